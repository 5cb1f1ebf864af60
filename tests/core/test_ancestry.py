import re

from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.ancestry import newest_known
from debateprep.core.claim import Claim
from debateprep.core.edits import Create, SetField, Splice, Trash
from debateprep.core.merge import merge
from debateprep.core.project import Project
from debateprep.core.response import Response, response_id
from tests.builders import debate, made
from tests.core.test_merge import after
from tests.strategies import projects

NORTH, SOUTH = response_id("clm_1", "north"), response_id("clm_1", "south")


def said(project: Project, response: str, words: str) -> Project:
    return made(project, SetField(response, "text", words))


def a_history() -> list[Project]:
    first = debate(2)
    second = said(first, NORTH, "The shield is small.")
    third = made(second, Create(Claim(id="clm_9", code="C9"), "prj_1"))
    return [first, second, third]


def test_a_copy_is_known_by_what_it_holds_and_what_it_lacks() -> None:
    first, second, third = history = a_history()
    theirs = said(second, SOUTH, "It is not.")
    mine = said(third, NORTH, "The shield is small and costly.")
    assert newest_known(history, (mine, theirs)) == 1
    assert newest_known(history, (mine, said(first, SOUTH, "It is not."))) == 0


def test_what_they_wrote_on_in_my_last_words_is_known_and_rewritten_words_are_not() -> None:
    history = a_history()[:2]
    assert newest_known(history, (history[1], said(history[1], NORTH, "The shield, though, is small."))) == 1
    assert newest_known(history, (history[1], said(history[1], NORTH, "Nothing of it."))) == 0


def test_their_own_copy_that_was_opened_here_is_no_base() -> None:
    first, second, _ = a_history()
    theirs = said(second, SOUTH, "It is not.")
    mine = made(second, SetField("clm_1", "theme", "cost"))
    assert newest_known([first, second, theirs, mine], (mine, theirs)) == 1


def test_what_they_deleted_does_not_hide_the_base() -> None:
    history = a_history()
    assert newest_known(history, (history[-1], made(history[-1], Trash("clm_2")))) == 2


def test_without_a_state_of_theirs_none_is_named() -> None:
    first, second, third = a_history()
    assert newest_known([third], (third, said(second, SOUTH, "No."))) is None
    assert newest_known([], (first, second)) is None


@given(st.data())
def test_what_one_wrote_since_is_never_taken_for_deleted_by_the_other(data: st.DataObject) -> None:
    history = [data.draw(projects())]
    for _ in range(3):
        history.append(data.draw(st.composite(after)(history[-1], 3)))
    at = data.draw(st.integers(0, 3))
    theirs = data.draw(st.composite(after)(history[at], 3))
    found = newest_known(history, (history[-1], theirs))
    if found is not None:
        merged = merge(history[found], history[-1], theirs).project
        assert words(history[-1]) - words(history[at]) <= words(merged)


def words(project: Project) -> set[str]:
    """What the sides say, word by word."""
    said_there = (item.text for item in project.items.values() if isinstance(item, Response))
    return {word for text in said_there for word in re.findall(r"\w+", text)}


def test_a_merge_on_the_base_found_keeps_what_both_wrote_since() -> None:
    _, second, third = history = a_history()
    theirs = made(second, Splice(NORTH, "text", 20, 0, " It is old."))
    mine = made(third, Splice(NORTH, "text", 0, 0, "Look: "))
    found = newest_known(history, (mine, theirs))
    assert found == 1
    merged = merge(history[found], mine, theirs)
    assert merged.project.typed(NORTH, Response).text == "Look: The shield is small. It is old."
    assert not merged.conflicts
