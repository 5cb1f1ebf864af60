from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QListWidget, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from debateprep.core.edits import Edit, SetField, Trash, now
from debateprep.core.ladder import add_reply
from debateprep.core.project import Project
from debateprep.core.response import response_id
from debateprep.core.sitting import Phase
from debateprep.storage.rehearsals import Rehearsals
from debateprep.ui.rehearse import RehearseView
from debateprep.ui.rehearse_clock import RehearseClock
from debateprep.ui.session import Session
from debateprep.ui.settings import REHEARSE_SECONDS, Settings
from tests.builders import SENTENCES, debate, edited, made
from tests.ui.gestures import named

Key = Qt.Key
NORTH = response_id("clm_1", "north")


class Room:
    """A view with clocks that are where they were set, and all that it said."""

    def __init__(self, qtbot: QtBot, folder: Path, settings: Settings, project: Project) -> None:
        self.seconds = 100.0
        self.day = datetime(2026, 3, 2, 10, tzinfo=UTC)
        self.beeps = 0
        self.said: list[str] = []
        self.opened: list[str] = []
        self.folder = folder / "rehearsals"
        self.session = Session(project)
        self.schedule = Rehearsals(self.folder, self.get_day)
        self.view = RehearseView(self.session, self.schedule, settings, now=self.get_seconds, beep=self.beep)
        self.view.said.connect(self.hear)
        self.view.claim_wanted.connect(self.opened.append)
        qtbot.addWidget(self.view)
        self.view.resize(1280, 710)
        self.view.show()

    def get_seconds(self) -> float:
        return self.seconds

    def get_day(self) -> datetime:
        return self.day

    def beep(self) -> None:
        self.beeps += 1

    def hear(self, words: str, offer: str) -> None:
        assert offer == ""
        self.said.append(words)

    def press(self, *keys: Key) -> None:
        for key in keys:
            QTest.keyClick(self.view.focusWidget() or self.view, key)

    def speak(self, seconds: float) -> None:
        """Let time pass, as the clock notices it."""
        begin = self.seconds
        for tenth in range(1, 11):
            self.seconds = begin + seconds * tenth / 10
            self.view.drill.tick()
            self.view.speech.tick()

    def answer(self, rating: Key, seconds: float = 20.0) -> None:
        """Think, speak, reveal, rate."""
        self.press(Key.Key_Space)
        self.speak(seconds)
        self.press(Key.Key_Space, rating)

    def click(self, name: str) -> None:
        named(self.view, name, QPushButton).click()

    def text(self, name: str) -> str:
        return named(self.view, name, QLabel).text()

    @property
    def clock(self) -> RehearseClock:
        return named(self.view, "rehearse_clock", RehearseClock)

    @property
    def asked(self) -> str:
        return self.text("rehearse_asked")

    @property
    def revealed(self) -> str:
        reveal = self.view.stage.page.reveal
        return reveal.text() if reveal.isVisible() else ""


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, settings: Settings) -> Room:
    """A room for a debate on three claims that the north has answered, with a counter to the first."""
    return Room(qtbot, tmp_path, settings, prepared())


def prepared(claims: int = 3) -> Project:
    project = debate(claims=claims)
    for number in range(1, claims + 1):
        said = response_id(f"clm_{number}", "north")
        project = made(
            project, SetField(said, "text", f"Answer {number}."), SetField(f"clm_{number}", "theme", "trust")
        )
    project = edited(project, add_reply(project, NORTH))
    (counter,) = project.ids(NORTH, "replies")
    return made(project, SetField(counter, "text", "And the radars?"))


