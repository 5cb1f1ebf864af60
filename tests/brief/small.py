"""Small projects to print, and what stands on the pages."""

import re

import page
import pypdfium2 as pdfium  # type: ignore[import-untyped]  # it ships no types

from debateprep.brief.brief import Prose
from debateprep.core.project import Project
from debateprep.storage.project_yaml import read_project

IGNORED = {"PDFA2A-STREAM-LENGTH-001"}  # a false alarm where compressed bytes end in a line end


def project(body: str = "") -> Project:
    """The project of this YAML, under a version and an id."""
    return read_project(f"debateprep: 1\nid: prj_1\n{body}").project


def debate(claims: int = 1, sides: tuple[str, ...] = ("North", "South"), words: int = 30) -> Project:
    """Every side answers every claim in `words` words with a source, and the next side replies."""
    lines = ["title: Shield", "sides:"]
    lines += [f"- {{id: s{index}, name: {name}}}" for index, name in enumerate(sides)]
    lines += ["claims:"]
    for number in range(1, claims + 1):
        lines += [f"- id: clm_{number}", f"  code: C{number}", f"  statement: Statement {number}.", "  responses:"]
        for index, name in enumerate(sides):
            lines += [f"  - id: rsp_{number}_{index}", f"    side: s{index}", "    status: ready"]
            lines += [f"    text: {name} on {number} {'says so ' * (words // 2)}".rstrip()]
            lines += [f"    evidence: [{{id: evd_{number}_{index}, source: src_{number % 5}, pinpoint: p. {number}}}]"]
            lines += [f"    replies: [{{id: rpl_{number}_{index}, side: s{(index + 1) % len(sides)}, text: Not so.}}]"]
    lines += ["sources:"]
    lines += [
        f"- {{id: src_{n}, type: report, title: Report {n}, issuer: Body, date: '2012'}}"
        for n in range(min(5, claims + 1))
    ]
    return project("\n".join(lines))


def text_of(data: bytes) -> str:
    """All words of the pages, with single spaces."""
    return " ".join(" ".join(sheet.get_textpage().get_text_range() for sheet in pdfium.PdfDocument(data)).split())


def words(prose: Prose) -> str:
    """What somebody drafted, without what it looks like."""
    return "\n".join("".join(run.text for run in paragraph.runs) for paragraph in prose)


def letters(text: str) -> str:
    """`text` without what a line end may add or take away."""
    return re.sub("[\\s\\-\x02\xad\ufffe]", "", text)


def page_count(data: bytes) -> int:
    """How many pages the document has."""
    return len(pdfium.PdfDocument(data))


def texts_of(data: bytes) -> list[str]:
    """The words of each page."""
    return [sheet.get_textpage().get_text_range() for sheet in pdfium.PdfDocument(data)]


def links_of(data: bytes) -> set[tuple[int, int]]:
    """From which page to which page of the document its links lead, counted from 0."""
    document, found = pdfium.PdfDocument(data), set()
    for number, sheet in enumerate(document):
        for at in range(pdfium.raw.FPDFPage_GetAnnotCount(sheet)):
            link = pdfium.raw.FPDFAnnot_GetLink(pdfium.raw.FPDFPage_GetAnnot(sheet, at))
            place = pdfium.raw.FPDFLink_GetDest(document, link) if link else None
            if place:
                found.add((number, pdfium.raw.FPDFDest_GetDestPageIndex(document, place)))
    return found


def body_of(data: bytes, margin: float = 72.0) -> str:
    """The words between the margins of all pages: what has run into a foot or off the page is not among them."""
    parts = []
    for sheet in pdfium.PdfDocument(data):
        room = (0, margin, sheet.get_width(), sheet.get_height() - margin)
        parts.append(sheet.get_textpage().get_text_bounded(*room))
    return " ".join(" ".join(parts).split())


def faults(data: bytes) -> set[str]:
    """The rules of PDF/UA-1 and PDF/A-2a that the document breaks."""
    profiles = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)
    reports = [page.validate_pdf_bytes(data, profile=profile) for profile in profiles]
    return {failure.rule_id for report in reports for failure in report.failures} - IGNORED
