"""The words of an article, cut where a passage begins or ends."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from debateprep.brief.brief import Stretch
from debateprep.core.anchor import Passage
from debateprep.core.article import Article, Span, paragraphs
from debateprep.core.claim import Claim
from debateprep.core.coverage import anchored_article
from debateprep.core.project import Project


@dataclass(frozen=True, slots=True)
class _Mark:
    """A passage of this article: whose it is, by the place of its claim, and which of that claim's passages."""

    claim: int
    quotation: int
    start: int
    end: int


def article_paragraphs(project: Project, article: Article, claims: Sequence[Claim]) -> tuple[tuple[Stretch, ...], ...]:
    """The paragraphs of `article`, each cut so that every stretch says which of `claims` stand on it."""
    marks = [
        _Mark(place, number, passage.start, passage.end)
        for place, claim in enumerate(claims)
        for number, passage in enumerate(project.passages(claim.id))
        if _stands_in(project, passage, article)
    ]
    return tuple(tuple(_stretches(article.text, span, marks)) for span in paragraphs(article.text))


def _stands_in(project: Project, passage: Passage, article: Article) -> bool:
    found = anchored_article(project, passage)
    return found is not None and found.id == article.id


def _stretches(text: str, span: Span, marks: Sequence[_Mark]) -> Iterator[Stretch]:
    near = [mark for mark in marks if mark.start < span.end and span.start < mark.end]
    edges = {edge for mark in near for edge in (mark.start, mark.end) if span.start < edge < span.end}
    cuts = sorted({span.start, span.end, *edges})
    for start, end in pairwise(cuts):
        over = [mark for mark in near if mark.start < end and start < mark.end]
        begun = tuple((mark.claim, mark.quotation) for mark in over if _begins(mark, start, end, text))
        yield Stretch(text[start:end], tuple(dict.fromkeys(mark.claim for mark in over)), begun)


def _begins(mark: _Mark, start: int, end: int, text: str) -> bool:
    """Whether the first words of the passage stand in this stretch; it may begin with blank lines before them."""
    first = mark.start + len(text[mark.start : mark.end]) - len(text[mark.start : mark.end].lstrip())
    return start <= first < end
