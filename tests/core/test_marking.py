from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.anchor import Passage, is_anchored, passage_at
from debateprep.core.article import fingerprint, sentence_print
from debateprep.core.claim import red_line_id
from debateprep.core.edits import Create, Edit, SetField, Trash, apply, draw_red_line
from debateprep.core.marking import (
    add_passage,
    correct_article,
    dismiss_sentence,
    merge_claims,
    move_claim,
    reattach,
    remove_passage,
    replace_article,
    reshape,
    split_claim,
)
from debateprep.core.project import Project
from debateprep.core.response import Response, response_id
from tests.builders import ARTICLE, SENTENCES, TEXT, debate, edited, made, with_article

NORTH, NORTH_2 = response_id("clm_1", "north"), response_id("clm_2", "north")


def quotes(project: Project, claim: str = "clm_1") -> list[str]:
    return [passage.quote for passage in project.passages(claim)]


def answered() -> Project:
    """Two claims, both answered by the north; the second answer has a reply."""
    reply = Create(Response(id="rsp_9", side="south", text="Still."), NORTH_2)
    return made(debate(claims=2), SetField(NORTH, "text", "Yes."), SetField(NORTH_2, "text", "No."), reply)


def test_a_claim_stands_on_further_words_too() -> None:
    project = debate()
    assert quotes(edited(project, add_passage(project, "clm_1", ARTICLE, 4, 10))) == [SENTENCES[0], "shield"]


def test_a_claim_is_taken_off_its_words_into_the_tray() -> None:
    project = edited(debate(), remove_passage(debate(), "psg_1"))
    assert not quotes(project)
    assert "psg_1" in project.trash


def test_a_mark_gets_other_ends() -> None:
    assert quotes(edited(debate(), reshape(debate(), "psg_1", 4, 19))) == ["shield protects"]


def test_a_lost_mark_is_put_on_chosen_words() -> None:
    project = made(debate(), SetField("psg_1", "article", "art_gone"))
    project = edited(project, reattach(project, "psg_1", ARTICLE, 4, 10))
    assert quotes(project) == ["shield"]
    assert is_anchored(project.passages("clm_1")[0], TEXT)


def test_a_claim_moves_and_keeps_its_code() -> None:
    project = debate(claims=3)
    assert [claim.code for claim in edited(project, move_claim(project, "clm_3", None)).claims] == ["C3", "C1", "C2"]


def test_a_claim_split_inside_its_words_shares_them_out() -> None:
    project = edited(debate(), split_claim(debate(), "clm_1", "psg_1", TEXT.index("protects")))
    one, two = project.claims
    assert quotes(project, one.id) == ["The shield"]
    assert quotes(project, two.id) == ["protects all of Europe."]
    assert two.code == "C2"


def test_what_was_written_on_a_split_claim_stands_on_both() -> None:
    project = answered()
    project = edited(project, split_claim(project, "clm_2", "psg_2", TEXT.index("never")))
    twin = project.claims[-1].id
    assert project.response(twin, "north").text == "No."
    assert [reply.text for reply in project.replies(response_id(twin, "north"))] == ["Still."]


def test_two_claims_made_one_lose_no_word() -> None:
    project = edited(answered(), merge_claims(answered(), "clm_1", "clm_2"))
    assert quotes(project) == [*SENTENCES[:2]]
    assert project.response("clm_1", "north").text == "Yes.\n\nNo."
    assert [reply.id for reply in project.replies(NORTH)] == ["rsp_9"]
    assert "clm_2" in project.trash


def any_edit(project: Project, data: st.DataObject) -> Edit:
    """Any of these edits, on the claims of `debate(claims=5)`."""
    at, end = sorted(data.draw(st.tuples(st.integers(0, 30), st.integers(31, 60))))
    one = data.draw(st.sampled_from([claim.id for claim in project.claims if project.passages(claim.id)]))
    other = data.draw(st.sampled_from([claim.id for claim in project.claims if claim.id != one]))
    passage = project.passages(one)[0]
    middle = (passage.start + passage.end) // 2
    edits = (
        add_passage(project, one, ARTICLE, at, end),
        remove_passage(project, passage.id),
        reshape(project, passage.id, at, end),
        split_claim(project, one, passage.id, middle),
        merge_claims(project, one, other),
        correct_article(project, ARTICLE, at, end - at, "x"),
        replace_article(project, ARTICLE, TEXT[at:]),
    )
    return data.draw(st.sampled_from(edits))


