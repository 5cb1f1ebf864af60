"""What the user chose on this computer, each setting declared once."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from debateprep.ui.reading import Reading, read_reading
from debateprep.ui.theme import Scheme

_MOST_RECENT = 10


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its key in the file, and its value until it is chosen."""

    key: str
    default: str


THEME = Setting("look/theme", Scheme.SYSTEM.value)
AUTHOR = Setting("comments/author", "")
RECENT = Setting("files/recent", "")
GEOMETRY = Setting("window/geometry", "")
SPLIT = Setting("window/split", "")
LEFT_SPLIT = Setting("window/left_split", "")
SHORTCUTS = Setting("keys/changed", "")
RECENT_COMMANDS = Setting("keys/recent_commands", "")


class Settings:
    """The settings in their file; the only module that names QSettings."""

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def get(self, setting: Setting) -> str:
        """The value of a setting."""
        return str(self._store.value(setting.key, setting.default))

    def put(self, setting: Setting, value: str) -> None:
        """Choose a value."""
        self._store.setValue(setting.key, value)

    def bytes(self, setting: Setting) -> QByteArray:
        """A value that is a widget's own record of its state."""
        return QByteArray.fromBase64(self.get(setting).encode("ascii"))

    def put_bytes(self, setting: Setting, value: QByteArray) -> None:
        """Keep a widget's own record of its state."""
        self.put(setting, value.toBase64().toStdString())

    def reading(self, project: str) -> Reading:
        """How the articles of a project are set for reading."""
        return read_reading(self.get(Setting(f"reading/{project}", "")))

    def put_reading(self, project: str, reading: Reading) -> None:
        """Keep how the articles of a project are set."""
        self.put(Setting(f"reading/{project}", ""), reading.written())

    @property
    def scheme(self) -> Scheme:
        """The colours that were chosen."""
        chosen = self.get(THEME)
        return Scheme(chosen) if chosen in list(Scheme) else Scheme.SYSTEM

    @property
    def recent(self) -> list[Path]:
        """The projects opened last, the latest first."""
        return [Path(line) for line in self.get(RECENT).split("\n") if line]

    def remember(self, path: Path) -> None:
        """Put a project on top of those opened last."""
        latest = str(path.absolute())
        others = [str(known) for known in self.recent if str(known) != latest]
        self.put(RECENT, "\n".join([latest, *others][:_MOST_RECENT]))

    def forget(self, path: Path) -> None:
        """Take a project off the list."""
        self.put(RECENT, "\n".join(str(known) for known in self.recent if known != path))
