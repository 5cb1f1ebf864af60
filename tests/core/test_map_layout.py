from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.debate_map import Captions, debate_map
from debateprep.core.map_layout import Box, Drawing, Face, Ink, elided, lay_out, wrapped
from debateprep.core.project import Project
from debateprep.storage.project_yaml import read_project
from tests.benchmarks.big import big_project
from tests.builders import debate
from tests.core.test_debate_map import mapped
from tests.strategies import any_text, projects


class Even:
    """A type in which every letter is as wide."""

    def width(self, words: str, face: Face) -> float:
        del face
        return 7.0 * len(words)

    def ascent(self, face: Face) -> float:
        del face
        return 11.0

    def leading(self, face: Face) -> float:
        del face
        return 18.0


def drawn(project: Project, *, spread: bool = False) -> Drawing:
    return lay_out(debate_map(project), Even(), Captions(), spread=spread)


def large(claims: int, sides: int = 2, ladder: int = 0) -> Project:
    return read_project(big_project(claims, sides=sides, ladder=ladder)).project


def overlap(one: Box, other: Box) -> bool:
    across = one.left < other.left + other.width and other.left < one.left + one.width
    return across and one.top < other.top + other.height and other.top < one.top + one.height


@pytest.mark.parametrize("spread", [False, True])
@pytest.mark.parametrize("sides", [2, 3, 4])
def test_no_box_lies_over_another_and_all_lie_on_the_page(sides: int, spread: bool) -> None:
    found = drawn(large(40, sides, ladder=2), spread=spread)
    assert not [pair for pair in combinations(found.boxes, 2) if overlap(*pair)]
    for box in found.boxes:
        assert 0 < box.left < box.left + box.width < found.width
        assert 0 < box.top < box.top + box.height < found.height


@pytest.mark.parametrize("spread", [False, True])
def test_all_words_lie_on_the_page(spread: bool) -> None:
    found = drawn(large(40, 4, ladder=3), spread=spread)
    assert all(words.left > 0 and words.left + words.width <= found.width for words in found.words)
    assert all(0 < words.baseline < found.height for words in found.words)


def test_every_claim_has_a_spot_of_its_own() -> None:
    found = drawn(mapped())
    assert [spot.claim for spot in found.spots] == ["clm_3", "clm_1", "clm_2"]
    first = found.spots[0]
    assert [spot.claim for spot in found.spots if spot.holds(first.left + 1, first.top + 1)] == ["clm_3"]


def test_a_concession_is_filled_and_nothing_else() -> None:
    found = drawn(mapped())
    assert [box.place for box in found.boxes if box.filled] == [1]


def test_who_has_not_answered_stands_in_a_column_of_that_name() -> None:
    found = drawn(debate(1))
    caption = next(words for words in found.words if words.text.startswith("no answer"))
    amber = [box for box in found.boxes if box.ink is Ink.AMBER]
    assert len(amber) == 2
    assert all(abs(box.left + box.width / 2 - caption.left - caption.width / 2) < 1 for box in amber)


def test_further_from_agreement_is_further_to_the_right() -> None:
    boxes = drawn(mapped()).boxes
    defends, rebuts = boxes[4], boxes[8]  # behind two of the legend, two of C3, and three replies
    assert (defends.place, rebuts.place) == (0, 1)
    assert defends.left < rebuts.left


def test_a_line_joins_only_who_has_taken_a_stance() -> None:
    assert not [stroke for stroke in drawn(debate(2)).strokes if len(stroke.points) == 4]
    joined = [stroke for stroke in drawn(mapped()).strokes if len(stroke.points) == 4 and stroke.width > 1]
    assert len(joined) == 1


def test_a_map_to_be_printed_is_about_as_wide_as_paper() -> None:
    found = drawn(large(300), spread=True)
    assert 0.9 < found.width / found.height < 2.5


def test_a_column_never_ends_with_a_heading() -> None:
    found = drawn(large(60), spread=True)
    headings = [words for words in found.words if words.face is Face.THEME]
    assert len(headings) > 1
    assert all(any(spot.left < head.left < spot.left + 30 and spot.top > head.baseline for spot in found.spots)
               for head in headings)  # fmt: skip


@given(words=any_text, width=st.integers(20, 300))
def test_what_is_elided_fits(words: str, width: int) -> None:
    found = elided(words, width, Face.SIDE, Even())
    assert found == words or (found.endswith("…") and 7 * len(found) <= width)


@given(words=any_text, width=st.integers(20, 300), lines=st.integers(1, 4))
def test_wrapped_lines_fit_and_lose_nothing_unsaid(words: str, width: int, lines: int) -> None:
    found = wrapped(words, width, lines, Face.SIDE, Even())
    assert len(found) <= lines
    assert all(7 * len(line) <= width for line in found)
    assert any("…" in line for line in found) or " ".join(found) == " ".join(words.split())


@given(project=projects())
def test_any_project_can_be_drawn(project: Project) -> None:
    assert len(drawn(project).spots) == len(project.claims)