def test_a_claim_is_thought_about_spoken_to_revealed_and_rated_by_keys_alone(room: Room) -> None:
    room.press(Key.Key_Space)  # the keyboard begins on Start
    assert (room.asked, room.revealed, room.clock.word()) == (f"“{SENTENCES[0]}”", "", "think, then speak")
    room.press(Key.Key_Space)
    room.speak(47)
    assert (room.clock.figures(), room.clock.word(), room.revealed) == ("0:13", "15 seconds left", "")
    room.press(Key.Key_Space)
    assert room.revealed.startswith("Answer 1.")
    assert room.clock.word() == "spoken, 0:13 under"
    room.press(Key.Key_3)
    assert room.asked == f"“{SENTENCES[1]}”"


def test_the_project_stays_as_it_was(room: Room) -> None:
    before, revision = room.session.project, room.session.revision
    room.press(Key.Key_Space)
    for rating in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4):
        room.answer(rating)
    room.press(Key.Key_E, Key.Key_P, Key.Key_Escape)
    assert room.session.revision == revision
    assert room.session.project is before
    assert room.session.is_saved


def test_again_comes_back_in_the_same_sitting(room: Room) -> None:
    room.press(Key.Key_Space)
    for rating in (Key.Key_1, Key.Key_3, Key.Key_3):
        room.answer(rating)
    assert room.asked == f"“{SENTENCES[0]}”"
    room.answer(Key.Key_3)
    assert room.view.currentWidget() is room.view.summary


def test_keys_that_do_not_belong_to_a_phase_do_nothing(room: Room) -> None:
    room.press(Key.Key_Space, Key.Key_3, Key.Key_P)
    assert (room.view.drill.phase, room.asked) == (Phase.THINK, f"“{SENTENCES[0]}”")
    room.press(Key.Key_Space, Key.Key_Space, Key.Key_Space, Key.Key_P)
    assert room.view.drill.phase is Phase.REVEAL


def test_15_seconds_before_the_end_and_the_end_are_heard_and_seen(room: Room) -> None:
    room.press(Key.Key_Space, Key.Key_Space)
    room.speak(44)
    assert (room.beeps, room.clock.word()) == (0, "speak")
    room.speak(2)
    assert (room.beeps, room.clock.word()) == (1, "15 seconds left")
    room.speak(20)
    assert (room.beeps, room.clock.word(), room.clock.figures()) == (2, "time is over", "+0:06")


def test_the_clock_stands_while_it_is_paused_or_nobody_looks(room: Room) -> None:
    room.press(Key.Key_Space, Key.Key_Space)
    room.speak(10)
    room.press(Key.Key_P)
    room.speak(30)
    assert (room.clock.figures(), room.clock.word()) == ("0:50", "paused")
    room.press(Key.Key_P)
    room.view.hide()
    room.speak(30)
    room.view.show()
    assert (room.clock.figures(), room.clock.word()) == ("0:50", "paused")


def test_the_expected_counter_is_shown_when_it_is_asked_for(room: Room) -> None:
    room.press(Key.Key_Space, Key.Key_E)
    assert room.text("rehearse_counter") == "And the radars?"
    room.press(Key.Key_E)
    assert room.text("rehearse_counter") == ""


def test_in_a_cross_examination_the_counter_follows_the_answer(room: Room) -> None:
    room.click("rehearse_mode:cross-examination")
    room.click("rehearse_start")
    seen = []
    while room.view.currentWidget() is room.view.stage:
        room.press(Key.Key_Space, Key.Key_Space)
        follows = room.view.drill.phase is Phase.FOLLOW_UP
        seen.append((room.asked, follows, room.text("rehearse_counter")))
        room.press(*[Key.Key_Space] * follows, Key.Key_3)
    assert sorted(seen) == sorted(
        (f"“{sentence}”", at == 0, "And the radars?" if at == 0 else "") for at, sentence in enumerate(SENTENCES[:3])
    )


