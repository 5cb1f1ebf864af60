import pytest
from hypothesis import given

from debateprep.core.anchor import Passage
from debateprep.core.article import Article, fingerprint
from debateprep.core.claim import Claim
from debateprep.core.edits import Create, SetField, Trash, add_side, mark_claim
from debateprep.core.merge import BothChanged, UnrelatedProjects
from debateprep.core.project import Project, Side, new_project
from debateprep.core.response import Response, response_id
from debateprep.core.steps import steps
from debateprep.core.taking import ClaimNews, News, Wanted, count_in_words, offer
from tests.builders import ARTICLE, TEXT, debate, edited, made
from tests.core.test_merge import threes

NORTH = response_id("clm_1", "north")
BASE = debate(3)
MINE = made(BASE, SetField(NORTH, "text", "It is mine."), SetField("clm_3", "theme", "cost"))
THEIRS = made(
    BASE,
    SetField(NORTH, "text", "That is theirs."),
    SetField("clm_2", "statement", "Radars see."),
    Trash("clm_3"),
    Create(Claim(id="clm_9", code="C9"), "prj_1", "clm_3"),
)
KEY = (NORTH, "text")


def text(project: Project) -> str:
    return project.typed(NORTH, Response).text


def test_what_a_copy_brings_is_told_claim_by_claim() -> None:
    news = offer(BASE, MINE, THEIRS).claims()
    assert [(told.claim, told.news) for told in news] == [
        ("clm_1", News.CONFLICT), ("clm_2", News.CHANGED), ("clm_3", News.KEPT), ("clm_9", News.NEW),
    ]  # fmt: skip
    assert count_in_words(news) == (
        "1 claim new, 1 changed, 1 changed by both, 1 deleted by one and changed by the other"
    )


def test_a_claim_says_what_both_changed_and_whether_its_code_was_taken() -> None:
    mine, theirs = (
        made(BASE, SetField(NORTH, "text", text), Create(Claim(id=f"clm_{text}", code="C9"), "prj_1", "clm_3"))
        for text in ("mine", "theirs")
    )
    mine, theirs = made(mine, SetField(NORTH, "stance", "rebut")), made(theirs, SetField(NORTH, "stance", "defend"))
    conflicts = (
        BothChanged(NORTH, "stance", "rebut", "defend", "rebut"),
        BothChanged(NORTH, "text", "mine", "theirs", "mine theirs"),
    )
    assert offer(BASE, mine, theirs).claims() == (
        ClaimNews("clm_1", News.CONFLICT, conflicts),
        ClaimNews("clm_theirs", News.NEW, (), is_renumbered=True),
    )


def test_several_claims_are_told_as_several() -> None:
    news = offer(BASE, BASE, made(BASE, Trash("clm_1"), Trash("clm_2"))).claims()
    assert news == (ClaimNews("clm_1", News.DELETED), ClaimNews("clm_2", News.DELETED))
    assert count_in_words(news) == "2 claims deleted by them"


def test_what_only_one_of_us_has_is_no_choice_and_does_not_hide_the_next() -> None:
    wanted = {("clm_9", "notes"): Wanted.THEIRS, ("gone", "notes"): Wanted.MINE, KEY: Wanted.THEIRS}
    assert text(offer(BASE, MINE, THEIRS).take((), wanted)) == "That is theirs."


def test_their_text_of_an_article_comes_with_its_proof_and_claims_stand_on_their_words() -> None:
    mine, theirs = (
        made(BASE, SetField(ARTICLE, "text", said), SetField(ARTICLE, "sha256", fingerprint(said)))
        for said in (f"Once more. {TEXT}", f"So they wrote. {TEXT}")
    )
    taken = offer(BASE, mine, theirs).take((), {(ARTICLE, "text"): Wanted.THEIRS})
    article = taken.typed(ARTICLE, Article)
    assert article == theirs.get(ARTICLE)
    assert [taken.typed(f"psg_{n}", Passage).start for n in (2, 3)] == [
        BASE.typed(f"psg_{n}", Passage).start + len("So they wrote. ") for n in (2, 3)
    ]


def test_their_words_of_a_claim_are_taken_as_a_whole() -> None:
    mine, theirs = (
        made(BASE, SetField("psg_1", "quote", TEXT[at : at + 9]), SetField("psg_1", "start", at)) for at in (4, 9)
    )
    taken = offer(BASE, mine, theirs).take((), {("psg_1", "quote"): Wanted.THEIRS})
    assert taken.get("psg_1") == theirs.get("psg_1")


@pytest.mark.parametrize(
    ("wanted", "said"),
    [(Wanted.MINE, "It is mine."), (Wanted.THEIRS, "That is theirs."), (Wanted.BOTH, "It is mine. That is theirs.")],
)
def test_where_both_changed_it_becomes_what_is_wanted(wanted: Wanted, said: str) -> None:
    assert text(offer(BASE, MINE, THEIRS).take((), {KEY: wanted})) == said


def test_what_is_left_out_stays_as_it_is_in_mine() -> None:
    taken = offer(BASE, MINE, THEIRS).take(("clm_1", "clm_2", "clm_9"), {KEY: Wanted.THEIRS})
    assert taken == MINE


def test_a_deleted_claim_goes_to_the_tray_unless_it_is_left_out() -> None:
    found = offer(BASE, BASE, made(BASE, Trash("clm_2")))
    assert [told.news for told in found.claims()] == [News.DELETED]
    assert "clm_2" in found.take((), {}).trash
    assert found.take(("clm_2",), {}) == BASE


def test_another_debate_is_refused() -> None:
    with pytest.raises(UnrelatedProjects):
        offer(BASE, MINE, new_project("Other"))


def test_a_new_side_is_seated_at_a_claim_that_only_the_other_has() -> None:
    mine = edited(BASE, mark_claim(BASE, "art_1", 0, 3))
    theirs = edited(BASE, add_side(BASE, Side(id="east", name="East")))
    taken = offer(BASE, mine, theirs).take((), {})
    seats = [[response.side for response in taken.responses(claim.id)] for claim in taken.claims]
    assert seats == [["north", "south", "east"]] * 4


def test_a_claim_that_both_have_without_an_answer_gets_none() -> None:
    base = made(BASE, Create(Claim(id="clm_bare", code="C9"), "prj_1", "clm_3"))
    taken = offer(base, base, made(base, SetField("clm_1", "notes", "x"))).take((), {})
    assert taken.responses("clm_bare") == ()


@given(threes())
def test_all_taken_is_the_merge_and_none_taken_takes_nothing_from_a_claim(
    three: tuple[Project, Project, Project],
) -> None:
    base, mine, theirs = three
    found = offer(base, mine, theirs)
    assert found.merged.project.items.items() <= found.take((), {}).items.items()
    none = found.take([told.claim for told in found.claims()], {})
    reached = made(mine, *steps(mine, none))
    for claim in mine.claims:
        assert reached.is_live(claim.id)
        assert {*mine.descendants(claim.id)} <= {*reached.descendants(claim.id)}
