import codecs
import contextlib
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.article import fingerprint, paragraphs
from debateprep.core.errors import ImportProblem
from debateprep.core.text import clean
from debateprep.importers.found import MAX_RUN
from debateprep.importers.plain_text import MAX_BYTES, read_article_file, read_text_article, text_article
from debateprep.importers.problems import (
    ArticleNotAFile,
    ArticleNotThere,
    ArticleTooLarge,
    ArticleUnreadable,
    EmptyArticle,
    NoPermission,
    NotText,
)
from debateprep.importers.report import Block, Imported

CHICAGO = Path(__file__).parents[3] / "shared" / "articles" / "chicago-op-ed-2012.txt"

ENGLISH = "The summit “opened” in Chicago — and closed there.\n\nIt’s over."
FRENCH = "L’été, c’est déjà là, dit François — naïve café, 5 €.\n\nÇa ira, où que l’on soit."
LATIN = "L'été, c'est déjà là, dit François: naïve café.\n\nGröße und Übermut, señor."
POLISH = "Zażółć gęślą jaźń. Żołnierze wrócili do Łodzi, a świat śledził każdą ścieżkę.\n\n„Dość wojny”, mówią."
RUSSIAN = "Саммит в Чикаго должен был решить судьбу войны, говорят солдаты.\n\nИ решил её, как мог."

LETTERS = st.characters(
    exclude_categories=("Cs", "Cc"), include_characters="\n\r\t\f\x0b\x85", exclude_characters="\ufffd\ufffe\uffff"
)
LINES = st.lists(st.one_of(st.text(LETTERS), st.sampled_from(["", " ", "* * *", "-----", "well-", "word " * 40])))
TEXTS = st.builds("\n".join, LINES).filter(lambda text: any(map(str.isalnum, clean(text).text)))


def imported(text: str) -> Imported:
    return text_article(text.encode("utf-8"), "")


def visible(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    ("text", "encoding", "mark"),
    [
        (FRENCH, "utf-8", b""),
        (FRENCH, "utf-8", codecs.BOM_UTF8),
        (POLISH, "utf-16-le", codecs.BOM_UTF16_LE),
        (POLISH, "utf-16-be", codecs.BOM_UTF16_BE),
        (ENGLISH, "utf-16-le", b""),
        (ENGLISH, "utf-16-be", b""),
        (RUSSIAN, "utf-16-le", b""),
        (RUSSIAN, "utf-16-be", b""),
        (RUSSIAN, "utf-32-le", codecs.BOM_UTF32_LE),
        (RUSSIAN, "utf-32-be", codecs.BOM_UTF32_BE),
        (ENGLISH, "utf-32-le", b""),
        (ENGLISH, "utf-32-be", b""),
        (ENGLISH, "cp1252", b""),
        (FRENCH, "cp1252", b""),
        (POLISH, "cp1250", b""),
        (RUSSIAN, "cp1251", b""),
        (RUSSIAN, "koi8-r", b""),
    ],
)
@pytest.mark.parametrize("repeated", [1, 30])
def test_a_text_is_the_same_in_every_encoding(text: str, encoding: str, mark: bytes, repeated: int) -> None:
    whole = "\n\n".join([text] * repeated)
    found = text_article(mark + whole.encode(encoding), "")
    assert found.article.text == whole
    assert found.report.encoding == encoding


@pytest.mark.parametrize("text", ["The naïve café.", "It’s so.", LATIN])
def test_western_text_is_preferred_however_short(text: str) -> None:
    assert text_article(text.encode("cp1252"), "").article.text == text


def test_latin_1_is_read_as_its_larger_sister() -> None:
    found = text_article(LATIN.encode("latin-1"), "")
    assert (found.article.text, found.report.encoding) == (LATIN, "cp1252")


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028", "\x85"])
def test_every_kind_of_line_end_parts_lines(newline: str) -> None:
    text = newline.join(["First", "paragraph.", "", "Second."])
    assert imported(text).article.text == "First paragraph.\n\nSecond."


def test_without_blank_lines_each_line_is_a_paragraph() -> None:
    assert imported("\n\nOne.\nTwo.\n  Three.  \n\n").article.text == "One.\n\nTwo.\n\nThree."


def test_hard_wrapped_lines_become_one_paragraph() -> None:
    assert imported("One long\n  sentence.\n \t\nTwo.").article.text == "One long sentence.\n\nTwo."


