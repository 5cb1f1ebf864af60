import re
import statistics
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.suggestion import LEVELS, REST, WORTH_ANSWERING, Suggestion, Suggestions
from debateprep.language.claims import CHECKABLE, NEAR_TITLE, REPORTED, suggestions
from tests.language.held_out import HELD_OUT
from tests.language.op_eds import OP_EDS, OpEd, op_ed

CHICAGO = Path(__file__).parents[3] / "shared" / "articles" / "chicago-op-ed-2012.txt"
TITLE = "NATO’s missile defence after Chicago"
needs_chicago = pytest.mark.skipif(not CHICAGO.exists(), reason="the article is not beside this checkout")

NAMES = (
    "NATO says that it wants peace. Russia should not treat the exercise as a threat. The move by Russia was a "
    "mistake, and it leads to more distrust. It is Russia that has most to lose. We believe that Russia will come "
    "back to the table. Nobody doubts that the treaty protects Russia as well. Without Russia there is no lasting "
    "order in Europe. The Alliance does not threaten Russia. Russian leaders know that."
)


def found(text: str, words: str, title: str = "") -> Suggestion:
    """The suggestion whose sentence holds those words."""
    return next(one for one in suggestions(text, title).ranked if words in one.text)


def ranks(answer: Suggestions, *words: str) -> list[int]:
    return [next(one.rank for one in answer.ranked if part in one.text) for part in words]


def labels(piece: OpEd) -> list[str]:
    """The label of each sentence, in the order of their ranks."""
    return [piece.label(one.start) for one in suggestions(piece.text, piece.title).ranked]


def test_the_first_ten_of_an_op_ed_are_claims() -> None:
    shares = [sum(label != "-" for label in labels(op_ed(text))[:10]) / 10 for text in OP_EDS]
    assert statistics.fmean(shares) >= 0.9


def test_the_central_claims_are_among_the_first_ten() -> None:
    found = [labels(op_ed(text)) for text in OP_EDS]
    assert statistics.fmean(one[:10].count("*") / one.count("*") for one in found) >= 0.75


def test_so_they_are_in_op_eds_whose_author_had_not_seen_the_finder() -> None:
    found = [labels(op_ed(text)) for text in HELD_OUT]
    assert statistics.fmean(sum(label != "-" for label in one[:10]) / 10 for one in found) >= 0.88
    assert statistics.fmean(one[:10].count("*") / one.count("*") for one in found) >= 0.7


def test_the_levels_tell_claims_from_the_rest() -> None:
    told = [
        (one.level, piece.label(one.start) != "-")
        for piece in map(op_ed, OP_EDS)
        for one in suggestions(piece.text, piece.title).ranked
    ]
    share = {level: statistics.fmean(is_claim for one, is_claim in told if one == level) for level in LEVELS}
    assert share[WORTH_ANSWERING] > 0.9
    assert share[REST] < 0.4


@pytest.mark.parametrize("text", OP_EDS)
def test_questions_bylines_and_notes_on_the_author_stand_at_the_end(text: str) -> None:
    piece = op_ed(text)
    answer = suggestions(piece.text, piece.title)
    low = [
        one.rank for one in answer.ranked if re.search(r"\?$|^By |^Photo|^Read more|^Subscribe|^LEEDS|^Corr", one.text)
    ]
    assert min(low) > len(answer.ranked) * 0.75


@needs_chicago
def test_a_plain_denial_is_among_the_first_claims_of_a_real_op_ed() -> None:
    answer = suggestions(CHICAGO.read_text(encoding="utf-8"), TITLE)
    assert max(ranks(answer, "does not undermine", "Fourth, it proves", "is a loser", "Serious people")) <= 10
    assert (
        min(ranks(answer, "Boyko Noev is a member", "whispered to then-Russian", "It took less than"))
        > len(answer.ranked) * 0.7
    )


@needs_chicago
@pytest.mark.parametrize("name", ["France", "NATO", "China"])
def test_another_name_hardly_moves_a_score_of_a_real_op_ed(name: str) -> None:
    assert moved(CHICAGO.read_text(encoding="utf-8"), TITLE, "Russia", name) < 0.05


@pytest.mark.parametrize(("one", "other"), [*permutations(["Russia", "France", "NATO", "China"], 2)])
def test_another_name_hardly_moves_a_score(one: str, other: str) -> None:
    text = NAMES.replace("Russia", one)
    assert moved(text, "What Russia wants", one, other) < 0.05


def moved(text: str, title: str, one: str, other: str) -> float:
    """How far the scores are from what they are under another name, on average."""
    before = sorted(suggestions(text, title).ranked, key=lambda one: one.start)
    after = sorted(suggestions(text.replace(one, other), title).ranked, key=lambda one: one.start)
    assert len(before) == len(after)
    return statistics.fmean(abs(a.score - b.score) for a, b in zip(before, after, strict=True))


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("The delay contributes to the distrust.", "claims that one thing causes another: “contributes to”"),
        ("They must come back to the table.", "says what should be done: “must”"),
        ("It does not undermine stability.", "denies something outright: “does not undermine”"),
        ("The fact is that nobody gains.", "presents something as proven or certain: “The fact is”"),
        ("Third, the plan is affordable.", "is announced as a point of its own: “Third”"),
        ("The policy will be remembered.", "predicts: “will”"),
        ("This is the most important achievement of the decade.", "uses a superlative: “the most important”"),
        ("Rust never sleeps in the harbour.", "is put without exception: “never”"),
    ],
)
def test_a_reason_quotes_the_sentence(sentence: str, reason: str) -> None:
    assert reason in found(sentence, "", "").reasons