def test_a_speech_scrolls_at_the_pace_of_the_project(room: Room) -> None:
    room.click("rehearse_mode:speech")
    assert "3 claims, 6 words: 0:03 at 130 words a minute." in room.text("rehearse_state")
    room.click("rehearse_start")
    paper, depths = room.view.speech.paper, []
    room.press(Key.Key_Space)
    for _ in range(3):
        room.speak(0.9)
        depths.append(paper.reach())
    assert 0 < depths[0] < depths[1] < depths[2]
    room.speak(60)
    assert room.beeps == 2
    room.press(Key.Key_Escape)
    assert "Over time: 0:03" in room.text("rehearse_facts")


def test_a_claim_is_taken_out_of_a_speech(room: Room) -> None:
    room.click("rehearse_mode:speech")
    ticks = named(room.view, "rehearse_claims", QListWidget)
    ticks.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert room.text("rehearse_state").startswith("2 claims, 4 words")
    room.click("rehearse_start")
    assert room.view.speech.paper.accessibleName() == "Answer 1.\nAnswer 3."


def test_a_speech_of_nothing_does_not_start(room: Room) -> None:
    room.click("rehearse_mode:speech")
    for row in range(3):
        named(room.view, "rehearse_claims", QListWidget).item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not named(room.view, "rehearse_start", QPushButton).isEnabled()


def test_a_long_speech_is_set_as_it_is_read(qtbot: QtBot, tmp_path: Path, settings: Settings) -> None:
    project = made(prepared(), *(SetField(NORTH, "text", "\n".join(["word " * 50] * 60)),))
    room = Room(qtbot, tmp_path, settings, project)
    room.click("rehearse_mode:speech")
    room.click("rehearse_start")
    room.press(Key.Key_Space)
    room.speak(3_003 / 130 * 60)
    end = room.view.speech.paper.reach()
    room.speak(60)
    assert room.view.speech.paper.reach() > end


def test_the_end_tells_time_over_and_under_and_the_weak_claims(room: Room) -> None:
    room.press(Key.Key_Space)
    for rating, seconds in ((Key.Key_2, 70.0), (Key.Key_3, 50.0), (Key.Key_3, 60.0)):
        room.answer(rating, seconds)
    assert room.text("rehearse_facts").split("\n") == [
        "On time: 2 of 3",
        "Over time: 0:10 in all",
        "Under time: 0:10 in all",
        "Next: tomorrow, 1 claim",
    ]
    room.click("rehearse_open")
    assert room.opened == ["clm_1"]


def test_weak_claims_are_rehearsed_once_more(room: Room) -> None:
    room.press(Key.Key_Space)
    for rating in (Key.Key_3, Key.Key_2, Key.Key_3):
        room.answer(rating)
    room.click("rehearse_once_more")
    assert room.asked == f"“{SENTENCES[1]}”"
    room.answer(Key.Key_3)
    assert room.view.currentWidget() is room.view.summary


def test_esc_ends_a_sitting_with_what_was_rated(room: Room) -> None:
    room.press(Key.Key_Space)
    room.answer(Key.Key_3)
    room.press(Key.Key_Escape)
    assert "On time: 1 of 1" in room.text("rehearse_facts")
    room.press(Key.Key_Escape)
    assert room.view.currentWidget() is room.view.setup
    assert room.text("rehearse_state") == "2 claims due today, never rehearsed before."


def test_when_nothing_is_due_the_next_day_is_told_and_one_may_rehearse_anyway(room: Room) -> None:
    room.press(Key.Key_Space)
    for rating in (Key.Key_1, Key.Key_3, Key.Key_3, Key.Key_3):
        room.answer(rating)
    room.press(Key.Key_Escape)
    assert room.text("rehearse_state") == "Nothing is due today. Next: tomorrow, 1 claim."
    assert named(room.view, "rehearse_start", QPushButton).text() == "Rehearse anyway"
    room.click("rehearse_start")
    assert room.asked == f"“{SENTENCES[0]}”"


