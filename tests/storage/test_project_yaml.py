import contextlib
import gc
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debateprep.core.anchor import is_anchored
from debateprep.core.claim import red_line_id
from debateprep.core.edits import Create, Move, SetField, Trash, draw_red_line
from debateprep.core.project import Project
from debateprep.core.response import Evidence, Response, response_id
from debateprep.storage import project_yaml
from debateprep.storage.problems import DamagedProject, Problem
from debateprep.storage.project_yaml import read_project, write_project
from debateprep.storage.strict_yaml import Bare
from tests.builders import ARTICLE, SENTENCES, TEXT, debate, edited, made
from tests.strategies import operations, projects

RED_LINE = red_line_id("a", "b")
V1 = Path(__file__).parents[1] / "data" / "v1.debate.yaml"


def read(text: str) -> Project:
    """The project in `text`, which begins with the version unless it says so itself."""
    return read_project(text if text.startswith("debateprep") else f"debateprep: 1\n{text}").project


def damage(text: str) -> tuple[Problem, ...]:
    """What keeps `text` from being read; its first line is the version."""
    with pytest.raises(DamagedProject) as found:
        read(text)
    return found.value.problems


def only(text: str) -> tuple[int, int, str]:
    (problem,) = damage(text)
    return problem.line, problem.column, problem.message


def again(project: Project) -> Project:
    """`project`, written and read."""
    return read(write_project(project))


# --- there and back


@pytest.mark.parametrize("basis", ["stated", "inference", ""])
def test_that_a_source_says_so_is_written_only_when_somebody_said_it(basis: str) -> None:
    evidence = Evidence(id="evd_1", basis=basis)
    written = write_project(made(debate(), Create(evidence, response_id("clm_1", "north"))))
    assert ("basis:" in written) == bool(basis)
    assert read(written).items["evd_1"] == evidence


@settings(max_examples=80)
@given(projects())
def test_any_project_comes_back_as_it_was(project: Project) -> None:
    assert again(project) == project


@given(projects())
def test_writing_twice_gives_the_same_bytes(project: Project) -> None:
    written = write_project(project)
    assert write_project(read(written)) == written


@given(st.data())
def test_after_any_edits_a_file_is_stable(data: st.DataObject) -> None:
    project = data.draw(projects())
    for _ in range(3):
        project = made(project, data.draw(operations(project)))
    read_once = again(project)
    assert again(read_once) == read_once
    assert write_project(read_once) == write_project(again(read_once))


def test_the_example_of_version_1_is_read_and_written_byte_for_byte() -> None:
    text = V1.read_text("utf-8")
    loaded = read_project(text)
    assert not loaded.problems
    assert write_project(loaded.project) == text


def test_the_example_of_version_1_holds_one_of_each() -> None:
    project = read(V1.read_text("utf-8"))
    assert {type(item).__name__.lower() for item in project.items.values()} == {
        "debate", "event", "settings", "export", "side", "article", "slip", "passage", "claim", "response", "redline",
        "comment", "evidence", "source", "term", "milestone",
    }  # fmt: skip
    assert [passage.id for passage in project.passages("clm_v1") if is_anchored(passage, project.articles[0].text)] == [
        "psg_v1"
    ]


# --- what is written


def test_a_new_project_is_short() -> None:
    assert write_project(read("id: prj_1\ntitle: Shield")) == "debateprep: 1\nid: prj_1\ntitle: Shield\n"


def test_prose_stands_in_blocks_and_titles_on_one_line() -> None:
    project = made(debate(), SetField("prj_1", "bottom_line", "One.\n\nTwo."), SetField("prj_1", "title", "A\nB"))
    assert "bottom_line: |\n  One.\n\n  Two.\n" in write_project(project)
    assert 'title: "A\\nB"\n' in write_project(project)


def test_empty_responses_are_left_out_and_come_back() -> None:
    assert "rsp_" not in write_project(debate())
    assert [response.side for response in again(debate()).responses("clm_1")] == ["north", "south"]


