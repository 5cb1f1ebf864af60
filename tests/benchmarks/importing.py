"""Reading an article: from the file to the values that the preview shows, with the start of the process that reads."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp
from time import perf_counter

from debateprep.importers.import_file import import_article
from tests.benchmarks.__main__ import Figure, middle
from tests.importers.files import docx, epub, paragraph, pdf
from tests.importers.pages import COMMENTS, COOKIES, FOOT, NAV, RELATED, framed, ps, told

_TWO_THOUSAND = told(33)  # paragraphs of some 60 words


def articles() -> Iterator[Figure]:
    page = framed(
        f"{COOKIES}{NAV}<article><h1>Ice</h1>{ps(_TWO_THOUSAND)}</article>{RELATED * 20}{COMMENTS * 20}{FOOT}"
    )
    words = sum(len(one.split()) for one in _TWO_THOUSAND)
    head = "#set page(columns: 2, header: [The Pilot])\n#set par(justify: true)\n"
    pages = pdf(head + "\n\n".join(told(235)))
    yield Figure(f"import a page of {words:,} words, with the worker's start", _took("a.html", page), "s", 1.0)
    yield Figure(f"import a PDF of {pages.count(b'/Type/Page/')} pages in two columns", _took("a.pdf", pages), "s", 1.5)
    yield Figure(
        "import a Word document of as many words", _took("a.docx", docx(*map(paragraph, _TWO_THOUSAND))), "s", 1.0
    )
    yield Figure("import a book of 20 chapters", _took("a.epub", epub(*(ps(told(9, n)) for n in range(20)))), "s", 1.0)


def _took(name: str, data: bytes) -> float:
    """The median time, in seconds."""
    path = Path(mkdtemp()) / name
    path.write_bytes(data)
    times = []
    for _ in range(5):
        started = perf_counter()
        import_article(path)
        times.append(perf_counter() - started)
    return middle(times) / 1000
