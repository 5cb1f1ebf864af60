from datetime import date
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.coverage import Ledger
from debateprep.core.edits import Create, Edit, SetField
from debateprep.core.history import Change, History
from debateprep.core.overview import Board, Choice, Column, Group, Line, Part, Row, columns, lines, progress, themes
from debateprep.core.project import SETTINGS, Project
from debateprep.core.response import Evidence, response_id
from debateprep.core.source import Source
from tests.builders import debate, made
from tests.strategies import operations, projects

NORTH = response_id("clm_1", "north")


def answered(words: int = 26) -> Project:
    """Three claims; the north defends the first in so many words, on one strong and one weak source."""
    sources = (Source(id="src_1", title="One"), Source(id="src_2", title="Two"))
    return made(
        debate(3),
        *(Create(source, "prj_1") for source in sources),
        Create(Evidence(id="evd_1", source="src_1", strength="weak"), NORTH),
        Create(Evidence(id="evd_2", source="src_2", strength="strong"), NORTH),
        Create(Evidence(id="evd_3", source="src_gone", strength="strong"), NORTH),
        SetField(NORTH, "text", "word " * words),
        SetField(NORTH, "stance", "defend"),
        SetField(NORTH, "status", "ready"),
    )


def themed() -> Project:
    """Three claims: the first and the last of one theme."""
    return made(answered(), SetField("clm_1", "theme", "Radars"), SetField("clm_3", "theme", "Radars"))


def rows(project: Project) -> tuple[Row, ...]:
    return Board(project, Ledger(project)).rows


def keep(board: Board, change: Change) -> None:
    board.update(change)


def codes(found: tuple[Line, ...]) -> list[str]:
    return [line.code if isinstance(line, Row) else f"{line.theme}:" for line in found]


def test_an_answer_is_counted_in_words_seconds_and_places_in_sources() -> None:
    one = rows(answered())[0].answers[0]
    assert (one.stance, one.state, one.words, one.seconds, one.is_over) == ("defend", "ready", 26, 12, False)
    assert (one.evidence, one.strength) == (2, "strong")


def test_a_response_past_its_slot_is_over() -> None:
    project = made(answered(), SetField(SETTINGS, "response_seconds", 11))
    assert rows(project)[0].answers[0].is_over


def test_a_side_that_has_not_answered_lacks_that_and_no_source() -> None:
    row = rows(answered())[1]
    assert [one.state for one in row.answers] == ["empty", "empty"]
    assert not row.answers[0].is_unsourced
    assert row.lacks("north")


def test_what_is_contested_is_known_once_two_have_answered() -> None:
    south = response_id("clm_1", "south")
    project = made(answered(), SetField(south, "text", "No."), SetField(south, "stance", "rebut"))
    assert rows(answered())[0].contested is None
    assert rows(project)[0].contested == 3


def test_one_side_has_its_own_columns_only() -> None:
    assert len(columns(debate())) == 6 + 2 * 4
    assert {column.side for column in columns(debate(), "south")} == {"", "south"}


def test_only_gaps_of_the_chosen_side_are_shown() -> None:
    found = rows(answered())
    assert codes(lines(found, Choice(gaps_only=True, side="north"))) == ["C2", "C3"]
    assert codes(lines(found, Choice(gaps_only=True))) == ["C1", "C2", "C3"]


def test_a_theme_and_a_kind_are_filters() -> None:
    found = rows(made(themed(), SetField("clm_3", "kind", "fact")))
    assert codes(lines(found, Choice(theme="Radars"))) == ["C1", "C3"]
    assert codes(lines(found, Choice(theme=""))) == ["C2"]
    assert codes(lines(found, Choice(theme="Radars", kind="fact"))) == ["C3"]


def test_groups_stand_above_their_claims_and_no_theme_last() -> None:
    found = rows(themed())
    assert themes(found) == ("Radars", "")
    assert codes(lines(found, Choice(grouped=True))) == ["Radars:", "C1", "C3", ":", "C2"]
    assert lines(found, Choice(grouped=True, side="north"))[0] == Group("Radars", 2, 1)


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (Column(Part.WORDS, "north"), ["C2", "C3", "C1"]),
        (Column(Part.EVIDENCE, "north"), ["C2", "C3", "C1"]),
        (Column(Part.STANCE, "north"), ["C1", "C2", "C3"]),
        (Column(Part.THEME), ["C1", "C3", "C2"]),
    ],
)
def test_claims_are_sorted_by_a_column_else_as_they_stand(column: Column, expected: list[str]) -> None:
    found = rows(themed())
    assert codes(lines(found, Choice(order=column), ("defend", "rebut"))) == expected


def test_codes_are_sorted_as_numbers() -> None:
    found = rows(made(debate(2), SetField("clm_1", "code", "C10")))
    assert codes(lines(found, Choice(order=Column(Part.CODE)))) == ["C2", "C10"]
    assert codes(lines(found, Choice(order=Column(Part.CODE), descending=True))) == ["C10", "C2"]


def test_the_progress_counts_what_is_left_for_each_day() -> None:
    project = answered()
    found = progress(rows(project), project.sides, "2026-12-01", date(2026, 11, 29))
    assert (found.answered["north"], found.ready["north"], found.ready["south"]) == (1, 1, 0)
    assert (found.responses, found.left, found.sourced) == (6, 5, 1)
    assert (found.days, found.a_day) == (2, 3)


def test_without_a_day_nothing_is_counted_down() -> None:
    assert progress((), (), "soon", date(2026, 11, 29)).days is None


def test_another_pace_counts_for_every_claim() -> None:
    history = History(answered())
    ledger = Ledger(history.project)
    board = Board(history.project, ledger)
    history.listen(ledger.update)
    history.listen(partial(keep, board))
    history.apply(Edit("set the pace", (SetField(SETTINGS, "words_per_minute", 65),)))
    assert board.rows[0].answers[0].seconds == 24


@given(data=st.data(), project=projects())
def test_rows_kept_change_by_change_are_those_counted_anew(data: st.DataObject, project: Project) -> None:
    history = History(project)
    ledger = Ledger(project)
    board = Board(project, ledger)
    history.listen(ledger.update)
    history.listen(partial(keep, board))
    for _ in range(3):
        history.apply(Edit("any", (data.draw(operations(history.project)),)))
    assert board.rows == Board(history.project, Ledger(history.project)).rows