def test_a_side_that_returns_from_the_tray_still_has_its_responses() -> None:
    project = made(debate(), Trash("north"))
    assert again(project) == project


def test_responses_in_an_order_of_their_own_keep_it() -> None:
    north, south = (response_id("clm_1", side) for side in ("north", "south"))
    project = made(debate(), Move(north, "clm_1", after=south))
    assert again(project) == project


def test_what_went_to_the_tray_before_its_parent_comes_back() -> None:
    project = made(debate(), Trash("psg_1", "2026-01-01T10:00:00"), Trash("clm_1", "2026-01-01T10:00:01"))
    assert again(project) == project


def test_half_a_letter_does_not_stop_a_save() -> None:
    project = made(debate(), SetField("clm_1", "statement", "a\ud800b"))
    assert again(project).claims[0].statement == "a\ufffdb"


def test_a_ladder_as_long_as_allowed_can_be_read() -> None:
    project, last = debate(), response_id("clm_1", "north")
    for rung in range(2, 25):
        project = made(project, Create(Response(id=f"rsp_{rung}", side="south"), last))
        last = f"rsp_{rung}"
    project = made(project, Trash("clm_1"))
    assert again(project) == project


# --- scalars


@pytest.mark.parametrize("title", ["no", "12:30", "010", "1e3", "~", "2024-01-02", "null", "0x1f", "1_000", "yes", "-"])
def test_a_title_that_looks_like_something_else_stays_text(title: str) -> None:
    if title != "-":
        assert read(f"title: {title}").debate.title == title
    assert again(made(debate(), SetField("prj_1", "title", title))).debate.title == title


def test_numbers_and_flags_are_read() -> None:
    project = read("settings: {paper_words: 400}\nsources:\n- {id: src_1, primary: true}")
    assert project.settings.paper_words == 400
    assert project.sources[0].primary


def test_one_text_may_stand_for_a_list_of_one() -> None:
    assert read("event: {authors: Ann}").event.authors == ("Ann",)


# --- keys of a later version


UNKNOWN = """\
debateprep: 1
id: prj_1
event:
  colour: 12
settings:
  colour: "12"
sides:
- id: north
  colour: true
articles:
- id: art_1
  sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  colour: "true"
claims:
- id: clm_1
  passages:
  - id: psg_1
    colour: ~
  responses:
  - id: rsp_1
    side: north
    evidence:
    - id: evd_1
      colour: "~"
    replies:
    - id: rsp_2
      side: north
      colour: [1, "1", a, no]
    colour:
      deep:
      - deeper: 1.5
      - "1.5"
  comments:
  - id: cmt_1
    colour: 0x1f
  colour:
sources:
- id: src_1
  colour: |
    two
    lines
glossary:
- id: trm_1
  colour: []
timeline:
- id: mls_1
  colour: {}
colour: plain
trash:
- kind: claim
  parent: prj_1
  item:
    id: clm_2
    colour: .5
  colour: red
"""


def test_unknown_keys_survive_at_every_level_bare_or_quoted() -> None:
    assert write_project(read(UNKNOWN)) == UNKNOWN


def test_unknown_keys_survive_an_edit() -> None:
    project = made(read(UNKNOWN), SetField("clm_1", "statement", "x"), Trash("rsp_1"))
    assert write_project(project).count("colour") == UNKNOWN.count("colour")


def test_a_red_line_without_words_is_none() -> None:
    project = read("sides:\n- {id: a}\n- {id: b}\nclaims:\n- {code: C1, red_lines: {a: '', b: ''}}")
    assert not project.red_lines(project.claims[0].id)
    assert again(project) == project


def test_an_unknown_key_on_two_lines_is_stable_once_it_is_written() -> None:
    project = read("colour: 1 and\n\n  more")
    assert project.debate.extra == (("colour", "1 and\nmore"),)
    assert again(project) == project


