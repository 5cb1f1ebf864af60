import json
import os
import shlex
import shutil
import socket
import stat
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import IO

import pytest

from debateprep.cli import run
from debateprep.screen import has_screen
from debateprep.storage.project_file import open_project
from debateprep.storage.samples import sample_path
from tests.importers.files import docx, epub, mhtml, odt, paragraph, pdf, webarchive
from tests.importers.pages import PAGES

ARTICLE = Path(__file__).parents[2] / "shared" / "articles" / "chicago-op-ed-2012.txt"
GOOD = sample_path().read_text(encoding="utf-8")
BAD: dict[str, bytes] = {
    "empty": b"",
    "blank": b"  \n\n",
    "zeros": b"\0" * 4096,
    "binary": bytes(range(256)) * 8,
    "truncated": b'debateprep: 1\ntitle: "Europ',
    "text": b"Just words.",
    "utf-16": GOOD.encode("utf-16"),
    "tabs": b"debateprep: 1\nsides:\n\t- id: a\n",
    "markers": b"debateprep: 1\n<<<<<<< mine\ntitle: a\n=======\ntitle: b\n>>>>>>> theirs\n",
    "twice": b"debateprep: 1\ntitle: a\ntitle: b\n",
    "alias": b"debateprep: 1\ntitle: &a x\nquestion: *a\n",
    "tag": b"debateprep: 1\ntitle: !!python/object:os.system x\n",
    "deep": b"debateprep: 1\ntitle: " + b"[" * 200_000,
    "latin-1": "debateprep: 1\ntitle: Verteidigung für Öl\n".encode("latin-1"),
}


def articles() -> dict[str, bytes]:
    """An article of each kind."""
    page = "<html><body><p>It stands.</p></body></html>"
    return {
        "a.docx": docx(paragraph("It stands.")),
        "a.pdf": pdf("It stands."),
        "a.epub": epub("<p>It stands.</p>"),
        "a.odt": odt("<text:p>It stands.</text:p>"),
        "a.rtf": rb"{\rtf1\ansi It stands.\par}",
        "a.md": b"It *stands*.\n\nIt stands.",
        "a.mhtml": mhtml(page, "https://example.org/a"),
        "a.webarchive": webarchive(page, "https://example.org/a"),
        "a": page.encode(),
    }


AS_ONE_WITHOUT_POWERS = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"]


