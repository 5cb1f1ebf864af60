"""Small projects in one line."""

from debateprep.core.anchor import Passage, passage_at
from debateprep.core.article import Article, fingerprint
from debateprep.core.claim import Claim
from debateprep.core.edits import Create, Edit, Operation, apply
from debateprep.core.item import ClaimId, ItemId
from debateprep.core.project import Project, Side, new_project
from debateprep.core.response import Response, response_id

ARTICLE = "art_1"
SENTENCES = (
    "The shield protects all of Europe.",
    "It was never aimed at anybody.",
    "Radars see farther than they did.",
    "Trust was lost in a single spring.",
    "Talks may begin again next year.",
)
TEXT = "\n".join(SENTENCES)


def made(project: Project, *operations: Operation) -> Project:
    """`project` after `operations`."""
    return apply(project, operations)[0]


def edited(project: Project, *edits: Edit) -> Project:
    """`project` after `edits`."""
    for edit in edits:
        project = made(project, *edit.operations)
    return project


def with_article(text: str = TEXT, project: Project | None = None, item: ItemId = ARTICLE) -> Project:
    """A debate (a new one, if none is given) with an article that says `text`."""
    project = project or new_project("Shield", item="prj_1")
    return made(
        project, Create(Article(id=item, title="On shields", text=text, sha256=fingerprint(text)), project.root)
    )


def with_sides(project: Project, *names: str) -> Project:
    """`project` with a side for each name; the name is its id too."""
    before = (None, *names)
    return made(project, *(Create(Side(id=name, name=name), project.root, before[n]) for n, name in enumerate(names)))


def with_claim(
    project: Project, claim: ClaimId, code: str = "C1", *passages: Passage, after: str | None = None
) -> Project:
    """`project` with a claim that every side has an empty response to."""
    before: ItemId | None = None
    project = made(project, Create(Claim(id=claim, code=code), project.root, after))
    for side in project.sides:
        response = Response(id=response_id(claim, side.id), side=side.id)
        project = made(project, Create(response, claim, before))
        before = response.id
    return made(project, *(Create(passage, claim) for passage in passages))


def debate(claims: int = 1, sides: tuple[str, ...] = ("north", "south")) -> Project:
    """A debate on five sentences; claim n (`clm_n`, up to five) stands on sentence n (`psg_n`)."""
    project = with_sides(with_article(), *sides)
    for number, sentence in enumerate(SENTENCES[:claims], 1):
        start = TEXT.index(sentence)
        passage = passage_at(f"psg_{number}", project.articles[0], start, start + len(sentence))
        project = with_claim(project, f"clm_{number}", f"C{number}", passage, after=f"clm_{number - 1}")
    return project