def test_a_bare_number_is_told_from_a_quoted_one() -> None:
    project = read(UNKNOWN)
    assert isinstance(project.event.extra[0][1], Bare)
    assert not isinstance(project.settings.extra[0][1], Bare)


def test_an_unknown_key_of_a_hand_written_passage_survives() -> None:
    project = read(
        f"articles:\n- {{id: art_1, text: {SENTENCES[0]}}}\nclaims:\n- passages:\n"
        "  - {article: art_1, start: 4, end: 10, colour: red}"
    )
    assert project.passages(project.claims[0].id)[0].extra == (("colour", "red"),)


def test_a_newer_version_is_flagged_and_a_current_one_is_not() -> None:
    assert read_project("debateprep: 2\nid: prj_1\nwings: 2").newer
    assert not read_project("debateprep: 1\nid: prj_1").newer


# --- written by hand


HAND_WRITTEN = f"""\
debateprep: 1
title: By hand
sides:
- {{id: north}}
- {{id: south}}
articles:
- title: The article
  text: |
    {SENTENCES[0]}
    {SENTENCES[1]}
claims:
- statement: One
  passages:
  - {{article: art_1, quote: never aimed}}
  responses:
  - {{side: south, text: No., replies: [{{side: north, text: Yes.}}, {{side: north, text: Indeed.}}]}}
  comments: [{{text: Why?}}, {{text: How?}}]
- statement: Two
  responses: [{{side: north, text: Yes.}}]
sources: [{{title: A}}, {{title: B}}]
glossary: [{{term: EPAA}}]
timeline: [{{event: Summit}}]
trash:
- {{kind: source, parent: gone, item: {{title: C}}}}
- {{kind: source, parent: gone, item: {{title: D}}}}
"""


def test_a_file_without_ids_is_read_the_same_way_each_time() -> None:
    project = read(HAND_WRITTEN)
    assert project == read(HAND_WRITTEN)
    assert len(project.trash) == 2
    assert [claim.statement for claim in project.claims] == ["One", "Two"]


def test_a_file_without_ids_is_stable_once_it_is_written() -> None:
    project = read(HAND_WRITTEN)
    assert again(project) == project


def test_a_part_without_an_id_is_given_the_same_by_every_version_of_the_program() -> None:
    project = read(HAND_WRITTEN)  # two partners whose programs differ must not give two ids to one part
    assert project.root == "prj_k45ncjles5byzzk5"
    assert [claim.id for claim in project.claims] == ["clm_amr7zeqsgyeqp2qn", "clm_6dcgduvcpug5d242"]
    assert [*project.trash] == ["src_ssjiz3wrl2xgrjje", "src_i3c55y63dkjwwv3p"]


def test_the_name_of_a_project_without_an_id_is_of_its_title() -> None:
    assert read("title: One").root == read("title: One\nevent: {name: x}").root != read("title: Two").root


def test_a_hand_written_first_response_has_the_id_that_everyone_gives_it() -> None:
    project = read(HAND_WRITTEN)
    claim = project.claims[0].id
    assert project.response(claim, "south").id == response_id(claim, "south")
    assert [response.side for response in project.responses(claim)] == ["north", "south"]


def test_two_hand_written_responses_of_one_side_stand_beside_each_other() -> None:
    project = read(
        "sides:\n- {id: north}\nclaims:\n- responses:\n  - {side: north, text: A}\n  - {side: north, text: B}"
    )
    assert [response.text for response in project.responses(project.claims[0].id)] == ["A", "B"]


def test_a_quote_alone_is_found_in_the_article() -> None:
    project = read(HAND_WRITTEN.replace("- title: The article", "- id: art_1\n  title: The article"))
    passage = project.passages(project.claims[0].id)[0]
    assert is_anchored(passage, project.articles[0].text)
    assert passage.prefix.endswith("It was ")


