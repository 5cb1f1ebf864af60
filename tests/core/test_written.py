import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.claim import Comment
from debateprep.core.edits import Create, Move, Operation, Restore, SetField, Splice, Trash
from debateprep.core.ladder import add_reply
from debateprep.core.project import Project
from debateprep.core.response import response_id
from debateprep.core.source import Source, Term
from debateprep.core.written import GLOSSARY, TIMELINE, page_names, stale_pages, written
from tests.builders import ARTICLE, debate, edited, made
from tests.strategies import operations, projects

NORTH = response_id("clm_1", "north")


def all_written(project: Project) -> dict[str, list[object]]:
    return {page: [*written(project, page)] for page in page_names(project)}


def test_pages_come_in_the_order_of_reading() -> None:
    assert [*page_names(debate(claims=2))] == ["clm_1", "clm_2", ARTICLE, GLOSSARY, TIMELINE, "prj_1"]


def test_private_notes_and_comments_are_notes() -> None:
    project = made(debate(), Create(Comment(id="cmt_1", text="why"), "clm_1"), SetField("clm_1", "notes", "mine"))
    assert {part.text for part in written(project, "clm_1") if part.where == "notes"} == {"why", "mine"}


def test_a_reply_is_written_by_its_own_side() -> None:
    project = edited(debate(), add_reply(debate(), NORTH))
    reply = project.ids(NORTH, "replies")[0]
    assert {part.side for part in written(project, "clm_1") if part.item == reply} == {"south"}


def test_authors_are_one_text() -> None:
    project = made(debate(), Create(Source(id="src_1", author=("Noev, Boyko", "A Body")), "prj_1"))
    assert "Noev, Boyko; A Body" in [part.text for part in written(project, "src_1")]


CHANGES: dict[str, tuple[Operation, ...]] = {
    "typing": (Splice(NORTH, "text", 0, 0, "x"),),
    "a statement": (SetField("clm_2", "statement", "x"),),
    "a term": (Create(Term(id="trm_1", term="x"), "prj_1"),),
    "a source": (Create(Source(id="src_1", title="x"), "prj_1"),),
    "a comment": (Create(Comment(id="cmt_1", text="x"), "clm_3"),),
    "a claim deleted": (Trash("clm_2"),),
    "deleted and back": (Trash("clm_2"), Restore("clm_2")),
    "a claim moved": (Move("clm_3", "prj_1", None),),
    "a title": (SetField("prj_1", "title", "x"),),
    "an article": (SetField(ARTICLE, "title", "x"),),
    "a response deleted": (Trash(NORTH),),
    "nothing": (),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_is_not_stale_says_what_it_said(change: tuple[Operation, ...]) -> None:
    before = debate(claims=3)
    after = made(before, *change)
    stale, was, now = stale_pages(before, after), all_written(before), all_written(after)
    assert all(was[page] == now[page] for page in was if page in now and page not in stale)


def test_typing_makes_one_page_stale() -> None:
    before = debate(claims=3)
    assert stale_pages(before, made(before, Splice(NORTH, "text", 0, 0, "x"))) == {"clm_1"}


@given(st.data())
def test_no_change_of_any_project_goes_unnoticed(data: st.DataObject) -> None:
    before = data.draw(projects())
    after = before
    for _ in range(data.draw(st.integers(1, 3))):
        after = made(after, data.draw(operations(after)))
    stale, was, now = stale_pages(before, after), all_written(before), all_written(after)
    assert all(was[page] == now[page] for page in was if page in now and page not in stale)
