from debateprep.core.edits import mark_claim
from debateprep.ui.marks import marks_of
from tests.builders import ARTICLE, edited, with_article, with_sides


def marked(*stretches: tuple[int, int]) -> list[tuple[int, int, int]]:
    project = with_sides(with_article(), "a", "b")
    for start, end in stretches:
        project = edited(project, mark_claim(project, ARTICLE, start, end))
    return [(mark.start, mark.end, mark.lane) for mark in marks_of(project, ARTICLE).all]


def test_marks_stand_in_the_order_of_their_words() -> None:
    assert marked((20, 30), (0, 10)) == [(0, 10, 0), (20, 30, 0)]


def test_marks_that_overlap_are_in_lanes() -> None:
    assert marked((0, 20), (10, 30), (15, 18)) == [(0, 20, 0), (10, 30, 1), (15, 18, 2)]


def test_a_lane_is_free_again_behind_its_mark() -> None:
    assert marked((0, 20), (10, 30), (20, 40)) == [(0, 20, 0), (10, 30, 1), (20, 40, 0)]


def test_what_a_screen_reader_says_of_a_mark() -> None:
    project = with_sides(with_article(), "a", "b")
    marks = marks_of(edited(project, mark_claim(project, ARTICLE, 0, 5)), ARTICLE)
    assert marks.spoken(marks.all[0]) == "claim 1, a missing, b missing"
