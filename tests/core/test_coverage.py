from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.coverage import (
    LATE,
    UNANCHORED,
    UNANSWERED,
    UNSOURCED,
    Gap,
    Ledger,
    SideCoverage,
    anchored_article,
    answered_by_all,
    coverage,
    first_response,
    late_sources,
    unanchored,
    unanswered,
    unsourced,
)
from debateprep.core.edits import Create, Edit, SetField, Splice, Trash
from debateprep.core.history import History
from debateprep.core.project import EVENT, Project
from debateprep.core.response import Evidence, Response, response_id
from debateprep.core.source import Source
from tests.builders import ARTICLE, debate, made
from tests.strategies import operations, projects

NORTH = response_id("clm_1", "north")


def answered(claims: int = 2) -> Project:
    """A debate whose first claim the north has answered."""
    return made(debate(claims), SetField(NORTH, "text", "Not so."))


def sourced() -> Project:
    """The same, on a source."""
    source, evidence = Source(id="src_1", date="2012-06"), Evidence(id="evd_1", source="src_1")
    return made(answered(), Create(source, "prj_1"), Create(evidence, NORTH))


def test_a_claim_is_unanswered_until_the_side_has_said_something() -> None:
    assert [claim.code for claim in unanswered(answered(), "north")] == ["C2"]
    assert [claim.code for claim in unanswered(answered(), "south")] == ["C1", "C2"]


def test_a_claim_is_answered_once_every_side_has_answered() -> None:
    both = made(answered(), SetField(response_id("clm_1", "south"), "text", "It is."))
    assert (answered_by_all(answered()), answered_by_all(both), answered_by_all(debate(0))) == (0, 1, 0)


def test_a_side_that_has_no_place_has_no_response() -> None:
    assert first_response(debate(), "clm_1", "east") is None
    assert len([*unanswered(debate(), "east")]) == 1


def test_an_answer_without_a_source_is_unsourced() -> None:
    assert [claim.code for claim in unsourced(answered())] == ["C1"]
    assert not [*unsourced(sourced())]


def test_a_source_that_is_not_in_the_library_does_not_count() -> None:
    project = made(answered(), Create(Evidence(id="evd_1", source="src_9"), NORTH))
    assert [claim.code for claim in unsourced(project)] == ["C1"]


def test_a_passage_is_unanchored_when_its_words_are_gone() -> None:
    project = made(debate(2), Splice(ARTICLE, "text", 0, 10, "no"), Splice(ARTICLE, "text", 0, 0, "x" * 8))
    assert [passage.id for passage in unanchored(project)] == ["psg_1"]


def test_without_its_article_a_passage_is_unanchored() -> None:
    project = made(debate(), Trash(ARTICLE))
    assert len([*unanchored(project)]) == 1


def test_the_article_of_a_passage_is_found_while_it_holds_the_words() -> None:
    project = debate()
    assert anchored_article(project, project.passages("clm_1")[0]) == project.articles[0]
    changed = made(project, SetField(ARTICLE, "text", "Something else."))
    assert anchored_article(changed, project.passages("clm_1")[0]) is None


def test_a_source_dated_after_the_day_of_the_role_play_is_late() -> None:
    project = made(sourced(), SetField(EVENT, "as_of", "2012-05-23"))
    assert [*late_sources(project, "clm_1")] == ["src_1"]


def test_a_late_source_counts_once_and_only_where_a_claim_cites_it() -> None:
    project = made(sourced(), SetField(EVENT, "as_of", "2012-05-23"))
    project = made(project, Create(Source(id="src_2", date="2013"), project.root))
    project = made(project, Create(Evidence(id="evd_2", source="src_1"), NORTH))
    assert coverage(project).late_sources == len(Ledger(project).with_gap(Gap(LATE))) == 1
    assert coverage(made(project, SetField("src_1", "date", "Spring 2013"))).late_sources == 0


def test_everything_is_counted_once() -> None:
    found = coverage(made(sourced(), SetField(NORTH, "status", "ready")))
    assert found.sides == {"north": SideCoverage(1, 1, 1, 2), "south": SideCoverage(0, 0, 0, 0)}
    assert (found.claims, found.unsourced, found.unanchored, found.late_sources) == (2, 0, 0, 0)


def test_what_a_claim_lacks_is_named_in_the_order_of_the_work() -> None:
    project = made(answered(), Splice(ARTICLE, "text", 0, 0, "Oh. "))
    gaps = Ledger(project).state("clm_1").gaps
    assert gaps == (Gap(UNANSWERED, "south"), Gap(UNSOURCED, "north"), Gap(UNANCHORED))


def test_a_claim_that_cites_a_late_source_anywhere_is_found() -> None:
    reply = Response(id="rsp_reply", side="south", text="Yes it is.")
    project = made(sourced(), Create(reply, NORTH), Create(Evidence(id="evd_2", source="src_1"), "rsp_reply"))
    project = made(project, Trash("evd_1"), SetField(EVENT, "as_of", "2012-05-23"))
    assert Ledger(project).with_gap(Gap(LATE)) == ("clm_1",)


@given(st.data())
def test_counting_change_by_change_comes_to_the_same_as_counting_anew(data: st.DataObject) -> None:
    project = data.draw(projects())
    history, ledger = History(project), Ledger(project)
    history.listen(ledger.update)
    for _ in range(data.draw(st.integers(1, 5))):
        history.apply(Edit("any", (data.draw(operations(history.project)),)))
        if data.draw(st.booleans()):
            history.undo()
    fresh = Ledger(history.project)
    assert ledger.coverage == fresh.coverage
    assert all(ledger.state(claim.id) == fresh.state(claim.id) for claim in history.project.claims)
