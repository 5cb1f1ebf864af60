import pytest

from debateprep.importers.found import Wanted
from debateprep.importers.problems import ArticleDamaged, ArticleLocked
from tests.importers.files import epub
from tests.importers.reading import dropped, kept, read

FIRST, SECOND = "<h1>Shields</h1><p>They stand.</p>", "<h1>Swords</h1><p>They rust.</p><ol><li>One.</li></ol>"
LOCKED = '<encryption><EncryptedData><CipherReference URI="OEBPS/{}"/></EncryptedData></encryption>'


def test_a_short_book_is_read_whole() -> None:
    found = read(epub(FIRST, SECOND), "a.epub")
    assert kept(found) == ["Shields", "They stand.", "Swords", "They rust.", "1. One."]
    assert found.report.chapters == ("Part 1", "Part 2")
    assert (found.article.title, found.article.author, found.report.language) == (
        "A book of shields",
        "Ada Marsh",
        "en",
    )


def test_a_chapter_may_be_chosen() -> None:
    found = read(epub(FIRST, SECOND), "a.epub", Wanted(chapter=1))
    assert kept(found) == ["Swords", "They rust.", "1. One."]
    assert (found.article.title, found.article.publication, found.report.chapter) == ("Part 2", "A book of shields", 1)


def test_of_a_long_book_the_longest_chapter_is_taken_and_said() -> None:
    long = "<p>" + "word " * 21_000 + "</p>"
    found = read(epub(FIRST, long, SECOND), "a.epub")
    assert found.report.chapter == 1
    assert found.report.notices == ("The book has 3 chapters; the longest was taken: Part 2.",)


def test_a_page_of_links_is_the_table_of_contents() -> None:
    links = "".join(f'<p><a href="c{n}.xhtml">Chapter number {n}</a></p>' for n in range(5))
    found = read(epub(links, FIRST), "a.epub")
    assert found.report.chapters == ("Part 2",)
    assert {reason for _, reason in dropped(found)} == {"the table of contents"}


def test_locked_pages_are_told_and_scrambled_fonts_are_not() -> None:
    assert kept(read(epub(FIRST, parts={"META-INF/encryption.xml": LOCKED.format("font.otf")}), "a.epub"))
    with pytest.raises(ArticleLocked):
        read(epub(FIRST, parts={"META-INF/encryption.xml": LOCKED.format("c1.xhtml")}), "a.epub")


@pytest.mark.parametrize("missing", ["META-INF/container.xml", "OEBPS/book.opf"])
def test_a_book_without_its_table_of_parts_is_damaged(missing: str) -> None:
    with pytest.raises(ArticleDamaged):
        read(epub(FIRST, parts={missing: ""}), "a.epub")


def test_a_way_out_of_the_package_leads_nowhere() -> None:
    opf = (
        '<package><manifest><item id="c" href="../../../etc/passwd" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="c"/></spine></package>'
    )
    with pytest.raises(Exception, match="has no words"):
        read(epub(FIRST, parts={"OEBPS/book.opf": opf}), "a.epub")
