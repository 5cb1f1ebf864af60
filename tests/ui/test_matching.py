from pathlib import Path

import pytest
from hypothesis import given

from debateprep.ui import matching
from debateprep.ui.matching import Sought, Wanted, Way, best
from tests.strategies import any_text

COMMANDS = (
    "Save", "Save as…", "Mark claim", "Mark the sentence here", "Merge with another claim…", "Next claim", "Next gap",
    "Smaller article", "Delete claim", "Export brief…", "Redo", "Move reply down",
)  # fmt: skip


def found(typed: str, lines: tuple[str, ...] = COMMANDS) -> list[str]:
    return [line for line, _ in best(Wanted(typed), lines, Sought)]


def way(typed: str, line: str) -> Way | None:
    match = Wanted(typed).match(Sought(line))
    return Way(match.rank[0]) if match else None


@pytest.mark.parametrize(
    ("typed", "line", "how"),
    [
        ("save", "Save", Way.WHOLE),
        ("sav", "Save as…", Way.BEGINNING),
        ("sentence h", "Mark the sentence here", Way.WORD),
        ("mc", "Mark claim", Way.INITIALS),
        ("ma cl", "Mark claim", Way.INITIALS),
        ("nga", "Next gap", Way.INITIALS),
        ("claim mark", "Mark claim", Way.WORDS),
        ("lai", "Mark claim", Way.INSIDE),
        ("mrkc", "Mark claim", Way.SCATTERED),
        ("SUWALKI", "The Suwałki gap", Way.WORD),
        ("воздушной", "Оборона Воздушной зоны", Way.WORD),
        ("[sic]", "Slip [sic]", Way.WORD),
        ("'s", "The original’s slip", Way.INSIDE),
        ("xyz", "Mark claim", None),
        ("mm", "Mark claim", None),
    ],
)
def test_how_a_line_answers(typed: str, line: str, how: Way | None) -> None:
    assert way(typed, line) == how


def test_beginnings_of_words_come_before_scattered_letters() -> None:
    assert found("macl") == ["Mark claim", "Merge with another claim…", "Smaller article"]
    assert found("redo") == ["Redo", "Move reply down"]


def test_it_needs_no_window() -> None:
    assert "PySide6" not in Path(matching.__file__).read_text("utf-8")


def test_of_equals_the_earlier_stays_the_earlier() -> None:
    assert found("same", ("same 1", "same 2", "same 3")) == ["same 1", "same 2", "same 3"]


def test_the_whole_code_comes_before_longer_ones() -> None:
    assert found("c1", ("C10 ships", "C12 sails", "C1 a line that is much longer"))[0].startswith("C1 ")


def test_letters_far_apart_are_no_answer() -> None:
    assert found("shld", ("she has one more word, and then another, until the end",)) == []


def test_the_letters_that_answer_are_told_by_their_places() -> None:
    match = Wanted("zé").match(Sought("👩 Ab Zebra"))
    assert match is not None
    assert match.places == (5, 6)


def test_what_was_pasted_by_mistake_is_cut() -> None:
    assert found("save" * 100_000) == []
    assert len(Wanted("a" * 1000).text) < 100


@given(any_text, any_text)
def test_places_are_in_the_line_and_in_order(typed: str, line: str) -> None:
    match = Wanted(typed).match(Sought(line))
    assert match is None or list(match.places) == sorted({*match.places})
    assert match is None or all(0 <= place < len(line) for place in match.places)


@given(any_text)
def test_every_line_answers_to_itself(line: str) -> None:
    cut = line[:20]
    assert Wanted(cut).match(Sought(cut)) is not None
