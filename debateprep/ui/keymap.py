"""The keys of the actions: those of the table, or others that the user chose on this computer."""

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QTabBar, QTextEdit, QWidget

from debateprep.core.errors import DebatePrepError
from debateprep.ui import actions
from debateprep.ui.actions import TABLE, ActionRow
from debateprep.ui.article_view import ArticleView
from debateprep.ui.settings import SHORTCUTS, Settings

MOST_KEYS = 2  # ways to reach one action by keys

_Modifier = Qt.KeyboardModifier
_HELD = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_WITHOUT_TEXT = (ArticleView, QAbstractItemView, QTabBar)  # where a letter alone is a command
_STEERING = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter,
             Qt.Key.Key_Space, Qt.Key.Key_Menu)  # fmt: skip
_Standard = QKeySequence.StandardKey
_EDITING = (
    _Standard.DeleteStartOfWord, _Standard.DeleteEndOfWord, _Standard.MoveToNextWord, _Standard.MoveToPreviousWord,
    _Standard.SelectNextWord, _Standard.SelectPreviousWord, _Standard.MoveToStartOfDocument,
    _Standard.MoveToEndOfDocument, _Standard.SelectStartOfDocument, _Standard.SelectEndOfDocument,
)  # fmt: skip  # a text needs them too, though its field does not say so when it is asked


class KeysRefused(DebatePrepError):
    """Keys that an action cannot have, and why."""


class KeysTaken(KeysRefused):
    """Another action has these keys, or keys that begin like them."""

    def __init__(self, keys: str, other: str, others_keys: str) -> None:
        if keys == others_keys:
            words = _tr("{0} is “{1}”. Change that one first or choose other keys.")
        elif others_keys.startswith(keys):
            words = _tr("{2} is “{1}” and begins with {0}. Change that one first or choose other keys.")
        else:
            words = _tr("{0} begins with {2}, which is “{1}”. Change that one first or choose other keys.")
        super().__init__(words.format(keys, other, others_keys))


class KeysOfMenu(KeysRefused):
    """The keys open a menu."""

    def __init__(self, keys: str, menu: str) -> None:
        super().__init__(_tr("{} opens the menu “{}”. Choose other keys.").format(keys, menu))


class KeysOfText(KeysRefused):
    """The keys are needed where one writes."""

    def __init__(self, keys: str) -> None:
        super().__init__(_tr("{} is needed where text is written. Choose other keys.").format(keys))


class LettersAlone(KeysRefused):
    """The keys are what one types."""

    def __init__(self, keys: str) -> None:
        words = _tr("{} is typed where text is written. Hold Ctrl or Alt with it, or choose other keys.")
        super().__init__(words.format(keys))


class KeysThatSteer(KeysRefused):
    """The keys move the keyboard about, and press buttons."""

    def __init__(self, keys: str) -> None:
        super().__init__(_tr("{} is needed for buttons, lists and dialogs. Choose other keys.").format(keys))


class Keymap(QObject):
    """Knows and changes the keys of the window's actions; a change holds at once, and is kept."""

    changed = Signal()

    def __init__(self, made: Mapping[str, QAction], settings: Settings) -> None:
        super().__init__()
        self._made = made
        self._settings = settings
        self._keys = in_force(read_choices(settings.get(SHORTCUTS)))
        self._show()

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of an action, in the form that is kept (portable text)."""
        return self._keys[name]

    def is_changed(self, name: str) -> bool:
        """Whether an action has other keys than those of the table."""
        return self._keys[name] != _ROWS[name].keys

    def check(self, name: str, keys: str) -> None:
        """Say whether an action can have `keys`. Raises KeysRefused."""
        wanted = QKeySequence(keys)
        row = _ROWS[name]
        if portable(wanted) not in row.keys:
            _check_use(wanted, is_letter_row=any(map(is_typed, row.keys)))
        self._check_clash(name, wanted)

    def choose(self, name: str, keys: Iterable[str]) -> None:
        """Give an action these keys, or none. Raises KeysRefused; then nothing is changed."""
        wanted = tuple(dict.fromkeys(filter(None, (portable(QKeySequence(one)) for one in keys))))
        for one in wanted:
            self.check(name, one)
        self._keep({**self._keys, name: wanted})

    def reset(self, name: str) -> None:
        """Give an action the keys of the table again. Raises KeysRefused where another has them now."""
        self.choose(name, _ROWS[name].keys)

    def reset_all(self) -> None:
        """Give every action the keys of the table again."""
        self._keep({row.name: row.keys for row in TABLE})

    def _check_clash(self, name: str, wanted: QKeySequence) -> None:
        for row in TABLE:
            for known in map(QKeySequence, self._keys[row.name] if row.name != name else ()):
                if _begin_alike(_codes(wanted), _codes(known)):
                    raise KeysTaken(native(wanted), actions.words_of(row), native(known))

    def _keep(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        self._keys = dict(keys)
        self._settings.put(SHORTCUTS, written_choices(self._keys))
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for row in TABLE:
            actions.show_keys(self._made[row.name], row, self._keys[row.name])


class KeyGuard(QObject):
    """Keeps keys that a person means for a text, or for a list of choices, from becoming commands of the window.

    A letter alone is a command in the article and in lists only: a closed combo box and a button let every key pass,
    though one may type into the first to choose, and is often about to write beside the second. So are the keys that
    delete or pass over a word: they belong to a field, which does not say so when it is asked.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What no widget wanted for itself comes by here, before it becomes a command."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if _is_meant_for(QApplication.focusWidget(), event):
            event.accept()
            return True
        return False


