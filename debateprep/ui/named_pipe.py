"""The door of a window on Windows: a named pipe of the person's own."""

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from debateprep.ui.single_instance import MESSAGE_PATIENCE, PATIENCE, TAKEN, Call, read_call

_PATIENCE = int(PATIENCE * 1000)  # milliseconds
_MESSAGE_PATIENCE = int(MESSAGE_PATIENCE * 1000)


class PipeDoor:
    """A pipe under that name; it can be opened once an application runs."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._server: QLocalServer | None = None

    def alone(self) -> contextlib.AbstractContextManager[None]:
        """Pipes of one name are told apart by the system: nothing need be held."""
        return contextlib.nullcontext()

    def hand_over(self, call: Call) -> bool:
        """Whether a window runs and has taken the call."""
        line = QLocalSocket()
        line.connectToServer(self._name)
        if not line.waitForConnected(_PATIENCE):
            return False
        line.write(call.message())
        line.flush()
        return line.waitForReadyRead(_PATIENCE) and line.readAll().data() == TAKEN

    def open(self) -> None:
        """Nothing yet: `watch` opens it."""

    def watch(self, parent: QObject, ring: Callable[[], None]) -> None:
        """Open the pipe, and have `ring` called whenever somebody rings, as long as `parent` lives."""
        server = QLocalServer(parent)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(ring)
        self._server = server if server.listen(self._name) else None

    def answer(self) -> Call | None:
        """The call of who rings now, who is told that it is taken; nothing where it cannot be read or nobody waits."""
        line = self._server.nextPendingConnection() if self._server else None
        if line is None:
            return None
        if not line.canReadLine():
            line.waitForReadyRead(_MESSAGE_PATIENCE)
        call = read_call(bytes(line.readLine().data()))
        if call is not None:
            line.write(TAKEN)
            line.flush()
        line.disconnectFromServer()
        line.deleteLater()
        return call

    def close(self) -> None:
        """Take no more calls."""
        if self._server is not None:
            self._server.close()
            self._server = None
