from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.article import Span
from debateprep.core.claim import Comment, RedLine
from debateprep.core.edits import Create, SetField, Splice, Trash
from debateprep.core.ladder import add_reply
from debateprep.core.project import Project
from debateprep.core.project_search import Filters, Findings, Hit, Library, excerpt
from debateprep.core.response import Evidence, response_id
from debateprep.core.search import Finder
from debateprep.core.source import Milestone, Source, Term
from debateprep.core.text import clean
from debateprep.core.written import page_names, written
from tests.builders import ARTICLE, debate, edited, made
from tests.strategies import operations, projects

NORTH, SOUTH = response_id("clm_1", "north"), response_id("clm_1", "south")


@pytest.fixture
def chicago() -> Project:
    project = edited(debate(claims=3), add_reply(debate(claims=3), NORTH))
    reply = project.ids(NORTH, "replies")[0]
    return made(
        project,
        SetField("clm_1", "statement", "The défense is whole"),
        SetField("clm_1", "kind", "fact"),
        SetField("clm_1", "theme", "shields"),
        SetField("clm_1", "notes", "ask about defence"),
        SetField("clm_2", "kind", "offer"),
        SetField("clm_2", "flags", ("unclear",)),
        SetField(NORTH, "text", "Our defence\n\nis a defense"),
        SetField(NORTH, "status", "ready"),
        SetField(SOUTH, "because", "no defence"),
        SetField(reply, "text", "what defence"),
        Create(Evidence(id="evd_1", source="src_1", quote="collective defence"), SOUTH),
        Create(RedLine(id="red_1", side="south", text="a cap on defence"), "clm_1"),
        Create(Comment(id="cmt_1", text="defence again"), "clm_1"),
        Create(Source(id="src_1", title="Defence review", date="2012"), "prj_1"),
        Create(Term(id="trm_1", term="ALTBMD", meaning="a defence programme"), "prj_1"),
        Create(Milestone(id="mil_1", date="2010-11", event="Defence agreed"), "prj_1"),
        SetField("prj_1", "bottom_line", "Defence for all"),
    )


def look(project: Project, wanted: str, **asked: str) -> Findings:
    return Library().look(project, wanted, Filters(**asked))


def hits(found: Findings) -> list[Hit]:
    return [hit for group in found.groups for hit in group.hits]


def test_every_part_of_the_debate_is_looked_through(chicago: Project) -> None:
    found = look(chicago, "defense")
    assert {"clm_1", "red_1", NORTH, SOUTH, "evd_1", "cmt_1", "src_1", "trm_1", "mil_1", "prj_1"} <= {
        hit.item for hit in hits(found)
    }
    assert (found.count, found.claims, found.elsewhere) == (13, 1, 4)


def test_groups_are_named_and_counted(chicago: Project) -> None:
    found = look(chicago, "defence")
    assert [(group.code, group.title, group.count) for group in found.groups] == [
        ("C1", "The défense is whole", 9),
        ("", "Source · Defence review (2012)", 1),
        ("", "Key terms", 1),
        ("", "Timeline", 1),
        ("", "The debate", 1),
    ]


def test_captions_say_whose_words_these_are(chicago: Project) -> None:
    captions = [hit.caption for hit in hits(look(chicago, "defence"))]
    assert {"claim", "south · red line", "north · response", "south · because", "1.1 south · response"} <= set(captions)
    assert {"south · quotation", "private notes", "ALTBMD", "2010-11", "bottom line"} <= set(captions)


def test_a_hit_says_where_the_words_stand(chicago: Project) -> None:
    text = chicago.response("clm_1", "north").text
    spans = [(hit.start, hit.end) for hit in hits(look(chicago, "defence")) if hit.item == NORTH]
    assert [text[start:end] for start, end in spans] == ["defence", "defense"]


def test_a_hit_is_told_in_one_line(chicago: Project) -> None:
    second = [hit for hit in hits(look(chicago, "defence")) if hit.item == NORTH][1]
    assert second.line == "Our defence is a defense"
    assert second.line[second.in_line.start : second.in_line.end] == "defense"


def test_the_article_is_looked_through_after_the_claims(chicago: Project) -> None:
    found = look(chicago, "all of")
    assert [group.item for group in found.groups] == [ARTICLE]
    assert [hit.field for hit in hits(found)] == ["text"]


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ({"where": "claims"}, 2),
        ({"where": "responses"}, 4),
        ({"where": "evidence"}, 1),
        ({"where": "notes"}, 2),
        ({"where": "sources"}, 1),
        ({"where": "debate"}, 3),
        ({"where": "article"}, 0),
        ({"side": "north"}, 2),
        ({"side": "south"}, 4),
        ({"side": "south", "where": "responses"}, 2),
        ({"kind": "fact"}, 9),
        ({"kind": "offer"}, 0),
        ({"theme": "shields"}, 9),
        ({"flag": "unclear"}, 0),
        ({"state": "ready"}, 5),
        ({"state": "draft"}, 0),
        ({"state": "empty", "side": "south"}, 4),
    ],
)
def test_filters_let_through_what_they_name(chicago: Project, asked: dict[str, str], count: int) -> None:
    assert look(chicago, "defence", **asked).count == count