def test_a_hyphen_at_the_end_of_a_wrapped_line_is_kept_as_typed() -> None:
    assert imported("A well-\nknown fact.\n\nTwo.").article.text == "A well- known fact.\n\nTwo."


def test_lines_too_long_to_be_wrapped_stay_paragraphs() -> None:
    long = "so it went on " * 20 + "and on."
    assert imported(f"Headline\n\n{long}\n{long}").report.kept == 3


def test_a_web_address_does_not_keep_wrapped_lines_apart() -> None:
    address = "https://example.org/" + "a" * 150
    assert imported(f"See\n{address}\nfor more.\n\nEnd.").report.kept == 2


def test_spaces_inside_a_paragraph_stay() -> None:
    assert imported("  Two  spaces,\ta tab.\u00a0 ").article.text == "Two  spaces,\ta tab."


@pytest.mark.parametrize("signs", ["* * *", "-----", "=====", "***", "— — —", "•"])
def test_a_line_of_signs_is_dropped_and_reported(signs: str) -> None:
    report = imported(f"One.\n\n  {signs}\n\nTwo.").report
    assert report.dropped == (Block(signs, "a line of signs only"),)
    assert report.sentence == "3 paragraphs found, 2 kept"


def test_a_line_of_signs_parts_paragraphs_also_without_blank_lines_around_it() -> None:
    assert imported("Title\n=====\nOne\nline.\n\nTwo.").article.text == "Title\n\nOne line.\n\nTwo."


@pytest.mark.parametrize("line", ["?!", "👍", "12", "$"])
def test_a_line_that_says_something_is_kept(line: str) -> None:
    assert imported(f"One.\n{line}\nTwo.").report.kept == 3


def test_one_paragraph_is_counted_in_the_singular() -> None:
    assert imported("One.").report.sentence == "1 paragraph found, 1 kept"


def test_control_characters_are_removed_and_counted() -> None:
    found = imported("A bell\x07 rang in the\x1b tower.")
    assert (found.article.text, found.report.removed_characters) == ("A bell rang in the tower.", 2)


def test_the_article_proves_what_was_read() -> None:
    article = text_article(FRENCH.encode(), "L’été").article
    assert article.title == "L’été"
    assert article.id.startswith("art_")
    assert article.sha256 == fingerprint(FRENCH)


def test_the_name_of_the_file_is_only_a_suggestion(tmp_path: Path) -> None:
    path = tmp_path / "chicago.2012.txt"
    path.write_bytes(ENGLISH.encode("cp1252"))
    found = read_text_article(path)
    assert (found.article.title, found.report.suggested_title) == ("", "chicago.2012")


def test_a_word_too_long_to_lay_out_is_broken_and_counted() -> None:
    started = time.perf_counter()
    found = imported("a" * 1_000_000)
    assert found.report.breaks == 99
    assert found.article.text == " ".join(["a" * MAX_RUN] * 100)
    assert imported(found.article.text).report.breaks == 0
    assert time.perf_counter() - started < 5


def test_a_word_of_the_greatest_length_is_left_alone() -> None:
    assert imported("a" * MAX_RUN).report.breaks == 0


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", "\u00a0\u2003".encode(), codecs.BOM_UTF8, b"* * *\n\n---\n"])
def test_a_file_without_words_is_refused(data: bytes) -> None:
    with pytest.raises(EmptyArticle, match="The text has no words in it"):
        text_article(data, "")


@pytest.mark.parametrize(
    "data",
    [
        b"\0" * 4096,
        b"\0" * 8,
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0\0\0\x01\0\x08\x06\0\0\0",
        b"PK\x03\x04\x14\0\x08\x08\x08\0",
        b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
        b"Words, and then\0nothing of the kind.",
        bytes(range(1, 32)) * 20,
    ],
    ids=["zeros", "eight zeros", "png", "zip", "program", "a zero byte", "control characters"],
)
def test_what_is_not_text_is_refused(data: bytes) -> None:
    with pytest.raises(NotText, match="photo is not a text file"):
        text_article(data, "photo")


def test_a_missing_file_is_named_with_its_folder(tmp_path: Path) -> None:
    with pytest.raises(ArticleNotThere, match=r"gone\.txt is not there") as problem:
        read_text_article(tmp_path / "gone.txt")
    assert str(tmp_path) in str(problem.value)


