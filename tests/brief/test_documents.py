"""Every kind of document, on small debates and on odd ones."""

from dataclasses import replace
from functools import cache

import pypdfium2 as pdfium  # type: ignore[import-untyped]  # it ships no types
import pytest

from debateprep.brief.cards import compose_cards
from debateprep.brief.documents import KINDS
from debateprep.brief.flow import compose_flow
from debateprep.brief.paper import compose_paper
from debateprep.brief.pdf import Pages, write_pdf
from debateprep.brief.self_test import compose_self_test
from debateprep.brief.speech import compose_speech
from debateprep.core.edits import SetField
from debateprep.core.project import EXPORT, Export, Project
from tests.brief.small import debate, faults, letters, page_count, project, text_of
from tests.brief.test_pdf import hostile, sample
from tests.builders import made

USUAL = Export(id=EXPORT)
SIGNED = "event: {authors: [Jo Writer], school: Hill School}\n"
DEBATES = {
    "empty": project(),
    "one": debate(1),
    "three sides": debate(3, ("A", "B", "C")),
    "four sides": debate(2, ("A", "B", "C", "D")),
    "hostile": hostile(" مرحبا \U0001f6e1 " + "x" * 300),
}


@cache
def pages(kind: str, name: str) -> Pages:
    return write_pdf(KINDS[kind].compose(DEBATES[name], None))


