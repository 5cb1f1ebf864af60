"""The article beside the brief: each stretch knows the claims that stand on it."""

from debateprep.brief.article_text import article_paragraphs
from debateprep.brief.brief import Stretch
from debateprep.core.anchor import passage_at
from debateprep.core.project import Project
from tests.builders import TEXT, debate, with_article, with_claim

START = TEXT.index("shield")


def paragraphs(project: Project) -> tuple[tuple[Stretch, ...], ...]:
    return article_paragraphs(project, project.articles[0], project.claims)


def test_the_words_of_the_article_are_all_there() -> None:
    assert "\n".join("".join(part.text for part in line) for line in paragraphs(debate(3))) == TEXT


def test_a_passage_is_one_stretch_that_knows_its_claim() -> None:
    second = paragraphs(debate(2))[1]
    assert second == (Stretch("It was never aimed at anybody.", (1,), ((1, 0),)),)


def test_passages_that_overlap_share_a_stretch() -> None:
    article = with_article()
    first = passage_at("p1", article.articles[0], START, START + 12)
    second = passage_at("p2", article.articles[0], START + 7, START + 20)
    made = with_claim(with_claim(article, "c1", "C1", first), "c2", "C2", second, after="c1")
    assert [(part.claims, part.begun) for part in paragraphs(made)[0]] == [
        ((), ()), ((0,), ((0, 0),)), ((0, 1), ((1, 0),)), ((1,), ()), ((), ()),
    ]  # fmt: skip


def test_a_passage_over_two_paragraphs_begins_once() -> None:
    article = with_article()
    made = with_claim(article, "c1", "C1", passage_at("p1", article.articles[0], START, START + 60))
    assert [part.begun for line in paragraphs(made) for part in line if part.claims] == [((0, 0),), ()]


def test_a_passage_that_begins_between_paragraphs_begins_with_its_first_words() -> None:
    article = with_article("One.\n\nTwo is here.\nThree.")
    made = with_claim(article, "c1", "C1", passage_at("p1", article.articles[0], 4, 12))
    assert [part.text for line in paragraphs(made) for part in line if part.begun] == ["Two is"]


def test_words_that_left_the_article_mark_nothing() -> None:
    article = with_article()
    lost = passage_at("p1", with_article("Quite another text stood here before.").articles[0], 0, 13)
    assert not [part for line in paragraphs(with_claim(article, "c1", "C1", lost)) for part in line if part.claims]
