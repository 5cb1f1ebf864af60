from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from debateprep import app
from debateprep.core.edits import Create
from debateprep.core.source import Source
from debateprep.ui.article_view import ArticleView
from debateprep.ui.main_window import MainWindow
from debateprep.ui.palette import Palette
from debateprep.ui.palette_entries import Entry, Group
from debateprep.ui.row_list import RowList
from tests.builders import debate, made
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import action, named, type_into


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    project = debate(claims=3)
    source = Source(id="src_1", title="Radars of the north", author=("Pifer, Steven",), date="2012")
    return open_window(made(project, Create(source, project.root)))


def asked(window: MainWindow, typed: str = "") -> Palette:
    action(window, "action_palette").trigger()
    palette = named(window, "palette", Palette)
    type_into(palette.field, typed)
    return palette


def lines(palette: Palette) -> list[str]:
    return [line.words for line in palette.list.rows.lines]


def press(palette: Palette, key: Qt.Key) -> None:
    QTest.keyClick(palette.field, key)


def test_its_keys_open_it_and_close_it(window: MainWindow) -> None:
    palette = named(window, "palette", QWidget)
    for opened in (True, False):
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(window, Qt.Key.Key_P, keys)
        assert palette.isVisible() is opened


def test_a_command_is_done_by_its_initials(window: MainWindow) -> None:
    named(window, "article_view", ArticleView).select(0, 3)
    press(asked(window, "mc"), Qt.Key.Key_Return)
    assert len(window.session.project.claims) == 4


def test_a_command_shows_its_keys_and_its_menu(window: MainWindow) -> None:
    line = asked(window, "export").list.chosen
    assert line is not None
    assert (line.words, line.aside, line.keys) == ("Export brief…", "File", "Ctrl+E")


def test_changed_keys_are_shown(window: MainWindow) -> None:
    window.keymap.choose("action_export", ["F2"])
    line = asked(window, "export").list.chosen
    assert line is not None
    assert line.keys == "F2"


def test_a_claim_is_found_by_its_code(window: MainWindow) -> None:
    press(asked(window, "c3"), Qt.Key.Key_Return)
    assert window.prepare.current == "clm_3"
    focus = window.focusWidget()
    assert focus is not None
    assert focus.objectName() == "claim_statement"


def test_a_source_is_found_by_its_author(window: MainWindow) -> None:
    wanted = QSignalSpy(window.prepare.drafting.source_wanted)
    press(asked(window, "pifer"), Qt.Key.Key_Return)
    assert wanted.at(0) == ["src_1"]


def test_a_sign_first_asks_for_one_group_only(window: MainWindow) -> None:
    assert lines(asked(window, "@")) == ["Claims", *(f"C{n} “{words}”" for n, words in enumerate(quotes(window), 1))]
    assert named(window, "palette", Palette).field.text() == "@"


def quotes(window: MainWindow) -> Iterator[str]:
    project = window.session.project
    return (project.passages(claim.id)[0].quote for claim in project.claims)


def test_escape_gives_the_keyboard_back(window: MainWindow) -> None:
    stance = named(window, "stance:north", QComboBox)
    stance.setFocus()
    palette = asked(window, "x")
    assert window.focusWidget() is palette.field
    press(palette, Qt.Key.Key_Escape)
    assert (palette.isVisible(), window.focusWidget()) == (False, stance)


def test_it_closes_when_the_keyboard_goes_elsewhere(window: MainWindow) -> None:
    palette = asked(window)
    named(window, "article_view", ArticleView).setFocus()
    assert not palette.isVisible()


