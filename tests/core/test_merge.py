import re
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debateprep.core.anchor import Passage
from debateprep.core.article import Article, fingerprint
from debateprep.core.claim import Claim, Comment
from debateprep.core.edits import Create, LadderTooLong, Move, Operation, SetField, Trash
from debateprep.core.errors import EditRefused
from debateprep.core.item import Extra, Item
from debateprep.core.merge import PROSE, BothChanged, UnrelatedProjects, common_base, merge
from debateprep.core.project import Project, new_project
from debateprep.core.response import Response
from debateprep.core.steps import steps
from debateprep.storage.project_yaml import read_project, write_project
from tests.builders import ARTICLE, TEXT, debate, made
from tests.strategies import operations, projects


def after(draw: st.DrawFn, project: Project, most: int = 6) -> Project:
    """`project` after a few operations of somebody."""
    for _ in range(draw(st.integers(0, most))):
        operation: Operation = draw(operations(project))
        try:
            project = operation.apply(project)
        except EditRefused:
            continue
    return project


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Project, Project]:
    base = draw(projects())
    return base, after(draw, base)


@st.composite
def threes(draw: st.DrawFn) -> tuple[Project, Project, Project]:
    base = draw(projects())
    return base, after(draw, base), after(draw, base)


def words(item: Item) -> list[str]:
    return [
        word for name in PROSE if isinstance(text := getattr(item, name, ""), str) for word in re.findall(r"\w+", text)
    ]


@given(pairs())
def test_what_only_one_changed_is_taken_as_it_is(pair: tuple[Project, Project]) -> None:
    base, changed = pair
    assert merge(base, changed, base).project == changed
    assert merge(base, base, changed).project == changed
    assert merge(base, changed, changed).project == changed
    assert merge(base, base, changed).both_changed == ()


@given(threes())
def test_a_merge_is_the_same_each_time_and_can_be_written_and_read(three: tuple[Project, Project, Project]) -> None:
    merged = merge(*three).project
    assert merge(*three).project == merged
    text = write_project(read_project(write_project(merged)).project)
    assert write_project(read_project(text).project) == text


@given(threes())
def test_no_word_that_somebody_wrote_is_lost(three: tuple[Project, Project, Project]) -> None:
    base, mine, theirs = three
    merged = merge(base, mine, theirs).project
    for item, written in [pair for one in (mine, theirs) for pair in one.items.items()]:
        if type(merged.items.get(item)) is type(written):  # a random id never means two kinds of things
            there = words(base.items[item]) if item in base.items else []
            added = Counter(words(written)) - Counter(there)
            assert not added - Counter(words(merged.items[item])) or type(merged.items[item]) in CHOSEN_WHOLE


CHOSEN_WHOLE = {type(found) for found in debate().items.values() if hasattr(found, "prefix")} | {Article}


@given(threes())
def test_nothing_that_somebody_made_is_gone(three: tuple[Project, Project, Project]) -> None:
    base, mine, theirs = three
    merged = merge(base, mine, theirs).project
    assert {item for one in (mine, theirs) for item in one.items if item not in base.items} <= set(merged.items)


@given(threes())
def test_everything_hangs_below_the_debate_or_the_tray(three: tuple[Project, Project, Project]) -> None:
    merged = merge(*three).project
    assert set(merged.parents) == {item for ids in merged.children.values() for item in ids}
    assert all(merged.is_live(item) or _tray_above(merged, item) for item in merged.items)


def _tray_above(project: Project, item: str) -> bool:
    while item in project.parents:
        item = project.parents[item][0]
    return item in project.trash


@given(threes())
@settings(max_examples=40)
def test_the_steps_to_a_merge_lead_there(three: tuple[Project, Project, Project]) -> None:
    base, mine, theirs = three
    merged = merge(base, mine, theirs).project
    try:
        reached = made(mine, *steps(mine, merged))
    except LadderTooLong:
        return
    assert reached.children == merged.children
    assert {item: words(found) for item, found in merged.items.items()}.items() <= {
        item: words(found) for item, found in reached.items.items()
    }.items()


def test_two_who_write_beside_each_other_lose_nothing() -> None:
    base = made(debate(), SetField("clm_1", "statement", "The shield is safe."))
    mine = made(base, SetField("clm_1", "statement", "The wide shield is safe."))
    theirs = made(base, SetField("clm_1", "statement", "The shield is safe today."), SetField("clm_1", "kind", "fact"))
    merged = merge(base, mine, theirs)
    assert merged.project.typed("clm_1", Claim).statement == "The wide shield is safe today."
    assert merged.project.typed("clm_1", Claim).kind == "fact"
    assert [told.field for told in merged.both_changed] == ["statement"]
    assert merged.conflicts == ()


def test_a_choice_that_both_made_is_mine_and_is_told() -> None:
    base = debate()
    mine, theirs = (made(base, SetField("clm_1", "kind", kind)) for kind in ("fact", "value"))
    (told,) = merge(base, mine, theirs).conflicts
    assert (told.item, told.field, told.mine, told.theirs, told.both) == ("clm_1", "kind", "fact", "value", "fact")


