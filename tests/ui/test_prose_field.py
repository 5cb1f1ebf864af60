"""A field for what is drafted: Markdown as meant, copies that say whose words they are, doubts underlined."""

import pytest
from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debateprep.ui import theme
from debateprep.ui.prose_field import Doubt, ProseField, Remark


@pytest.fixture
def field(qtbot: QtBot) -> ProseField:
    made = ProseField(theme.serif(12))
    qtbot.addWidget(made)
    made.show()
    return made


def looks(field: ProseField) -> list[QTextLayout.FormatRange]:
    return list(field.document().firstBlock().layout().formats())


def test_bold_is_shown_and_the_text_keeps_its_signs(field: ProseField) -> None:
    field.show_text("a **firm** word")
    bold = [look for look in looks(field) if look.format.fontWeight() == QFont.Weight.Bold]
    assert "".join(field.toPlainText()[look.start : look.start + look.length] for look in bold) == "firm"
    assert field.toPlainText() == "a **firm** word"


def test_a_letter_outside_the_basic_plane_does_not_move_what_is_bold(field: ProseField) -> None:
    field.show_text("🛡 **firm**")
    bold = [look for look in looks(field) if look.format.fontWeight() == QFont.Weight.Bold]
    assert min(look.start for look in bold) == len("🛡 **".encode("utf-16-le")) // 2


@pytest.mark.parametrize("sign", ["**", "*"])
def test_a_sign_is_set_and_taken_off(field: ProseField, sign: str) -> None:
    field.show_text("a firm word")
    field.select_words(2, 6)
    field.toggle(sign)
    assert field.toPlainText() == f"a {sign}firm{sign} word"
    field.toggle(sign)
    assert field.toPlainText() == "a firm word"


def test_a_copy_says_whose_words_it_holds(field: ProseField) -> None:
    field.attribution = "Northern position, C4, prepared for debate"
    field.show_text("We agree.")
    field.selectAll()
    field.copy()
    assert QApplication.clipboard().text() == "We agree.\n(Northern position, C4, prepared for debate)"


def test_a_paste_inside_the_app_comes_without_the_label(field: ProseField) -> None:
    field.attribution = "Northern position, C4, prepared for debate"
    field.show_text("We agree.")
    field.selectAll()
    field.copy()
    field.clear()
    field.paste()
    assert field.toPlainText() == "We agree."


def test_what_comes_from_elsewhere_comes_as_plain_words(field: ProseField) -> None:
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b>")
    pasted.setText("bold")
    field.insertFromMimeData(pasted)
    assert field.toPlainText() == "bold"


def test_doubts_are_underlined_where_they_are(field: ProseField) -> None:
    field.show_text("🛡 teh shield")
    field.show_remarks([Remark(2, 5, Doubt.SPELLING, "Not in the dictionary.")])
    (selection,) = field.extraSelections()
    assert selection.cursor.selectedText() == "teh"
    assert selection.format.underlineStyle() == QTextCharFormat.UnderlineStyle.SpellCheckUnderline


def test_words_are_put_in_the_place_of_those_in_doubt(field: ProseField) -> None:
    field.show_text("teh shield")
    remark = Remark(0, 3, Doubt.SPELLING)
    field.show_remarks([remark])
    field.replace_words(remark, "the")
    assert field.toPlainText() == "the shield"


def test_the_menu_offers_what_mends_the_words_under_it(field: ProseField) -> None:
    field.show_text("teh shield")
    field.show_remarks([Remark(0, 3, Doubt.SPELLING)])
    assert field.remark_at(field.position_at(QPoint(8, 12))) == field.remarks[0]
    assert field.remark_at(8) is None


def test_bold_is_set_in_every_paragraph_that_is_chosen(field: ProseField) -> None:
    field.show_text("one\ntwo\nthree")
    field.select_words(4, 13)
    field.toggle("**")
    assert field.toPlainText() == "one\n**two**\n**three**"
    field.toggle("**")
    assert field.toPlainText() == "one\ntwo\nthree"
