"""A strict reader of YAML: plain text, lists and maps, straight from the parser's events.

It takes less than YAML allows, so that a file means what it seems to mean: one document, no tags, anchors or aliases,
no key twice, at most 64 levels. Scalars stay text as they are written (`no`, `12:30`, `010`, a date); whoever knows
that a number is wanted turns it into one. It does not recurse, so no file can exhaust the stack. This is the only
module that names PyYAML.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any, Protocol, TypeAlias

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from debateprep.core.sentence import say
from debateprep.storage.problems import DamagedProject, Problem

MAX_DEPTH = 64
MAX_EVENTS = 1_000_000  # values, keys, beginnings and ends: more than the largest debate has
MAX_PROBLEMS = 50
MAX_PLACES = 150_000  # that are looked up to say where something is wrong; further down, a place above it is named

Node: TypeAlias = "str | list[Node] | dict[str, Node]"
Path: TypeAlias = tuple[str | int, ...]
Place: TypeAlias = tuple[int, int]


class Bare(str):
    """A scalar that stood without quotes where its quoted form means something else: 12, true, ~."""

    __slots__ = ()


def read_tree(text: str) -> Node:
    """The one document of `text`. Raises DamagedProject with everything found wrong."""
    try:
        return _build(_parser(text))
    except (_Refused, yaml.YAMLError):
        raise DamagedProject(_survey(text).problems) from None


def places(text: str) -> dict[Path, Place]:
    """Line and column, from 1, of every node of a text that `read_tree` takes, by its path from the top."""
    return _survey(text, MAX_PLACES).places


class _Refused(Exception):
    """Something that the strict reader does not take; the survey says what and where."""


class _Parser(Protocol):
    def get_event(self) -> Any: ...  # noqa: ANN401  # PyYAML's events have no common fields


def _parser(text: str) -> _Parser:
    """The C parser, or the Python one where that was not built."""
    parser: _Parser = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    return parser


_BARE_WORDS = frozenset(
    spelling
    for word in ("null", "true", "false", "yes", "no", "on", "off", "y", "n")
    for spelling in (word, word.capitalize(), word.upper())
) | {"", "~", "<<", "=", ".inf", ".nan"}
_NUMBER_STARTS = frozenset("+-.0123456789")


def is_ambiguous(scalar: str) -> bool:
    """Whether some reader of YAML takes this unquoted scalar for something other than text."""
    return scalar in _BARE_WORDS or (scalar[:1] in _NUMBER_STARTS and not _ISO_DATE.fullmatch(scalar))


_UNREADABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CONFLICT = re.compile(r"(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)")
_ISO_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")


def _build(parser: _Parser) -> Node:  # noqa: C901, PLR0912  # one loop over all events: opening a file is this
    """The tree, in one pass. Raises _Refused at the first thing that the strict reader does not take."""
    get_event = parser.get_event
    outer: list[tuple[Any, bool, str | None]] = []
    documents: list[Any] = []
    holder: Any = documents
    in_map = False
    key: str | None = None
    value: Any
    for _ in repeat(None, MAX_EVENTS):
        event = get_event()
        kind = type(event)
        if kind is ScalarEvent:
            if event.anchor is not None or event.tag is not None:
                raise _Refused
            value = event.value
            if in_map and key is None:
                if value in holder or (value == "<<" and not event.style):
                    raise _Refused
                key = value
                continue
            style = event.style
            if style == "|" or style == ">":  # noqa: PLR1714  # faster than a set
                value = value.removesuffix("\n")
            elif not style and (value in _BARE_WORDS or (value[0] in _NUMBER_STARTS and "\n" not in value)):
                value = Bare(value)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            if event.anchor is not None or event.tag is not None or (in_map and key is None) or len(outer) >= MAX_DEPTH:
                raise _Refused
            outer.append((holder, in_map, key))
            in_map = kind is MappingStartEvent
            holder = {} if in_map else []
            key = None
            continue
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            value = holder
            holder, in_map, key = outer.pop()
        elif kind is StreamEndEvent:
            break
        elif kind is AliasEvent or (kind is DocumentStartEvent and documents):
            raise _Refused
        else:
            continue
        if in_map:
            holder[key] = value
            key = None
        else:
            holder.append(value)
    else:
        raise _too_much(event)
    return documents[0] if documents else ""


def _too_much(event: Any) -> DamagedProject:  # noqa: ANN401  # PyYAML's events have no common fields
    message = say(
        "The file holds more than {:,} values and keys; no debate does. Something is damaged here.", MAX_EVENTS
    )
    return DamagedProject([Problem(*_place(event.start_mark), message)])


@dataclass(slots=True)
class _Frame:
    """An open list or map of the survey, and where it is in it."""

    is_map: bool
    lines: dict[str, int] = field(default_factory=dict)  # of the keys so far
    at: str | int | None = None


@dataclass(slots=True)
class _Survey:
    """A slow, careful second look: where every node stands, and everything that is wrong."""

    places: dict[Path, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    frames: list[_Frame] = field(default_factory=list)

    def blame(self, place: Place, message: str) -> None:
        self.problems.append(Problem(*place, message))

    def path(self) -> Path:
        return tuple(frame.at for frame in self.frames if frame.at is not None)

    def see(self, event: Any) -> None:  # noqa: ANN401  # PyYAML's events have no common fields
        """Take one event that is a node or the end of one. Raises _Refused where no sense can be made of the rest."""
        place = _place(event.start_mark)
        if isinstance(event, MappingEndEvent | SequenceEndEvent):
            self.frames.pop()
            self._filled()
            return
        self._blame_extras(event, place)
        frame = self.frames[-1] if self.frames else None
        if frame and frame.is_map and frame.at is None:
            self._see_key(frame, event, place)
            return
        self.places[self.path()] = place
        if isinstance(event, ScalarEvent | AliasEvent):
            self._filled()
        else:
            if len(self.frames) >= MAX_DEPTH:
                self.blame(place, say("Lists and maps are nested more than {} deep.", MAX_DEPTH))
                raise _Refused
            self.frames.append(_Frame(isinstance(event, MappingStartEvent), at=None))
            if not self.frames[-1].is_map:
                self.frames[-1].at = 0

    def _see_key(self, frame: _Frame, event: Any, place: Place) -> None:  # noqa: ANN401
        if not isinstance(event, ScalarEvent):
            self.blame(place, say("A key must be a word, not a list, a map or an alias."))
            raise _Refused
        key = str(event.value)
        if key in frame.lines:
            self.blame(place, say("The key “{}” stands here and on line {}; keep one of them.", key, frame.lines[key]))
        elif key == "<<" and not event.style:
            self.blame(place, say("Merge keys (<<) are not used here; write the values out."))
        frame.lines.setdefault(key, place[0])
        frame.at = key

    def _filled(self) -> None:
        if self.frames:
            frame = self.frames[-1]
            frame.at = frame.at + 1 if isinstance(frame.at, int) else None

    def _blame_extras(self, event: Any, place: Place) -> None:  # noqa: ANN401
        if isinstance(event, AliasEvent):
            self.blame(place, say("Aliases (*{}) are not used here; write the value out.", event.anchor))
        elif event.anchor is not None:
            self.blame(place, say("Anchors (&{}) are not used here; remove it.", event.anchor))
        if getattr(event, "tag", None) is not None:
            self.blame(place, say("Tags ({}) are not used here; remove it.", event.tag))


def _survey(text: str, most_places: float = math.inf) -> _Survey:
    survey = _Survey()
    try:
        for event in _nodes(text, survey):
            survey.see(event)
            if len(survey.problems) >= MAX_PROBLEMS or len(survey.places) >= most_places:
                break
    except _Refused:
        pass
    except yaml.MarkedYAMLError as error:
        _blame_structure(survey, text, error)
    except yaml.YAMLError:
        place, sign = _first_unreadable(text)
        survey.blame(place, say("The character {} cannot stand in a project file; remove it.", sign))
    return survey


def _first_unreadable(text: str) -> tuple[Place, str]:
    found = _UNREADABLE.search(text)
    at = found.start() if found else len(text)
    place = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    return place, f"U+{ord(found[0]):04X}" if found else "at the end"


def _nodes(text: str, survey: _Survey) -> Iterator[Any]:
    parser = _parser(text)
    documents = 0
    while not isinstance(event := parser.get_event(), StreamEndEvent):
        if isinstance(event, DocumentStartEvent):
            documents += 1
            if documents > 1:
                survey.blame(_place(event.start_mark), say("A second document begins here; a project is one document."))
                return
        elif isinstance(
            event,
            ScalarEvent | AliasEvent | MappingStartEvent | SequenceStartEvent | MappingEndEvent | SequenceEndEvent,
        ):
            yield event


def _place(mark: Any) -> Place:  # noqa: ANN401  # the C and the Python parser have a class each
    return (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)


def _blame_structure(survey: _Survey, text: str, error: yaml.MarkedYAMLError) -> None:
    """Say why the parser gave up: for each marker that a merge left, or for the place where it did."""
    marked = [(number, found[0]) for number, line in enumerate(text.split("\n"), 1) if (found := _CONFLICT.match(line))]
    for number, marker in marked[:MAX_PROBLEMS]:
        survey.blame(
            (number, 1), say("A merge left a conflict marker here ({}); choose one of the two versions.", marker)
        )
    if not marked:
        survey.blame(_place(error.problem_mark), _explained(text, error))


def _explained(text: str, error: yaml.MarkedYAMLError) -> str:
    line = _line(text, error.problem_mark)
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return say("A tab stands at the start of the line; indent with spaces.")
    detail = error.problem or error.context or say("it breaks off")
    return say(
        "The file's structure breaks here ({}); compare the indentation and quotes with the lines above.", detail
    )


def _line(text: str, mark: Any) -> str:  # noqa: ANN401
    lines = text.split("\n")
    return lines[mark.line] if mark is not None and mark.line < len(lines) else ""


def named(node: Node) -> str:
    """What a node is, in words."""
    if isinstance(node, dict):
        return say("a map of keys")
    if isinstance(node, list):
        return say("a list")
    return say("“{}”", node[:40]) if node else say("nothing")
