"""What the user chose on this computer, each setting declared once."""

import json
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QByteArray, QSettings

from debateprep.ui import languages, theme
from debateprep.ui.last_place import LastPlace, read_last_place
from debateprep.ui.reading import Reading, read_reading
from debateprep.ui.setting import AnyValue, AskedBy, Setting, Value
from debateprep.ui.theme import Fonts, Scheme

_MOST_RECENT = 10

THEME = Setting(
    "look/theme",
    Scheme.SYSTEM.value,
    "Colours",
    group="Look",
    asked_by=AskedBy.CHOICE,
    choices=(
        (Scheme.SYSTEM.value, "As the system"),
        (Scheme.LIGHT.value, "Light"),
        (Scheme.DARK.value, "Dark"),
        (Scheme.CONTRAST.value, "High contrast"),
    ),
)
FONT = Setting(
    "look/font",
    theme.SERIF,
    "Font of articles and responses",
    "An article that you set otherwise under View, Reading, keeps its own.",
    "Look",
    AskedBy.FONT,
)
ARTICLE_POINTS = Setting(
    "look/article_points", theme.ARTICLE_POINTS, "Size of articles", "", "Look", AskedBy.POINTS, (), 8, 32, " pt"
)
RESPONSE_POINTS = Setting(
    "look/response_points",
    theme.RESPONSE_POINTS,
    "Size of responses",
    "Claims and notes are set larger and smaller in step.",
    "Look",
    AskedBy.POINTS,
    (),
    8,
    24,
    " pt",
)
CALM = Setting(
    "look/reduce_motion",
    False,
    "Reduce motion",
    "Nothing glides or blinks. Where the system asks for that, it holds without this.",
    "Look",
    AskedBy.TICK,
)
LANGUAGE = Setting(
    "look/language",
    languages.SYSTEM,
    "Language of the window",
    "What you write is not touched, nor what is printed.",
    "Look",
    AskedBy.CHOICE,
    ((languages.SYSTEM, "As the system"),),
    found=languages.offered,
)
AUTHOR = Setting("comments/author", "", "Your name", "Stands beside your comments.", "Work")
PACE = Setting(
    "work/words_per_minute",
    130,
    "Speaking pace in new projects",
    "Response, Measure my pace, finds out yours.",
    "Work",
    AskedBy.NUMBER,
    (),
    100,
    170,
    " words a minute",
)
AUTOSAVE = Setting(
    "work/autosave_minutes",
    0,
    "Save by itself",
    "Only a project that has a file. You are never asked, and told only if it does not work.",
    "Work",
    AskedBy.CHOICE,
    ((0, "Off"), (1, "Every minute"), (2, "Every 2 minutes"), (5, "Every 5 minutes"), (10, "Every 10 minutes")),
)
REOPEN = Setting(
    "work/reopen",
    False,
    "Open the last project at start",
    "Every project opens at the claim, the view and the line where you left it.",
    "Work",
    AskedBy.TICK,
)
SUGGESTING = Setting(
    "work/suggest_claims",
    True,
    "Suggest claims in articles",
    "Faint dots under the sentences that are most like claims; Tab goes from one to the next.",
    "Work",
    AskedBy.TICK,
)
WORD_GOAL = Setting(
    "write/word_goal",
    0,
    "Word goal for a sitting",
    "The foot of the window counts what you write in claims, responses and red lines since the project was opened.",
    "Writing",
    AskedBy.CHOICE,
    (
        (0, "None"), (100, "100 words"), (200, "200 words"), (300, "300 words"), (400, "400 words"),
        (500, "500 words"), (750, "750 words"), (1000, "1,000 words"), (1500, "1,500 words"), (2000, "2,000 words"),
    ),
)  # fmt: skip
SMART_QUOTES = Setting(
    "write/smart_quotes",
    False,
    "Set quotation marks as they are printed",
    "For straight ones that you type, in the project’s language. Backspace right after takes the straight one back.",
    "Writing",
    AskedBy.TICK,
)
TYPEWRITER = Setting(
    "write/typewriter",
    False,
    "Keep the line being written in the middle",
    "The claim scrolls along, as the paper does in a typewriter.",
    "Writing",
    AskedBy.TICK,
)
SPELLING = Setting("spelling/on", True, "Check spelling", "", "Spelling", AskedBy.TICK)
MY_WORDS: Setting[tuple[str, ...]] = Setting(
    "spelling/words", (), "My words", "Right in every project, one a line.", "Spelling", AskedBy.LINES
)
RECENT: Setting[tuple[str, ...]] = Setting("files/recent", ())
GLANCES = Setting("files/glances", "")  # what was seen of them, so that the next start shows it at once
GEOMETRY = Setting("window/geometry", "")
SPLIT = Setting("window/split", "")
LEFT_SPLIT = Setting("window/left_split", "")
SUGGESTIONS = Setting("window/suggestions", False)
TOURED = Setting("window/toured", False)  # whether the tour has begun once
SHORTCUTS = Setting("keys/changed", "")
RECENT_COMMANDS = Setting("keys/recent_commands", "")
REHEARSE_SECONDS = Setting("rehearse/seconds", 0, low=5, high=900)  # 0 as the project says

