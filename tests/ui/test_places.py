"""A project comes back where it was left; the last one at the start, where that was chosen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from debateprep import app, folders
from debateprep.core.overview import Choice, Column, Part
from debateprep.storage.project_file import save_project
from debateprep.ui.last_place import LastPlace, read_last_place
from debateprep.ui.main_window import MainWindow
from debateprep.ui.notices import Notice
from debateprep.ui.overview_head import MAP
from debateprep.ui.overview_record import read_record, write_record
from debateprep.ui.recovery_dialog import RecoveryDialog
from debateprep.ui.settings import REOPEN, Settings
from tests.builders import TEXT, debate, with_article, with_claim, with_sides
from tests.ui.conftest import leave_unsaved
from tests.ui.gestures import named
from tests.ui.panel import do
from tests.ui.test_recovering import written

Start = Callable[..., MainWindow]
SIFTED = Choice(theme="Trust", gaps_only=True, grouped=True, order=Column(Part.TIME, "north"), descending=True)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "debate.debate.yaml"
    save_project(debate(3), path)
    return path


@pytest.fixture
def start(qtbot: QtBot) -> Start:
    """Start the app on a file, or on none."""

    def started(path: Path | None = None) -> MainWindow:
        window = app.main_window(path)
        qtbot.addWidget(window, before_close_func=leave_unsaved)
        window.resize(1280, 800)
        window.show()
        qtbot.waitExposed(window)
        window.recovering.look()
        window.recovering.finish()
        qtbot.wait(50)
        return window

    return started


def choose_reopening() -> None:
    Settings(folders.config() / "settings.ini").put(REOPEN, True)


def test_a_project_opens_at_the_claim_and_view_where_it_was_left(start: Start, file: Path) -> None:
    window = start(file)
    window.prepare.choose("clm_2")
    do(window, "action_view_overview")
    window.views.overview.choose(Choice(gaps_only=True, order=Column(Part.TIME, "south")))
    window.views.overview.show_view(MAP)
    window.close()
    again = start(file)
    assert again.prepare.current == "clm_2"
    assert again.views.shown == "overview"
    assert again.views.overview.choice == Choice(gaps_only=True, order=Column(Part.TIME, "south"))
    assert again.views.overview.view == MAP


def test_the_article_and_the_card_are_scrolled_as_they_were(start: Start, tmp_path: Path) -> None:
    project = with_sides(with_article("\n\n".join([TEXT] * 30)), "north", "south")
    path = tmp_path / "long.debate.yaml"
    save_project(with_claim(project, "clm_1"), path)
    window = start(path)
    view = window.prepare.reading.view
    view.verticalScrollBar().setValue(1500)
    window.close()
    again = start(path).prepare.reading.view
    assert again.verticalScrollBar().value() == pytest.approx(1500, abs=view.fontMetrics().height() * 2)


def test_a_file_that_is_read_again_shows_the_claim_that_was_worked_on(start: Start, file: Path) -> None:
    window = start(file)
    window.prepare.choose("clm_3")
    window.files.read_again(file)
    assert window.prepare.current == "clm_3"


def test_another_project_begins_at_its_own_place(start: Start, file: Path) -> None:
    window = start(file)
    window.prepare.choose("clm_3")
    do(window, "action_view_overview")
    window.views.overview.choose(Choice(gaps_only=True))
    window.files.open_sample()
    assert window.views.shown == ""
    assert window.views.overview.choice == Choice()


def test_the_start_page_is_where_one_begins_unless_it_was_chosen_otherwise(start: Start, file: Path) -> None:
    start(file).close()
    assert start().files.is_blank


def test_the_last_project_opens_at_the_start_where_that_was_chosen(start: Start, file: Path) -> None:
    start(file).close()
    choose_reopening()
    assert start().files.path == file


def test_a_file_that_was_asked_for_comes_before_the_last_one(start: Start, file: Path, tmp_path: Path) -> None:
    start(file).close()
    choose_reopening()
    save_project(debate(1), tmp_path / "other.debate.yaml")
    assert start(tmp_path / "other.debate.yaml").files.path == tmp_path / "other.debate.yaml"


def test_that_the_last_project_is_gone_is_said(start: Start, file: Path) -> None:
    start(file).close()
    choose_reopening()
    file.unlink()
    window = start()
    assert window.files.is_blank
    assert named(window, "notice", Notice).text().startswith("debate.debate.yaml is not there.")


def test_what_was_left_unsaved_comes_back_before_the_last_project(start: Start, file: Path) -> None:
    window = start(file)
    window.prepare.choose("clm_3")
    window.close()
    written(file, "quit")
    choose_reopening()
    again = start()
    assert (again.files.path, again.session.is_saved) == (file, False)
    assert again.session.project.claims[0].statement == "Written before the end."
    assert again.prepare.current == "clm_3"


def test_while_drafts_are_asked_about_nothing_opens_behind_the_question(start: Start, file: Path) -> None:
    start(file).close()
    written(file, "killed")
    choose_reopening()
    window = start()
    assert window.findChild(RecoveryDialog) is not None
    assert window.files.is_blank


@pytest.mark.parametrize("place", [LastPlace(), LastPlace("overview", "clm_1", "art_1", 12, 30, "sorted")])
def test_a_place_is_read_as_it_was_written(place: LastPlace) -> None:
    assert read_last_place(place.written()) == place


@pytest.mark.parametrize("line", ["", "nonsense", "[]", "{}", "3"])
def test_what_is_no_place_is_the_beginning(line: str) -> None:
    assert read_last_place(line) == LastPlace()


def test_a_value_of_another_kind_is_left_out() -> None:
    line = LastPlace(claim="clm_1", top=7).written().replace("7", '"seven"')
    assert read_last_place(line) == LastPlace(claim="clm_1")


@pytest.mark.parametrize("choice", [Choice(), SIFTED])
def test_the_overview_is_read_as_it_was_written(choice: Choice) -> None:
    assert read_record(write_record(choice, MAP)) == (choice, MAP)


@pytest.mark.parametrize("line", ["", "nonsense", "[]", "{}", "3", '{"order": ["x", 1], "view": "map"}'])
def test_what_is_no_record_chooses_nothing(line: str) -> None:
    assert read_record(line) == (Choice(), "")
