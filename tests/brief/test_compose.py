from dataclasses import asdict

import pytest

from debateprep.brief.claim_block import QUOTE_WORDS
from debateprep.brief.compose import GLANCE_WORDS, compose
from debateprep.brief.days import printed_day
from debateprep.core.edits import apply
from debateprep.core.marking import mark_slip
from debateprep.core.project import EXPORT, Export
from tests.brief.small import debate, project

CLAIM = """
sides: [{id: a, name: Ada, label: Ada’s case}, {id: b, name: Bob}]
event: {as_of: 2012-05-23, authors: [Jo Writer], school: Hill School, conference: Model}
articles:
- {id: art_1, title: On shields, author: Noev, published: 2012-05, text: "One shield.\\n\\nTwo shields."}
claims:
- id: clm_1
  code: C7
  statement: Shields help.
  kind: fact
  passages: [{id: p, article: art_1, start: 13, end: 24, quote: Two shields}]
  red_lines: {b: no third shield}
  responses:
  - id: r1
    side: a
    stance: defend
    status: ready
    text: They do.
    because: we saw it
    evidence: [{id: e1, source: s2}]
  - id: r2
    side: b
    stance: rebut
    text: They do not.
    replies: [{id: r3, side: a, text: Why?, replies: [{id: r4, side: b, text: So.}]}]
sources:
- {id: s1, title: Unused}
- {id: s2, type: report, title: Book, author: ["Old, Ann"], date: "2013", language: ru, translator: Li}
"""


def test_a_claim_becomes_one_block_with_a_column_for_each_side() -> None:
    (block,) = compose(project(CLAIM)).blocks
    assert (block.code, block.statement) == ("C7", "Shields help.")
    assert [column.label for column in block.columns] == ["Ada’s case", "Bob"]
    assert block.remarks == ("fact", "strongly contested")


def test_a_column_says_stance_time_and_that_it_is_a_draft() -> None:
    (block,) = compose(project(CLAIM)).blocks
    assert [column.remarks for column in block.columns] == [("defend", "0:02"), ("rebut", "0:01", "draft")]


def test_sides_without_a_stance_are_not_called_agreed() -> None:
    assert compose(debate()).blocks[0].remarks == ()


def test_a_quotation_names_its_paragraph() -> None:
    (quotation,) = compose(project(CLAIM)).blocks[0].quotations
    assert (quotation.text, quotation.paragraph) == ("Two shields", 2)


def test_words_that_left_the_article_are_a_gap() -> None:
    brief = compose(project(CLAIM.replace("Two shields.", "Three.")))
    assert brief.blocks[0].quotations[0].paragraph == 0
    assert "The words quoted for C7 are no longer in the article." in brief.gaps


def test_a_long_quotation_is_cut() -> None:
    words = "word " * 60
    brief = compose(project(f"claims: [{{id: c, code: C1, passages: [{{id: p, quote: {words}}}]}}]"))
    assert len(brief.blocks[0].quotations[0].text.split()) == QUOTE_WORDS + 1


def test_the_ladder_is_numbered_under_its_claim() -> None:
    rungs = compose(project(CLAIM)).blocks[0].ladder
    assert [(rung.number, rung.label, rung.depth) for rung in rungs] == [("7.1", "Ada’s case", 1), ("7.1.1", "Bob", 2)]


def test_among_three_sides_a_reply_says_to_whom() -> None:
    rungs = compose(debate(1, ("A", "B", "C"))).blocks[0].ladder
    assert [rung.label for rung in rungs] == ["B to A", "C to B", "A to C"]


def test_a_claim_without_a_statement_speaks_in_the_words_of_the_article() -> None:
    brief = compose(project(CLAIM.replace("statement: Shields help.", "theme: shields")))
    assert brief.blocks[0].statement == "“Two shields”"
    assert compose(project("claims: [{id: c, code: C1}]")).glance[0].statement == "Not put into words yet"


def test_only_sources_that_are_cited_are_listed_with_what_is_to_be_known() -> None:
    (line,) = compose(project(CLAIM)).sources
    assert (line.number, line.source.title) == (1, "Book")
    assert line.remarks == ("In Russian.", "Not checked.", "Later than 23 May 2012.")


def test_primary_sources_come_first() -> None:
    text = CLAIM.replace("source: s2}", "source: s2}, {id: e2, source: s1}").replace("Unused}", "First, primary: true}")
    assert [line.source.title for line in compose(project(text)).sources] == ["First", "Book"]


def test_a_source_that_is_not_in_the_library_has_no_number() -> None:
    (block,) = compose(project(CLAIM.replace("source: s2", "source: gone"))).blocks
    assert block.columns[0].evidence[0].number == 0


def test_the_glance_shows_the_first_words_of_each_side() -> None:
    (row,) = compose(debate(1, words=80)).glance
    assert all(len(said.split()) <= GLANCE_WORDS + 1 and said.endswith("…") for said in row.sides)


def test_gaps_name_the_side_and_the_claims() -> None:
    assert compose(project(CLAIM)).gaps == ("Bob has no source for C7.",)


def test_an_empty_project_says_so() -> None:
    brief = compose(project())
    assert (brief.title, brief.gaps) == ("Untitled debate", ("No claim is marked yet.",))


def test_blind_leaves_out_who_wrote_it() -> None:
    plain, blind = compose(project(CLAIM)), compose(project(CLAIM), Export(id=EXPORT, blind=True))
    assert plain.authors == ("Jo Writer", "Hill School")
    assert not any(name in repr(asdict(blind)) for name in ("Jo Writer", "Hill School"))


@pytest.mark.parametrize(
    ("date", "printed"),
    [("2012-05-03", "3 May 2012"), ("2012-05", "May 2012"), ("2012", "2012"), ("2012-13", "2012-13"), ("soon", "soon")],
)
def test_a_date_is_printed_as_far_as_it_is_known(date: str, printed: str) -> None:
    assert printed_day(date) == printed


def test_an_article_without_details_is_a_gap_and_not_an_empty_line() -> None:
    brief = compose(project("articles: [{id: art_1, text: Words.}]"))
    assert brief.articles == ()
    assert "The article cannot be cited yet: its title and author are missing." in brief.gaps


def test_a_slip_of_the_original_is_followed_by_sic() -> None:
    before = project(CLAIM)
    at = before.articles[0].text.index("shields")
    marked, _ = apply(before, mark_slip(before, "art_1", at, at + len("shields")).operations)
    assert compose(marked).blocks[0].quotations[0].text == "Two shields [sic]"
