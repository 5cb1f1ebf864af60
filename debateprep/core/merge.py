"""Three-way merge of debates, part by part by their ids: for a file changed on disk, a partner's copy, and git.

Laws (tests): merge(b, x, b) = x, merge(b, b, y) = y, merge(b, x, x) = x; no word that somebody wrote is lost; what one
deleted and the other worked on stays. Where both chose otherwise for one field, mine holds, and it is told.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

from debateprep.core.anchor import Passage, relocate
from debateprep.core.article import Article, fingerprint
from debateprep.core.claim import Claim, code_number
from debateprep.core.errors import DebatePrepError
from debateprep.core.item import Extra, FieldValue, Item, ItemId
from debateprep.core.merge_places import Places, merge_places
from debateprep.core.project import Project
from debateprep.core.text_merge import common_words, merge_texts

PROSE = {  # the fields that people write in: where both wrote, both texts are kept
    "statement", "text", "because", "so_what", "agreed_ground", "open_question", "notes", "question", "bottom_line",
    "quote", "pinpoint", "meaning", "event", "note", "interest",
}  # fmt: skip
_PROOF = "sha256"  # of an article's text: it follows from the text
_WHOLE = (Passage,)  # their fields make sense only together (a Slip is one too)


class UnrelatedProjects(DebatePrepError):
    """Two files are no copies of one debate."""

    def __init__(self, mine: str, theirs: str) -> None:
        super().__init__(
            "“{}” is another debate than “{}”, not a copy of it. Open it by itself and copy what you need.",
            theirs,
            mine,
        )


@dataclass(frozen=True, slots=True)
class BothChanged:
    """A field that both changed, each in another way, and what can become of it."""

    item: ItemId
    field: str
    mine: FieldValue
    theirs: FieldValue
    both: FieldValue  # as it is merged; for a choice, mine
    is_conflict: bool = True  # both changed the same words, or chose otherwise: somebody should look at it


@dataclass(frozen=True, slots=True)
class Merged:
    """The merged debate, and what both had a hand in."""

    project: Project
    both_changed: tuple[BothChanged, ...] = ()
    kept: tuple[ItemId, ...] = ()  # what one deleted and the other worked on
    renumbered: tuple[ItemId, ...] = ()  # claims of theirs whose code was taken

    @property
    def conflicts(self) -> tuple[BothChanged, ...]:
        """What somebody should look at."""
        return tuple(told for told in self.both_changed if told.is_conflict)


def merge(base: Project, mine: Project, theirs: Project) -> Merged:
    """What becomes of `base` with the changes of both. Raises UnrelatedProjects."""
    if mine.root != theirs.root:
        raise UnrelatedProjects(mine.debate.title or mine.root, theirs.debate.title or theirs.root)
    both_changed: list[BothChanged] = []
    items: dict[ItemId, Item] = {}
    for item in dict.fromkeys((*mine.items, *theirs.items)):
        merged = _merged_item(base.items.get(item), mine.items.get(item), theirs.items.get(item), both_changed)
        items[item] = merged
    places = merge_places(base, mine, theirs)
    project = _put_together(mine.root, items, places)
    project, renumbered = _with_own_codes(mine, theirs, project)
    project = _on_their_words(mine, theirs, project)
    return Merged(project, tuple(told for told in both_changed if told.item in project.items), places.kept, renumbered)


def common_base(mine: Project, theirs: Project) -> Project:
    """What two copies agree on, to merge them where nobody knows what both began from: nothing counts as deleted."""
    shared = [item for item in mine.items if item in theirs.items]
    items = {item: _common(mine.items[item], theirs.items[item]) for item in shared}
    children = {
        place: tuple(item for item in ids if item in items and mine.parents.get(item) == theirs.parents.get(item))
        for place, ids in mine.children.items()
    }
    children = {place: ids for place, ids in children.items() if ids}
    parents = {item: place for place, ids in children.items() for item in ids}
    return Project(mine.root, items, children, parents)


def _common(mine: Item, theirs: Item) -> Item:
    """Both, as far as they agree; words that both have, else nothing."""
    if mine == theirs or type(mine) is not type(theirs):
        return mine
    values: dict[str, Any] = {}
    for name in _field_names(mine):
        one, other = getattr(mine, name), getattr(theirs, name)
        if one != other:
            values[name] = _common_value(name, one, other)
    return replace(mine, **values)


def _common_value(name: str, one: Any, other: Any) -> Any:  # noqa: ANN401  # a field's value
    if isinstance(one, tuple):
        return tuple(part for part in one if part in other)
    if isinstance(one, str):
        return common_words(one, other) if name in PROSE else ""
    return type(one)()


def _merged_item(base: Item | None, mine: Item | None, theirs: Item | None, told: list[BothChanged]) -> Item:
    if mine is None or theirs is None:
        found = mine or theirs
        assert found is not None  # noqa: S101  # it is in one of them
        return found
    if theirs in (mine, base) or type(mine) is not type(theirs):
        return mine
    if mine == base:
        return theirs
    if isinstance(mine, _WHOLE):
        told.append(BothChanged(mine.id, "quote", mine.quote, getattr(theirs, "quote", ""), mine.quote))
        return mine
    return _merged_fields(base or _blank(mine), mine, theirs, told)


def _blank(item: Item) -> Item:
    """The item as it is made: what both began from where each made it."""
    defaults = {name: type(getattr(item, name))() for name in _field_names(item) if name not in ("side", "code")}
    return replace(item, extra=(), **defaults)


def _merged_fields(base: Item, mine: Item, theirs: Item, told: list[BothChanged]) -> Item:
    values: dict[str, Any] = {"extra": _merged_extra(base.extra, mine.extra, theirs.extra)}
    for name in _field_names(mine):
        before, one, other = (getattr(item, name, "") for item in (base, mine, theirs))
        if other in (one, before):
            continue
        if one == before:
            values[name] = other
            continue
        values[name], is_conflict = _merged_value(name, before, one, other)
        if name != _PROOF:
            told.append(BothChanged(mine.id, name, one, other, values[name], is_conflict))
    if _PROOF in values:
        values[_PROOF] = fingerprint(values.get("text", getattr(mine, "text", "")))
    return replace(mine, **values)


def _merged_value(name: str, base: Any, mine: Any, theirs: Any) -> tuple[Any, bool]:  # noqa: ANN401  # of one field
    """The value, and whether somebody should look at it."""
    if isinstance(mine, tuple):
        gone = {part for part in base if part not in mine or part not in theirs}
        return tuple(part for part in dict.fromkeys((*mine, *theirs)) if part not in gone), False
    if isinstance(mine, str) and name in PROSE:
        merged = merge_texts(str(base), mine, theirs)
        return merged.text, merged.both_changed
    return mine, True


def _merged_extra(base: Extra, mine: Extra, theirs: Extra) -> Extra:
    """Keys of a later version: mine, and what only theirs changed or added; gone is what one took out."""
    before, one, other = dict(base), dict(mine), dict(theirs)
    merged = {key: other[key] if key in other and value == before.get(key) else value for key, value in one.items()}
    kept = {key: value for key, value in merged.items() if key in other or value != before.get(key)}
    added = {key: value for key, value in other.items() if key not in one and value != before.get(key)}
    return tuple({**kept, **added}.items())


def _field_names(item: Item) -> Iterator[str]:
    return (part.name for part in fields(item) if part.name not in ("id", "extra"))


def _put_together(root: ItemId, items: dict[ItemId, Item], places: Places) -> Project:
    parents = {item: place for place, ids in places.children.items() for item in ids}
    there = {*parents, *places.trash, *places.alone}
    kept = {item: found for item, found in items.items() if item in there}
    return Project(root, kept, places.children, parents, places.trash)


def _with_own_codes(mine: Project, theirs: Project, project: Project) -> tuple[Project, tuple[ItemId, ...]]:
    """Two claims that were marked apart under one code get one each: mine keeps it."""
    taken = {claim.code for claim in _claims(project) if claim.id in mine.items}
    highest = max((code_number(claim.code) for claim in _claims(project)), default=0)
    items, renumbered = dict(project.items), []
    for claim in _claims(project):
        if claim.id not in mine.items and claim.code in taken and _is_anothers(mine, theirs, claim):
            highest += 1
            items[claim.id] = replace(claim, code=f"C{highest}")
            renumbered.append(claim.id)
    return (replace(project, items=items) if renumbered else project), tuple(renumbered)


def _is_anothers(mine: Project, theirs: Project, claim: Claim) -> bool:
    """Whether the code of this claim of theirs is that of a claim of mine which they do not know under it."""
    return any(
        other.code == claim.code and getattr(theirs.items.get(other.id), "code", "") != claim.code
        for other in _claims(mine)
    )


def _claims(project: Project) -> Iterator[Claim]:
    return (item for item in project.items.values() if isinstance(item, Claim))


def _on_their_words(mine: Project, theirs: Project, project: Project) -> Project:
    """Passages of an article that is now another text than the one they were marked in, on their words again."""
    passages = [item for item in project.items.values() if isinstance(item, Passage)]
    moved: dict[ItemId, Item] = {}
    for passage in passages:
        article = project.items.get(passage.article)
        known = (_is_marked_there(passage, article, origin) for origin in (mine, theirs))
        if isinstance(article, Article) and not any(known):
            moved[passage.id] = relocate(passage, article.text)
    return replace(project, items={**project.items, **moved}) if moved else project


def _is_marked_there(passage: Passage, article: Item | None, origin: Project) -> bool:
    """Whether `origin` has this passage in this text."""
    text = getattr(origin.items.get(passage.article), "text", None)
    return origin.items.get(passage.id) == passage and text == getattr(article, "text", None)