def test_positions_alone_are_given_their_words() -> None:
    project = read("articles:\n- {id: art_1, text: one two}\nclaims:\n- passages: [{article: art_1, start: 4, end: 7}]")
    assert read_project(write_project(project)).project.passages(project.claims[0].id)[0].quote == "two"
    passage = project.passages(project.claims[0].id)[0]
    assert (passage.id[:4], passage.quote, passage.prefix, passage.suffix) == ("psg_", "two", "one ", "")


def test_an_article_without_a_fingerprint_gets_one() -> None:
    assert len(read("articles:\n- {id: art_1, text: one}").articles[0].sha256) == 64


# --- it opens, but something is to be said

CHANGED = "The article is not word for word what was imported."
NO_SUCH = "There is no {} “{}” in this project."


@pytest.mark.parametrize(
    ("text", "line", "column", "sentence"),
    [
        ("articles:\n- id: art_1\n  sha256: abc\n  text: x", 5, 9, CHANGED),
        ("glossary:\n- term: x\n  source: src_9", 4, 11, NO_SUCH.format("source", "src_9")),
        ("timeline:\n- {event: x, source: src_9}", 3, 22, NO_SUCH.format("source", "src_9")),
        ("claims:\n- responses:\n  - side: east\n    text: x", 4, 11, NO_SUCH.format("side", "east")),
        ("claims:\n- red_lines:\n    east: x", 4, 11, NO_SUCH.format("side", "east")),
        ("claims:\n- passages:\n  - {article: art_9}", 4, 15, NO_SUCH.format("article", "art_9")),
        (
            "trash:\n- {kind: source, parent: prj_9, item: {}}",
            3,
            26,
            "There is no “prj_9” in this project to put this back into.",
        ),
    ],
)
def test_a_link_that_leads_nowhere_is_told_and_the_project_opens(
    text: str, line: int, column: int, sentence: str
) -> None:
    assert read_project(f"debateprep: 1\n{text}").problems == (Problem(line, column, sentence),)


def test_a_link_to_something_in_the_tray_leads_somewhere() -> None:
    project = made(debate(), SetField(response_id("clm_1", "north"), "text", "x"), Trash("north"))
    assert not read_project(write_project(project)).problems


# --- damage


KEYS = "The keys of “{}” should stand here, not {}."
NO_TEXT = "“{}” is a text, not a list. Put quotes around it if it is meant as one."
TAKEN = "The id “{}” is taken already; each is used once."
THERE = " It stands on line {} already."
NO_ENTRY = "An entry of the tray names its kind and holds the item; this one does not."
NO_VERSION = "The format version is a whole number from 1; here it is {}."