def test_a_debate_without_claims_says_what_to_do(qtbot: QtBot, tmp_path: Path, settings: Settings) -> None:
    room = Room(qtbot, tmp_path, settings, debate(claims=0))
    assert room.text("rehearse_state") == "There is no claim to rehearse yet. Mark one, and answer it."
    assert not room.view.setup.choices.isVisible()
    with qtbot.waitSignal(room.view.prepare_wanted):
        room.press(Key.Key_Space)


def test_a_side_that_has_said_nothing_is_told_so(room: Room) -> None:
    room.click("rehearse_side:south")
    assert room.text("rehearse_state").startswith("south has not answered a claim yet.")
    assert named(room.view, "rehearse_start", QPushButton).text() == "Go to Prepare"


def test_only_what_is_ready_when_nothing_is(room: Room) -> None:
    named(room.view, "rehearse_ready_only", QCheckBox).click()
    assert room.text("rehearse_state").startswith("Nothing is marked ready for north.")


def test_each_side_is_remembered_for_itself(room: Room) -> None:
    room.press(Key.Key_Space)
    room.answer(Key.Key_3)
    assert {key.side for key in room.schedule.due("prj_1")} == {"north"}


def test_a_clock_of_ones_own_is_kept(room: Room, settings: Settings) -> None:
    named(room.view, "rehearse_slot", QSpinBox).setFocus()
    named(room.view, "rehearse_slot", QSpinBox).setValue(75)
    assert settings.get(REHEARSE_SECONDS) == 75
    assert not named(room.view, "rehearse_slot:60", QPushButton).isChecked()
    room.click("rehearse_start")
    assert room.clock.figures() == "1:15"


def test_a_damaged_file_is_said_once_and_the_drill_begins_anew(room: Room) -> None:
    room.press(Key.Key_Space)
    room.answer(Key.Key_3)
    room.schedule.path("prj_1").write_bytes(b"?")
    room.answer(Key.Key_3)
    room.press(Key.Key_Escape, Key.Key_Escape)
    assert len(room.said) == 1
    assert "every claim is new again" in room.said[0]


def test_ratings_that_cannot_be_kept_are_said_once(room: Room) -> None:
    room.folder.parent.mkdir(exist_ok=True)
    room.folder.write_text("in the way")
    room.press(Key.Key_Space)
    for _ in range(3):
        room.answer(Key.Key_3)
    assert room.view.currentWidget() is room.view.summary
    assert [words for words in room.said if "Your rating is not kept" in words] == room.said[:1]


def test_another_project_ends_the_sitting(room: Room) -> None:
    room.press(Key.Key_Space)
    room.session.open(debate(claims=0))
    assert room.view.currentWidget() is room.view.setup
    assert not room.view.drill.is_on
    assert room.folder.exists() is False


def test_a_claim_that_is_deleted_meanwhile_is_still_asked_as_it_was(room: Room) -> None:
    room.press(Key.Key_Space)
    room.session.apply(Edit("delete claim", (Trash("clm_2", now()),)))
    room.answer(Key.Key_3)
    assert room.asked == f"“{SENTENCES[1]}”"


def test_the_history_is_a_chart_and_the_same_in_words(room: Room) -> None:
    room.press(Key.Key_Space)
    room.answer(Key.Key_1)
    room.press(Key.Key_Escape)
    room.day += timedelta(days=1)
    room.press(Key.Key_Escape)
    chart = room.view.setup.chart
    assert chart.isVisible()
    interface = QAccessible.queryAccessibleInterface(chart)
    assert interface.text(QAccessible.Text.Description) == "yesterday: 1 answer (1 again)"


def test_the_type_can_be_read_from_afar_and_long_claims_fit(qtbot: QtBot, tmp_path: Path, settings: Settings) -> None:
    room = Room(qtbot, tmp_path, settings, prepared())
    room.press(Key.Key_Space)
    label = named(room.view, "rehearse_asked", QLabel)
    assert label.font().pixelSize() >= 36
    room.view.resize(911, 420)
    assert 22 <= label.font().pixelSize() < 36