TABLE: tuple[Setting[Any], ...] = (
    THEME, FONT, ARTICLE_POINTS, RESPONSE_POINTS, CALM, LANGUAGE, AUTHOR, PACE, AUTOSAVE, REOPEN, SUGGESTING,
    WORD_GOAL, SMART_QUOTES, TYPEWRITER, SPELLING, MY_WORDS,
)  # fmt: skip  # as the dialog asks for them


class Settings:
    """The settings in their file; the only module that names QSettings."""

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def get(self, setting: Setting[AnyValue]) -> AnyValue:
        """The value of a setting; its default where the file holds none, or one that could not be chosen."""
        stored = self._store.value(setting.key)
        value = None if stored is None else _read(str(stored), setting.default)
        return cast("AnyValue", value) if value is not None and setting.fits(value) else setting.default

    def put(self, setting: Setting[AnyValue], value: AnyValue) -> None:
        """Choose a value."""
        self._store.setValue(setting.key, _written(value))

    def bytes(self, setting: Setting[str]) -> QByteArray:
        """A value that is a widget's own record of its state."""
        return QByteArray.fromBase64(self.get(setting).encode("ascii", "ignore"))

    def put_bytes(self, setting: Setting[str], value: QByteArray) -> None:
        """Keep a widget's own record of its state."""
        self.put(setting, value.toBase64().toStdString())

    def reading(self, project: str) -> Reading:
        """How the articles of a project are set for reading."""
        return read_reading(self.get(Setting(f"reading/{project}", "")), self._usual_reading)

    def put_reading(self, project: str, reading: Reading) -> None:
        """Keep how the articles of a project are set, as far as it is not the usual way."""
        self.put(Setting(f"reading/{project}", ""), reading.written(self._usual_reading))

    def place(self, project: str) -> LastPlace:
        """Where a project was left."""
        return read_last_place(self.get(Setting(f"place/{project}", "")))

    def put_place(self, project: str, place: LastPlace) -> None:
        """Keep where a project is left."""
        self.put(Setting(f"place/{project}", ""), place.written())

    @property
    def scheme(self) -> Scheme:
        """The colours that were chosen."""
        return Scheme(self.get(THEME))

    @property
    def fonts(self) -> Fonts:
        """The font that was chosen for what is read and written, the shipped one where it is gone; and its sizes."""
        family = self.get(FONT)
        there = family == theme.SERIF or family in theme.families()
        return Fonts(family if there else theme.SERIF, self.get(ARTICLE_POINTS), self.get(RESPONSE_POINTS))

    @property
    def recent(self) -> list[Path]:
        """The projects opened last, the latest first."""
        return [Path(path) for path in self.get(RECENT) if path]

    def remember(self, path: Path) -> None:
        """Put a project on top of those opened last."""
        latest = str(path.absolute())
        others = [str(known) for known in self.recent if str(known) != latest]
        self.put(RECENT, (latest, *others)[:_MOST_RECENT])

    def forget(self, path: Path) -> None:
        """Take a project off the list."""
        self.put(RECENT, tuple(str(known) for known in self.recent if known != path))

    def forget_all(self) -> None:
        """Empty the list of the projects opened last."""
        self.put(RECENT, ())

    @property
    def _usual_reading(self) -> Reading:
        fonts = self.fonts
        return Reading(family=fonts.family, points=fonts.article_points)


def _written(value: Value) -> str:
    """As one line of ASCII where it is a list: also a path of bytes that are no text comes back as it was."""
    return json.dumps(value) if isinstance(value, tuple | bool) else str(value)


def _read(line: str, default: Value) -> Value | None:
    """What `_written` wrote, of the same type as `default`; nothing for anything else."""
    if isinstance(default, str):
        return line
    try:
        found = json.loads(line)
    except ValueError:
        return None
    if isinstance(default, tuple):
        return tuple(found) if isinstance(found, list) and all(isinstance(one, str) for one in found) else None
    if isinstance(default, float) and type(found) in (int, float):
        return float(found)
    return found if type(found) is type(default) else None
