import os
import socket
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from debateprep.core.article import fingerprint
from debateprep.core.errors import ImportProblem
from debateprep.importers.import_file import Reading, Refused, import_article
from debateprep.importers.plain_text import read_text_article
from debateprep.importers.problems import (
    ArticleNotAFile,
    ArticleTooLarge,
    NoReader,
    ReadingEnded,
    ReadingStopped,
    ReadingTooLong,
)
from debateprep.importers.report import article_with, kept_places
from tests.importers.files import docx, paragraph

TEXT = b"One.\n\n***\n\nTwo.\n\nThree."


def article_of(script: str, time_limit: float = 20.0) -> None:
    """Read something with `script` as the worker."""
    reading = Reading(time_limit)
    reading.command = [sys.executable, "-I", "-c", script]
    reading.article_in(TEXT * 50_000, "a.txt")


def test_text_is_read_in_the_process_as_it_is_in_this_one(tmp_path: Path) -> None:
    path = tmp_path / "shields.txt"
    path.write_bytes(TEXT)
    far, near = import_article(path), read_text_article(path)
    assert far.report == near.report
    assert far.article == replace(near.article, id=far.article.id)
    assert far.article.sha256 == fingerprint(near.article.text)


def test_a_document_comes_through_the_same_door(tmp_path: Path) -> None:
    path = tmp_path / "shields.docx"
    path.write_bytes(docx(paragraph("It stands."), title="On shields"))
    found = import_article(path)
    assert (found.article.text, found.article.title, found.report.suggested_title) == (
        "It stands.",
        "On shields",
        "On shields",
    )


def test_a_dropped_block_goes_back_to_its_place(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT)
    found = import_article(path)
    assert kept_places(found.report) == {0, 2, 3}
    remade = article_with(found, {0, 1, 3})
    assert remade.text == "One.\n\n***\n\nThree."
    assert (remade.id, remade.sha256) == (found.article.id, fingerprint(remade.text))


def test_what_the_worker_says_of_a_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "photo.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    with pytest.raises(Refused, match=r"photo\.txt is a picture, not an article"):
        import_article(path)


@pytest.mark.parametrize(
    "script",
    [
        "import os; os.abort()",
        "import os; os._exit(0)",
        "print('words')",
        "print('{}')",
        "print('[1]')",
        'print(\'{"article": {"sha256": "x"}, "report": {}}\')',
        "import sys; sys.stdin.close(); x = 1 / 0",
    ],
)
def test_a_worker_that_ends_or_talks_nonsense_is_a_sentence(script: str) -> None:
    with pytest.raises(ReadingEnded, match=r"a\.txt could not be read to its end"):
        article_of(script)


def test_a_worker_that_hangs_is_given_up() -> None:
    with pytest.raises(ReadingTooLong, match="was not read within 0 seconds"):
        article_of("import time; time.sleep(60)", time_limit=0.3)


def test_a_worker_that_floods_is_given_up() -> None:
    started = time.perf_counter()
    with pytest.raises(ImportProblem):
        article_of("while True: print('x' * 1_000_000)", time_limit=5)
    assert time.perf_counter() - started < 6


def test_reading_can_be_stopped_from_another_thread() -> None:
    reading = Reading()
    reading.command = [sys.executable, "-I", "-c", "import time; time.sleep(60)"]
    timer = threading.Timer(0.2, reading.stop)
    timer.start()
    with pytest.raises(ReadingStopped, match="as you wished"):
        reading.article_in(TEXT, "a.txt")


def test_reading_that_was_stopped_before_it_began_never_begins() -> None:
    reading = Reading()
    reading.stop()
    with pytest.raises(ReadingStopped):
        reading.article_in(TEXT, "a.txt")


def test_a_system_that_starts_no_process_is_told() -> None:
    reading = Reading()
    reading.command = ["/no/such/program"]
    with pytest.raises(NoReader, match="No such file"):
        reading.article_in(TEXT, "a.txt")


def test_data_over_the_limit_starts_no_process() -> None:
    with pytest.raises(ArticleTooLarge):
        Reading().article_in(bytes(25_000_001), "a.txt")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_a_pipe_and_a_link_to_one_are_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    (tmp_path / "link.html").symlink_to(tmp_path / "pipe.html")
    for name in ("pipe.html", "link.html"):
        with pytest.raises(ArticleNotAFile):
            import_article(tmp_path / name)


@pytest.fixture
def listener() -> Iterator[tuple[socket.socket, int]]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        yield server, server.getsockname()[1]


def test_nothing_outside_is_opened_or_asked_for(tmp_path: Path, listener: tuple[socket.socket, int]) -> None:
    server, port = listener
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret words")
    page = tmp_path / "page.html"
    page.write_text(
        f'<!DOCTYPE html [<!ENTITY s SYSTEM "{secret.as_uri()}">]><base href="http://127.0.0.1:{port}/">'
        f'<link rel="stylesheet" href="a.css"><img src="b.png"><iframe src="{secret.as_uri()}"></iframe>'
        f"<p>The words of the page itself, which are long enough to be taken for an article by anybody. &s;</p>"
    )
    text = import_article(page).article.text
    assert "words of the page" in text
    assert "secret" not in text
    with pytest.raises(TimeoutError):
        server.accept()