@pytest.mark.parametrize(
    ("text", "line", "column", "sentence"),
    [
        ("claims: x", 2, 9, "“claims” is a list, each entry behind a dash, not “x”."),
        ("claims:\n- x", 3, 3, KEYS.format("claim", "“x”")),
        ("event: [x]", 2, 8, KEYS.format("event", "a list")),
        ("title: [x]", 2, 8, NO_TEXT.format("title")),
        ("settings: {paper_words: many}", 2, 25, "“paper_words” is a whole number, not “many”."),
        ("settings: {paper_words: 12345678901}", 2, 25, "“paper_words” is a whole number, not “12345678901”."),
        ("sources:\n- primary: perhaps", 3, 12, "“primary” is true or false, not “perhaps”."),
        ("event: {authors: {a: b}}", 2, 18, "“authors” is a list of texts, not a map of keys."),
        ("claims:\n- red_lines: [x]", 3, 14, "“red_lines” is a map from side to text, not a list."),
        ("claims:\n- red_lines: {north: [x]}", 3, 22, NO_TEXT.format("north")),
        ("sides:\n- id: [x]", 3, 7, "An id is a word, not a list."),
        ("sides:\n- id: a\n- id: a", 4, 7, TAKEN.format("a") + THERE.format(3)),
        ("sides:\n- id: settings", 3, 7, TAKEN.format("settings")),
        ("id: prj_1\nclaims:\n- id: prj_1", 4, 7, TAKEN.format("prj_1") + THERE.format(2)),
        ("claims:\n- red_lines: {b: x, c: x}\n  id: a\n- id: a", 5, 7, TAKEN.format("a") + THERE.format(4)),
        ("claims:\n- id: a\n  responses:\n  - {id: b, replies: [{id: b}]}", 5, 28, TAKEN.format("b") + THERE.format(5)),
        (
            f"sides:\n- id: {RED_LINE}\nclaims:\n- id: a\n  red_lines: {{b: x}}", 6, 18,
            TAKEN.format(RED_LINE) + THERE.format(3),
        ),
        ("trash: x", 2, 8, "“trash” is a list, not “x”."),
        ("trash:\n- x", 3, 3, NO_ENTRY),
        ("trash:\n- {kind: settings, item: {}}", 3, 3, NO_ENTRY),
        ("trash:\n- {kind: source, parent: '', item: {title: [x]}}", 3, 44, NO_TEXT.format("title")),
        ("trash:\n- {kind: source, parent: [x], item: {}}", 3, 26, NO_TEXT.format("parent")),
        (
            "id: prj_1\ntrash:\n- kind: passage\n  parent: prj_1\n  item: {}", 5, 11,
            "An item of the kind “passage” has no place under “prj_1”.",
        ),
        ("debateprep: x\nid: prj_1", 1, 13, NO_VERSION.format("“x”")),
        ("debateprep: 0", 1, 13, NO_VERSION.format("“0”")),
        ("debateprep: [1]", 1, 13, NO_VERSION.format("a list")),
    ],
)  # fmt: skip
def test_damage_is_a_sentence_with_its_place(text: str, line: int, column: int, sentence: str) -> None:
    assert only(text) == (line, column, sentence)


def test_a_version_of_ten_thousand_digits_is_no_version() -> None:
    assert len(only("debateprep: " + "9" * 10_000)[2]) < 200


@pytest.mark.parametrize("text", ["debateprep", "[]", "title: x", "- debateprep: 1", "{}"])
def test_what_does_not_begin_as_a_project_is_none(text: str) -> None:
    with pytest.raises(DamagedProject) as found:
        read_project(text)
    sentence = "This is not a DebatePrep project: it does not begin with “debateprep: 1”."
    assert found.value.problems == (Problem(1, 1, sentence),)


def test_all_problems_are_told_at_once_and_in_order() -> None:
    found = damage("sources:\n- primary: x\nclaims: y\nevent: {as_of: [z]}")
    assert [problem.line for problem in found] == [3, 4, 5]


def test_the_error_names_the_first_problem_and_counts_the_others() -> None:
    with pytest.raises(DamagedProject, match=r"Line 2, column 9: .* \(1 more\)"):
        read("claims: x\nsides: y")


@pytest.mark.parametrize("entry", ["{}", "{primary: x}"])
def test_a_file_of_countless_parts_is_refused_without_reading_them_all(entry: str) -> None:
    found = damage("sources:\n" + f"- {entry}\n" * 120_000)
    assert len(found) <= 50
    assert found[0].line > 2


def test_a_file_of_countless_sides_is_refused_before_each_is_given_a_response() -> None:
    sides = "sides:\n" + "".join(f"- {{id: side_{number}}}\n" for number in range(300))
    message = "A project has at most 64 sides, and 100,000 responses; this file has more."
    assert only(sides + "claims:\n" + "- {statement: x}\n" * 3_000) == (3, 1, message)