def started(
    *arguments: str,
    before: Sequence[str] = (),
    python: Sequence[str] = (),
    stdin: IO[str] | None = None,
    stdout: IO[str] | int = subprocess.PIPE,
    environment: Mapping[str, str] = MappingProxyType({}),
) -> subprocess.CompletedProcess[str]:
    """The program as a process of its own, on a computer without a screen."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in screens}
    return subprocess.run(
        [*before, sys.executable, *python, "-m", "debateprep", *arguments],
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        env={**kept, **environment},
        check=False,
        timeout=60,
    )


def sentences(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().err.splitlines()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "sample.debate.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


@pytest.mark.parametrize("kind", BAD)
def test_a_damaged_project_is_named_with_line_and_column(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bad.debate.yaml"
    path.write_bytes(BAD[kind])
    assert run(["check", str(path)]) == 1
    first = sentences(capsys)[0]
    assert first.startswith("debateprep: bad.debate.yaml:")
    assert first.split(":")[2].isdigit()


@pytest.mark.parametrize("kind", BAD)
def test_nothing_is_written_from_a_damaged_project(kind: str, tmp_path: Path) -> None:
    path, out = tmp_path / "bad.debate.yaml", tmp_path / "brief.pdf"
    path.write_bytes(BAD[kind])
    out.write_bytes(b"before")
    assert run(["export", str(path), "-o", str(out)]) == 1
    assert out.read_bytes() == b"before"


def test_what_is_no_file_is_refused_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "dangling.yaml").symlink_to(tmp_path / "gone")
    (tmp_path / "loop.yaml").symlink_to(tmp_path / "loop.yaml")
    names = [tmp_path, tmp_path / "missing.yaml", tmp_path / "pipe.yaml", Path("/dev/zero")]
    names += [tmp_path / "dangling.yaml", tmp_path / "loop.yaml", tmp_path / ("x" * 300)]
    for path in names:
        assert run(["check", str(path)]) == 1
        assert run(["new", str(path), "-o", str(tmp_path / "out.yaml")]) == 1
    told = sentences(capsys)
    assert len(told) == 2 * len(names)
    assert all(line.startswith("debateprep: ") for line in told)


@pytest.mark.skipif(sys.platform != "linux", reason="a file that opens and cannot be read")
@pytest.mark.parametrize("command", [["check"], ["new", "-o", "p.yaml"], ["export", "-o", "b.pdf"]])
def test_a_file_that_the_system_cannot_read_is_a_sentence(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run([command[0], "/proc/self/mem", *command[1:]]) == 1
    assert not list(tmp_path.iterdir())


def test_a_pipe_is_not_written_to(project: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    assert run(["export", str(project), "-o", str(tmp_path / "pipe.pdf")]) == 1


def test_a_place_without_a_name_is_named_all_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "/"]) == 1
    assert sentences(capsys)[0].startswith("debateprep: / is not a file")


def test_a_file_cut_off_anywhere_is_told_in_sentences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, whole = tmp_path / "cut.debate.yaml", GOOD.encode("utf-8")
    for end in range(7, len(whole), len(whole) // 40):
        path.write_bytes(whole[:end])
        status, told = run(["check", str(path)]), sentences(capsys)
        assert status == (1 if told else 0)
        assert all(line.startswith("debateprep: cut.debate.yaml:") for line in told)


def test_a_name_can_neither_break_a_line_nor_steer_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("two\nlines.yaml", "red\x1b[31m.yaml", "caf\udce9.yaml"):
        (tmp_path / name).write_text("debateprep: 1\nclaims: 5\n", encoding="utf-8")
        assert run(["check", str(tmp_path / name)]) == 1
        told = sentences(capsys)
        assert (len(told), "\x1b" in told[0]) == (1, False)


def test_no_more_problems_are_told_than_a_person_reads(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "merged.yaml"
    path.write_text("debateprep: 1\n" + "<<<<<<< mine\n" * 10_000, encoding="utf-8")
    assert run(["check", str(path)]) == 1
    assert len(sentences(capsys)) == 50


def test_a_file_over_the_limit_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "large.debate.yaml"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    assert run(["check", str(path)]) == 1
    assert "64 MB" in sentences(capsys)[0]


def test_a_newer_project_can_be_checked(tmp_path: Path) -> None:
    path = tmp_path / "new.debate.yaml"
    path.write_text(GOOD.replace("debateprep: 1\n", "debateprep: 2\n", 1), encoding="utf-8")
    assert run(["check", str(path)]) == 0


def test_a_last_line_that_breaks_off_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "cut.debate.yaml"
    path.write_text(GOOD[: GOOD.index("C9") + 40], encoding="utf-8")
    assert run(["check", str(path)]) == 1
    assert any("last line" in line for line in sentences(capsys))


def test_check_says_the_coverage(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(project), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["ok"] is True
    assert told["coverage"]["nato"] == {"answered": 20, "ready": 19, "sourced": 20}
    assert {"problems", "claims", "unanchored", "unsourced"} <= set(told)


def test_check_in_json_lists_every_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bad.debate.yaml"
    path.write_text("debateprep: 1\nclaims: 5\nsources: x\nsettings: {words_per_minute: many}\n", encoding="utf-8")
    assert run(["check", str(path), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [(problem["line"], told["ok"]) for problem in told["problems"]] == [(2, False), (3, False), (4, False)]


@pytest.mark.parametrize("command", [["check"], ["new", "-o", "p.yaml"]])
def test_json_answers_also_where_there_is_no_file(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run([command[0], "missing.txt", *command[1:], "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["ok"] is False
    assert "missing.txt is not there" in told["problems"][0]["message"]


def test_new_makes_a_project_of_an_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "news.txt").write_text("One.\n\nTwo.\n", encoding="utf-8")
    out = tmp_path / "p.debate.yaml"
    options = ["--title", "T", "--as-of", "2012-05-23", "--side", "Pro", "--side", "Con", "--json"]
    assert run(["new", str(tmp_path / "news.txt"), "-o", str(out), *options]) == 0
    told = json.loads(capsys.readouterr().out)
    made = open_project(out).loaded.project
    assert told["article"] == {"paragraphs": 2, "kept": 2, "dropped": [], "characters": 10}
    assert ([side.name for side in made.sides], made.event.as_of) == (["Pro", "Con"], "2012-05-23")


def test_new_tells_what_was_dropped_of_a_saved_page_and_keeps_its_details(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "page.html").write_bytes(PAGES["op_ed"].data)
    assert run(["new", str(tmp_path / "page.html"), "-o", str(tmp_path / "p.yaml")]) == 0
    lines = capsys.readouterr().out.splitlines()
    article = open_project(tmp_path / "p.yaml").loaded.project.articles[0]
    assert (article.title, article.author) == ("The closed harbour", "Ada Marsh")
    assert lines[:2] == [f"{tmp_path / 'p.yaml'}: 27 paragraphs found, 10 kept", "  Ada Marsh, The closed harbour"]
    assert any(line.startswith("  dropped (comments of readers): I have lived") for line in lines)


def test_new_says_why_a_part_was_dropped(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("One.\n\n***\n\nTwo.\n", encoding="utf-8")
    assert run(["new", str(tmp_path / "a.txt"), "-o", str(tmp_path / "p.yaml"), "--json"]) == 0
    dropped = json.loads(capsys.readouterr().out)["article"]["dropped"]
    assert dropped == [{"text": "***", "reason": "a line of signs only"}]


@pytest.mark.parametrize(
    "name", ["a.docx", "a.pdf", "a.epub", "a.odt", "a.rtf", "a.md", "a.mhtml", "a.webarchive", "a"]
)
def test_new_takes_every_kind_of_article(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(articles()[name])
    assert run(["new", str(tmp_path / name), "-o", str(tmp_path / "p.yaml")]) == 0
    assert "It stands." in open_project(tmp_path / "p.yaml").loaded.project.articles[0].text


def test_new_tells_what_a_file_is_that_is_no_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.html").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert run(["new", str(tmp_path / "a.html"), "-o", str(tmp_path / "p.yaml")]) == 1
    assert sentences(capsys)[0].startswith("debateprep: a.html is a picture, not an article.")
    assert not (tmp_path / "p.yaml").exists()


@pytest.mark.skipif(not ARTICLE.exists(), reason="the op-ed lies in ../shared, which is not here")
def test_the_op_ed_becomes_a_project_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["new", str(ARTICLE), "-o", str(tmp_path / "p.debate.yaml"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["article"]["kept"] == 11


@pytest.mark.parametrize("names", [["A"], ["A", "A"], ["A", " "], ["A", "B", "C", "D", "E"]])
def test_a_debate_has_two_to_four_sides_with_names(names: list[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    sides = [word for name in names for word in ("--side", name)]
    assert run(["new", str(tmp_path / "a.txt"), "-o", str(tmp_path / "p.yaml"), *sides]) == 1
    assert not (tmp_path / "p.yaml").exists()


def test_the_article_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    assert run(["new", str(tmp_path / "a.txt"), "-o", str(tmp_path / "a.txt")]) == 1
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "One."


def test_a_title_is_cleaned_like_any_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    assert run(["new", str(tmp_path / "a.txt"), "-o", str(tmp_path / "p.yaml"), "--title", "a\x01\nb\udce9"]) == 0
    assert open_project(tmp_path / "p.yaml").loaded.project.debate.title == "a b"


@pytest.mark.parametrize("day", ["yesterday", "2012-13-01", "23.5.2012"])
def test_a_day_that_is_none_is_said(day: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    assert run(["new", str(tmp_path / "a.txt"), "--as-of", day, "-o", str(tmp_path / "p.yaml")]) == 1
    assert day in sentences(capsys)[0]


def test_export_writes_a_pdf(project: Path, tmp_path: Path) -> None:
    assert run(["export", str(project), "-o", str(tmp_path / "b.pdf"), "--blind", "--paper", "letter"]) == 0
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF")


def test_another_ending_is_refused(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", str(project), "-o", str(tmp_path / "b.xyz")]) == 1
    assert ".pdf" in sentences(capsys)[0]


def test_a_folder_that_is_not_there_is_said(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", str(project), "-o", str(tmp_path / "no" / "b.pdf")]) == 1
    assert "the folder is not there" in sentences(capsys)[0]


def test_a_full_disk_is_said(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "b.pdf"
    out.write_bytes(b"before")
    script = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)); "
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); from debateprep.cli import run; "
        f"sys.exit(run(['export', {str(project)!r}, '-o', {str(out)!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, out.read_bytes()) == (1, b"before")
    assert "Traceback" not in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.pdf", "sample.debate.yaml"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is full")
@pytest.mark.parametrize("options", [["check", "P"], ["check", "P", "--json"], ["--version"]])
def test_an_output_that_takes_no_more_is_a_sentence(options: list[str], project: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = started(*(str(project) if word == "P" else word for word in options), stdout=full)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) <= 1


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_hinder_nothing(closed: str, project: Path, tmp_path: Path) -> None:
    shell = f"{shlex.quote(sys.executable)} -m debateprep export {shlex.quote(str(project))} -o b.pdf {closed}"
    done = subprocess.run(["/bin/sh", "-c", shell], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no endless device")
def test_an_input_without_end_is_read_no_further_than_an_article_goes(tmp_path: Path) -> None:
    with Path("/dev/zero").open() as endless:
        done = started("new", "-", "-o", str(tmp_path / "p.yaml"), stdin=endless)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="modes are of POSIX")
def test_a_folder_that_can_only_be_read_is_said(project: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    kept.chmod(0o555)
    before = AS_ONE_WITHOUT_POWERS if os.getuid() == 0 else []
    if before and not shutil.which(before[0]):
        pytest.skip("root may write anywhere")
    for options in (["export", str(project), "-o", str(kept / "b.pdf")], ["demo", str(kept)], ["demo", f"{kept}/d"]):
        done = started(*options, before=before)
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert not list(kept.iterdir())


def test_a_typesetter_that_cannot_start_is_said(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert run(["export", str(project), "-o", str(tmp_path / "b.pdf")]) == 1
    assert "cannot be started" in sentences(capsys)[0]


def test_a_window_that_cannot_be_drawn_there_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / "window.png").mkdir()
    assert run(["demo", str(tmp_path)]) == 1
    assert sentences(capsys) == ["debateprep: window.png is not a file that can be opened. Choose a file."]


def test_the_demo_leaves_a_changed_project_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert run(["demo", str(tmp_path / "demo")]) == 0
    copy = tmp_path / "demo" / sample_path().name
    assert stat.S_IMODE(copy.stat().st_mode) & stat.S_IWUSR
    copy.write_text(GOOD.replace("title: European", "title: My European", 1), encoding="utf-8")
    assert run(["demo", str(tmp_path / "demo")]) == 0
    assert "title: My European" in copy.read_text(encoding="utf-8")
    assert {path.name for path in copy.parent.iterdir()} == {copy.name, "brief.pdf", "window.png"}


def test_the_version_loads_nothing_heavy() -> None:
    script = (
        "import sys; sys.argv = ['debateprep', '--version']; from debateprep.__main__ import main; main(); "
        "heavy = ('PySide6', 'typst', 'yaml', 'platformdirs', 'sentencex', 'fsrs', 'lxml', 'readability', 'docx'); "
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[1] == "[]"


def test_without_a_screen_a_sentence_says_so() -> None:
    done = started(str(sample_path()))
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "no screen" in done.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DISPLAY", ":4711"),
        ("DISPLAY", "nonsense"),
        ("WAYLAND_DISPLAY", "wayland-4711"),
        ("QT_QPA_PLATFORM", "xcb"),
        ("QT_QPA_PLATFORM", "wayland"),
        ("QT_QPA_PLATFORM", "nonsense"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="the names of screens are of Linux")
def test_a_screen_that_does_not_answer_is_a_sentence_too(name: str, value: str) -> None:
    done = started(str(sample_path()), environment={name: value})
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "no screen" in done.stderr


def test_a_wayland_screen_is_taken_if_it_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("QT_QPA_PLATFORM", ""), ("DISPLAY", ""), ("WAYLAND_DISPLAY", "w")):
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)  # the name of a socket is at most 108 bytes
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind("w")
        compositor.listen()
        monkeypatch.setenv("XDG_RUNTIME_DIR", ".")
        assert has_screen()
    assert not has_screen()


def test_a_missing_system_library_names_its_package(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')", encoding="utf-8"
    )
    done = started(str(sample_path()), environment={"PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"})
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "apt install libegl1" in done.stderr


def test_qt_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("raise ModuleNotFoundError('no PySide6')", encoding="utf-8")
    done = started(str(sample_path()), environment={"PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"})
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)


@pytest.mark.parametrize("python", [["-O"], ["-X", "dev", "-W", "error"]])
def test_it_works_under_every_strictness_of_python(python: list[str], project: Path, tmp_path: Path) -> None:
    done = started("export", str(project), "-o", str(tmp_path / "b.pdf"), python=python)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_locale_that_knows_no_letters_hinders_nothing(tmp_path: Path) -> None:
    (tmp_path / "ö.txt").write_text("Ein Satz über Öl.", encoding="utf-8")
    plain = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    done = started("new", str(tmp_path / "ö.txt"), "-o", str(tmp_path / "ä.yaml"), environment=plain)
    assert (done.returncode, done.stderr) == (0, "")
    assert open_project(tmp_path / "ä.yaml").loaded.project.articles[0].text == "Ein Satz über Öl."


def test_without_a_home_the_demo_is_drawn_all_the_same(tmp_path: Path) -> None:
    nowhere = {"HOME": "/nonexistent", "XDG_CONFIG_HOME": "/dev/null", "QT_QPA_PLATFORM": "offscreen"}
    done = started("demo", str(tmp_path / "demo"), environment=nowhere)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "demo" / "window.png").read_bytes().startswith(b"\x89PNG")


def test_usage_is_status_two() -> None:
    assert started("export").returncode == 2
