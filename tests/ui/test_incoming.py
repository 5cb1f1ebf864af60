import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from debateprep import app
from debateprep.core.source import Source
from debateprep.importers.import_file import Reading
from debateprep.ui import incoming
from debateprep.ui.import_dialog import ImportDialog
from debateprep.ui.incoming import ReadingProgress
from debateprep.ui.main_window import MainWindow
from tests.builders import debate, with_article
from tests.importers.files import epub
from tests.importers.pages import PAGES
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import action, named, previewed

RUSSIAN = "Саммит в Чикаго должен был решить судьбу войны.\n\nИ решил её, как мог."


@pytest.fixture
def empty(qtbot: QtBot) -> MainWindow:
    """A window at its start page."""
    window = app.main_window()
    qtbot.addWidget(window, before_close_func=_saved)
    window.show()
    return window


def _saved(window: MainWindow) -> None:
    window.session.mark_saved(window.session.state)


def mime(**parts: str) -> QMimeData:
    made = QMimeData()
    if "text" in parts:
        made.setText(parts["text"])
    if "html" in parts:
        made.setHtml(parts["html"])
    return made


def dropped(path: Path) -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(path))])
    return made


def drop(window: MainWindow, what: QMimeData) -> None:
    """Let `what` go over the window."""
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    over = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, what, button, none)
    QApplication.sendEvent(window, over)
    assert over.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), copy, what, button, none))


def test_a_saved_page_is_shown_before_it_begins_a_project(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "page.html").write_bytes(PAGES["op_ed"].data)
    empty.open_path(tmp_path / "page.html")
    preview = previewed(empty, qtbot)
    assert named(preview, "import_count", QLabel).text() == "27 paragraphs found, 10 kept"
    assert named(preview, "import_author", QLineEdit).text() == "Ada Marsh"
    assert not empty.session.project.articles
    named(preview, "import_interest", QLineEdit).setText("writes for the pilots")
    preview.accept()
    article = empty.session.project.articles[0]
    assert (article.title, article.interest) == ("The closed harbour", "writes for the pilots")
    assert empty.session.project.debate.title == "The closed harbour"