def test_a_file_may_have_as_many_sides_and_responses_as_allowed() -> None:
    def text(sides: int, claims: int) -> str:
        names = "".join(f"- {{id: side_{number}}}\n" for number in range(sides))
        return f"sides:\n{names}claims:\n" + "- {statement: x}\n" * claims

    assert len(read(text(project_yaml.MAX_SIDES, 1)).sides) == project_yaml.MAX_SIDES
    assert damage(text(project_yaml.MAX_SIDES + 1, 1))
    assert damage(text(project_yaml.MAX_SIDES, project_yaml.MAX_ITEMS // project_yaml.MAX_SIDES + 1))


def test_words_that_stand_everywhere_are_not_looked_for_for_ever() -> None:
    passage = "  - {article: art_1, quote: ab ab, prefix: 'xx', suffix: 'ab ab'}\n"
    begin = time.perf_counter()
    project = read(f"articles:\n- {{id: art_1, text: '{'ab ' * 50_000}'}}\nclaims:\n- passages:\n{passage * 2_000}")
    assert time.perf_counter() - begin < 5
    assert not any(is_anchored(one, project.articles[0].text) for one in project.passages(project.claims[0].id))


def test_many_words_that_stand_nowhere_are_looked_for_for_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project_yaml, "_MOST_SEARCHED", 1)
    passage = f"  - {{article: art_1, start: 9, quote: {SENTENCES[1]}}}\n"
    project = read(f"articles:\n- {{id: art_1, text: {TEXT!r}}}\nclaims:\n- passages:\n{passage * 2}")
    found = project.passages(project.claims[0].id)
    assert [is_anchored(one, project.articles[0].text) for one in found] == [True, False]  # the first used it up


def test_a_ring_of_links_is_only_a_pair_of_links() -> None:
    project = read("claims:\n- {id: clm_1, duplicate_of: clm_2}\n- {id: clm_2, duplicate_of: clm_1}")
    assert len(project.claims) == 2


SMALL = write_project(
    edited(made(debate(sides=("north",)), SetField("clm_1", "statement", "Ж: “no” 👩"), Trash("north")))
)


@pytest.mark.parametrize("step", range(8))
def test_a_file_cut_off_anywhere_is_whole_or_damaged(step: int) -> None:
    for end in range(step, len(SMALL), 8):
        with contextlib.suppress(DamagedProject):
            read_project(SMALL[:end])


@given(
    st.lists(
        st.tuples(st.integers(0, len(SMALL) - 1), st.characters(exclude_categories=["Cs"])), min_size=1, max_size=4
    )
)
def test_a_file_with_wrong_letters_is_read_or_damaged(changes: list[tuple[int, str]]) -> None:
    letters = list(SMALL)
    for at, letter in changes:
        letters[at] = letter
    try:
        read_project("".join(letters))
    except DamagedProject as found:
        problems = found.problems
        assert all(problem.line >= 1 and problem.column >= 1 and problem.message for problem in problems)


@pytest.mark.parametrize("was_on", [True, False])
def test_the_collector_is_left_as_it_was(monkeypatch: pytest.MonkeyPatch, *, was_on: bool) -> None:
    switched: list[bool] = []
    monkeypatch.setattr(gc, "isenabled", lambda: was_on)
    monkeypatch.setattr(gc, "enable", lambda: switched.append(True))
    monkeypatch.setattr(gc, "disable", lambda: switched.append(False))
    read(SMALL)
    assert switched == [False, *[True] * was_on]


def test_a_large_article_keeps_its_passages() -> None:
    text = "Word upon word. " * 5000 + TEXT
    project = made(debate(), SetField(ARTICLE, "text", text), SetField("psg_1", "prefix", "upon word. " * 3))
    passage = again(project).passages("clm_1")[0]
    assert passage == project.passages("clm_1")[0] or is_anchored(passage, text)


def test_a_red_line_drawn_in_the_place_of_one_in_the_tray_can_be_read_again() -> None:
    project = debate(2)
    for claim, text in (("clm_1", "First."), ("clm_2", "Second.")):
        project = edited(project, draw_red_line(project, claim, "north", text))
    project = made(project, Trash(red_line_id("clm_1", "north")), Move(red_line_id("clm_2", "north"), "clm_1"))
    read_once = again(project)
    assert [line.text for line in read_once.red_lines("clm_1")] == ["Second."]
    assert len(read_once.trash) == 1
    assert again(read_once) == read_once