@pytest.mark.parametrize("name", DEBATES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_document_is_archival_and_accessible(kind: str, name: str) -> None:
    made = pages(kind, name)
    assert faults(made.data) == set() or "not archival" in made.notice


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_text_is_printed_as_it_is(kind: str) -> None:
    text = text_of(pages(kind, "hostile").data)
    assert "root:" not in text
    assert '#read("/etc/passwd")' in text


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_document_is_the_same_bytes(kind: str) -> None:
    assert write_pdf(KINDS[kind].compose(DEBATES["one"], None)).data == pages(kind, "one").data


@pytest.mark.parametrize("kind", KINDS)
def test_blind_is_blind_in_every_document(kind: str) -> None:
    blind = write_pdf(KINDS[kind].compose(project(SIGNED), replace(USUAL, blind=True))).data
    assert b"Writer" not in blind
    assert "Hill" not in text_of(blind)


@pytest.mark.parametrize(
    ("kind", "count"), [("brief", 14), ("cards", 20), ("speech", 11), ("paper", 7), ("flow", 1), ("test", 11)]
)
def test_the_sample_makes_so_many_pages(kind: str, count: int) -> None:
    assert page_count(write_pdf(KINDS[kind].compose(sample(), None)).data) == count


# --- cards


def test_each_answer_has_a_card_of_its_own() -> None:
    cards = compose_cards(debate(3)).cards
    assert [(card.code, card.column.label) for card in cards][:3] == [("C1", "North"), ("C1", "South"), ("C2", "North")]


def test_backs_lie_mirrored_behind_their_fronts() -> None:
    back = pdfium.PdfDocument(pages("cards", "one").data)[1].get_textpage()
    left, right = (back.get_text_bounded(left=at, right=at + 297, bottom=421, top=842) for at in (0, 297))
    assert "South on 1" in left
    assert "North on 1" in right


def test_one_sided_cards_hold_claim_and_response() -> None:
    data = write_pdf(compose_cards(debate(2), replace(USUAL, cards="one-sided"))).data
    assert page_count(data) == 1
    assert all(part in text_of(data) for part in ("Statement 1.", "South on 2"))


def test_a_response_of_any_length_stays_on_its_card() -> None:
    data = write_pdf(compose_cards(debate(1, words=700), replace(USUAL, cards="one-sided"))).data
    assert page_count(data) == 1
    assert letters("says so" * 340) in letters(text_of(data))


# --- speech


def test_the_clock_runs_through_the_speech() -> None:
    speech = compose_speech(debate(3, words=60))
    assert speech.turns[0].starts == 0
    assert [turn.starts for turn in speech.turns[1:]] == [turn.ends for turn in speech.turns[:-1]]


def test_the_side_i_speak_for_speaks() -> None:
    assert compose_speech(debate(), replace(USUAL, first_side="s1")).side.name == "South"


# --- paper


def test_the_words_of_a_paper_are_those_without_its_sources() -> None:
    paper = compose_paper(debate(2, words=20))
    told = sum(len(run.text.split()) for part in paper.sections for prose, _ in part.paragraphs for line in prose
               for run in line.runs)  # fmt: skip
    assert paper.words == told + sum(len(part.heading.split()) for part in paper.sections)


def test_a_paper_past_its_limit_says_so() -> None:
    past = made(debate(2, words=60), SetField("settings", "paper_words", 100))
    notice = write_pdf(compose_paper(past)).notice
    assert "of 100 words" in notice


def test_a_paper_lists_only_the_sources_of_its_side() -> None:
    body = """
sides: [{id: a, name: A}, {id: b, name: B}]
claims:
- {id: c, code: C1, responses: [{id: r, side: a, text: So., evidence: [{id: e, source: s1}]},
   {id: q, side: b, text: No., evidence: [{id: f, source: s2}]}]}
sources: [{id: s1, title: One}, {id: s2, title: Two}]"""
    assert [line.source.title for line in compose_paper(project(body)).sources] == ["One"]


# --- flow


def test_the_flow_sheet_is_one_page_however_many_claims() -> None:
    assert page_count(write_pdf(compose_flow(debate(60))).data) == 1


def test_the_flow_sheet_says_what_a_side_is_answered() -> None:
    rows = compose_flow(debate(1)).rows
    assert rows[0].cells[0].counter == "Not so."


# --- self-test


def test_a_self_test_asks_each_answered_claim_of_each_side_and_tells_no_answer() -> None:
    made = compose_self_test(debate(2))
    assert [(one.code, one.side.name) for one in made.questions] == [
        ("C1", "North"), ("C2", "North"), ("C1", "South"), ("C2", "South"),
    ]  # fmt: skip
    assert "says so" not in text_of(write_pdf(made).data)


# --- choices


def test_claims_by_theme_stand_under_their_theme() -> None:
    themed: Project = made(debate(2), SetField("clm_1", "theme", "Range"))
    text = text_of(write_pdf(KINDS["brief"].compose(themed, replace(USUAL, order="theme"))).data)
    assert text.index("Range") < text.index("Without a theme")


def test_notes_and_a_page_to_mark_by_are_printed_when_asked_for() -> None:
    noted = made(debate(1), SetField("clm_1", "notes", "Mine alone."))
    asked = replace(USUAL, notes=True, rubric=("Sources · 20",))
    text = text_of(write_pdf(KINDS["brief"].compose(noted, asked)).data)
    assert "Note. Mine alone." in text
    assert "Sources" in text
    assert "Mine alone" not in text_of(write_pdf(KINDS["brief"].compose(noted, None)).data)


@pytest.mark.parametrize("look", [{"points": 16}, {"margins": "narrow"}, {"comment_margin": True}, {"grey": True}])
def test_every_look_is_archival_and_accessible(look: dict[str, object]) -> None:
    asked = replace(USUAL, **look)  # type: ignore[arg-type]  # one field each
    assert faults(write_pdf(KINDS["brief"].compose(debate(2), asked)).data) == set()


def test_no_colour_is_left_without_colours() -> None:
    data = write_pdf(KINDS["brief"].compose(debate(2), replace(USUAL, grey=True))).data
    drawn = pdfium.PdfDocument(data)[0].render(scale=0.5)
    pixels = bytes(drawn.buffer)
    width = drawn.stride // drawn.width
    assert all(pixels[at] == pixels[at + 1] == pixels[at + 2] for at in range(0, len(pixels) - width, width))
