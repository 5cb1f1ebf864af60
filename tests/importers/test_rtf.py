from debateprep.importers.docx import DELETED
from tests.importers.reading import dropped, kept, read

WESTERN = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}}\f0 "
RUSSIAN = "Саммит прошёл в Чикаго."
AS_CODES = "".join(f"\\'{byte:02x}" for byte in RUSSIAN.encode("cp1251")).encode()
AS_NUMBERS = "".join(f"\\u{ord(letter)}?" for letter in RUSSIAN).encode()


def test_each_paragraph_is_one() -> None:
    assert kept(read(WESTERN + rb"One {\b bold} word.\par Two\'92s.\par}", "a.rtf")) == ["One bold word.", "Two’s."]


def test_cyrillic_is_read_in_the_encoding_of_its_font_or_of_the_file() -> None:
    by_font = rb"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 Times;}}\f0 " + AS_CODES + rb"\par}"
    by_file = rb"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 Times;}}\f0 " + AS_CODES + rb"\par}"
    bare = rb"{\rtf1\ansi\ansicpg1251 " + AS_CODES + rb"\par}"
    raw = rb"{\rtf1\ansi\ansicpg1251 " + RUSSIAN.encode("cp1251") + rb"\par}"
    assert [kept(read(data, "a.rtf")) for data in (by_font, by_file, bare, raw)] == [[RUSSIAN]] * 4


def test_a_number_that_no_letter_has_is_a_question_mark() -> None:
    assert kept(read(WESTERN + rb"Odd: \u99999999? and \u-70000?.\par}", "a.rtf")) == ["Odd: ?? and ??."]


def test_letters_may_be_given_by_number() -> None:
    assert kept(read(WESTERN + AS_NUMBERS + rb"\par}", "a.rtf")) == [RUSSIAN]


def test_notes_stand_at_the_end() -> None:
    data = WESTERN + rb"Built{\super\chftn{\footnote\pard\plain {\super\chftn} See the treaty.}}.\par More.\par}"
    assert kept(read(data, "a.rtf")) == ["Built[1].", "More.", "[1] See the treaty."]


def test_what_was_deleted_is_reported() -> None:
    found = read(WESTERN + rb"It was {\deleted\revauthdel1 hastily }built.\par}", "a.rtf")
    assert (kept(found), dropped(found)) == (["It was built."], [("hastily", DELETED)])


def test_a_link_leaves_its_words_only() -> None:
    link = rb'{\field{\*\fldinst{HYPERLINK "https://example.org/a"}}{\fldrslt{the treaty}}}'
    assert kept(read(WESTERN + b"See " + link + rb" again.\par}", "a.rtf")) == ["See the treaty again."]


def test_a_row_has_its_cells_beside_each_other() -> None:
    assert kept(read(WESTERN + rb"\trowd Year\cell Sites\cell\row}", "a.rtf")) == ["Year\tSites"]


def test_title_and_author_are_taken() -> None:
    article = read(WESTERN + rb"{\info{\title On shields}{\author Ada Marsh}}It stands.\par}", "a.rtf").article
    assert (article.title, article.author) == ("On shields", "Ada Marsh")
