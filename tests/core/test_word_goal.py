import pytest

from debateprep.core.edits import Edit, SetField, draft, draw_red_line, type_text
from debateprep.core.history import Change, History
from debateprep.core.response import response_id
from debateprep.core.text import TextChange
from debateprep.core.word_goal import words_gained
from tests.builders import debate

NORTH = response_id("clm_1", "north")


@pytest.fixture
def history() -> History:
    return History(debate())


@pytest.fixture
def gained(history: History) -> list[int]:
    """What each change gained."""
    counts: list[int] = []

    def hear(change: Change) -> None:
        counts.append(words_gained(change))

    history.listen(hear)
    return counts


def test_words_of_a_response_count_and_undo_takes_them_off(history: History, gained: list[int]) -> None:
    history.apply(draft(history.project, NORTH, "because", TextChange(0, 0, "It is so.")))
    history.undo()
    history.redo()
    assert gained == [3, -3, 3]


def test_a_red_line_counts_from_its_first_letter_on(history: History, gained: list[int]) -> None:
    history.apply(draw_red_line(history.project, "clm_1", "north", "No"))
    assert gained == [1]


@pytest.mark.parametrize(("name", "count"), [("statement", 2), ("agreed_ground", 2), ("notes", 0)])
def test_notes_are_for_oneself(history: History, gained: list[int], name: str, count: int) -> None:
    history.apply(type_text("clm_1", name, 0, 0, "Two words", label="write"))
    assert gained == [count]


def test_what_was_not_typed_is_not_of_this_sitting(history: History, gained: list[int]) -> None:
    history.apply(Edit("merge copy", (SetField(NORTH, "text", "Their many words."),)))
    assert gained == [0]
