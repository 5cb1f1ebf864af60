"""The brief as one page for a browser: offline, without scripts, with the article beside it.

A claim leads to its passage in the article, and the passage back to the claim.
"""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from debateprep import resources
from debateprep.brief.brief import (
    ArticleLine,
    ArticleText,
    Block,
    Brief,
    Column,
    Criterion,
    GlanceRow,
    Pair,
    Prose,
    Quotation,
    Rung,
    Sheet,
    SourceLine,
    Stretch,
)
from debateprep.brief.citations import is_citable
from debateprep.brief.citing import Citations
from debateprep.brief.claim_block import CONTESTEDNESS
from debateprep.brief.elements import Part, element, page
from debateprep.brief.printable import all_writable
from debateprep.brief.wording import (
    ASSESSMENT,
    NOT_DRAFTED,
    NOT_DRAFTED_AT_A_GLANCE,
    as_of,
    asides,
    citation,
    claim_name,
    dots,
    foot,
    grounds,
    language_of,
    lists,
    numbers_of,
    rung,
    source_name,
    source_parts,
    under_title,
    whereabouts,
)
from debateprep.brief.words import Words, words_for
from debateprep.core.markup import Paragraph, Run

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_MARGINS = {"narrow": 0.75, "usual": 1.0, "wide": 1.25}  # inches
_COMMENT_ROOM = 2.5
ARTICLE = "article"  # what links call the first article


def html(brief: Brief, citations: Citations) -> bytes:
    """The page, in UTF-8."""
    brief = all_writable(brief)
    words = words_for(brief.headings)
    sections = [section for section in _sections(brief, citations) if section is not None]
    body = (
        element("a", [words("Skip to the claims")], class_="skip", href="#claims"),
        element("main", [_head(brief), _contents(brief, sections), *sections]),
        *_articles(brief),
        element(
            "footer", [" · ".join(filter(None, (brief.running_title, as_of(brief), words("prepared for debate"))))]
        ),
    )
    kind = " ".join(filter(None, ("with-article" if brief.texts else "", "grey" if brief.sheet.grey else "")))
    return page(element("html", [_metadata(brief), element("body", body, class_=kind)], lang=language_of(brief)))


def _metadata(brief: Brief) -> Element:
    style = resources.path("brief/brief.css").read_text(encoding="utf-8")
    authors = "; ".join(brief.authors)
    return element(
        "head",
        [
            element("meta", charset="utf-8"),
            element("meta", http_equiv="Content-Security-Policy", content=POLICY),
            element("meta", name="viewport", content="width=device-width, initial-scale=1"),
            element("meta", name="referrer", content="no-referrer"),
            element("meta", name="color-scheme", content="light dark"),
            *([element("meta", name="author", content=authors)] if authors else []),
            element("title", [brief.title]),
            element("style", [_paper(brief.sheet) + style]),
        ],
    )


def _paper(sheet: Sheet) -> str:
    """How the page is printed: its paper, its margins, and the size of its type."""
    size = "letter" if sheet.paper == "letter" else "A4"
    margin = _MARGINS.get(sheet.margins, _MARGINS["usual"])
    right = _COMMENT_ROOM if sheet.comment_margin else margin
    return (
        f"@page {{ size: {size}; margin: {margin}in {right}in {margin}in {margin}in; }}\n"
        f":root {{ --points: {sheet.points}; }}\n"
    )


def _head(brief: Brief) -> Element:
    return element(
        "header",
        [
            element("h1", [brief.title], dir="auto"),
            element("p", _joined(under_title(brief)), class_="occasion"),
            *([element("div", _prose(brief.question), class_="question")] if brief.question else []),
            *(_article_line(line, words_for(brief.headings)) for line in brief.articles),
        ],
    )


def _article_line(line: ArticleLine, words: Words) -> Element:
    interest: list[Part] = [element("em", [f"{words('Interest:')} "]), line.interest] if line.interest else []
    address = _run(Run(line.url, url=line.url if is_citable(line.url) else ""))
    parts: list[Part] = [element("strong", [f"{words('Article.')} "]), line.citation, " ", address, " ", *interest]
    return element("p", parts, class_="article-line", dir="auto")


def _contents(brief: Brief, sections: Iterable[Element]) -> Element:
    words = words_for(brief.headings)
    links = [element("a", [str(section[0].text)], href=f"#{section.get('id')}") for section in sections]
    links += [element("a", [words("Article")], href=f"#{ARTICLE}")] if brief.texts else []
    return element("nav", [element("ul", [element("li", [link]) for link in links])], aria_label=words("Contents"))


