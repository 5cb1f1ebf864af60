import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from debateprep.cli import run
from debateprep.storage.project_file import open_project
from debateprep.storage.samples import sample_path

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
    "deep": b"debateprep: 1\ntitle: " + b"[" * 50_000,
}


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


def test_new_makes_a_project_of_an_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "news.txt").write_text("One.\n\nTwo.\n", encoding="utf-8")
    out = tmp_path / "p.debate.yaml"
    options = ["--title", "T", "--as-of", "2012-05-23", "--side", "Pro", "--side", "Con", "--json"]
    assert run(["new", str(tmp_path / "news.txt"), "-o", str(out), *options]) == 0
    told = json.loads(capsys.readouterr().out)
    made = open_project(out).loaded.project
    assert told["article"] == {"paragraphs": 2, "kept": 2, "dropped": [], "characters": 10}
    assert ([side.name for side in made.sides], made.event.as_of) == (["Pro", "Con"], "2012-05-23")


@pytest.mark.skipif(not ARTICLE.exists(), reason="the op-ed lies in ../shared, which is not here")
def test_the_op_ed_becomes_a_project_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["new", str(ARTICLE), "-o", str(tmp_path / "p.debate.yaml"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["article"]["kept"] == 11


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


def started(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    command = [sys.executable, "-m", "debateprep", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env={**kept, **environment}, check=False, timeout=60)


def test_the_version_loads_nothing_heavy() -> None:
    script = (
        "import sys; sys.argv = ['debateprep', '--version']; from debateprep.__main__ import main; main(); "
        "print([name for name in ('PySide6', 'typst', 'yaml', 'platformdirs', 'sentencex') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[1] == "[]"


def test_without_a_screen_a_sentence_says_so() -> None:
    done = started(str(sample_path()))
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "no screen" in done.stderr


def test_a_display_that_nobody_serves_is_a_sentence_too() -> None:
    done = started(str(sample_path()), DISPLAY=":4711")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)


def test_a_missing_system_library_names_its_package(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')", encoding="utf-8"
    )
    done = started(str(sample_path()), PYTHONPATH=str(tmp_path), QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "apt install libegl1" in done.stderr


def test_usage_is_status_two() -> None:
    assert started("export").returncode == 2
