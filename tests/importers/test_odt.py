import pytest

from debateprep.importers.docx import COMMENT, DELETED, TRACKED
from debateprep.importers.problems import ArticleLocked
from tests.importers.files import odt
from tests.importers.reading import dropped, kept, read

NOTE = (
    "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See the treaty.</text:p>"
    "</text:note-body></text:note>"
)
CHANGES = (
    "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Ada</dc:creator>"
    "</office:change-info><text:p>hastily</text:p></text:deletion></text:changed-region></text:tracked-changes>"
)
TABLE = (
    "<table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell>"
    "<table:table-cell><text:p>Sites</text:p></table:table-cell></table:table-row></table:table>"
)


def test_headings_lists_rows_and_notes_stand_in_their_order() -> None:
    items = "<text:list><text:list-item><text:p>One.</text:p></text:list-item></text:list>"
    body = ("<text:h>The shield</text:h>", f"<text:p>It was built{NOTE}.</text:p>", items, TABLE)
    assert kept(read(odt(*body), "a.odt")) == [
        "The shield",
        "It was built[1].",
        "One.",
        "Year\tSites",
        "[1] See the treaty.",
    ]


def test_signs_for_spaces_and_line_ends_are_read() -> None:
    found = read(odt('<text:p>A<text:s text:c="2"/>b<text:span> c</text:span><text:line-break/>d</text:p>'), "a.odt")
    assert kept(found) == ["A  b c", "d"]


def test_what_was_deleted_is_reported() -> None:
    found = read(odt(CHANGES, "<text:p>It was built.</text:p>"), "a.odt")
    assert (kept(found), dropped(found)) == (["It was built."], [("hastily", DELETED)])
    assert found.report.notices == (TRACKED,)


def test_a_comment_is_reported() -> None:
    comment = "<office:annotation><dc:creator>Ada</dc:creator><text:p>Really?</text:p></office:annotation>"
    found = read(odt(f"<text:p>It was{comment} built.</text:p>"), "a.odt")
    assert (kept(found), dropped(found)) == (["It was built."], [("Really?", COMMENT)])


def test_title_and_author_are_the_documents_own() -> None:
    article = read(odt("<text:p>It stands.</text:p>"), "a.odt").article
    assert (article.title, article.author) == ("On shields", "Ada Marsh")


def test_a_document_with_a_password_is_told_from_a_damaged_one() -> None:
    with pytest.raises(ArticleLocked, match="without one"):
        read(odt("<text:p>x</text:p>", manifest="<m><encryption-data/></m>"), "a.odt")