def _sections(brief: Brief, citations: Citations) -> Iterator[Element | None]:
    words = words_for(brief.headings)
    yield _section("bottom-line", words("Bottom line"), _prose(brief.bottom_line))
    yield _section("glance", words("Claims at a glance"), [_glance(brief)] if brief.glance else ())
    yield _section("claims", words("Claims and responses"), [*_blocks(brief)])
    yield _section("terms", words("Key terms"), _pairs(brief.glossary, words))
    yield _section("timeline", words("Timeline"), _pairs(brief.timeline, words))
    yield _section("sources", words("Sources"), _sources(brief, citations))
    yield _section("gaps", words("Gaps"), [element("p", [gap], dir="auto") for gap in brief.gaps])
    yield _section("assessment", words("Assessment"), _rubric(brief.rubric, words))


def _section(name: str, heading: str, parts: Iterable[Element]) -> Element | None:
    held = [*parts]
    return element("section", [element("h2", [heading]), *held], id=name) if held else None


def _glance(brief: Brief) -> Element:
    words = words_for(brief.headings)
    headings = [words("No."), words("Claim"), *(side.name for side in brief.sides), words("Apart")]
    head = element("tr", [element("th", [heading], scope="col") for heading in headings])
    names = [side.name for side in brief.sides]
    rows = [_glance_row(row, at, names, words) for at, row in enumerate(brief.glance)]
    return element("table", [element("thead", [head]), element("tbody", rows)], class_="glance")


def _glance_row(row: GlanceRow, at: int, sides: list[str], words: Words) -> Element:
    said = [
        element("td", [opening or element("i", [words(NOT_DRAFTED_AT_A_GLANCE)])], data_label=side, dir="auto")
        for side, opening in zip(sides, row.sides, strict=True)
    ]
    apart = element(
        "span", [dots(row.contested)], role="img", aria_label=words(CONTESTEDNESS[row.contested]), class_="dots"
    )
    return element(
        "tr",
        [
            element("th", [element("a", [row.code], href=f"#{claim_name(at)}")], scope="row"),
            element("td", [row.statement], class_="statement", dir="auto"),
            *said,
            element("td", [apart], data_label=words("Apart")),
        ],
    )


def _blocks(brief: Brief) -> Iterator[Element]:
    for at, block in enumerate(brief.blocks):
        if block.group:
            yield element("h3", [block.group], class_="group", dir="auto")
        yield _claim(block, at, words_for(brief.headings))


def _claim(block: Block, at: int, words: Words) -> Element:
    heading = element("h3", [element("span", [block.code], class_="code"), " ", block.statement], dir="auto")
    closing, asked_for = foot(block, words), asides(block)
    parts = [
        heading,
        *([element("p", _joined(block.remarks), class_="remarks")] if block.remarks else []),
        *([_quotations(block.quotations, at, words)] if block.quotations else []),
        element(
            "div",
            [_column(side, words) for side in block.columns],
            class_="sides",
            data_count=str(len(block.columns)),
        ),
        *([element("div", [_rung(reply) for reply in block.ladder], class_="ladder")] if block.ladder else []),
        *([element("div", _prose(closing), class_="foot")] if closing else []),
        *([element("div", _prose(asked_for), class_="asides")] if asked_for else []),
    ]
    return element("article", parts, id=claim_name(at), class_="claim")


def _quotations(quotations: Iterable[Quotation], at: int, words: Words) -> Element:
    parts = []
    for number, quotation in enumerate(quotations):
        where: Part = whereabouts(quotation, words)
        if quotation.paragraph:
            there = f"#{_passage_name(at, number)}"
            where = element("a", [where], href=there, title=words("To the passage in the article"))
        parts.append(element("p", [f"“{quotation.text}” ", element("span", [where], class_="where")], dir="auto"))
    return element("blockquote", parts)


def _passage_name(claim: int, quotation: int) -> str:
    return f"passage-{claim + 1}-{quotation + 1}"


def _column(side: Column, words: Words) -> Element:
    label = element("h4", [side.label])
    remarks = element("span", _joined(side.remarks), class_="remarks")
    said = _with_numbers(_prose(side.text), numbers_of(side), words) if side.text else [_not_drafted(words)]
    return element(
        "section", [element("div", [label, remarks], class_="label"), *said, *_prose(grounds(side, words))],
        class_=f"side side-{side.index % 4 + 1}", aria_label=side.label,
    )  # fmt: skip


def _not_drafted(words: Words) -> Element:
    return element("p", [element("i", [words(NOT_DRAFTED)])], class_="remarks")


def _with_numbers(parts: list[Element], numbers: Iterable[int], words: Words) -> list[Element]:
    """The paragraphs of a response with the numbers of its sources behind the last words."""
    links = [*numbers]
    if links:
        last = parts[-1] if parts[-1].tag == "p" else parts[-1][-1]
        last.append(_superior(links, words))
    return parts