@pytest.mark.parametrize(
    ("sentence", "misread"),
    [
        ("There is the political will to act.", "predicts"),
        ("Should Russia decide otherwise, the talks end.", "should be done"),
        ("First and foremost, the plan works.", "superlative"),
        ("Mr Will Smith agrees with the plan.", "predicts"),
    ],
)
def test_a_word_that_only_looks_like_a_cue_is_no_reason(sentence: str, misread: str) -> None:
    assert not any(misread in reason for reason in found(sentence, "").reasons)


@pytest.mark.parametrize("text", OP_EDS)
def test_every_quotation_in_a_reason_stands_in_the_sentence(text: str) -> None:
    piece = op_ed(text)
    for one in suggestions(piece.text, piece.title).ranked:
        assert one.reasons
        assert all(part in one.text for reason in one.reasons for part in re.findall("“(.*?)”", reason))


@given(st.lists(st.text(max_size=20) | st.sampled_from(["The shield ", "is not. ", "“", "\n\n", "By Ann Lee", "? "])))
def test_every_sentence_of_any_text_is_ranked_once(parts: list[str]) -> None:
    text = "".join(parts)
    answer = suggestions(text, text[:9])
    assert [one.rank for one in answer.ranked] == [*range(1, len(answer.ranked) + 1)]
    assert all(text[one.start : one.end] == one.text and one.level in LEVELS for one in answer.ranked)
    assert len({one.start for one in answer.ranked}) == len(answer.ranked)


def test_a_claim_near_the_title_has_its_badge_and_says_so() -> None:
    title = "Close the harbour to tankers"
    text = "We met at noon. The harbour must be closed to tankers. Fish is sold at the market. The boats were blue."
    one = found(text, "tankers", title)
    assert NEAR_TITLE in one.badges
    assert "takes up the title: “harbour”, “closed”, “tankers”" in one.reasons


def test_what_can_be_checked_has_a_badge_of_its_own() -> None:
    text = "Exports fell by 12 per cent in a year. The policy is wrong."
    assert found(text, "Exports").badges == (CHECKABLE,)
    assert found(text, "policy").badges == ()


def test_what_somebody_else_says_has_a_badge() -> None:
    assert REPORTED in found("According to the minister, the plan works. It does not.", "minister").badges


def test_the_same_claim_in_nearly_the_same_words_is_grouped() -> None:
    text = (
        "The shield protects all of Europe from missiles. Talks are stuck. The winter was long. "
        "The shield protects all of Europe from the missiles."
    )
    groups = {one.text: one.group for one in suggestions(text).ranked}
    assert len(set(groups.values())) == 3
    assert groups["The shield protects all of Europe from missiles."] == groups[text[-52:]]


def test_points_with_different_numbers_are_never_grouped() -> None:
    text = "Second, it proves the strength of the whole Alliance. Third, it proves the strength of the whole Alliance."
    assert len({one.group for one in suggestions(text).ranked}) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Щит защищает всю Европу. Он никому не угрожает. Переговоры должны продолжиться.",
        "Der Schild schützt ganz Europa. Er bedroht niemanden, und die Gespräche müssen weitergehen, sobald es geht.",
        "Le bouclier protège toute l’Europe. Il ne menace personne, et les négociations doivent reprendre sans délai.",
        "盾牌保护整个欧洲。它不威胁任何人。",
    ],
)
def test_the_sentences_of_another_language_are_only_numbered(text: str) -> None:
    answer = suggestions(text)
    assert "not seem to be in English" in answer.notice
    assert [one.start for one in answer.ranked] == sorted(one.start for one in answer.ranked)
    assert not any(one.reasons or one.score for one in answer.ranked)


def test_positions_are_code_points() -> None:
    one = found("😀 The war must end. So it goes.", "must")
    assert (one.start, one.end) == (0, 19)


def test_an_article_without_words_has_no_suggestions() -> None:
    assert suggestions(" \n ") == Suggestions(())


@pytest.mark.parametrize(
    "sentence", ["The proposal was a costly mistake.", "Relations between the two blocs are broken for good."]
)
def test_a_verdict_stands_above_what_is_only_told(sentence: str) -> None:
    text = f"The committee met on Tuesday in the old town. {sentence} The secretary opened the meeting at noon."
    answer = suggestions(text)
    assert answer.ranked[0].text == sentence
    assert answer.ranked[0].reasons[0].startswith("passes a judgement: “")


@pytest.mark.parametrize("sentence", ["NATO-Russia relations are broken.", "Related to this is a moral question."])
def test_a_claim_that_only_begins_like_a_dateline_or_a_notice_is_none(sentence: str) -> None:
    assert not any("stands around" in reason for reason in found(sentence, "").reasons)


def test_a_person_who_is_judged_in_the_last_paragraph_is_no_author() -> None:
    text = "The war goes on.\n\nJohn Smith is a threat to the order of Europe.\n\nMary Jones is a professor of law."
    assert "is a note on the author" in found(text, "professor").reasons
    assert "is a note on the author" not in found(text, "threat").reasons
