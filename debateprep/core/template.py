"""A project for others to begin on: the article, the sides, the occasion and the rules, without what somebody wrote."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from debateprep.core.article import Article
from debateprep.core.claim import Claim
from debateprep.core.edits import Create, Operation, apply
from debateprep.core.item import Item, ItemId, mint
from debateprep.core.project import EVENT, EXPORT, SETTINGS, Debate, Event, Export, Project, Settings
from debateprep.core.response import Response, is_answered, response_id


@dataclass(frozen=True, slots=True)
class Keeping:
    """What stays in a template beside article, sides, occasion, rules and rubric."""

    claims: bool = False  # with the passages they stand on; nobody's answers
    sources: bool = False  # with key terms and timeline


@dataclass(frozen=True, slots=True)
class Carrying:
    """What goes along, beside the sides, into a debate on another topic."""

    event: bool = True  # without its topic
    limits: bool = True  # with style, kinds, stances and known words
    paper: bool = True  # the rubric, and how it is printed
    sources: bool = True  # with key terms and timeline


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
    return _filled(root, singles, _kept(project, root, keeping))


def on_another_topic(project: Project, title: str, carrying: Carrying) -> Project:
    """A new debate of the same sides, called `title`, without articles and without anything that was said there."""
    root = mint("prj")
    singles: tuple[Item, ...] = (
        Debate(id=root, title=title),
        replace(project.event, topic="") if carrying.event else Event(id=EVENT),
        project.settings if carrying.limits else Settings(id=SETTINGS),
        _paper(project.export) if carrying.paper else Export(id=EXPORT),
    )
    library = _library(project, root) if carrying.sources else ()
    return _filled(root, singles, (*_created(project.sides, root), *library))


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


def _filled(root: ItemId, singles: Sequence[Item], parts: Iterable[Operation]) -> Project:
    """A project of what there is one of in each, with `parts`."""
    return apply(Project(root=root, items={single.id: single for single in singles}), parts)[0]


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
        yield from _library(project, root)


def _library(project: Project, root: ItemId) -> Iterator[Operation]:
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
