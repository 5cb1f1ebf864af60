from debateprep.core.claim import Comment
from debateprep.core.edits import Create, SetField, Trash, add_evidence, apply, draw_red_line
from debateprep.core.project import EVENT, EXPORT, SETTINGS, Project
from debateprep.core.response import Evidence, Response, response_id
from debateprep.core.source import Source
from debateprep.core.template import Carrying, Keeping, begun, left_out, on_another_topic, template_of
from debateprep.storage.project_yaml import read_project, write_project
from tests.builders import debate, edited, made

NORTH_1 = response_id("clm_1", "north")
WROTE = "somebody wrote this"


def written() -> Project:
    """A project in which everything that a student writes says WROTE."""
    project = made(
        debate(2),
        SetField(NORTH_1, "text", WROTE),
        SetField(NORTH_1, "so_what", WROTE),
        SetField("clm_1", "agreed_ground", WROTE),
        SetField("clm_1", "notes", WROTE),
        SetField("clm_1", "flags", ("unclear",)),
        SetField("prj_1", "bottom_line", WROTE),
        SetField("prj_1", "question", "What is decided?"),
        SetField(EVENT, "authors", (WROTE,)),
        SetField(EVENT, "school", WROTE),
        SetField(EVENT, "as_of", "2012-05-23"),
        SetField(EXPORT, "rubric", ("Sources · 25",)),
        SetField(EXPORT, "side", "north"),
        Create(Response(id="rsp_x", side="south", text=WROTE), NORTH_1),
        Create(Source(id="src_1", title="Report"), "prj_1"),
        Create(Comment(id="cmt_1", text=WROTE), "clm_1"),
        Trash("clm_2"),
    )
    project = edited(project, draw_red_line(project, "clm_1", "north", WROTE))
    return edited(project, add_evidence(project, NORTH_1, Evidence(id="evd_1", source="src_1", quote=WROTE)))


def test_a_template_holds_nothing_that_somebody_wrote() -> None:
    for keeping in (Keeping(), Keeping(claims=True, sources=True)):
        text = write_project(template_of(written(), keeping))
        assert WROTE not in text
        assert "clm_2" not in text


def test_article_sides_occasion_rules_and_rubric_stay() -> None:
    project, template = written(), template_of(written(), Keeping())
    assert (template.articles, template.sides, template.settings) == (project.articles, project.sides, project.settings)
    assert (template.event.as_of, template.debate.question) == ("2012-05-23", "What is decided?")
    assert (template.export.rubric, template.export.side) == (("Sources · 25",), "")
    assert (template.claims, template.sources) == ((), ())


def test_claims_and_sources_stay_by_choice() -> None:
    template = template_of(written(), Keeping(claims=True, sources=True))
    (claim,) = template.claims
    assert (claim.code, claim.flags, template.passages(claim.id)) == ("C1", (), written().passages("clm_1"))
    assert [(said.side, said.status) for said in template.responses(claim.id)] == [
        ("north", "empty"),
        ("south", "empty"),
    ]
    assert [source.title for source in template.sources] == ["Report"]


def test_what_is_left_out_is_counted() -> None:
    left = left_out(written(), Keeping())
    assert (left.claims, left.responses, left.sources, left.comments, left.names) == (1, 2, 1, 1, True)
    left = left_out(debate(1), Keeping(claims=True, sources=True))
    assert (left.claims, left.responses, left.sources, left.comments, left.names) == (0, 0, 0, 0, False)


def test_a_template_is_read_again_as_one() -> None:
    template = template_of(written(), Keeping(claims=True, sources=True))
    loaded = read_project(write_project(template))
    assert (loaded.project, loaded.problems) == (template, ())
    assert loaded.project.debate.template


def test_what_is_begun_on_a_template_is_a_debate_of_its_own_with_the_same_parts() -> None:
    template = template_of(written(), Keeping(claims=True))
    one, other = begun(template), begun(template)
    assert len({template.root, one.root, other.root, "prj_1"}) == 4
    assert not one.debate.template
    assert (one.claims, one.articles, one.sides) == (template.claims, template.articles, template.sides)
    assert read_project(write_project(one)).project == one
    assert apply(one, [SetField(one.root, "title", "Mine")])[0].debate.title == "Mine"


def test_another_topic_takes_the_sides_and_what_is_wanted_along() -> None:
    project = made(written(), SetField(EVENT, "topic", WROTE), SetField(SETTINGS, "response_seconds", 90))
    other = on_another_topic(project, "Arctic", Carrying())
    assert (other.debate.title, other.debate.question, other.debate.bottom_line) == ("Arctic", "", "")
    assert (other.sides, other.settings, other.sources) == (project.sides, project.settings, project.sources)
    assert (other.event.as_of, other.event.topic, other.event.authors) == ("2012-05-23", "", (WROTE,))
    assert (other.export.rubric, other.export.side) == (("Sources · 25",), "")
    assert (other.articles, other.claims, other.trash) == ((), (), {})
    assert read_project(write_project(other)).project == other


def test_another_topic_leaves_behind_what_is_not_wanted() -> None:
    bare = on_another_topic(written(), "", Carrying(event=False, limits=False, paper=False, sources=False))
    assert WROTE not in write_project(bare)
    assert (bare.event.as_of, bare.export.rubric, bare.sources) == ("", (), ())
    assert bare.sides == written().sides


def test_another_topic_is_another_debate() -> None:
    roots = {on_another_topic(written(), "", Carrying()).root for _ in range(2)}
    assert len(roots | {written().root}) == 3
