"""A document for a word processor: paragraphs, tables, links and fields in styles that are set once from one table.

This is the only module that names python-docx, which keeps the parts of the file; what stands in them is put together
here, element by element, because fields, bookmarks and lines above a paragraph have no name there.
"""

import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, TypeAlias

from docx import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Mm

from debateprep.brief.brief import Sheet
from debateprep.brief.word_fonts import EMBEDDED, OBFUSCATED, embedded_font, font_table
from debateprep.brief.word_styles import LADDER_DEPTH, Look, looks_on
from debateprep.core.markup import Run

SERIF = "DebatePrep Serif"
PAPERS = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}  # mm
MARGINS = {"narrow": 19.05, "usual": 25.4, "wide": 31.75}  # mm on each side
COMMENT_ROOM = 63.5  # mm beside the text, to write in
GUTTER = 6.0  # mm between the columns of the sides
_FIRST_DAY = datetime(1980, 1, 1, tzinfo=UTC)  # the earliest that an archive can hold
_QUIET = "545454"
_LINK = "2B5F92"
_UNUSED = ("thumbnail", "stylesWithEffects", "customXml", "fontTable")  # parts of the library's own template

Node: TypeAlias = Any  # an element of the library's tree, which has no types


class WordDocument:
    """A document that is written from its top to its end."""

    def __init__(self, sheet: Sheet, language: str) -> None:
        self._document = Document()
        self._language = language
        self._bookmarks = 0
        self.gutter, self.ladder_depth = GUTTER, LADDER_DEPTH
        self.is_narrow = sheet.comment_margin
        self.width = _set_page(self._document.sections[0], sheet)  # mm of the text
        _leave_out_unused(self._document)
        _define_styles(self._document.styles.element, sheet, language)
        _embed_fonts(self._document)
        _set_up(self._document.settings.element, language)

    def add(self, *nodes: Node) -> None:
        """Put paragraphs and tables behind what is there."""
        for node in nodes:
            self._document.element.body[-1].addprevious(node)

    def paragraph(self, style: str, runs: Iterable[Run], *, bookmark: str = "", right: float = 0) -> Node:
        """A paragraph; with a tab stop at `right` mm where that is given. Addresses with `#` lead to a bookmark."""
        tabs = [_w("tabs", _w("tab", val="right", pos=_twips(right)))] if right else []
        made = _w("p", _w("pPr", _w("pStyle", val=_style_id(style)), *tabs))
        for node in (self._run(run) for run in runs):
            made.append(node)
        return self._marked(made, bookmark) if bookmark else made

    def table(
        self, rows: Sequence[Sequence[Sequence[Node]]], widths: Sequence[float], *, ruled: bool, whole: bool
    ) -> Node:
        """A table of cells, each a list of paragraphs; `widths` in mm.

        A `ruled` one has a heading, which is repeated on each page, and three lines; rows of a `whole` one never break.
        """
        return _table(rows, widths, ruled=ruled, whole=whole)

    def superior(self, paragraph: Node, links: Iterable[tuple[str, str]]) -> None:
        """Put superior figures at the end of `paragraph`: each its words and its bookmark."""
        for index, (words, bookmark) in enumerate(links):
            if index:
                paragraph.append(_text(", ", _w("rStyle", val="Superior")))
            paragraph.append(_link(bookmark, _text(words, _w("rStyle", val="Superior"))))

    def begin_page(self, paragraph: Node) -> None:
        """Let `paragraph` begin a page."""
        paragraph.find(qn("w:pPr")).insert(1, _w("pageBreakBefore"))

    def end_block(self, node: Node) -> None:
        """Let a page end behind `node`, where its style would keep it with what follows."""
        if node.tag == qn("w:p"):
            node.find(qn("w:pPr")).insert(1, _w("keepNext", val="0"))

    def aside(self, paragraph: Node, words: str) -> None:
        """Put quiet words at the right end of `paragraph`, at its tab stop."""
        paragraph.append(_text(f"\t{words}", _w("rStyle", val="Aside")))

    def contents(self, title: str, entries: Sequence[tuple[int, str, str]]) -> None:
        """A table of contents as a field, with its entries (level, words, bookmark) filled in.

        The numbers of the pages come with the first update: before that nobody knows them.
        """
        deepest = max(level for level, _, _ in entries)
        self.add(self.paragraph("toc heading", [Run(title)]))
        lines = [self._contents_line(*entry) for entry in entries]
        opening = (_field("begin"), _w("r", _instruction(f' TOC \\o "1-{deepest}" \\h \\z \\u ')), _field("separate"))
        for at, node in enumerate(opening, start=1):
            lines[0].insert(at, node)
        lines[-1].append(_field("end"))
        self.add(*lines)

    def head_and_foot(self, head: tuple[str, str], foot: tuple[str, str]) -> None:
        """A running head on all pages but the first, and a foot on all, closed by "x of y"."""
        section, style = self._document.sections[0], "header"
        line = [Run(head[0]), Run("\t"), Run(head[1])]
        _fill(section.header, self.paragraph(style, line, right=self.width))
        _fill(section.first_page_header, self.paragraph(style, []))
        for place in (section.footer, section.first_page_footer):
            _fill(place, self._foot(foot))

    def finished(self, title: str, authors: str, day: str) -> bytes:
        """The file. Its dates are `day`, so that the same content is the same bytes whenever it is made."""
        when = _moment(day)
        facts = self._document.core_properties
        facts.title, facts.author, facts.language = title, authors, self._language
        facts.comments = facts.keywords = facts.subject = facts.category = facts.last_modified_by = ""
        facts.created = facts.modified = when.replace(tzinfo=None)
        facts.revision = 1
        written = io.BytesIO()
        self._document.save(written)
        return _dated(written, when)

    def _run(self, run: Run) -> Node:
        looks = [_w("b")] if run.bold else []
        looks += [_w("i")] if run.italic else []
        if not run.url:
            return _text(run.text, *looks)
        node = _text(run.text, _w("rStyle", val="Hyperlink"), *looks)
        if run.url.startswith("#"):
            return _link(run.url[1:], node)
        link = _w("hyperlink", node)
        link.set(qn("r:id"), self._document.part.relate_to(run.url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        return link

    def _marked(self, paragraph: Node, bookmark: str) -> Node:
        self._bookmarks += 1
        number = str(self._bookmarks)
        paragraph.insert(1, _w("bookmarkStart", id=number, name=_bookmark(bookmark)))
        paragraph.append(_w("bookmarkEnd", id=number))
        return paragraph

    def _contents_line(self, level: int, words: str, bookmark: str) -> Node:
        line = self.paragraph(f"toc {level}", [], right=self.width)
        page = _w("fldSimple", _text(""), instr=f" PAGEREF {_bookmark(bookmark)} \\h ")
        line.append(_link(bookmark, _text(words), _w("r", _w("tab")), page))
        return line

    def _foot(self, words: tuple[str, str]) -> Node:
        foot = self.paragraph("footer", [Run(words[0]), Run("\t"), Run(words[1]), Run("\t")], right=self.width)
        stops = foot.find(qn("w:pPr")).find(qn("w:tabs"))
        stops.insert(0, _w("tab", val="center", pos=_twips(self.width / 2)))
        for node in (_page_field("PAGE"), _text(" of "), _page_field("NUMPAGES")):
            foot.append(node)
        return foot


def _table(rows: Sequence[Sequence[Sequence[Node]]], widths: Sequence[float], *, ruled: bool, whole: bool) -> Node:
    made = _w("tbl", _table_looks(widths, ruled=ruled), _w("tblGrid", *(_w("gridCol", w=_twips(w)) for w in widths)))
    for index, row in enumerate(rows):
        looks = [_w("cantSplit")] if whole else []
        looks += [_w("tblHeader")] if ruled and index == 0 else []
        cells = [_cell(cell, width, lined=ruled and index == 0) for cell, width in zip(row, widths, strict=True)]
        made.append(_w("tr", _w("trPr", *looks), *cells))
    return made


def _table_looks(widths: Sequence[float], *, ruled: bool) -> Node:
    lines = [_w("tblBorders", _border("top", "single", 8), _border("bottom", "single", 8))] if ruled else []
    gap = _twips(1.5 if ruled else GUTTER / 2)
    return _w(
        "tblPr",
        _w("tblW", w=_twips(sum(widths)), type="dxa"),
        _w("tblInd", w="0" if ruled else f"-{gap}", type="dxa"),
        *lines,
        _w("tblLayout", type="fixed"),
        _w("tblCellMar", _w("left", w="0" if ruled else gap, type="dxa"), _w("right", w=gap, type="dxa")),
    )


def _cell(paragraphs: Sequence[Node], width: float, *, lined: bool) -> Node:
    lines = [_w("tcBorders", _border("bottom", "single", 4))] if lined else []
    return _w("tc", _w("tcPr", _w("tcW", w=_twips(width), type="dxa"), *lines), *paragraphs)


def _w(tag: str, *children: Node, **attributes: str) -> Node:
    """An element of WordprocessingML."""
    made: Node = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    for child in children:
        made.append(child)
    return made


def _text(words: str, *looks: Node) -> Node:
    """A run; a tab in it is a tab."""
    run = _w("r", _w("rPr", *looks)) if looks else _w("r")
    for index, part in enumerate(words.split("\t")):
        if index:
            run.append(_w("tab"))
        node = _w("t")
        node.text = part.replace("\n", " ")
        node.set(qn("xml:space"), "preserve")
        run.append(node)
    return run


def _link(bookmark: str, *nodes: Node) -> Node:
    return _w("hyperlink", *nodes, anchor=_bookmark(bookmark), history="1")


def _bookmark(name: str) -> str:
    """A name as a bookmark may have it: letters, digits and underscores."""
    return name.replace("-", "_")


def _field(kind: str) -> Node:
    return _w("r", _w("fldChar", fldCharType=kind))


def _page_field(name: str) -> Node:
    return _w("fldSimple", _text("1"), instr=f" {name} ")


def _instruction(words: str) -> Node:
    node = _w("instrText")
    node.text = words
    node.set(qn("xml:space"), "preserve")
    return node


def _border(side: str, pattern: str, eighths: int, colour: str = "000000") -> Node:
    return _w(side, val=pattern, sz=str(eighths), space="4", color=colour)


def _twips(mm: float) -> str:
    return str(round(mm * 1440 / 25.4))


def _style_id(name: str) -> str:
    return name.title().replace(" ", "")


def _define_styles(styles: Node, sheet: Sheet, language: str) -> None:
    """Put the table of looks in place of the template's styles."""
    for style in styles.findall(qn("w:style")):
        if style.get(qn("w:default")) != "1":
            styles.remove(style)
    defaults = styles.find(qn("w:docDefaults"))
    letters = _w("rPr", _serif(), *_size(11), _w("lang", val=language))
    styles.replace(
        defaults,
        _w("docDefaults", _w("rPrDefault", letters), _w("pPrDefault")),
    )
    for look in looks_on(sheet):
        styles.append(_paragraph_style(look))
    styles.append(_character_style("Hyperlink", *([] if sheet.grey else [_w("color", val=_LINK)])))
    plain = (_w("b", val="0"), _w("smallCaps", val="0"), _w("color", val=_QUIET), _w("spacing", val="0"))
    styles.append(_character_style("Aside", *plain))
    styles.append(_character_style("Superior", _w("vertAlign", val="superscript")))


def _serif() -> Node:
    return _w("rFonts", ascii=SERIF, hAnsi=SERIF, cs=SERIF, eastAsia=SERIF)


def _size(points: float) -> tuple[Node, Node]:
    half = str(round(points * 2))
    return _w("sz", val=half), _w("szCs", val=half)


def _paragraph_style(look: Look) -> Node:
    return _w(
        "style", _w("name", val=look.name), _w("basedOn", val="Normal"), _w("qFormat"), _layout(look), _letters(look),
        type="paragraph", styleId=_style_id(look.name),
    )  # fmt: skip


def _layout(look: Look) -> Node:
    parts = [_w("keepNext"), _w("keepLines")] if look.with_next else []
    parts.append(_w("widowControl"))
    if look.line:
        thick = 6 if look.pattern == "double" or look.line == "left" else 12
        parts.append(_w("pBdr", _border(look.line, look.pattern, thick, look.colour or "000000")))
    before, after, line = (str(round(value)) for value in (look.before * 20, look.after * 20, look.leading * 240))
    parts.append(_w("spacing", before=before, after=after, line=line, lineRule="auto"))
    if look.left or look.hanging:
        parts.append(_w("ind", left=_twips(look.left), hanging=_twips(look.hanging)))
    if look.level:
        parts.append(_w("outlineLvl", val=str(look.level - 1)))
    return _w("pPr", *parts)


def _letters(look: Look) -> Node:
    wanted = (("b", look.bold), ("i", look.italic), ("smallCaps", look.capitals))
    parts = [_w(name) for name, is_wanted in wanted if is_wanted]
    colour = _QUIET if look.quiet else look.colour
    parts += [_w("color", val=colour)] if colour else []
    parts += [_w("spacing", val="10")] if look.capitals else []
    return _w("rPr", *parts, *_size(look.size + look.capitals))  # small capitals are smaller than they say


def _character_style(name: str, *looks: Node) -> Node:
    return _w("style", _w("name", val=name), _w("rPr", *looks), type="character", styleId=_style_id(name))


def _leave_out_unused(document: Any) -> None:  # noqa: ANN401
    for relations in (document.part.package.rels, document.part.rels):
        for name in [key for key, relation in relations.items() if relation.reltype.endswith(_UNUSED)]:
            del relations[name]


def _embed_fonts(document: Any) -> None:  # noqa: ANN401
    """Put the shipped serif into the file, so that it looks alike on every computer."""
    package = document.part.package
    fonts = [embedded_font(place) for place in EMBEDDED]
    table = Part(PackURI("/word/fontTable.xml"), CONTENT_TYPE.WML_FONT_TABLE, b"", package)
    names = []
    for font in fonts:
        part = Part(PackURI(f"/word/fonts/{font.name}.odttf"), OBFUSCATED, font.data, package)
        names.append(table.relate_to(part, RELATIONSHIP_TYPE.FONT))
    whole = Part(table.partname, table.content_type, font_table(SERIF, fonts, names), package)
    for name, relation in table.rels.items():
        whole.rels.add_relationship(relation.reltype, relation.target_part, name)
    document.part.relate_to(whole, RELATIONSHIP_TYPE.FONT_TABLE)
    document.settings.element.insert(1, _w("embedTrueTypeFonts"))


def _set_page(section: Section, sheet: Sheet) -> float:
    """Set paper and margins; the width of the text in mm."""
    width, height = PAPERS.get(sheet.paper, PAPERS["a4"])
    margin = MARGINS.get(sheet.margins, MARGINS["usual"])
    right = COMMENT_ROOM if sheet.comment_margin else margin
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.top_margin = section.bottom_margin = section.left_margin = Mm(margin)
    section.right_margin = Mm(right)
    section.different_first_page_header_footer = True
    return width - margin - right


def _set_up(settings: Node, language: str) -> None:
    """What the library's template says of itself: its language, and which version it behaves like (15: 2013)."""
    for known in settings.iter(qn("w:themeFontLang")):
        known.set(qn("w:val"), language)
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")


def _fill(place: Any, paragraph: Node) -> None:  # noqa: ANN401
    place.is_linked_to_previous = False
    element = place.part.element
    for node in list(element):
        element.remove(node)
    element.append(paragraph)


def _moment(day: str) -> datetime:
    try:
        return max(_FIRST_DAY, datetime.fromisoformat(day).replace(tzinfo=UTC))
    except ValueError:
        return _FIRST_DAY


def _dated(written: io.BytesIO, when: datetime) -> bytes:
    """The archive with all its parts dated alike."""
    dated = io.BytesIO()
    stamp = (when.year, when.month, when.day, 0, 0, 0)
    with zipfile.ZipFile(written) as parts, zipfile.ZipFile(dated, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in parts.namelist():
            info = zipfile.ZipInfo(name, stamp)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, parts.read(name))
    return dated.getvalue()
