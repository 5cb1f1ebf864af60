import pytest

from debateprep.importers.docx import COMMENT, DELETED, HEAD_OR_FOOT, TRACKED
from debateprep.importers.problems import ArticleDamaged
from tests.importers.files import docx, packed, paragraph
from tests.importers.reading import dropped, kept, read

HEADING = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>The shield</w:t></w:r></w:p>'
NOTED = '<w:r><w:footnoteReference w:id="2"/></w:r>'
NOTE = '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> See the treaty.</w:t></w:r></w:p></w:footnote>'
INSERTED = '<w:ins w:id="1"><w:r><w:t>newly </w:t></w:r></w:ins>'
REMOVED = '<w:del w:id="2"><w:r><w:delText>hastily </w:delText></w:r></w:del>'
BOX = "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
CHOICES = f"<mc:Choice>{BOX}</mc:Choice><mc:Fallback>{BOX}</mc:Fallback>"
TWICE = f"<mc:AlternateContent xmlns:mc='m'>{CHOICES}</mc:AlternateContent>"


def cell(*paragraphs: str) -> str:
    return f"<w:tc><w:tcPr/>{''.join(map(paragraph, paragraphs))}</w:tc>"


def test_headings_paragraphs_and_notes_stand_in_their_order() -> None:
    found = read(
        docx(HEADING, paragraph("It was built in 2011", NOTED, "."), paragraph("It stands."), notes=NOTE), "a.docx"
    )
    assert kept(found) == ["The shield", "It was built in 2011[1].", "It stands.", "[1] See the treaty."]


def test_what_was_inserted_is_kept_and_what_was_deleted_is_reported() -> None:
    found = read(docx(paragraph("It was ", INSERTED, REMOVED, "built.")), "a.docx")
    assert kept(found) == ["It was newly built."]
    assert dropped(found) == [("hastily", DELETED)]
    assert found.report.notices == (TRACKED,)


def test_a_row_of_figures_is_one_paragraph_and_cells_that_hold_several_stay_apart() -> None:
    table = (
        f"<w:tbl><w:tr>{cell('Year')}{cell('Sites')}</w:tr><w:tr>{cell('One.', 'Two.')}{cell('Three.')}</w:tr></w:tbl>"
    )
    assert kept(read(docx(table), "a.docx")) == ["Year\tSites", "One.", "Two.", "Three."]


def test_a_text_box_is_read_once() -> None:
    assert kept(read(docx(paragraph("Beside it.", TWICE)), "a.docx")) == ["Beside it.", "In a box."]


def test_heads_and_comments_are_reported_but_not_kept() -> None:
    parts = {
        "word/header1.xml": f"<w:hdr W_>{paragraph('The Review')}</w:hdr>",
        "word/header2.xml": f"<w:hdr W_>{paragraph('The Review')}</w:hdr>",
        "word/comments.xml": f"<w:comments W_><w:comment>{paragraph('Really?')}</w:comment></w:comments>",
    }
    found = read(docx(paragraph("It stands."), parts=parts), "a.docx")
    assert dropped(found) == [("The Review", HEAD_OR_FOOT), ("Really?", COMMENT)]


def test_hidden_words_and_codes_of_fields_are_no_text() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret </w:t></w:r>"
    field = '<w:r><w:instrText> HYPERLINK "https://example.org" </w:instrText></w:r>'
    assert kept(read(docx(paragraph("It ", hidden, field, "stands.")), "a.docx")) == ["It stands."]


def test_title_and_author_are_taken_unless_a_computer_gave_them() -> None:
    article = read(docx(paragraph("It stands."), title="On shields", author="Ada Marsh"), "a.docx").article
    assert (article.title, article.author) == ("On shields", "Ada Marsh")
    other = read(docx(paragraph("It stands."), title="Microsoft Word - x.doc", author="Windows User"), "a.docx").article
    assert (other.title, other.author) == ("", "")


@pytest.mark.parametrize("document", ["", "<w:document", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "<a/>"])
def test_a_document_without_a_body_is_damaged(document: str) -> None:
    with pytest.raises(ArticleDamaged, match=r"a\.docx is damaged"):
        read(packed({"word/document.xml": document}), "a.docx")
