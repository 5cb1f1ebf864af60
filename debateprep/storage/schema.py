"""The shape of the project file, as tables: which keys each part has, in which order, and what they hold."""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from enum import Enum, auto
from typing import Any

from debateprep.core.anchor import Passage, Slip
from debateprep.core.article import Article
from debateprep.core.claim import Claim, Comment, RedLine
from debateprep.core.item import FieldValue, Item
from debateprep.core.project import Debate, Event, Export, Settings, Side
from debateprep.core.response import Evidence, Response
from debateprep.core.source import Milestone, Source, Term

VERSION = 1


class Holds(Enum):
    """What a key of the file holds."""

    TEXT = auto()  # on one line
    PROSE = auto()  # in a literal block
    NUMBER = auto()
    FLAG = auto()  # true or false
    WORDS = auto()  # a list of short texts
    ITEM = auto()  # one part of the debate
    ITEMS = auto()  # a list of parts, each with its own id
    BY_SIDE = auto()  # a map from side to text


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a part, what it holds, and what is left out because it goes without saying."""

    name: str
    holds: Holds
    default: FieldValue = ""
    shape: "Shape | None" = None  # of the items it holds


@dataclass(slots=True)
class Shape:
    """The keys of one kind of part, in the order in which they are written."""

    kind: type[Item]
    prefix: str  # of its ids
    name: str  # in the tray
    keys: dict[str, Key] = field(default_factory=dict)
    texts: set[str] = field(default_factory=set)  # the keys that hold text, for speed
    required: tuple[str, ...] = ()  # the texts that a part cannot be made without


_BY_TYPE = {str: Holds.TEXT, int: Holds.NUMBER, bool: Holds.FLAG, tuple: Holds.WORDS}
_PROSE = {
    "question", "bottom_line", "text", "because", "so_what", "agreed_ground", "open_question", "notes", "meaning",
}  # fmt: skip


def _shape(
    kind: type[Item], prefix: str, order: str, children: Mapping[str, tuple[Holds, Shape]] | None = None
) -> Shape:
    """The shape of `kind`; `order` names its keys, those of `children` among them."""
    shape = Shape(kind, prefix, kind.__name__.lower())
    defaults: dict[str, Any] = {part.name: part.default for part in fields(kind)}
    for name in order.split():
        if children and name in children:
            holds, child = children[name]
            shape.keys[name] = Key(name, holds, shape=child)
        else:
            default = "" if defaults[name] is MISSING else defaults[name]
            holds = Holds.PROSE if name in _PROSE and isinstance(default, str) else _BY_TYPE[type(default)]
            shape.keys[name] = Key(name, holds, default)
    shape.texts = {name for name, key in shape.keys.items() if key.holds in (Holds.TEXT, Holds.PROSE)}
    shape.required = tuple(name for name in shape.texts if defaults[name] is MISSING)
    return shape


SIDE = _shape(Side, "sid", "name label")
EVENT = _shape(Event, "", "conference committee topic delegation authors school as_of deadline")
SETTINGS = _shape(
    Settings,
    "",
    "words_per_minute response_seconds paper_words citation_style paper language kinds stances dictionary words",
)
EXPORT = _shape(
    Export,
    "",
    "order theme side ready_only claims first_side contents notes comments rubric blind grey comment_margin margins"
    " points cards",
)
SLIP = _shape(Slip, "slp", "article start end quote prefix suffix should_be")
ARTICLE = _shape(
    Article,
    "art",
    "title author publication published url accessed interest sha256 text dismissed slips",
    {"slips": (Holds.ITEMS, SLIP)},
)
PASSAGE = _shape(Passage, "psg", "article start end quote prefix suffix")
EVIDENCE = _shape(Evidence, "evd", "source pinpoint quote kind strength basis")
RESPONSE = _shape(
    Response,
    "rsp",
    "side stance status text because so_what evidence",
    {"evidence": (Holds.ITEMS, EVIDENCE)},
)
RESPONSE.keys["replies"] = Key("replies", Holds.ITEMS, shape=RESPONSE)
RED_LINE = _shape(RedLine, "red", "side text")
COMMENT = _shape(Comment, "cmt", "author date text resolved")
CLAIM = _shape(
    Claim,
    "clm",
    "code statement kind theme flags passages responses agreed_ground red_lines open_question notes comments",
    {
        "passages": (Holds.ITEMS, PASSAGE),
        "responses": (Holds.ITEMS, RESPONSE),
        "red_lines": (Holds.BY_SIDE, RED_LINE),
        "comments": (Holds.ITEMS, COMMENT),
    },
)
SOURCE = _shape(
    Source,
    "src",
    "type title author issuer place container volume issue pages date number doi url accessed language translator"
    " primary checked note text",
)
TERM = _shape(Term, "trm", "term meaning source")
MILESTONE = _shape(Milestone, "mls", "date event source")
DEBATE = _shape(
    Debate,
    "prj",
    "title template question event settings export bottom_line sides articles claims sources glossary timeline",
    {
        "event": (Holds.ITEM, EVENT),
        "settings": (Holds.ITEM, SETTINGS),
        "export": (Holds.ITEM, EXPORT),
        "sides": (Holds.ITEMS, SIDE),
        "articles": (Holds.ITEMS, ARTICLE),
        "claims": (Holds.ITEMS, CLAIM),
        "sources": (Holds.ITEMS, SOURCE),
        "glossary": (Holds.ITEMS, TERM),
        "timeline": (Holds.ITEMS, MILESTONE),
    },
)

SHAPES: Mapping[type[Item], Shape] = {
    shape.kind: shape
    for shape in (
        DEBATE, EVENT, SETTINGS, EXPORT, SIDE, ARTICLE, SLIP, PASSAGE, EVIDENCE, RESPONSE,
        RED_LINE, COMMENT, CLAIM, SOURCE, TERM, MILESTONE,
    )
}  # fmt: skip
BY_NAME: Mapping[str, Shape] = {shape.name: shape for shape in SHAPES.values()}