@given(st.data())
def test_any_of_these_edits_is_taken_back_exactly(data: st.DataObject) -> None:
    project = debate(claims=5)
    for _ in range(2):
        after, inverse = apply(project, any_edit(project, data).operations)
        assert apply(after, inverse)[0] == project
        project = after


def test_a_correction_carries_every_mark_along() -> None:
    project = debate(claims=2)
    project = edited(project, correct_article(project, ARTICLE, 4, 6, "famous umbrella"))
    assert project.passages("clm_1")[0].quote == "The famous umbrella protects all of Europe."
    assert project.passages("clm_2")[0].quote == SENTENCES[1]


def test_a_corrected_article_has_its_new_fingerprint() -> None:
    project = edited(debate(), correct_article(debate(), ARTICLE, 0, 3, "A"))
    assert project.articles[0].sha256 == fingerprint(project.articles[0].text)


def test_another_text_keeps_the_marks_whose_words_it_holds() -> None:
    project = debate(claims=3)
    text = TEXT.replace(SENTENCES[0], "Gone.")
    project = edited(project, replace_article(project, ARTICLE, text))
    standing = [
        passage.id for claim in project.claims for passage in project.passages(claim.id) if is_anchored(passage, text)
    ]
    assert standing == ["psg_2", "psg_3"]


def test_a_correction_leaves_alone_what_was_not_anchored() -> None:
    lost = Passage(id="psg_9", article=ARTICLE, start=0, end=3, quote="words that stand nowhere")
    project = made(debate(), Create(lost, "clm_1"))
    assert edited(project, correct_article(project, ARTICLE, 10, 0, "x")).get("psg_9") == lost


def test_a_mark_whose_words_were_written_anew_stands_on_them() -> None:
    project = debate(claims=2)
    again = TEXT.replace("Talks may", "Talks, it is said, may")
    project = edited(project, correct_article(project, ARTICLE, 0, len(TEXT), again))
    assert project.passages("clm_1")[0].end == len(SENTENCES[0])
    project = edited(project, correct_article(project, ARTICLE, 0, len(again), ""))
    assert project.passages("clm_1")[0].end == 0
    project = edited(project, correct_article(project, ARTICLE, 0, 0, TEXT))
    assert project.passages("clm_1")[0].end == len(SENTENCES[0])


@given(st.data())
def test_after_any_corrections_a_mark_stands_on_its_words_or_nowhere(data: st.DataObject) -> None:
    project = debate(claims=5)
    for _ in range(4):
        text = project.articles[0].text
        at, length = data.draw(st.integers(0, len(text))), data.draw(st.integers(0, 40))
        project = edited(
            project, correct_article(project, ARTICLE, at, length, data.draw(st.text("ab \n", max_size=9)))
        )
    article = project.articles[0]
    for claim in project.claims:
        for passage in project.passages(claim.id):
            anew = passage_at(passage.id, article, passage.start, passage.end)
            assert passage == anew or not is_anchored(passage, article.text)


def test_a_dismissed_sentence_is_known_again_and_can_be_taken_back() -> None:
    project = with_article("It is so. It is not.")
    once = edited(project, dismiss_sentence(project, ARTICLE, 0, 9))
    assert once.articles[0].dismissed == (sentence_print("it  is so."),)
    assert edited(once, dismiss_sentence(once, ARTICLE, 0, 9)) == project


def test_a_red_line_that_lies_in_the_tray_comes_back_with_the_words_of_the_merged_claim() -> None:
    project = debate(2)
    for claim, text in (("clm_1", "Mine."), ("clm_2", "Theirs.")):
        project = edited(project, draw_red_line(project, claim, "north", text))
    project = made(project, Trash(red_line_id("clm_1", "north")))
    merged = edited(project, merge_claims(project, "clm_1", "clm_2"))
    assert [line.text for line in merged.red_lines("clm_1")] == ["Theirs."]