def test_what_is_put_back_stands_in_its_place(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a.txt").write_text("One.\n\n***\n\nTwo.", encoding="utf-8")
    empty.open_path(tmp_path / "a.txt")
    preview = previewed(empty, qtbot)
    named(preview, "put_back", QPushButton).click()
    assert named(preview, "import_count", QLabel).text() == "3 paragraphs found, 3 kept"
    preview.accept()
    assert empty.session.project.articles[0].text == "One.\n\n***\n\nTwo."


def test_cancelling_leaves_everything_as_it_was(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    before = window.session.project
    window.open_path(tmp_path / "a.txt")
    previewed(window, qtbot).reject()
    assert window.session.project is before
    assert not window.session.undo_label


def test_another_encoding_reads_the_file_again_and_keeps_what_was_typed(
    empty: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a.txt").write_bytes(RUSSIAN.encode("koi8-r"))
    empty.open_path(tmp_path / "a.txt")
    preview = previewed(empty, qtbot)
    box, author = named(preview, "import_encoding", QComboBox), named(preview, "import_author", QLineEdit)
    author.setText("Ada Marsh")
    for encoding, expected in (("cp1251", False), ("koi8-r", True)):
        box.setCurrentIndex(box.findData(encoding))
        box.activated.emit(box.currentIndex())
        qtbot.waitUntil(box.isEnabled, timeout=20_000)
        assert (preview.article().text == RUSSIAN) is expected
    assert author.text() == "Ada Marsh"


def test_a_chapter_of_a_book_is_chosen(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a.epub").write_bytes(epub("<p>They stand.</p>", "<p>They rust.</p>"))
    empty.open_path(tmp_path / "a.epub")
    preview = previewed(empty, qtbot)
    box = named(preview, "import_chapter", QComboBox)
    assert [box.itemText(at) for at in range(box.count())] == ["The whole book", "Part 1", "Part 2"]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    qtbot.waitUntil(box.isEnabled, timeout=20_000)
    assert (preview.article().text, preview.article().title) == ("They rust.", "Part 2")


def test_pasted_words_begin_a_project(empty: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().setMimeData(mime(text="One.\n\nTwo."))
    action(empty, "action_paste_article").trigger()
    previewed(empty, qtbot).accept()
    assert empty.session.project.articles[0].text == "One.\n\nTwo."


def test_where_nothing_was_copied_that_is_said(empty: MainWindow) -> None:
    QApplication.clipboard().clear()
    action(empty, "action_paste_article").trigger()
    assert "There is no text in this" in empty.notice.text()


def test_everything_that_was_pasted_is_kept_and_nothing_is_run(window: MainWindow, qtbot: QtBot) -> None:
    window.articles.take(
        mime(html="<h2>Short</h2><p>One <b>word</b>.</p><script>bad()</script><img src='file:///etc/passwd'>")
    )
    previewed(window, qtbot).accept()
    assert window.session.project.articles[1].text == "Short\n\nOne word."
    assert window.session.undo_label == "add article"


def test_a_pasted_address_is_kept_and_never_opened(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    empty.articles.take(mime(text="https://example.org/harbour"))
    assert "never downloads by itself" in empty.notice.text()
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    empty.open_path(tmp_path / "a.txt")
    previewed(empty, qtbot).accept()
    assert empty.session.project.articles[0].url == "https://example.org/harbour"


def test_a_picture_is_no_article(empty: MainWindow) -> None:
    made = QMimeData()
    made.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    empty.articles.take(made)
    assert empty.notice.text().startswith("There is no text in this.")


def test_very_long_words_are_cut_with_a_notice(
    empty: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "_MOST_PASTED", 1_000)
    empty.articles.take(mime(text="word " * 400))
    preview = previewed(empty, qtbot)
    assert "Only the first 1,000 characters were taken." in named(preview, "import_notices", QLabel).text()
    assert len(preview.article().text) == 999


def test_a_file_that_is_dropped_is_shown(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    drop(window, dropped(tmp_path / "a.txt"))
    previewed(window, qtbot).accept()
    assert [article.text for article in window.session.project.articles][1:] == ["One."]


def test_a_project_that_is_dropped_is_opened(open_window: OpenWindow, tmp_path: Path) -> None:
    open_window(debate(claims=2))
    other = app.main_window()
    drop(other, dropped(tmp_path / "debate.debate.yaml"))
    assert len(other.session.project.claims) == 2
    other.close()


def test_what_takes_long_is_shown_and_can_be_stopped(
    empty: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    monkeypatch.setattr(incoming, "Reading", _endless)
    empty.open_path(tmp_path / "a.txt")
    qtbot.waitUntil(lambda: bool(empty.findChildren(ReadingProgress)), timeout=5_000)
    started = time.perf_counter()
    named(empty, "reading_progress", ReadingProgress).reject()
    qtbot.waitUntil(lambda: "as you wished" in empty.notice.text(), timeout=5_000)
    assert time.perf_counter() - started < 2
    assert not empty.session.project.articles


def _endless() -> Reading:
    reading = Reading()
    reading.command = [sys.executable, "-I", "-c", "import time; time.sleep(60)"]
    return reading


def test_the_window_lives_while_a_file_is_read(
    empty: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    monkeypatch.setattr(incoming, "Reading", _endless)
    started = time.perf_counter()
    empty.open_path(tmp_path / "a.txt")
    assert time.perf_counter() - started < 0.1
    empty.articles.finish()
    assert time.perf_counter() - started < 5


def test_the_words_of_a_source_come_from_a_file(
    open_window: OpenWindow, tmp_path: Path, choose_file: Callable[[Path], None], qtbot: QtBot
) -> None:
    window = open_window(with_article())
    window.sources.library.add(Source(id="src_1", title="The treaty"))
    (tmp_path / "a.md").write_text("# Treaty\n\nThe *parties* agree.", encoding="utf-8")
    choose_file(tmp_path / "a.md")
    named(window, "take_source_text", QPushButton).click()
    preview = previewed(window, qtbot)
    assert isinstance(preview, ImportDialog)
    assert preview.findChild(QLineEdit, "import_title") is None
    preview.accept()
    assert window.session.project.sources[0].text == "The parties agree."
    assert window.session.undo_label == "take the source’s words"
