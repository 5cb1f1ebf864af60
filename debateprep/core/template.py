"""A project for others to begin on: the article, the sides, the occasion and the rules, without what somebody wrote."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from debateprep.core.article import Article
from debateprep.core.claim import Claim
from debateprep.core.edits import Create, Operation, apply
from debateprep.core.item import Item, ItemId, mint
from debateprep.core.project import Export, Project
from debateprep.core.response import Response, is_answered, response_id


@dataclass(frozen=True, slots=True)
class Keeping:
    """What stays in a template beside article, sides, occasion, rules and rubric."""

    claims: bool = False  # with the passages they stand on; nobody's answers
    sources: bool = False  # with key terms and timeline


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a template lacks of the project that it was made of."""

    claims: int
    responses: int  # replies among them
    sources: int
    comments: int
    names: bool  # of authors and school


def template_of(project: Project, keeping: Keeping) -> Project:
    """A template, under an id of its own, with an empty response of each side to each claim that stays."""
    debate, event = project.debate, project.event
    root = mint("prj")
    singles: tuple[Item, ...] = (
        replace(debate, id=root, bottom_line="", template=True),
        replace(event, authors=(), school=""),
        project.settings,
        _paper(project.export),
    )
    bare = Project(root=root, items={single.id: single for single in singles})
    return apply(bare, _kept(project, root, keeping))[0]


def begun(template: Project) -> Project:
    """A project of somebody's own, begun on a template: its parts are the same, and it is another debate."""
    root = mint("prj")
    debate = replace(template.debate, id=root, template=False)
    items = {item: part for item, part in template.items.items() if item != template.root}
    return Project(
        root=root,
        items={root: debate, **items},
        children={(_at(template, parent, root), role): ids for (parent, role), ids in template.children.items()},
        parents={item: (_at(template, parent, root), role) for item, (parent, role) in template.parents.items()},
        trash={
            item: replace(record, parent=_at(template, record.parent, root)) for item, record in template.trash.items()
        },
    )


def left_out(project: Project, keeping: Keeping) -> LeftOut:
    """What `template_of` leaves out."""
    live = [project.items[item] for item in project.descendants(project.root)]
    return LeftOut(
        claims=0 if keeping.claims else len(project.claims),
        responses=sum(1 for item in live if isinstance(item, Response) and is_answered(item)),
        sources=0 if keeping.sources else len(project.sources),
        comments=sum(len(project.comments(claim.id)) for claim in project.claims),
        names=bool(project.event.authors or project.event.school),
    )


def is_template(project: Project) -> bool:
    """Whether this is to be begun on, and not to be written in."""
    return project.debate.template


def _paper(export: Export) -> Export:
    """How it is put on paper, without the choices that only fit the one who made them."""
    return replace(export, theme="", side="", first_side="", claims=(), ready_only=False, notes=False, comments=False)


def _kept(project: Project, root: ItemId, keeping: Keeping) -> Iterator[Operation]:
    yield from _created(project.sides, root)
    for article in _created([_unjudged(article) for article in project.articles], root):
        yield article
        yield from _created(project.slips(article.item.id), article.item.id)
    if keeping.claims:
        for claim in _created([_unanswered(claim) for claim in project.claims], root):
            yield claim
            yield from _created(project.passages(claim.item.id), claim.item.id)
            seats = [Response(id=response_id(claim.item.id, side.id), side=side.id) for side in project.sides]
            yield from _created(seats, claim.item.id)
    if keeping.sources:
        for role in (project.sources, project.glossary, project.timeline):
            yield from _created(role, root)


def _created(items: Sequence[Item], parent: ItemId) -> Iterator[Create]:
    """Each of the items behind the one before."""
    after: ItemId | None = None
    for item in items:
        yield Create(item, parent, after)
        after = item.id


def _unjudged(article: Article) -> Article:
    return replace(article, dismissed=())


def _unanswered(claim: Claim) -> Claim:
    return replace(claim, flags=(), agreed_ground="", open_question="", notes="")


def _at(template: Project, parent: ItemId, root: ItemId) -> ItemId:
    return root if parent == template.root else parent
