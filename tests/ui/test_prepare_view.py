"""Knowing what is missing: the strip, the filter it sets, and the key that goes to the next gap."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from debateprep import cli
from debateprep.ui.coverage_strip import CoverageStrip
from debateprep.ui.main_window import MainWindow
from tests.builders import debate
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import named
from tests.ui.panel import do, field, write


def strip(window: MainWindow) -> list[QPushButton]:
    """The numbers at the foot."""
    return [one for one in named(window, "coverage_strip", CoverageStrip).findChildren(QPushButton) if one.isVisible()]


def listed(window: MainWindow) -> tuple[str, ...]:
    """The claims that are listed."""
    return tuple(window.prepare.claims.rows.claims)


def test_each_number_lists_the_claims_behind_it_and_all_of_them_again(window: MainWindow) -> None:
    write(window, "response:north", "We agree.")
    for button in strip(window):
        if button.text().startswith("north"):
            button.click()
            assert set(listed(window)) == {"clm_2", "clm_3"}
            button.click()
    assert listed(window) == ("clm_1", "clm_2", "clm_3")


def test_the_strip_follows_every_letter(window: MainWindow, qtbot: QtBot) -> None:
    assert "north 0/3" in [button.text() for button in strip(window)]
    write(window, "response:north", "W")
    qtbot.waitUntil(lambda: "north 1/3" in [button.text() for button in strip(window)])
    do(window, "action_undo")
    qtbot.waitUntil(lambda: "north 0/3" in [button.text() for button in strip(window)])


def test_one_key_goes_from_gap_to_gap(window: MainWindow) -> None:
    seen = []
    for _ in range(7):
        do(window, "action_next_gap")
        here = window.focusWidget()
        seen.append((window.prepare.current, here.objectName() if here else ""))
    expected = [(f"clm_{n}", f"response:{side}") for n in (1, 2, 3) for side in ("north", "south")]
    assert seen == [*expected, expected[0]]


def test_an_answer_without_a_source_is_a_gap_too(open_window: OpenWindow) -> None:
    window = open_window(debate(claims=1, sides=("north", "south")))
    for side in ("north", "south"):
        write(window, f"response:{side}", "We agree.")
    do(window, "action_next_gap")
    assert field(window, "response:north").window().focusWidget().objectName() == "add_evidence:north"


def test_where_nothing_is_missing_it_says_so(open_window: OpenWindow) -> None:
    window = open_window(debate(claims=0))
    said: list[str] = []
    window.prepare.said.connect(lambda words, _offer: said.append(words))
    do(window, "action_next_gap")
    assert said == ["Nothing is missing here."]


def test_the_claim_being_answered_stays_listed_until_another_is_chosen(window: MainWindow) -> None:
    next(button for button in strip(window) if button.text().startswith("north")).click()
    write(window, "response:north", "We agree.")
    assert listed(window) == ("clm_1", "clm_2", "clm_3")


def test_the_command_line_counts_as_the_strip_does(
    window: MainWindow, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    write(window, "response:north", "We agree.")
    do(window, "action_save")
    shown = named(window, "coverage_strip", CoverageStrip)
    qtbot.waitUntil(lambda: "north 1/3" in shown.text())
    assert cli.run(["check", str(window.files.path)]) == 0
    assert capsys.readouterr().out.splitlines()[0] == shown.text()
