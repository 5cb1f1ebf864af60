from collections.abc import Iterator

import pytest

from debateprep.language.claim_finder import NOT_READ, ClaimFinder
from debateprep.language.claims import suggestions
from tests.language.op_eds import OP_EDS, op_ed


@pytest.fixture
def finder() -> Iterator[ClaimFinder]:
    found = ClaimFinder()
    yield found
    found.stop()


def test_the_child_answers_what_the_ranking_says(finder: ClaimFinder) -> None:
    piece = op_ed(next(iter(OP_EDS)))
    assert finder.suggestions(piece.text, piece.title) == suggestions(piece.text, piece.title)


def test_letters_of_any_kind_and_a_notice_come_back(finder: ClaimFinder) -> None:
    text = "Щит защищает Европу. Он дорог и нужен всем нам."
    told = finder.suggestions(text, "")
    assert told == suggestions(text)
    assert told.notice
    assert finder.suggestions("", "").ranked == ()


def test_once_it_is_stopped_it_says_that_nothing_was_read() -> None:
    finder = ClaimFinder()
    finder.stop()
    assert finder.suggestions("The plan must be changed.", "").notice == NOT_READ
