"""What is set for one debate and kept in its file: each setting declared once."""

from typing import Any

from debateprep.core.item import FieldValue, ItemId
from debateprep.core.project import EVENT, SETTINGS, Event, Project, Settings
from debateprep.ui import languages
from debateprep.ui.setting import AskedBy, Setting

_USUAL = Settings(id=SETTINGS)
_OCCASION = Event(id=EVENT)
_DEBATE = "debate"  # in a key: the root of the project, whatever its id

SIDES: Setting[tuple[str, ...]] = Setting(
    "sides", (), "Sides", "Two to four. The label stands above a side’s responses.", "Sides", AskedBy.SIDES
)
TABLE: tuple[Setting[Any], ...] = (
    Setting("debate/title", "", "Title", "", "Debate"),
    Setting("debate/question", "", "Question", "What is decided in the end, in one sentence.", "Debate", AskedBy.TEXT),
    Setting("event/conference", "", "Conference", "", "Event"),
    Setting("event/committee", "", "Committee", "", "Event"),
    Setting("event/topic", "", "Topic", "", "Event"),
    Setting("event/delegation", "", "Delegation", "", "Event"),
    Setting("event/authors", _OCCASION.authors, "Authors", "One a line.", "Event", AskedBy.LINES),
    Setting("event/school", "", "School", "", "Event"),
    Setting(
        "event/as_of",
        "",
        "Day of the role-play",
        "A day, a month or a year: 2012-05-23, 2012-05 or 2012. A source that is later is marked as out of role.",
        "Event",
        AskedBy.DAY,
    ),
    Setting(
        "event/deadline",
        "",
        "Day of the debate",
        "The day it is held: 2026-12-01. The overview counts the days that are left.",
        "Event",
        AskedBy.ONE_DAY,
    ),
    SIDES,
    Setting(
        "settings/words_per_minute",
        _USUAL.words_per_minute,
        "Speaking pace",
        "Response, Measure my pace, finds out yours.",
        "Limits",
        AskedBy.NUMBER,
        low=100,
        high=170,
        unit=" words a minute",
    ),
    Setting(
        "settings/response_seconds",
        _USUAL.response_seconds,
        "Time for a response",
        "A response that takes longer says so.",
        "Limits",
        AskedBy.SECONDS,
        ((30, "30"), (60, "60"), (90, "90"), (120, "120")),
        5,
        3600,
        " seconds",
    ),
    Setting(
        "settings/paper_words",
        _USUAL.paper_words,
        "Length of a position paper",
        "",
        "Limits",
        AskedBy.NUMBER,
        low=50,
        high=20_000,
        unit=" words",
    ),
    Setting(
        "settings/citation_style",
        _USUAL.citation_style,
        "Citation style",
        "",
        "Print",
        AskedBy.CHOICE,
        (
            ("chicago-notes", "Chicago, notes"),
            ("chicago-author-date", "Chicago, author and date"),
            ("mla", "MLA"),
            ("apa", "APA"),
        ),
    ),
    Setting(
        "settings/paper",
        _USUAL.paper,
        "Paper",
        "",
        "Print",
        AskedBy.CHOICE,
        (("a4", "A4"), ("letter", "US Letter")),
    ),
    Setting(
        "settings/language",
        _USUAL.language,
        "Language of headings",
        "Of what a document says itself. Your own words stay as they are.",
        "Print",
        AskedBy.CHOICE,
        found=languages.offered,
    ),
    Setting(
        "settings/kinds",
        _USUAL.kinds,
        "Kinds of claims",
        "One a line; empty for the usual ones. A claim keeps the kind that it has.",
        "Kinds and stances",
        AskedBy.LINES,
    ),
    Setting(
        "settings/stances",
        _USUAL.stances,
        "Stances of responses",
        "One a line; empty for the usual ones.",
        "Kinds and stances",
        AskedBy.LINES,
    ),
    Setting(
        "settings/dictionary",
        _USUAL.dictionary,
        "Dictionary",
        "Words in Cyrillic letters are looked up in one of their own.",
        "Words",
        AskedBy.CHOICE,
        (("en_US", "English, United States"), ("en_GB", "English, United Kingdom")),
    ),
    Setting(
        "settings/words",
        _USUAL.words,
        "Words of this project",
        "Right in this project, one a line; they travel with its file.",
        "Words",
        AskedBy.LINES,
    ),
)


def place(project: Project, setting: Setting[Any]) -> tuple[ItemId, str]:
    """Where the project holds a setting: in which item, in which field."""
    owner, _, name = setting.key.partition("/")
    return (project.root if owner == _DEBATE else owner), name


def value_in(project: Project, setting: Setting[Any]) -> FieldValue:
    """What a setting is in `project`."""
    item, name = place(project, setting)
    value: FieldValue = getattr(project.get(item), name)
    return value
