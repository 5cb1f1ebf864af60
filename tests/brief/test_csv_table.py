"""The table for a spreadsheet: one row a claim and side, and no formula."""

import pytest

from debateprep.brief.citing import Run
from debateprep.brief.compose import compose
from debateprep.brief.csv_table import HEADINGS, csv_table
from debateprep.core.table_copy import as_text
from tests.brief.small import debate, project
from tests.brief.written import rows

CLAIM = """sides: [{id: a, name: North, label: The North}, {id: b, name: South}]
articles: [{id: art, text: "One.\\nTwo shields."}]
claims:
- id: c
  code: C7
  statement: "=HYPERLINK(1)"
  kind: fact
  theme: shields
  passages: [{id: p, article: art, start: 5, end: 8, quote: Two, prefix: "One.\\n", suffix: " shields."}]
  agreed_ground: Both.
  red_lines: {b: no third}
  open_question: When?
  responses:
  - {id: r, side: a, stance: defend, status: ready, text: "We, \\"say\\"\\nso", because: x, so_what: y,
     evidence: [{id: e, source: s, pinpoint: p. 3}]}
sources: [{id: s, type: book, title: Book}]
"""


def test_a_row_tells_all_of_a_claim_and_a_side() -> None:
    cited = {"s": (Run("Old, "), Run("Book", italic=True))}
    told = rows(csv_table(compose(project(CLAIM)), cited))
    assert told[0] | {"quotation": "", "replies": ""} == dict(zip(HEADINGS, (
        "C7", "'=HYPERLINK(1)", "fact", "shields", "2", "", "North", "defend", "ready", 'We, "say"\nso', "x", "y",
        "5", "2", "[1] p. 3", "[1] Old, Book", "", "Both.", "", "When?", "",
    ), strict=True))  # fmt: skip
    assert (told[1]["side"], told[1]["status"], told[1]["red line"]) == ("South", "empty", "No third.")


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", " =1", "＝1"])
def test_a_formula_is_made_text(cell: str) -> None:
    assert as_text(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "a=1", "[1] p. 3", "C1", "'x"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert as_text(cell) == cell


def test_it_is_what_spreadsheets_expect() -> None:
    made = csv_table(compose(debate(1)), {})
    assert made.startswith(b"\xef\xbb\xbfcode,statement,")
    assert made.count(b"\r\n") == 3


def test_the_ladder_stands_beside_each_side() -> None:
    assert {row["replies"] for row in rows(csv_table(compose(debate(1)), {}))} == {
        "1.1 South: Not so.\n1.2 North: Not so."
    }


def test_a_claim_without_sides_has_a_row() -> None:
    (row,) = rows(csv_table(compose(project("claims: [{id: c, code: C1, statement: So.}]")), {}))
    assert (row["code"], row["statement"], row["side"]) == ("C1", "So.", "")
