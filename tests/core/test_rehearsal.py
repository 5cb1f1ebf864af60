from debateprep.core.edits import Create, SetField, Trash, now
from debateprep.core.ladder import add_reply
from debateprep.core.project import Project
from debateprep.core.rehearsal import Card, CardKey, answered, card, cards, shuffled, speech, themes
from debateprep.core.response import Evidence, response_id
from debateprep.core.source import Source
from tests.builders import SENTENCES, debate, edited, made

NORTH = response_id("clm_1", "north")
KEY = CardKey("clm_1", "north")


def prepared(claims: int = 2) -> Project:
    """A debate in which the north has answered every claim."""
    project = debate(claims=claims)
    for number in range(1, claims + 1):
        said = response_id(f"clm_{number}", "north")
        project = made(project, SetField(said, "text", f"Answer *{number}*."), SetField(said, "status", "draft"))
    return project


def shown(project: Project, key: CardKey = KEY) -> Card:
    found = card(project, key)
    assert found is not None
    return found


def laddered() -> Project:
    """The south counters the north's first answer, and the north answers that."""
    project = edited(prepared(), add_reply(prepared(), NORTH))
    counter = project.ids(NORTH, "replies")[0]
    project = edited(project, add_reply(project, counter))
    answer = project.ids(counter, "replies")[0]
    return made(project, SetField(counter, "text", "And the radars?"), SetField(answer, "text", "They look up."))


def test_what_a_side_has_answered_can_be_rehearsed_and_nothing_else() -> None:
    project = made(prepared(3), SetField(response_id("clm_2", "north"), "text", "  "))
    assert [key.claim for key in answered(project, "north")] == ["clm_1", "clm_3"]
    assert answered(project, "south") == ()


def test_only_what_is_ready_may_be_asked_for() -> None:
    project = made(prepared(), SetField(response_id("clm_2", "north"), "status", "ready"))
    assert [key.claim for key in answered(project, "north", ready_only=True)] == ["clm_2"]


def test_themes_are_those_of_what_is_answered() -> None:
    project = made(prepared(3), *(SetField(f"clm_{n}", "theme", theme) for n, theme in ((1, "trust"), (3, "trust"))))
    assert themes(project, "north") == ("trust",)
    assert [key.claim for key in answered(project, "north", theme="trust")] == ["clm_1", "clm_3"]
    assert themes(project, "south") == ()


def test_a_claim_is_asked_as_the_article_puts_it() -> None:
    found = shown(prepared(), CardKey("clm_2", "north"))
    assert (found.asked, found.is_quoted, found.paragraph) == (SENTENCES[1], True, 2)
    assert found.text == "Answer 2."


def test_a_claim_without_a_passage_is_asked_in_own_words() -> None:
    project = made(prepared(), Trash("psg_1", now()), SetField("clm_1", "statement", "It *covers* all."))
    assert (shown(project).asked, shown(project).is_quoted, shown(project).paragraph) == ("It covers all.", False, 0)


def test_evidence_is_told_with_its_source_and_pinpoint() -> None:
    source = Source(id="src_1", title="Report", author=("Noev, B.",), date="2012")
    evidence = Evidence(id="evd_1", source="src_1", pinpoint="para. 59", strength="strong")
    project = made(prepared(), Create(source, "prj_1"), Create(evidence, NORTH))
    (proof,) = shown(project).evidence
    assert (proof.source, proof.pinpoint, proof.strength) == ("Noev, 2012", "para. 59", "strong")


def test_the_expected_counter_is_the_ladders_own() -> None:
    (counter,) = shown(laddered()).counters
    assert (counter.side, counter.text, counter.answers) == ("south", "And the radars?", ("They look up.",))


def test_a_reply_that_says_nothing_is_no_counter() -> None:
    assert shown(edited(prepared(), add_reply(prepared(), NORTH))).counters == ()


def test_a_card_whose_claim_is_gone_is_left_out() -> None:
    keys = answered(prepared(), "north")
    project = made(prepared(), Trash("clm_1", now()))
    assert [one.key.claim for one in cards(project, keys)] == ["clm_2"]


def test_the_order_of_a_cross_examination_follows_from_its_seed() -> None:
    keys = answered(prepared(5), "north")
    assert shuffled(keys, 7) == shuffled(keys, 7)
    assert sorted(shuffled(keys, 7)) == sorted(keys)
    assert len({shuffled(keys, seed) for seed in range(20)}) > 10


def test_a_speech_says_the_answers_in_order_without_their_evidence() -> None:
    project = made(prepared(), SetField(NORTH, "because", "Reasons."), Create(Evidence(id="evd_1", quote="No."), NORTH))
    first, second = speech(project, answered(project, "north"))
    assert (first.code, first.text, first.words) == ("C1", "Answer 1.\nReasons.", 3)
    assert second.text == "Answer 2."
