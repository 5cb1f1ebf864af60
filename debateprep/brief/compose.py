"""What stands in a document, in which order: pure functions from a project to plain values.

Every format is written from what they return, so that formats cannot differ in content.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from debateprep.brief.article_text import article_paragraphs
from debateprep.brief.brief import (
    ArticleLine,
    ArticleText,
    Brief,
    Criterion,
    GlanceRow,
    Pair,
    Sheet,
    SideHead,
    SourceLine,
)
from debateprep.brief.claim_block import Places, claim_block, statement
from debateprep.brief.days import printed_day
from debateprep.brief.gaps import gaps
from debateprep.brief.source_list import numbers_of, source_lines
from debateprep.brief.words import printed
from debateprep.core.article import Article
from debateprep.core.claim import Claim
from debateprep.core.coverage import first_response
from debateprep.core.item import SourceId
from debateprep.core.markup import paragraphs_of, plain
from debateprep.core.project import Export, Project
from debateprep.core.response import contestedness, state_of
from debateprep.core.selection import selected
from debateprep.core.sentence import joined, say
from debateprep.core.text import one_line

GLANCE_WORDS = 12  # of each side in the table on the first page (PRODUCT, "What an excellent brief looks like")
GLANCE_LETTERS = 63  # three lines there
RUNNING_LETTERS = 60  # of the title at the head of each page
_STATES = {"ready": printed("Ready"), "draft": printed("Drafted"), "empty": printed("Not answered by every side")}
_NO_DETAILS = ArticleLine("", "", "")


def compose(project: Project, export: Export | None = None) -> Brief:
    """The brief of `project`, as `export` or its own choices want it."""
    chosen = selected(project, export)
    places, sources = places_of(project), source_lines(chosen)
    numbers = numbers_of(sources)
    groups = _groups(chosen)
    return Brief(
        **what_it_says(chosen, sources),
        question=paragraphs_of(chosen.debate.question),
        articles=tuple(line for article in chosen.articles if (line := _article_line(article)) != _NO_DETAILS),
        texts=tuple(_article_text(chosen, article) for article in chosen.articles if article.text.strip()),
        bottom_line=paragraphs_of(chosen.debate.bottom_line),
        sides=side_heads(chosen, places),
        glance=tuple(_glance_row(chosen, claim) for claim in chosen.claims),
        blocks=tuple(claim_block(chosen, claim, numbers, places, next(groups)) for claim in chosen.claims),
        glossary=tuple(Pair(term.term, term.meaning, _number(numbers, term.source)) for term in chosen.glossary),
        timeline=tuple(
            Pair(printed_day(then.date), then.event, _number(numbers, then.source)) for then in chosen.timeline
        ),
        gaps=gaps(chosen),
        rubric=tuple(map(_criterion, chosen.export.rubric)),
        has_contents=chosen.export.contents,
    )


def what_it_says(chosen: Project, sources: tuple[SourceLine, ...]) -> dict[str, Any]:
    """The fields that every Document has."""
    event, rules, export = chosen.event, chosen.settings, chosen.export
    title = one_line(chosen.debate.title) or printed("Untitled debate")
    language, _, region = rules.dictionary.partition("_")
    return {
        "title": title,
        "running_title": clipped(title, len(title), RUNNING_LETTERS),
        "occasion": tuple(filter(None, (event.conference, event.committee, event.topic, event.delegation))),
        "authors": tuple(filter(None, (*event.authors, event.school))),
        "as_of": event.as_of,
        "day": printed_day(event.as_of),
        "sources": sources,
        "citation_style": rules.citation_style,
        "sheet": Sheet(rules.paper, export.margins, export.points, export.grey, export.comment_margin),
        "headings": rules.language,
        "language": language,
        "region": region,
    }


def places_of(project: Project) -> Places:
    """The place of each side in the whole debate: its pattern and colour stay the same wherever it is printed."""
    return {side.id: at for at, side in enumerate(project.sides)}


def side_heads(chosen: Project, places: Places) -> tuple[SideHead, ...]:
    """The sides that are printed."""
    return tuple(SideHead(side.id, side.name, side.label or side.name, places[side.id]) for side in chosen.sides)


def speaker(chosen: Project, places: Places) -> SideHead:
    """The one side of a document that has only one: the first of those that are printed."""
    return next(iter(side_heads(chosen, places)), SideHead("", printed("No side"), printed("No side"), 0))


def clipped(text: str, most_words: int, most_letters: int) -> str:
    """The first words of `text`, with an ellipsis where more follows."""
    words = text.split()
    count = min(len(words), most_words)
    while count > 1 and len(" ".join(words[:count])) > most_letters:
        count -= 1
    return " ".join(words[:count]) + ("\u00a0…" if count < len(words) else "")


def _number(numbers: Mapping[SourceId, int], source: SourceId) -> tuple[int, ...]:
    return (numbers[source],) if source in numbers else ()


def _article_line(article: Article) -> ArticleLine:
    title = f"“{article.title}”" if article.title else ""
    parts = filter(None, (article.author, title, article.publication, printed_day(article.published)))
    return ArticleLine(_with_stop(joined(", ", parts)), article.url, article.interest)


def _with_stop(told: str) -> str:
    return told if not told or told.endswith((".", "?", "!")) else say("{}.", told)


def _article_text(chosen: Project, article: Article) -> ArticleText:
    """The article with the passages of the claims that are printed."""
    return ArticleText(_article_line(article), article.title, article_paragraphs(chosen, article, chosen.claims))


def _glance_row(project: Project, claim: Claim) -> GlanceRow:
    said = [first_response(project, claim.id, side.id) for side in project.sides]
    return GlanceRow(
        code=claim.code,
        statement=statement(project, claim),
        sides=tuple(
            clipped(plain(response.text), GLANCE_WORDS, GLANCE_LETTERS) if response else "" for response in said
        ),
        contested=contestedness(response for response in said if response),
    )


def _groups(chosen: Project) -> Iterator[str]:
    """The heading that each claim begins, in the order of the claims; nothing for those that go on under the last."""
    name: Callable[[Claim], str] | None = {"theme": _theme_of, "status": _status_of(chosen)}.get(chosen.export.order)
    before = ""
    for claim in chosen.claims:
        here = name(claim) if name else ""
        yield here if here != before else ""
        before = here


def _theme_of(claim: Claim) -> str:
    return claim.theme or printed("Without a theme")


def _status_of(chosen: Project) -> Callable[[Claim], str]:
    def status(claim: Claim) -> str:
        states = [state_of(first_response(chosen, claim.id, side.id)) for side in chosen.sides]
        return _STATES[next((state for state in ("empty", "draft") if state in states), "ready")]

    return status


def _criterion(text: str) -> Criterion:
    """“Sources · 20” as its two parts."""
    name, sign, weight = text.rpartition("·")
    return Criterion(name.strip(), weight.strip()) if sign else Criterion(text.strip(), "")