def test_what_one_deleted_and_the_other_worked_on_stays() -> None:
    base = debate(2)
    mine = made(base, Trash("clm_1"))
    said = base.responses("clm_1")[0].id
    theirs = made(base, SetField(said, "text", "We agree."))
    merged = merge(base, mine, theirs)
    assert [claim.id for claim in merged.project.claims] == ["clm_1", "clm_2"]
    assert merged.kept == ("clm_1",)


def test_claims_marked_apart_under_one_code_get_one_each() -> None:
    base = debate(1)
    mine = made(base, Create(Claim(id="clm_mine", code="C2", statement="Mine"), base.root, "clm_1"))
    theirs = made(base, Create(Claim(id="clm_theirs", code="C2", statement="Theirs"), base.root, "clm_1"))
    merged = merge(base, mine, theirs)
    assert {claim.id: claim.code for claim in merged.project.claims} == {
        "clm_1": "C1", "clm_mine": "C2", "clm_theirs": "C3",
    }  # fmt: skip
    assert merged.renumbered == ("clm_theirs",)


def test_both_answering_for_one_side_keeps_both_answers() -> None:
    base = debate()
    said = base.responses("clm_1")[0].id
    mine, theirs = (made(base, SetField(said, "text", text)) for text in ("We agree.", "We differ."))
    assert merge(base, mine, theirs).project.typed(said, Response).text == "We agree. We differ."


def test_an_answer_that_each_began_alone_holds_what_both_wrote() -> None:
    base = debate()
    mine, theirs = (
        made(base, Create(Response(id="rsp_new", side="north", text=text, stance=stance, extra=extra), "clm_1"))
        for text, stance, extra in (("We agree.", "", (("later", "1"),)), ("We differ.", "rebut", ()))
    )
    merged = merge(base, mine, theirs)
    assert merged.project.typed("rsp_new", Response) == Response(
        id="rsp_new", side="north", text="We agree. We differ.", stance="rebut", extra=(("later", "1"),)
    )
    assert merged.both_changed == (BothChanged("rsp_new", "text", "We agree.", "We differ.", "We agree. We differ."),)


def test_of_a_list_that_both_changed_what_either_took_out_is_gone() -> None:
    base = made(debate(), SetField("clm_1", "flags", ("unclear", "duplicate", "unsupported")))
    mine = made(base, SetField("clm_1", "flags", ("duplicate", "unsupported", "not-a-claim")))
    theirs = made(base, SetField("clm_1", "flags", ("unclear", "unsupported", "more-than-one")))
    merged = merge(base, mine, theirs)
    assert merged.project.typed("clm_1", Claim).flags == ("unsupported", "not-a-claim", "more-than-one")
    assert [(told.field, told.is_conflict) for told in merged.both_changed] == [("flags", False)]


def test_of_keys_of_a_later_version_each_change_is_taken_and_mine_first() -> None:
    def with_extra(text: str, **extra: str) -> Project:
        base = debate()
        claim = replace(base.get("clm_1"), extra=tuple(extra.items()))
        return made(replace(base, items={**base.items, "clm_1": claim}), SetField("clm_1", "notes", text))

    base = with_extra("", mine="0", theirs="0", both="0", out="0", gone="0", kept="0", back="0", same="0")
    mine = with_extra("a", mine="1", theirs="0", both="1", out="0", kept="1", same="0", new="1")
    theirs = with_extra("b", mine="0", theirs="2", both="2", gone="0", back="2", same="0", more="2")
    found: Extra = merge(base, mine, theirs).project.get("clm_1").extra
    assert dict(found) == {
        "mine": "1", "theirs": "2", "both": "1", "kept": "1", "same": "0", "new": "1", "back": "2", "more": "2",
    }  # fmt: skip


def test_words_that_both_marked_anew_are_mine_as_a_whole_and_that_is_told() -> None:
    base = debate()
    mine, theirs = (
        made(base, SetField("psg_1", "quote", TEXT[at : at + 9]), SetField("psg_1", "start", at)) for at in (4, 9)
    )
    merged = merge(base, mine, theirs)
    assert merged.project.get("psg_1") == mine.get("psg_1")
    assert merged.conflicts == (BothChanged("psg_1", "quote", TEXT[4:13], TEXT[9:18], TEXT[4:13]),)


def test_an_article_that_both_wrote_in_has_both_texts_and_the_proof_of_what_it_says_now() -> None:
    base = debate()
    mine, theirs = (
        made(base, SetField(ARTICLE, "text", text), SetField(ARTICLE, "sha256", fingerprint(text)))
        for text in (f"Once more. {TEXT}", f"{TEXT} The end.")
    )
    merged = merge(base, mine, theirs)
    article = merged.project.typed(ARTICLE, Article)
    assert article.text == f"Once more. {TEXT} The end."
    assert article.sha256 == fingerprint(article.text)
    assert [told.field for told in merged.both_changed] == ["text"]


