from debateprep.core.suggestion import PERHAPS, REST, WORTH_ANSWERING, Standing, Suggestion
from debateprep.ui.suggestion_rows import DISMISSED, FOLDED_AT_FIRST, Head, Line, Note, Row, arranged, plain_tip


def standing(rank: int, level: str, group: int = 0, *, claim: str = "", dismissed: bool = False) -> Standing:
    one = Suggestion(rank, rank * 10, rank * 10 + 5, f"No {rank}", 0.0, level, ("judges",), (), group or rank)
    return Standing(one, claim, dismissed)


def told(rows: list[Row]) -> list[str]:
    """The levels, and the ranks below them."""
    return [row.level if isinstance(row, Head) else f"{row.standing.suggestion.rank}" for row in rows
            if not isinstance(row, Note)]  # fmt: skip


def test_the_lowest_level_is_folded_but_named() -> None:
    rows = arranged([standing(1, WORTH_ANSWERING), standing(2, PERHAPS), standing(3, REST)], "", FOLDED_AT_FIRST)
    assert told(rows) == [WORTH_ANSWERING, "1", PERHAPS, "2", REST]


def test_what_is_unfolded_is_listed() -> None:
    rows = arranged([standing(1, PERHAPS), standing(2, REST)], "", ())
    assert told(rows) == [PERHAPS, "1", REST, "2"]


def test_a_repeat_stands_below_the_first_of_its_kind() -> None:
    rows = arranged([standing(1, WORTH_ANSWERING), standing(2, WORTH_ANSWERING), standing(3, REST, 1)], "", ())
    assert told(rows) == [WORTH_ANSWERING, "1", "3", "2"]
    assert "says nearly the same" in rows[2].spoken


def test_a_repeat_stays_when_the_first_of_its_kind_is_dismissed() -> None:
    rows = arranged([standing(1, PERHAPS, dismissed=True), standing(2, PERHAPS, 1)], "", ())
    assert told(rows) == [PERHAPS, "2", DISMISSED, "1"]


def test_a_head_counts_what_is_left() -> None:
    rows = arranged([standing(1, PERHAPS, claim="C1"), standing(2, PERHAPS)], "", ())
    assert rows[0].spoken == "Perhaps, 1 of 2 left, open"


def test_a_marked_line_says_its_claim_and_its_reasons() -> None:
    line = Line(standing(1, PERHAPS, claim="C7"))
    assert line.spoken == "1. No 1 · claim C7 · judges"


def test_it_is_said_when_nothing_is_left() -> None:
    rows = arranged([standing(1, PERHAPS, claim="C1"), standing(2, REST)], "", FOLDED_AT_FIRST)
    assert rows[0].spoken.startswith("Nothing is left to suggest")


def test_it_is_said_when_nothing_was_like_a_claim() -> None:
    rows = arranged([standing(1, REST)], "", FOLDED_AT_FIRST)
    assert rows[0].spoken.startswith("No sentence of this article looks like a claim")


def test_sentences_that_are_only_numbered_stand_below_the_notice_unfolded() -> None:
    rows = arranged([standing(1, REST), standing(2, REST)], "Only numbered.", FOLDED_AT_FIRST)
    assert rows[0] == Note("Only numbered.")
    assert told(rows) == ["1", "2"]


def test_words_that_look_like_markup_are_words_in_a_tooltip() -> None:
    assert plain_tip("a <img src='x'> & b") == "<qt>a &lt;img src='x'> &amp; b</qt>"
