"""The article's page at 100,000 words and 1,000 marks."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtWidgets import QApplication, QTextBrowser

from debateprep.core.article import Article
from debateprep.core.search import Finder
from debateprep.ui.article_view import ArticleView
from debateprep.ui.marks import Mark, Marks
from tests.benchmarks.__main__ import Figure, middle

_SENTENCE = (
    "The interceptors of the shield stand in the wrong place, and they are too slow to catch anything of that range. "
)


def page() -> Iterator[Figure]:
    from debateprep import app  # noqa: PLC0415

    app.application()
    text = "\n\n".join(_SENTENCE * 5 for _ in range(1000))
    marks = Marks(Mark("c", f"p{n}", n, n * 560, n * 560 + 90, 1, 2) for n in range(1000))
    ours, bare = [], []
    for _ in range(3):
        browser = QTextBrowser()
        bare.append(_opened(browser, text))
        view = ArticleView()
        view.resize(520, 700)
        started = perf_counter()
        view.show_article(Article(id="a", text=text))
        view.show_marks(marks, "c")
        view.show()
        QApplication.processEvents()
        view.grab()
        ours.append(perf_counter() - started)
    words = len(text.split())
    yield Figure(
        f"article of {words:,} words, 1,000 marks (baseline: bare browser)", middle(ours), "ms", 2, middle(bare)
    )
    yield Figure("scroll it by a page", middle(list(_scrolled(view))), "ms", 16)
    yield Figure("find as you type in it", middle(list(_found(text))), "ms", 30)


def _opened(browser: QTextBrowser, text: str) -> float:
    browser.resize(520, 700)
    started = perf_counter()
    browser.setPlainText(text)
    browser.show()
    QApplication.processEvents()
    browser.grab()
    return perf_counter() - started


def _scrolled(view: ArticleView) -> Iterator[float]:
    bar = view.verticalScrollBar()
    for number in range(40):
        started = perf_counter()
        bar.setValue(number * bar.pageStep())
        view.viewport().repaint()
        yield perf_counter() - started


def _found(text: str) -> Iterator[float]:
    finder = Finder(text)
    for wanted in ("wr", "wron", "wrong pl", "interceptor", "defence", "nothing like that"):
        started = perf_counter()
        finder.find(wanted)
        yield perf_counter() - started