def _superior(numbers: Iterable[int], words: Words) -> Element:
    links: list[Part] = []
    for number in numbers:
        links += [", "] if links else []
        links.append(element("a", [str(number)], href=f"#{source_name(number)}", aria_label=words("Source {}", number)))
    return element("sup", links)


def _rung(reply: Rung) -> Element:
    return element("div", _prose(rung(reply)), class_=f"rung depth-{min(reply.depth, 6)}")


def _pairs(pairs: Iterable[Pair], words: Words) -> list[Element]:
    rows: list[Element] = []
    for pair in pairs:
        rows.append(element("dt", [pair.left], dir="auto"))
        numbers = [_superior(pair.numbers, words)] if pair.numbers else []
        rows.append(element("dd", [pair.right, *numbers], dir="auto"))
    return [element("dl", rows)] if rows else []


def _sources(brief: Brief, citations: Citations) -> list[Element]:
    parts = []
    for title, lines in source_parts(brief):
        parts.append(element("h3", [title]))
        rows = [_source(line, citations) for line in lines]
        parts.append(element("ol", rows, class_="sources"))
    return parts


def _source(line: SourceLine, citations: Citations) -> Element:
    remarks = [element("p", [" ".join(line.remarks)], class_="remarks", dir="auto")] if line.remarks else []
    cited = element("p", [*map(_run, citation(line, citations))], dir="auto")
    return element("li", [cited, *remarks], id=source_name(line.number), value=str(line.number))


def _rubric(rubric: Iterable[Criterion], words: Words) -> list[Element]:
    """A table to mark by; the first and the third column are written into."""
    rows = [element("tr", [*map(_cell, ("", row.name, "", row.weight))]) for row in rubric]
    head = element("tr", [element("th", [words(heading)], scope="col") for heading in ASSESSMENT])
    table = element("table", [element("thead", [head]), element("tbody", rows)], class_="rubric")
    return [table, element("p", [element("strong", [words("Remarks")])])] if rows else []


def _cell(words: str) -> Element:
    return element("td", [words], dir="auto")


def _articles(brief: Brief) -> list[Element]:
    if not brief.texts:
        return []
    texts = [_article(text, at, brief) for at, text in enumerate(brief.texts)]
    return [element("aside", texts, aria_label=words_for(brief.headings)("The article"), tabindex="0")]


def _article(text: ArticleText, at: int, brief: Brief) -> Element:
    called = element("p", [text.line.citation], class_="remarks", dir="auto")
    said = [
        element("p", [part for stretch in line for part in _stretch(stretch, brief)], dir="auto")
        for line in text.paragraphs
    ]
    name = ARTICLE if at == 0 else f"{ARTICLE}-{at + 1}"
    return element(
        "article", [element("h2", [text.title or words_for(brief.headings)("Article")]), called, *said], id=name
    )


def _stretch(stretch: Stretch, brief: Brief) -> list[Part]:
    """Words of the article; the codes of the claims that begin with them stand in front, as ways back."""
    if not stretch.claims:
        return [stretch.text]
    ways = [_way_back(claim, quotation, brief) for claim, quotation in stretch.begun]
    return [*ways, element("mark", [stretch.text], class_="shared" if len(stretch.claims) > 1 else "")]


def _way_back(claim: int, quotation: int, brief: Brief) -> Element:
    code = brief.blocks[claim].code
    return element(
        "a", [code], id=_passage_name(claim, quotation), class_="back", href=f"#{claim_name(claim)}",
        aria_label=words_for(brief.headings)("Back to claim {}", code),
    )  # fmt: skip


def _prose(prose: Prose) -> list[Element]:
    return [_piece(kind, lines) for kind, lines in lists(prose)]


def _piece(kind: str, lines: tuple[Paragraph, ...]) -> Element:
    if not kind:
        return _paragraph("p", lines[0])
    items = [_paragraph("li", line) for line in lines]
    if kind == "•":
        return element("ul", items)
    return element("ol", items, start=lines[0].item.rstrip("."))


def _paragraph(name: str, paragraph: Paragraph) -> Element:
    return element(name, [*map(_run, paragraph.runs)], dir="auto")


def _run(run: Run) -> Part:
    part: Part = run.text
    if run.italic:
        part = element("em", [part])
    if run.bold:
        part = element("strong", [part])
    if run.url:
        part = element("a", [part], href=run.url, rel="" if run.url.startswith("#") else "noopener noreferrer")
    return part


def _joined(parts: Iterable[str]) -> list[Part]:
    """The parts with a dot between them, each kept from turning the others' direction."""
    joined: list[Part] = []
    for part in parts:
        joined += [" · "] if joined else []
        joined.append(element("bdi", [part]))
    return joined
