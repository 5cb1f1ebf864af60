"""The left side: the articles in their tabs, the search, the page, and the marks that lost their words."""

from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from debateprep.core.anchor import candidates, is_anchored
from debateprep.core.article import Article, Span
from debateprep.core.item import ArticleId, ClaimId
from debateprep.core.project import Project
from debateprep.ui.article_dialogs import ReadingDialog
from debateprep.ui.article_view import ArticleView
from debateprep.ui.find_bar import FindBar
from debateprep.ui.labels import empty_page
from debateprep.ui.marks import marks_of
from debateprep.ui.reading import Reading
from debateprep.ui.settings import Settings
from debateprep.ui.unanchored_list import Orphan, UnanchoredList

Sentences = Callable[[str], tuple[Span, ...]]


class ReadingPane(QWidget):
    """Shows one of the project's articles; which one is a matter of the window, not of the project."""

    article_chosen = Signal()
    article_wanted = Signal()  # there is none

    def __init__(self, sentences: Sentences, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentences = sentences
        self._settings = settings
        self._project: Project | None = None
        self._current: ClaimId | None = None
        self._reading = Reading()
        self._looked_in = ""
        self.tabs = QTabBar()
        self.tabs.setObjectName("article_tabs")
        self.tabs.setAccessibleName(self.tr("Articles"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.find_bar = FindBar()
        self.view = ArticleView()
        self.unanchored = UnanchoredList()
        self._nothing = empty_page(
            self.tr("There is no article yet; its sentences become the claims."),
            self.tr("Add article…"),
            self.article_wanted,
        )
        self._pages = QStackedWidget()
        self._lay_out()
        self.tabs.currentChanged.connect(self._on_tab_chosen)
        self.view.zoom_wanted.connect(self._zoom)
        self.find_bar.hits_changed.connect(self.view.show_hits)
        self.find_bar.closed.connect(self.view.setFocus)
        self.unanchored.candidate_shown.connect(self.view.select)

    @property
    def article(self) -> Article:
        """The article that is read; one without an id where the project has none."""
        return self.view.article

    def show_project(self, project: Project, current: ClaimId | None) -> None:
        """Show the project's articles, and the marks of the one that is read."""
        is_other = self._project is None or self._project.root != project.root
        self._project = project
        if is_other:
            self._set_reading(self._settings.reading(project.root))
        self._show_tabs(project.articles)
        self._show_article(self._chosen())
        self.show_marks(current)
        self.unanchored.show_orphans(self._orphans(project))

    def take_keyboard(self) -> None:
        """Put the keyboard on the article, or on the way to one."""
        (self.view if self.article.id else self._nothing).setFocus()

    def show_current(self, current: ClaimId | None) -> None:
        """Let the marks of another claim stand out."""
        self._current = current
        self.view.show_current(current)

    def show_marks(self, current: ClaimId | None) -> None:
        """Show the marks anew; those of `current` stand out."""
        self._current = current
        if self._project is not None:
            self.view.show_marks(marks_of(self._project, self.article.id), current)

    def show_answers(self, project: Project, claims: Collection[ClaimId]) -> None:
        """Show what has been answered to `claims` since; `project` differs in nothing else that is seen here."""
        self._project = project
        self.view.show_marks(self.view.marks.recounted(project, claims), self._current)

    def show_claim(self, claim: ClaimId) -> None:
        """Turn to the article that `claim` stands in, and to its words."""
        if self._project is None:
            return
        homes = [passage.article for passage in self._project.passages(claim)]
        if homes and self.article.id not in homes:
            self.choose_article(homes[0])
        self.view.reveal(claim)

    def choose_article(self, article: ArticleId) -> None:
        """Read another article."""
        for at in range(self.tabs.count()):
            if self.tabs.tabData(at) == article:
                self.tabs.setCurrentIndex(at)

    def next_article(self) -> None:
        """Read the next article, around the end."""
        if self.tabs.count():
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())

    def sentence_at(self, position: int) -> Span | None:
        """The sentence of the article that holds a code point."""
        text = self.article.text
        start = text.rfind("\n", 0, position) + 1
        end = text.find("\n", position)
        paragraph = text[start : end if end >= 0 else len(text)]
        for span in self._sentences(paragraph):
            if start + span.start <= position <= start + span.end:
                return Span(start + span.start, start + span.end)
        return None

    def look_for(self) -> None:
        """Ask what to look for."""
        words = self.view.selected_words()
        text = self.article.text[words.start : words.end] if words else ""
        self._look_in_article()
        self.find_bar.open(text if "\n" not in text else "", self.view.position)

    def find_next(self) -> None:
        """Go to the next hit."""
        self.find_bar.step(1) if self.find_bar.isVisible() else self.look_for()

    def find_previous(self) -> None:
        """Go to the hit before."""
        self.find_bar.step(-1) if self.find_bar.isVisible() else self.look_for()

    def zoom_in(self) -> None:
        """Set the article larger."""
        self._zoom(1)

    def zoom_out(self) -> None:
        """Set the article smaller."""
        self._zoom(-1)

    def zoom_reset(self) -> None:
        """Set the article as it was."""
        self._choose_reading(replace(self._reading, zoom=1.0))

    def edit_reading(self) -> None:
        """Ask for font, size, length of line and spacing."""
        dialog = ReadingDialog(self._reading, self.window())
        answer = dialog.exec()
        dialog.deleteLater()  # once what was chosen in it has been read
        if answer == QDialog.DialogCode.Accepted:
            self._choose_reading(dialog.reading())

    def show_font(self) -> None:
        """Set the article as the person chose for all articles, or for this one."""
        if self._project is not None:
            self._set_reading(self._settings.reading(self._project.root))

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.addWidget(self.view)
        split.addWidget(self.unanchored)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setCollapsible(0, False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._pages.addWidget(split)
        self._pages.addWidget(self._nothing)
        for widget in (self.tabs, self.find_bar, self._pages):
            column.addWidget(widget)

    def _show_tabs(self, articles: tuple[Article, ...]) -> None:
        wanted = [(article.id, article.title or self.tr("Untitled article")) for article in articles]
        there = [(self.tabs.tabData(at), self.tabs.tabText(at)) for at in range(self.tabs.count())]
        if wanted != there:
            chosen = self.article.id
            self.tabs.currentChanged.disconnect(self._on_tab_chosen)
            while self.tabs.count():
                self.tabs.removeTab(0)
            for article, title in wanted:
                self.tabs.setTabData(self.tabs.addTab(title), article)
            ids = [article for article, _ in wanted]
            self.tabs.setCurrentIndex(ids.index(chosen) if chosen in ids else 0)
            self.tabs.currentChanged.connect(self._on_tab_chosen)
        self.tabs.setVisible(len(wanted) > 1)

    def _chosen(self) -> Article:
        if self._project is None or not self.tabs.count():
            return Article(id="")
        return self._project.typed(self.tabs.tabData(self.tabs.currentIndex()), Article)

    def _show_article(self, article: Article) -> None:
        self.view.show_article(article)
        self._pages.setCurrentIndex(0 if article.id else 1)
        if self.find_bar.isVisible():
            self._look_in_article()

    def _look_in_article(self) -> None:
        if self.article.text != self._looked_in:
            self._looked_in = self.article.text
            self.find_bar.look_in(self._looked_in)

    def _orphans(self, project: Project) -> list[Orphan]:
        """The lost marks, each with the sentences of its article that are most like it."""
        texts = {article.id: article.text for article in project.articles}
        found = []
        for claim in project.claims:
            for passage in project.passages(claim.id):
                text = texts.get(passage.article, "")
                if not is_anchored(passage, text):
                    like = candidates(passage, text, self._sentences(text))
                    words = tuple((one, text[one.start : one.end]) for one in like)
                    found.append(Orphan(claim.code, passage, words))
        return found

    def _zoom(self, by: int) -> None:
        self._choose_reading(self._reading.zoomed(by))

    def _choose_reading(self, reading: Reading) -> None:
        self._set_reading(reading)
        if self._project is not None:
            self._settings.put_reading(self._project.root, reading)

    def _set_reading(self, reading: Reading) -> None:
        if reading != self._reading:
            self._reading = reading
            self.view.show_reading(reading)

    def _on_tab_chosen(self) -> None:
        self._show_article(self._chosen())
        self.show_marks(self._current)
        self.article_chosen.emit()