def test_words_marked_in_the_text_as_it_was_are_found_in_the_text_as_it_is() -> None:
    base = debate(2)
    text = f"Once more. {TEXT}"
    changed = made(base, SetField(ARTICLE, "text", text), SetField(ARTICLE, "sha256", fingerprint(text)))
    moved = base.typed("psg_2", Passage)
    marked = made(base, Create(replace(moved, id="psg_new"), "clm_1"))
    for merged in (merge(base, changed, marked), merge(base, marked, changed)):
        assert merged.project.typed("psg_new", Passage).start == moved.start + len("Once more. ")


def test_words_that_stood_wrong_in_one_copy_are_left_where_they_were() -> None:
    base = made(debate(2), SetField("psg_2", "start", 0))
    mine, theirs = made(base, SetField("clm_1", "notes", "a")), made(base, SetField("clm_2", "notes", "b"))
    assert merge(base, mine, theirs).project.get("psg_2") == base.get("psg_2")


def test_two_kinds_of_things_under_one_name_are_not_mixed() -> None:
    base = debate()
    mine = made(base, Create(Comment(id="x", text="mine"), "clm_1"))
    theirs = made(base, Create(Claim(id="x", code="C2"), base.root))
    assert merge(base, mine, theirs).project.get("x") == mine.get("x")
    assert common_base(mine, theirs).get("x") == mine.get("x")


def test_a_code_that_theirs_gave_twice_knowingly_stays() -> None:
    base = debate(2)
    theirs = made(base, Create(Claim(id="clm_new", code="C2"), base.root, "clm_2"))
    merged = merge(base, made(base, SetField("clm_1", "notes", "x")), theirs)
    assert merged.renumbered == ()
    assert [claim.code for claim in merged.project.claims] == ["C1", "C2", "C2"]


def test_a_code_that_i_gave_a_claim_meanwhile_is_mine() -> None:
    base = debate(1)
    theirs = made(base, Create(Claim(id="clm_new", code="C7"), base.root, "clm_1"))
    merged = merge(base, made(base, SetField("clm_1", "code", "C7")), theirs)
    assert [claim.code for claim in merged.project.claims] == ["C7", "C8"]


def test_two_who_hang_replies_under_each_other_get_no_ring() -> None:
    base = debate()
    said = base.responses("clm_1")[0].id
    base = made(base, *(Create(Response(id=name, side="north"), said) for name in ("a", "b")))
    mine, theirs = made(base, Move("a", "b")), made(base, Move("b", "a"))
    merged = merge(base, mine, theirs).project
    assert merged.is_live("a")
    assert merged.is_live("b")


def test_copies_without_a_common_past_lose_nothing_either() -> None:
    base = made(debate(), SetField("clm_1", "statement", "The shield is safe."))
    mine = made(base, SetField("clm_1", "statement", "The wide shield is safe."))
    theirs = made(base, SetField("clm_1", "statement", "The shield is not safe."))
    merged = merge(common_base(mine, theirs), mine, theirs).project
    assert merged.typed("clm_1", Claim).statement == "The wide shield is not safe."


def test_copies_agree_on_what_they_share_and_on_nothing_else() -> None:
    def copy(name: str, kind: str, flags: tuple[str, ...], statement: str, resolved: bool, claim: str) -> Project:
        return made(
            debate(3),
            SetField("clm_1", "kind", kind),
            SetField("clm_1", "flags", flags),
            SetField("clm_1", "statement", statement),
            Create(Comment(id="cmt_1", author=f"Ann {name}", text="Look.", resolved=resolved), "clm_2"),
            Move("psg_1", claim),
            Create(Claim(id=f"clm_{name}", code="C9"), "prj_1", "clm_3"),
        )

    shared = common_base(
        copy("Lee", "fact", ("unclear", "duplicate"), "The wide shield is safe.", True, "clm_2"),
        copy("Poe", "value", ("duplicate",), "The shield is not safe.", False, "clm_3"),
    )
    claim = shared.typed("clm_1", Claim)
    assert (claim.kind, claim.flags, claim.statement) == ("", ("duplicate",), "The shield is safe.")
    assert shared.get("cmt_1") == Comment(id="cmt_1", text="Look.")
    assert [claim.id for claim in shared.claims] == ["clm_1", "clm_2", "clm_3"]
    assert shared.ids("clm_2", "passages") == ("psg_2",)
    assert shared.ids("clm_3", "passages") == ("psg_3",)
    assert "psg_1" not in shared.parents
    assert shared.root == "prj_1"


@given(threes())
def test_without_a_common_past_nothing_counts_as_deleted(three: tuple[Project, Project, Project]) -> None:
    _, mine, theirs = three
    merged = merge(common_base(mine, theirs), mine, theirs).project
    assert {*mine.items, *theirs.items} <= set(merged.items)


def test_another_debate_is_no_copy() -> None:
    with pytest.raises(UnrelatedProjects, match="“Sea” is another debate than “Land”"):
        merge(new_project("Land"), new_project("Land"), new_project("Sea"))