@pytest.mark.parametrize(
    ("asked", "claims"),
    [
        ({"kind": "offer"}, ["C2"]),
        ({"flag": "unclear"}, ["C2"]),
        ({"side": "north"}, ["C1"]),
        ({"side": "south"}, []),
        ({"state": "empty"}, ["C1", "C2", "C3"]),
        ({"state": "empty", "side": "north"}, ["C2", "C3"]),
        ({"where": "claims"}, []),
        ({}, []),
    ],
)
def test_without_words_the_claims_that_pass_are_listed(
    chicago: Project, asked: dict[str, str], claims: list[str]
) -> None:
    found = look(chicago, " \n", **asked)
    assert [group.code for group in found.groups] == claims
    assert (found.count, found.claims) == (0, len(claims))


def test_only_some_are_listed_but_all_are_counted(chicago: Project) -> None:
    found = Library().look(chicago, "defence", limit=3)
    assert (found.shown, found.count) == (3, 13)
    assert sum(group.count for group in found.groups) == 9


def test_what_is_in_the_tray_is_not_found(chicago: Project) -> None:
    library = Library()
    library.read(chicago)
    assert library.look(made(chicago, Trash("clm_1")), "defence").claims == 0


def test_another_debate_is_read_anew(chicago: Project) -> None:
    library = Library()
    library.read(chicago)
    other = replace(debate(), root="prj_2", items={**debate().items, "prj_2": replace(debate().debate, id="prj_2")})
    assert library.look(other, "defence").count == 0


def test_what_was_typed_is_found_and_nothing_else_is_folded_again(chicago: Project) -> None:
    library = Library()
    library.read(chicago)
    pages = dict(library._pages)
    assert library.look(made(chicago, Splice("clm_2", "statement", 0, 0, "Новое")), "новое").count == 1
    assert [name for name in pages if library._pages[name] is not pages[name]] == ["clm_2"]


@pytest.mark.parametrize(
    ("text", "wanted", "places"),
    [
        ("wait… and wait...", "...", [(4, 5), (14, 17)]),
        ("ß", "s", [(0, 1)]),
        ("😀 One\n\n\ntwo", "one two", [(2, 11)]),
        ("co\u00adop\u200beration", "cooperation", [(0, 13)]),
        ("a \0 b", "a b", []),
        ('it is "so', '"', [(6, 7)]),
        ("“so”", '"', [(0, 1), (3, 4)]),
    ],
)
def test_letters_that_are_folded_to_more_or_less(text: str, wanted: str, places: list[tuple[int, int]]) -> None:
    found = look(made(debate(), SetField("clm_1", "statement", text)), wanted, where="claims")
    assert [(hit.start, hit.end) for hit in hits(found)] == places
    assert found.count == len(places)


@pytest.mark.parametrize("wanted", ["\0", "\ud800", "\x01", "\u0301", "…" * 2000, "(", "\\", "*"])
def test_odd_words_find_nothing_and_do_no_harm(chicago: Project, wanted: str) -> None:
    assert look(chicago, wanted).count == 0


def test_a_long_text_is_cut_at_words_around_the_hit() -> None:
    text = "before " * 40 + "HIT" + " after" * 40
    line, span = excerpt(text, Span(280, 283))
    assert line[span.start : span.end] == "HIT"
    assert line.startswith("…before ")
    assert line.endswith(" after…")
    assert abs(span.start - (len(line) - span.end)) < 12


texts = st.lists(
    st.sampled_from("defence Defense centre center ß ﬁ … . œ é \u0301 😀 а Ж \0 \n\n \u00ad “ ' s ss".split(" ")),
    max_size=8,
)
words = st.sampled_from(["defence", "center", "s", "ss", "i", "e", "...", ".", "oe", "а", "d", "fi", "'", "s s", "😀"])


@given(st.lists(texts.map("".join), min_size=4, max_size=4), words)
def test_it_finds_what_a_finder_finds_in_each_text(said: list[str], wanted: str) -> None:
    fields = (("clm_1", "statement"), ("clm_1", "notes"), (NORTH, "text"), (SOUTH, "so_what"))
    project = made(debate(), *(SetField(*field, text) for field, text in zip(fields, said, strict=True)))
    found = [(hit.item, hit.field, hit.start, hit.end) for hit in hits(look(project, wanted))]
    assert sorted(found) == sorted(_plainly_found(project, wanted))
    assert look(project, wanted).count == len(found)


@given(st.data(), st.text(max_size=3))
def test_in_any_project_it_counts_what_finders_count(data: st.DataObject, wanted: str) -> None:
    project = data.draw(projects())
    assert look(project, wanted).count == len(_plainly_found(project, clean(wanted).text))


@given(st.data(), words)
def test_a_library_that_is_kept_knows_what_a_new_one_does(data: st.DataObject, wanted: str) -> None:
    library, project = Library(), data.draw(projects())
    for _ in range(data.draw(st.integers(1, 3))):
        library.read(project)
        project = made(project, data.draw(operations(project)))
    assert library.look(project, wanted) == Library().look(project, wanted)


def _plainly_found(project: Project, wanted: str) -> list[tuple[str, str, int, int]]:
    return [
        (part.item, part.field, span.start, span.end)
        for page in page_names(project)
        for part in written(project, page)
        for span in Finder(part.text).find(wanted)
    ]
