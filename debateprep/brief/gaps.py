"""What a debate still lacks, one sentence a side and kind: stated openly at the end of the brief."""

from collections.abc import Iterator

from debateprep.brief.words import printed
from debateprep.core.article import Article
from debateprep.core.coverage import anchored_article, first_response, is_sourced
from debateprep.core.project import Project, Side
from debateprep.core.response import is_answered


def gaps(project: Project) -> tuple[str, ...]:
    """The sentences, in the order in which one fills the gaps."""
    found: list[str] = [] if project.claims else [printed("No claim is marked yet.")]
    found += [_uncited(article) for article in project.articles if not (article.title and article.author)]
    for side in project.sides:
        found += _of_side(project, side)
    lost = [claim.code for claim in project.claims if _is_lost(project, claim.id)]
    if lost:
        found.append(printed("The words quoted for {} are no longer in the article.", listed(lost)))
    return tuple(found)


def listed(codes: list[str]) -> str:
    """The codes in words: C1, C4 and C9."""
    return codes[0] if len(codes) == 1 else printed("{} and {}", ", ".join(codes[:-1]), codes[-1])


def _of_side(project: Project, side: Side) -> Iterator[str]:
    said = [(claim.code, first_response(project, claim.id, side.id)) for claim in project.claims]
    unanswered = [code for code, response in said if response is None or not is_answered(response)]
    unsourced = [
        code for code, response in said if response and is_answered(response) and not is_sourced(project, response)
    ]
    if unanswered:
        yield printed("{} has not answered {}.", side.name, listed(unanswered))
    if unsourced:
        yield printed("{} has no source for {}.", side.name, listed(unsourced))


def _is_lost(project: Project, claim: str) -> bool:
    return any(anchored_article(project, passage) is None for passage in project.passages(claim))


def _uncited(article: Article) -> str:
    if article.author:
        return printed("The article cannot be cited yet: its title is missing.")
    if article.title:
        return printed("The article cannot be cited yet: its author is missing.")
    return printed("The article cannot be cited yet: its title and author are missing.")