def test_it_outlives_what_had_the_keyboard_before(window: MainWindow, qtbot: QtBot) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    palette = asked(window)
    field.deleteLater()
    qtbot.wait(1)
    press(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_what_cannot_be_done_says_why_and_is_not_done(window: MainWindow) -> None:
    palette = asked(window, "undo")
    line = palette.list.chosen
    assert line is not None
    assert line.reason == "there is nothing to undo"
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_without_a_project_it_offers_what_works(qtbot: QtBot) -> None:
    window = app.main_window()
    qtbot.addWidget(window)
    window.show()
    palette = asked(window, "mark claim")
    line = palette.list.chosen
    assert line is not None
    assert line.reason == "open a project first"
    palette.field.setText("@")
    assert lines(palette) == ["Nothing is called that."]


def test_recent_commands_come_first(window: MainWindow) -> None:
    press(asked(window, "next gap"), Qt.Key.Key_Return)
    press(asked(window, "next claim"), Qt.Key.Key_Return)
    shown = lines(asked(window))
    assert shown[:4] == ["Recently used", "Next claim", "Next gap", "Commands"]
    assert shown.count("Next gap") == 1


def test_the_arrows_pass_over_headings_and_stop_at_the_ends(window: MainWindow) -> None:
    palette = asked(window, "pa")
    chosen = []
    for key in [Qt.Key.Key_Down] * 60 + [Qt.Key.Key_Up] * 60:
        press(palette, key)
        line = palette.list.chosen
        assert line is not None
        chosen.append(line)
    assert all(line.subject is not None for line in chosen)
    assert chosen[-1].words == lines(palette)[1]


def test_what_it_is_given_is_listed_and_done(window: MainWindow) -> None:
    done: list[str] = []

    def offer() -> list[Entry]:
        return [Entry(Group.SETTINGS, "Größe der Schrift", do, "Aussehen")]

    def do() -> None:
        done.append("done")

    palette = Palette(window, (offer,), window._settings)
    palette.open()
    type_into(palette.field, "schrift")
    assert lines(palette) == ["Settings", "Größe der Schrift"]
    press(palette, Qt.Key.Key_Return)
    assert done == ["done"]


def test_of_many_some_are_shown_and_the_rest_is_counted(window: MainWindow, qtbot: QtBot) -> None:
    def offer() -> Iterator[Entry]:
        return (Entry(Group.CLAIMS, f"C{number} tanks", window.close) for number in range(1, 301))

    palette = Palette(window, (offer,), window._settings)
    palette.open()
    qtbot.waitUntil(_counted(palette, "Claims · 8 of 300; type @ first for all"))
    palette.field.setText("c300")
    assert lines(palette) == ["Claims", "C300 tanks"]
    palette.field.setText("@")
    assert len(lines(palette)) == 301


def _counted(palette: Palette, heading: str) -> Callable[[], bool]:
    def counted() -> bool:
        return lines(palette)[0] == heading

    return counted


def test_a_key_before_all_is_gathered_finds_all(window: MainWindow) -> None:
    def offer() -> Iterator[Entry]:
        return (Entry(Group.CLAIMS, f"C{number} tanks", window.close) for number in range(1, 301))

    palette = Palette(window, (offer,), window._settings)
    palette.open()
    type_into(palette.field, "c299")
    assert lines(palette) == ["Claims", "C299 tanks"]


def test_a_screen_reader_hears_what_is_chosen(window: MainWindow) -> None:
    palette = asked(window, "export b")
    assert palette.field.accessibleDescription() == "Export brief…, File, Ctrl+E"
    assert named(window, "palette_list", RowList).accessibleName()


def test_odd_wishes_are_answered(window: MainWindow) -> None:
    palette = asked(window)
    for typed in ("zzzz", "“", "👩‍👩‍👧", "Ж" * 500, "\\[(*", "@#>", " ", "", "mark" * 9999, "\u0301", "\ud800"):
        palette.field.setText(typed)
        assert lines(palette)
        assert not palette.grab().isNull()


def test_it_stays_inside_a_small_window(window: MainWindow) -> None:
    palette = asked(window)
    window.resize(window.minimumSizeHint())
    assert window.rect().contains(palette.geometry().adjusted(0, 0, 0, -1))
