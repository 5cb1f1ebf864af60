"""The source library: uses, twins, and what is done with them."""

import pytest

from debateprep.core.edits import Create
from debateprep.core.item import ItemId
from debateprep.core.library import Use, add_sources, twins_of, use_instead, uses_of
from debateprep.core.project import Project
from debateprep.core.response import Evidence, response_id
from debateprep.core.source import Source, Term, fields_of, is_same_source
from tests.builders import debate, edited, made


def cited() -> Project:
    """Two claims and a term cite `src_1`; nobody cites `src_2`."""
    project = debate(claims=2)
    project = edited(project, add_sources(project, [Source(id="src_1"), Source(id="src_2")], "add sources"))
    places: list[tuple[ItemId, ItemId]] = [
        ("evd_2", response_id("clm_2", "south")),
        ("evd_1", response_id("clm_1", "north")),
    ]
    for evidence, response in places:
        project = made(project, Create(Evidence(id=evidence, source="src_1"), response))
    return made(project, Create(Term(id="trm_1", term="shield", source="src_1"), project.root))


def test_uses_are_told_in_the_order_of_the_claims() -> None:
    uses = uses_of(cited(), "src_1")
    assert uses == (Use("evd_1", "clm_1", "north"), Use("evd_2", "clm_2", "south"), Use("trm_1"))
    assert uses_of(cited(), "src_2") == ()


def test_another_source_takes_the_place_of_one_everywhere() -> None:
    project = edited(cited(), use_instead(cited(), "src_1", "src_2"))
    assert [use.item for use in uses_of(project, "src_2")] == ["evd_1", "evd_2", "trm_1"]
    assert "src_1" in project.trash


def test_new_sources_stand_behind_the_others_in_their_order() -> None:
    project = cited()
    project = edited(project, add_sources(project, [Source(id="src_3"), Source(id="src_4")], "import 2 sources"))
    assert [source.id for source in project.sources] == ["src_1", "src_2", "src_3", "src_4"]


KNOWN = Source(
    id="a", title="Ballistic Missile Defense: A Triumph", author=("Noev, Boyko",), date="2012-05-23",
    doi="10.1000/ABC.5", url="https://www.example.org/noev/",
)  # fmt: skip


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (Source(id="b", doi="https://doi.org/10.1000/abc.5."), True),
        (Source(id="b", doi="10.1000/abc.6", title=KNOWN.title, url=KNOWN.url), False),
        (Source(id="b", url="http://example.org/noev#top"), True),
        (Source(id="b", title="“Ballistic missile defense – a triumph”", date="2012", author=("Noev, B.",)), True),
        (Source(id="b", title=KNOWN.title, date="2013"), False),
        (Source(id="b", title=KNOWN.title, author=("Daalder, Ivo",)), False),
        (Source(id="b", date="2012-05-23", author=KNOWN.author), False),
        (Source(id="b"), False),
    ],
)
def test_what_describes_the_same_document_is_told(other: Source, same: bool) -> None:
    assert is_same_source(KNOWN, other) is same
    assert is_same_source(other, KNOWN) is same
    assert bool(twins_of([KNOWN, other], KNOWN)) is same


def test_a_form_has_the_fields_of_its_type_and_whatever_is_filled() -> None:
    assert fields_of(Source(id="a", type="treaty"))[:2] == ("title", "issuer")
    assert "volume" not in fields_of(Source(id="a", type="treaty"))
    assert "volume" in fields_of(Source(id="a", type="treaty", volume="5"))
    assert len(set(fields_of(KNOWN))) == len(fields_of(KNOWN))
