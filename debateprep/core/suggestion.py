"""Sentences of an article that may be worth answering: what is known of each, and what has become of it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from debateprep.core.anchor import is_anchored
from debateprep.core.article import Article, sentence_print
from debateprep.core.item import ArticleId
from debateprep.core.project import Project

WORTH_ANSWERING, PERHAPS, REST = "worth answering", "perhaps", "rest"
LEVELS = (WORTH_ANSWERING, PERHAPS, REST)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A sentence of the article, from `start` up to `end` (code points of its text), and why it stands at its rank."""

    rank: int  # from 1
    start: int
    end: int
    text: str
    score: float  # more is likelier to be worth answering; to be compared within one article only
    level: str  # one of LEVELS
    reasons: tuple[str, ...]
    badges: tuple[str, ...]
    group: int  # the rank of the first sentence that says nearly the same; its own, if none does


@dataclass(frozen=True, slots=True)
class Suggestions:
    """All sentences of an article, the likeliest claims first; with a notice, as they stand and without scores."""

    ranked: tuple[Suggestion, ...]
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """A suggestion in a project: the claim that was made of it, or that it shall not be suggested any more."""

    suggestion: Suggestion
    claim: str = ""  # the code of one that stands on words of the sentence
    dismissed: bool = False

    @property
    def is_left(self) -> bool:
        """Whether nobody has marked or dismissed the sentence yet."""
        return not self.claim and not self.dismissed

    @property
    def is_suggested(self) -> bool:
        """Whether it is to be shown in the article: it may be worth answering, and nobody has decided yet."""
        return self.is_left and self.suggestion.level != REST


def standings(project: Project, article: ArticleId, ranked: Sequence[Suggestion]) -> tuple[Standing, ...]:
    """What has become of the suggestions for an article, in their order."""
    home = project.typed(article, Article)
    marked = sorted(_marked(project, home))
    starts = [start for start, _, _ in marked]
    furthest = list(accumulate(((end, code) for _, end, code in marked), max))
    dismissed = frozenset(home.dismissed)

    def claim_on(one: Suggestion) -> str:
        before = bisect_left(starts, one.end)
        end, code = furthest[before - 1] if before else (0, "")
        return code if end > one.start else ""

    return tuple(
        Standing(one, claim_on(one), bool(dismissed) and sentence_print(one.text) in dismissed) for one in ranked
    )


def _marked(project: Project, article: Article) -> Iterator[tuple[int, int, str]]:
    """The stretches of the article that claims stand on: start, end, code."""
    for claim in project.claims:
        for passage in project.passages(claim.id):
            if passage.article == article.id and is_anchored(passage, article.text):
                yield passage.start, passage.end, claim.code
