import pytest

from debateprep.importers.found import Wanted
from debateprep.importers.problems import ArticleDamaged
from debateprep.importers.web_page import CUT_SHORT
from tests.importers.files import mhtml, webarchive
from tests.importers.reading import kept, read

RUSSIAN = "Саммит в Чикаго должен был решить судьбу войны, говорят солдаты, и решил её, как мог, за два длинных дня."
PAGE = (
    f"<html><head><title>Саммит</title></head><body><article><p>{RUSSIAN}</p><p>{RUSSIAN}</p></article></body></html>"
)
URL = "https://example.org/summit"


@pytest.mark.parametrize("charset", ["utf-8", "windows-1251", "koi8-r"])
def test_a_page_that_chrome_saved_is_read_with_its_address_and_day(charset: str) -> None:
    found = read(mhtml(PAGE, URL, charset), "a.mhtml")
    assert kept(found) == [RUSSIAN, RUSSIAN]
    assert (found.article.title, found.article.url, found.article.accessed) == ("Саммит", URL, "2012-05-24")


@pytest.mark.parametrize("charset", ["utf-8", "windows-1251"])
def test_a_page_that_safari_saved_is_read_with_its_address(charset: str) -> None:
    found = read(webarchive(PAGE, URL, charset), "a.webarchive")
    assert (kept(found), found.article.url) == ([RUSSIAN, RUSSIAN], URL)


@pytest.mark.parametrize("name", ["a.html", "a.txt", "a.mht"])
def test_a_misnamed_page_is_known_by_its_beginning(name: str) -> None:
    assert kept(read(mhtml(PAGE, URL), name)) == [RUSSIAN, RUSSIAN]


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r"),
        ('<meta charset="utf-8">', "cp1251"),  # it is not
        ("", "cp1251"),
        ("", "koi8-r"),
        ("", "utf-16"),
        ('<meta charset="iso-8859-1">', "utf-8"),  # a browser that saved it wrote UTF-8
        ('<meta charset="no-such">', "utf-8-sig"),
    ],
)
def test_the_encoding_is_proved_said_or_guessed(head: str, encoding: str) -> None:
    assert kept(read(PAGE.replace("<head>", f"<head>{head}").encode(encoding), "a.html")) == [RUSSIAN, RUSSIAN]


def test_a_torn_letter_does_not_spoil_the_others() -> None:
    torn = PAGE.encode().replace("Чикаго".encode(), "Чикаго".encode()[:-1], 1)
    assert kept(read(torn, "a.html"))[0] == RUSSIAN.replace("Чикаго", "Чикаг\ufffd")


def test_western_pages_are_read_as_browsers_read_them() -> None:
    words = "“It’s a naïve plan – 5 €”, said everybody who was asked about the plan there."
    page = f'<meta charset="iso-8859-1"><p>{words}</p>'
    assert kept(read(page.encode("cp1252"), "a.html"))[0].startswith("“It’s a naïve plan – 5 €”")


def test_another_encoding_may_be_asked_for() -> None:
    wrong = PAGE.replace("<head>", '<head><meta charset="windows-1252">').encode("cp1251")
    found = read(wrong, "a.html", Wanted("cp1251"))
    assert (kept(found), found.report.encoding) == ([RUSSIAN, RUSSIAN], "cp1251")


def test_a_page_that_is_free_only_in_part_says_so() -> None:
    data = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>'
    assert read(PAGE.replace("<head>", f"<head>{data}").encode(), "a.html").report.notices == (CUT_SHORT,)


@pytest.mark.parametrize("data", [b"bplist00" + b"\0" * 40, b"bplist00garbage", webarchive(PAGE, URL)[:90]])
def test_a_torn_archive_is_damaged(data: bytes) -> None:
    with pytest.raises(ArticleDamaged):
        read(data, "a.webarchive")
