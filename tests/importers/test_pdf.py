import pytest

from debateprep.importers.pdf import NUMBERS, RUNNING
from debateprep.importers.problems import ArticleDamaged, ArticleLocked, NoTextInScan, TooManyPages
from tests.importers.files import pdf
from tests.importers.reading import dropped, kept, read

LONG = (
    "Case {} shows that the interceptors of the shield stand in"
    " the wrong place, and they are considerably too slow to catch anything of "
    "that exceptional range; nobody would seriously maintain otherwise. Negotiations concerning responsibilities were "
    "interrupted, whereas transparency, predictability and communication remain indispensable in every well-known "
    "circumstance that anybody has described so far."
)
LONGS = [LONG.format(number) for number in range(30)]
HEADS = "#set page(header: [The Harbour Review], footer: context counter(page).display())\n"
JUSTIFIED = '#set par(justify: true, first-line-indent: 1em)\n#set text(lang: "en", hyphenate: true, size: 10pt)\n'
TWO_COLUMNS = f"{HEADS}#set page(columns: 2)\n{JUSTIFIED}= Shields\n" + "\n\n".join(LONGS)
WITH_NOTES = JUSTIFIED + "\n\n".join(f"{one}#footnote[A note of number {at}.]" for at, one in enumerate(LONGS))
SPACED = "#set par(spacing: 1.5em)\n" + "\n\n".join(LONGS[:9])
PICTURE = (
    "#image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>\"))"
)


def paragraphs(source: str) -> list[str]:
    return kept(read(pdf(source), "a.pdf"))


def test_lines_in_two_columns_with_hyphens_become_paragraphs_again() -> None:
    assert paragraphs(TWO_COLUMNS) == ["Shields", *LONGS]


def test_paragraphs_are_also_told_by_the_room_between_them() -> None:
    assert paragraphs(SPACED) == LONGS[:9]


def test_heads_and_page_numbers_are_reported_once() -> None:
    assert dropped(read(pdf(TWO_COLUMNS), "a.pdf")) == [("The Harbour Review", RUNNING), ("1 · 2 · 3", NUMBERS)]


def test_notes_do_not_tear_the_text_apart() -> None:
    found = paragraphs(WITH_NOTES)
    assert [one for one in found if "A note of" not in one] == [f"{one}{at}" for at, one in enumerate(LONGS, 1)]
    assert [one for one in found if "A note of" in one] == [f"{at + 1}A note of number {at}." for at in range(30)]


def test_a_scan_is_told() -> None:
    with pytest.raises(NoTextInScan, match=r"No text was found in a\.pdf: its 2 pages are pictures"):
        read(pdf(f"{PICTURE}#pagebreak(){PICTURE}"), "a.pdf")


def test_pages_without_text_are_named() -> None:
    found = read(pdf(f"Words.#pagebreak(){PICTURE}"), "a.pdf")
    assert found.report.notices == ("Page 2 has no text: what is seen there is a picture, or nothing.",)


def test_what_the_file_says_of_itself_is_taken() -> None:
    article = read(pdf('#set document(title: "On shields", author: "Ada Marsh")\nThey stand.'), "a.pdf").article
    assert (article.title, article.author) == ("On shields", "Ada Marsh")


def test_more_pages_than_an_article_has_are_refused() -> None:
    with pytest.raises(TooManyPages, match="has 2,001 pages; an article may have 2,000"):
        read(pdf("#for n in range(2000) [a#pagebreak()]b"), "a.pdf")


def test_cyrillic_is_read() -> None:
    assert paragraphs('#set text(font: "Libertinus Serif")\nСаммит прошёл в Чикаго.') == ["Саммит прошёл в Чикаго."]


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.4\n1 0 obj<<>>endobj trailer<<>>", pdf("Words.")[:200]])
def test_a_torn_file_is_damaged(data: bytes) -> None:
    with pytest.raises(ArticleDamaged, match=r"a\.pdf is damaged, cut off"):
        read(data, "a.pdf")


def test_a_password_is_told() -> None:
    locked = pdf("Words.").replace(
        b"trailer\n<<",
        b"trailer\n<</Encrypt<</Filter/Standard/V 1/R 2/O(" + b"x" * 32 + b")/U(" + b"x" * 32 + b")/P -4>>/ID[(a)(b)]",
        1,
    )
    with pytest.raises(ArticleLocked, match="without one"):
        read(locked, "a.pdf")