def test_a_path_through_a_file_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ArticleNotThere):
        read_text_article(tmp_path / "file" / "article.txt")


def test_a_folder_is_not_an_article(tmp_path: Path) -> None:
    with pytest.raises(ArticleNotAFile):
        read_text_article(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    code = "import sys, pathlib, debateprep.importers.plain_text as t; t.read_text_article(pathlib.Path(sys.argv[1]))"
    command = [sys.executable, "-c", code, str(tmp_path / "pipe.txt")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    assert "ArticleNotAFile: pipe.txt" in done.stderr


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there are no devices among the files here")
def test_a_device_is_not_an_article() -> None:
    with pytest.raises(ArticleNotAFile):
        read_text_article(Path("/dev/zero"))


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="only Linux has files that grow while they are read")
def test_a_file_that_says_it_has_no_bytes_is_read_all_the_same() -> None:
    assert read_article_file(Path("/proc/version"))


def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "locked.txt"
    path.write_text("x")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    with pytest.raises(NoPermission, match=r"locked\.txt"):
        read_text_article(path)


def test_a_link_that_leads_back_to_itself_is_told(tmp_path: Path) -> None:
    loop = tmp_path / "loop.txt"
    try:
        loop.symlink_to(loop)
    except OSError:
        pytest.skip("this user may not make links")
    with pytest.raises(ArticleUnreadable):
        read_text_article(loop)


def test_a_file_over_the_limit_is_refused_with_both_sizes(tmp_path: Path) -> None:
    path = tmp_path / "book.txt"
    with path.open("wb") as file:
        file.truncate(26_000_000)
    with pytest.raises(ArticleTooLarge, match=r"book.txt has 26 MB; an article may have 25 MB\."):
        read_text_article(path)


def test_text_over_the_limit_is_refused() -> None:
    with pytest.raises(ArticleTooLarge, match=r"25\.1 MB"):
        text_article(b"a" * (MAX_BYTES + 1), "")


PROBLEMS = (
    *(kind(Path("folder") / "article.txt") for kind in (ArticleNotThere, ArticleNotAFile, NoPermission)),
    *(kind("article.txt") for kind in (EmptyArticle, NotText)),
    ArticleTooLarge("article.txt", 26_000_000, MAX_BYTES),
    ArticleUnreadable(Path("folder") / "article.txt", "Input/output error"),
)


@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda problem: type(problem).__name__)
def test_a_problem_says_where_it_is_and_what_to_do(problem: ImportProblem) -> None:
    assert "article.txt" in str(problem)
    assert any(advice in str(problem) for advice in ("Check", "Choose", "Copy", "Save", "Open"))


@pytest.mark.skipif(not CHICAGO.exists(), reason="the article may not be copied into this repository")
def test_the_chicago_article_keeps_its_eleven_paragraphs_to_the_letter() -> None:
    found = read_text_article(CHICAGO)
    lines = [line.strip() for line in CHICAGO.read_text("utf-8").splitlines() if line.strip()]
    assert found.report.sentence == "11 paragraphs found, 11 kept"
    assert [found.article.text[at.start : at.end] for at in paragraphs(found.article.text)] == lines


@given(TEXTS)
def test_no_word_is_lost_and_none_added(text: str) -> None:
    found = imported(text)
    dropped = "".join(part.text for part in found.report.dropped)
    kept = "".join(char for char in found.article.text if char.isalnum())
    assert kept == "".join(char for char in clean(text).text if char.isalnum())
    assert sorted(visible(found.article.text + dropped)) == sorted(visible(clean(text).text))
    assert set(found.article.text.split()) <= set(clean(text).text.split())


@given(TEXTS)
def test_importing_an_article_again_gives_the_same_article(text: str) -> None:
    first = imported(text)
    again = imported(first.article.text)
    assert again.article.text == first.article.text
    assert (again.report.kept, again.report.dropped) == (first.report.kept, ())


@given(TEXTS)
def test_the_report_counts_the_paragraphs_that_the_application_counts(text: str) -> None:
    found = imported(text)
    assert found.report.kept == len(paragraphs(found.article.text))


@given(st.binary(max_size=200))
def test_any_bytes_are_an_article_or_a_problem(data: bytes) -> None:
    with contextlib.suppress(EmptyArticle, NotText):
        assert text_article(data, "").article.text.strip()
