from debateprep.core.edits import mark_claim
from debateprep.core.marking import dismiss_sentence
from debateprep.core.project import Project
from debateprep.core.suggestion import PERHAPS, REST, Standing, Suggestion, standings
from tests.builders import ARTICLE, SENTENCES, TEXT, debate, edited, with_article


def suggestion(number: int, level: str = PERHAPS) -> Suggestion:
    """Sentence `number` of the small debate, as it may be suggested."""
    start = TEXT.index(SENTENCES[number - 1])
    text = SENTENCES[number - 1]
    return Suggestion(number, start, start + len(text), text, 0.0, level, (), (), number)


def standing(project: Project, number: int, level: str = PERHAPS) -> Standing:
    return standings(project, ARTICLE, (suggestion(number, level),))[0]


def test_a_sentence_that_a_claim_stands_on_is_known_by_the_claims_code() -> None:
    found = [standing(debate(claims=2), number).claim for number in (1, 2, 3)]
    assert found == ["C1", "C2", ""]


def test_a_claim_on_some_words_of_a_sentence_is_enough_and_one_beside_it_is_not() -> None:
    project = edited(with_article(), mark_claim(with_article(), ARTICLE, TEXT.index("protects"), TEXT.index("all of")))
    assert standing(project, 1).claim == "C1"
    assert standing(project, 2).is_suggested


def test_a_long_mark_is_seen_past_a_short_one_behind_its_beginning() -> None:
    project = with_article()
    for start, end in ((0, TEXT.index("Trust")), (4, 10)):
        project = edited(project, mark_claim(project, ARTICLE, start, end))
    assert standing(project, 3).claim == "C1"


def test_a_dismissed_sentence_is_suggested_no_more_and_again_when_that_is_taken_back() -> None:
    one = suggestion(2)
    project = edited(with_article(), dismiss_sentence(with_article(), ARTICLE, one.start, one.end))
    assert standing(project, 2).dismissed
    again = edited(project, dismiss_sentence(project, ARTICLE, one.start, one.end))
    assert standing(again, 2).is_suggested


def test_the_lowest_level_is_left_but_not_suggested() -> None:
    found = standing(with_article(), 1, REST)
    assert found.is_left
    assert not found.is_suggested


def test_claims_of_another_article_do_not_count() -> None:
    project = with_article("Elsewhere it rains.", debate(claims=1), item="art_2")
    rain = Suggestion(1, 0, 19, "Elsewhere it rains.", 0.0, PERHAPS, (), (), 1)
    assert standings(project, "art_2", (rain,))[0].is_suggested