def _is_meant_for(focus: QWidget | None, event: QKeyEvent) -> bool:
    of_text = _is_typed(event.keyCombination()) or any(event.matches(key) for key in _EDITING)
    return of_text and focus is not None and not isinstance(focus, _WITHOUT_TEXT)


def read_choices(text: str) -> dict[str, tuple[str, ...]]:
    """The keys of each action that were chosen, as they are kept; what cannot be understood is left out."""
    try:
        found = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    chosen = {}
    for row in TABLE:
        keys = found.get(row.name) if isinstance(found, dict) else None
        if isinstance(keys, list) and all(isinstance(one, str) and portable(QKeySequence(one)) for one in keys):
            chosen[row.name] = tuple(dict.fromkeys(portable(QKeySequence(one)) for one in keys))[:MOST_KEYS]
    return chosen


def written_choices(keys: Mapping[str, tuple[str, ...]]) -> str:
    """The keys that differ from the table, as they are kept: one line of JSON; nothing where none differ."""
    differing = {row.name: keys[row.name] for row in TABLE if keys[row.name] != row.keys}
    return json.dumps(differing, ensure_ascii=False) if differing else ""


def in_force(chosen: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The keys of every action: those `chosen`, else those of the table; no two actions share any.

    What was chosen once comes before what a later version put into its table.
    """
    found: dict[str, tuple[str, ...]] = {row.name: () for row in TABLE}
    taken: list[tuple[int, ...]] = []
    for row in sorted(TABLE, key=_is_left_alone(chosen)):
        for one in map(QKeySequence, chosen.get(row.name, row.keys)):
            codes = _codes(one)
            if not any(_begin_alike(codes, other) for other in taken):
                taken.append(codes)
                found[row.name] += (portable(one),)
    return found


def portable(keys: QKeySequence) -> str:
    """Keys as they are kept, the same on every system; nothing for keys that are unknown."""
    return "" if _is_unknown(keys) else keys.toString(QKeySequence.SequenceFormat.PortableText)


def native(keys: QKeySequence) -> str:
    """Keys as this system writes them."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def is_typed(keys: str) -> bool:
    """Whether one of the keys is a letter, a figure or a sign without Ctrl, Alt or the like."""
    return any(_is_typed(one) for one in _parts(QKeySequence(keys)))


def _is_left_alone(chosen: Mapping[str, tuple[str, ...]]) -> Callable[[ActionRow], bool]:
    def left_alone(row: ActionRow) -> bool:
        return row.name not in chosen

    return left_alone


def _is_unknown(keys: QKeySequence) -> bool:
    return keys.isEmpty() or any(one.key() in (Qt.Key.Key_unknown, Qt.Key(0)) for one in _parts(keys))


def _parts(keys: QKeySequence) -> list[QKeyCombination]:
    return [keys[at] for at in range(keys.count())]  # type: ignore[index]  # Qt’s stubs lack it


def _codes(keys: QKeySequence) -> tuple[int, ...]:
    return tuple(one.toCombined() for one in _parts(keys))


def _begin_alike(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """Whether they are the same, or one begins with the other: Qt could not tell them apart."""
    both = min(len(one), len(other))
    return one[:both] == other[:both]


def _check_use(wanted: QKeySequence, *, is_letter_row: bool) -> None:
    """Raises KeysRefused where the keys have a use of their own in every window."""
    for one in _parts(wanted):
        shown = native(QKeySequence(one))
        if one.key() in _STEERING and not one.keyboardModifiers() & _HELD:
            raise KeysThatSteer(shown)
        if _is_typed(one) and not (is_letter_row and wanted.count() == 1):
            raise LettersAlone(shown)
        if not _is_typed(one) and _is_needed_for_text(one):
            raise KeysOfText(shown)
        for menu in dict.fromkeys(row.menu for row in TABLE):
            if QKeySequence.mnemonic(actions.translated(menu)) == QKeySequence(one):
                raise KeysOfMenu(shown, actions.translated(menu).replace("&", ""))


def _is_typed(one: QKeyCombination) -> bool:
    return one.key() < Qt.Key.Key_Escape and not one.keyboardModifiers() & _HELD


@cache
def _is_needed_for_text(one: QKeyCombination) -> bool:
    """Whether a field would take the keys for itself; it is asked as Qt asks it before a shortcut."""
    if any(QKeySequence(one) in QKeySequence.keyBindings(standard) for standard in _EDITING):
        return True
    for field in (QLineEdit(), QTextEdit()):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, one.key(), one.keyboardModifiers())
        event.ignore()
        QCoreApplication.sendEvent(field, event)
        if event.isAccepted():
            return True
    return False


def _tr(words: str) -> str:
    return QCoreApplication.translate("Keymap", words)


_ROWS = {row.name: row for row in TABLE}
