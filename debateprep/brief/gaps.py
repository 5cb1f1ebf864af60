"""What a debate still lacks, one sentence a side and kind: stated openly at the end of the brief."""

from collections.abc import Iterator

from debateprep.core.article import Article
from debateprep.core.coverage import anchored_article, first_response, is_sourced
from debateprep.core.project import Project, Side
from debateprep.core.response import is_answered


def gaps(project: Project) -> tuple[str, ...]:
    """The sentences, in the order in which one fills the gaps."""
    found = [] if project.claims else ["No claim is marked yet."]
    found += [_uncited(article) for article in project.articles if not (article.title and article.author)]
    for side in project.sides:
        found += _of_side(project, side)
    lost = [claim.code for claim in project.claims if _is_lost(project, claim.id)]
    return (*found, f"The words quoted for {listed(lost)} are no longer in the article.") if lost else tuple(found)


def listed(codes: list[str]) -> str:
    """The codes in words: C1, C4 and C9."""
    return codes[0] if len(codes) == 1 else f"{', '.join(codes[:-1])} and {codes[-1]}"


def _of_side(project: Project, side: Side) -> Iterator[str]:
    said = [(claim.code, first_response(project, claim.id, side.id)) for claim in project.claims]
    unanswered = [code for code, response in said if response is None or not is_answered(response)]
    unsourced = [
        code for code, response in said if response and is_answered(response) and not is_sourced(project, response)
    ]
    if unanswered:
        yield f"{side.name} has not answered {listed(unanswered)}."
    if unsourced:
        yield f"{side.name} has no source for {listed(unsourced)}."


def _is_lost(project: Project, claim: str) -> bool:
    return any(anchored_article(project, passage) is None for passage in project.passages(claim))


def _uncited(article: Article) -> str:
    missing = [name for name in ("title", "author") if not getattr(article, name)]
    return (
        f"The article cannot be cited yet: its {' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing."
    )
