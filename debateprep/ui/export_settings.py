"""What is chosen for paper, kept in the project: each choice declared once, and for which documents it is one."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from debateprep.core.project import EXPORT, Export, Project
from debateprep.ui import project_settings
from debateprep.ui.setting import AskedBy, Choices, Setting

KINDS: tuple[tuple[str, str], ...] = (
    ("brief", "Brief"),
    ("cards", "Cue cards"),
    ("speech", "Speech sheet"),
    ("paper", "Position paper"),
    ("flow", "Flow sheet"),
    ("test", "Self-test"),
)
_OF_PROJECT = ("settings/paper", "settings/citation_style", "settings/language")
_USUAL = Export(id=EXPORT)
_WHAT, _ALONG, _LOOK = "What is printed", "Along with it", "How it looks"
_ALL = tuple(kind for kind, _ in KINDS)
_TEXTS = ("brief", "speech", "paper")  # what has pages of running text
_KINDS: Mapping[str, tuple[str, ...]] = {  # a choice that is not named here is one for every document
    "order": ("brief", "cards", "speech", "flow", "test"),
    "contents": ("brief",),
    "notes": ("brief",),
    "comments": ("brief",),
    "rubric": ("brief",),
    "blind": (*_TEXTS, "test"),
    "comment_margin": _TEXTS,
    "margins": (*_TEXTS, "test"),
    "points": (*_TEXTS, "test"),
    "cards": ("cards",),
    "citation_style": _TEXTS,
}
TABLE: tuple[Setting[Any], ...] = (
    Setting(
        "export/first_side", "", "The side I speak for", "It stands first.", _WHAT, AskedBy.CHOICE, (("", "None"),)
    ),
    Setting("export/side", "", "Sides", "", _WHAT, AskedBy.CHOICE, (("", "All sides"),)),
    Setting("export/theme", "", "Themes", "", _WHAT, AskedBy.CHOICE, (("", "All themes"),)),
    Setting("export/claims", (), "Only these claims", "Their codes, one a line; none for all.", _WHAT, AskedBy.LINES),
    Setting("export/ready_only", _USUAL.ready_only, "Only what every side has ready", "", _WHAT, AskedBy.TICK),
    Setting(
        "export/order",
        _USUAL.order,
        "Order of the claims",
        "",
        _WHAT,
        AskedBy.CHOICE,
        (("article", "As in the article"), ("theme", "By theme"), ("status", "By status")),
    ),
    Setting("export/contents", _USUAL.contents, "Say on page 1 what is where", "", _ALONG, AskedBy.TICK),
    Setting("export/notes", _USUAL.notes, "Private notes", "", _ALONG, AskedBy.TICK),
    Setting("export/comments", _USUAL.comments, "Comments", "", _ALONG, AskedBy.TICK),
    Setting(
        "export/rubric",
        _USUAL.rubric,
        "A page to mark by",
        "What is looked at, one a line, perhaps with its weight: Sources · 20",
        _ALONG,
        AskedBy.LINES,
    ),
    Setting(
        "export/blind",
        _USUAL.blind,
        "Blind: leave out author and school",
        "Also in the file’s own details; comments stay out too.",
        _LOOK,
        AskedBy.TICK,
    ),
    Setting("export/grey", _USUAL.grey, "Without colours", "", _LOOK, AskedBy.TICK),
    Setting("export/comment_margin", _USUAL.comment_margin, "Wide margin for comments", "", _LOOK, AskedBy.TICK),
    Setting(
        "export/margins",
        _USUAL.margins,
        "Margins",
        "",
        _LOOK,
        AskedBy.CHOICE,
        (("narrow", "Narrow, ¾ inch"), ("usual", "Usual, 1 inch"), ("wide", "Wide, 1¼ inches")),
    ),
    Setting(
        "export/points", _USUAL.points, "Size of the text", "", _LOOK, AskedBy.NUMBER, low=8, high=24, unit=" points"
    ),
    Setting(
        "export/cards",
        _USUAL.cards,
        "Cards",
        "Turn the sheet at its long edge to print the backs.",
        _LOOK,
        AskedBy.CHOICE,
        (("two-sided", "Claim in front, response behind"), ("one-sided", "Both on one side")),
    ),
    *(one for one in project_settings.TABLE if one.key in _OF_PROJECT),
)


def choices_for(kind: str, project: Project) -> tuple[Setting[Any], ...]:
    """The choices that a document of this kind of `project` leaves, in their order."""
    wanted = (one for one in TABLE if kind in _KINDS.get(one.key.partition("/")[2], _ALL))
    return tuple(_with_offers(one, project) for one in wanted)


def group_of(setting: Setting[Any]) -> str:
    """The heading that a choice stands under."""
    return setting.group if setting.key.startswith("export/") else _LOOK


def _with_offers(setting: Setting[Any], project: Project) -> Setting[Any]:
    """The choice with what the debate itself offers: its sides and themes."""
    sides: Choices = tuple((side.id, side.name) for side in project.sides)
    themes: Choices = tuple((theme, theme) for theme in dict.fromkeys(claim.theme for claim in project.claims) if theme)
    offers = {"export/first_side": sides, "export/side": sides, "export/theme": themes}
    return replace(setting, named=offers[setting.key]) if setting.key in offers else setting
