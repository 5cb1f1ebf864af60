import csv
import json
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium  # type: ignore[import-untyped]  # it ships no types
import pytest

from debateprep.cli import run
from debateprep.core.edits import SetField
from debateprep.core.project import EVENT, EXPORT, Project
from debateprep.storage.project_file import save_project
from tests.brief.small import debate, text_of
from tests.builders import made

Told = Callable[..., dict[str, Any]]


def project(author: str = "", rubric: tuple[str, ...] = (), claims: int = 1) -> Project:
    return made(
        debate(claims),
        SetField(EVENT, "authors", (author,) if author else ()),
        SetField(EXPORT, "rubric", rubric),
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four projects, two of one name; two that are damaged; four files that are none."""
    folder = tmp_path / "class"
    for name, made_project in (
        ("anna/debate.debate.yaml", project("Anna", ("Sources · 25",))),
        ("ben/Debate.debate.yaml", project("Ben", ("Sources · 25",), claims=2)),
        ("cleo.debate.yaml", project(rubric=("Style · 5",))),
        ("dora.yml", project("Dora")),
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        save_project(made_project, folder / name)
    (folder / "ben" / "zeros.debate.yaml").write_bytes(b"\0" * 99)
    (folder / "cut.debate.yaml").write_text("debateprep: 1\nclaims: [\n")
    (folder / "list.yaml").write_text("- milk\n")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    (folder / "readme.txt").write_text("claims: none\n")
    (folder / "packed.zip").write_bytes(b"PK")
    (folder / ".cleo.debate.yaml.lock").write_text("{}")
    return folder


@pytest.fixture
def told(folder: Path, capsys: pytest.CaptureFixture[str]) -> Told:
    def answer(*options: str) -> dict[str, Any]:
        assert run(["report", str(folder), "-o", str(folder.parent / "out"), "--json", *options]) == 0
        facts: dict[str, Any] = json.loads(capsys.readouterr().out)
        return facts

    return answer


def table(folder: Path, name: str = "report.csv") -> list[dict[str, str]]:
    text = (folder.parent / "out" / name).read_text(encoding="utf-8-sig")
    return list(csv.DictReader(StringIO(text)))


def page(folder: Path) -> str:
    return (folder.parent / "out" / "report.html").read_text(encoding="utf-8")


def test_every_project_has_a_row_and_a_brief(told: Told, folder: Path) -> None:
    facts = told()
    rows = table(folder)
    assert [row["who"] for row in rows] == ["Anna", "Ben", "cleo", "Dora"]
    assert (rows[1]["claims"], rows[1]["North: answered"], rows[1]["South: evidence"]) == ("2", "2", "2")
    assert [one["brief"] for one in facts["projects"]] == [
        "anna - debate.pdf", "ben - Debate.pdf", "cleo.pdf", "dora.pdf",
    ]  # fmt: skip
    for one in facts["projects"]:
        assert len(pdfium.PdfDocument(folder.parent / "out" / one["brief"])) >= 1
        assert one["brief"].replace(" ", "%20") in page(folder)


def test_damaged_files_are_named_with_their_sentence_and_the_others_counted(told: Told, folder: Path) -> None:
    facts = told()
    assert [one["file"] for one in facts["not_read"]] == [str(Path("ben", "zeros.debate.yaml")), "cut.debate.yaml"]
    assert "nothing but zero bytes" in facts["not_read"][0]["message"]
    assert facts["passed_over"] == 4
    assert "4 projects, 2 not read" in page(folder)
    assert "cut.debate.yaml cannot be read as a project." in page(folder)


def test_criteria_are_columns_to_mark_in(told: Told, folder: Path) -> None:
    told()
    rows = table(folder)
    assert [row["rubric"] for row in rows] == ["1 line", "1 line", "1 line of its own", "none"]
    assert {row["Sources · 25"] for row in rows} == {""}


def test_a_rubric_that_is_named_holds_for_all(told: Told, folder: Path) -> None:
    told("--rubric", "Voice · 3")
    assert {row["rubric"] for row in table(folder)} == {"1 line"}
    assert "Voice · 3" in table(folder)[0]


def test_blind_says_nobodys_name_and_keeps_a_key(told: Told, folder: Path) -> None:
    facts = told("--blind")
    out = folder.parent / "out"
    shown = page(folder) + (out / "report.csv").read_text(encoding="utf-8")
    briefs = "".join(text_of((out / one["brief"]).read_bytes()) for one in facts["projects"])
    names = "".join(path.name for path in out.iterdir())
    for name in ("anna", "ben", "cleo", "dora", "zeros"):
        assert not any(name in text.lower() for text in (shown, briefs, names))
    key = {row["file"]: row["number"] for row in table(folder, "key.csv")}
    assert key.keys() >= {"cleo.debate.yaml", "cut.debate.yaml"}
    assert {row["who"] for row in table(folder)} < {*key.values()} == {"01", "02", "03", "04", "05", "06"}


def test_a_name_that_is_a_formula_or_markup_is_text(told: Told, folder: Path) -> None:
    save_project(project("=1+<b>1</b>"), folder / "evil.debate.yaml")
    told()
    assert "'=1+<b>1</b>" in [row["who"] for row in table(folder)]
    assert "=1+&lt;b&gt;1&lt;/b&gt;" in page(folder)


def test_sides_of_any_name_stand_beside_each_other(told: Told, folder: Path) -> None:
    save_project(debate(1, ("East", "West", "South")), folder / "east.debate.yaml")
    told()
    rows = {row["who"]: row for row in table(folder)}
    assert (rows["east"]["West: answered"], rows["east"]["North: answered"], rows["cleo"]["West: answered"]) == (
        "1", "", "",
    )  # fmt: skip


def test_a_class_of_thirty(told: Told, folder: Path) -> None:
    for number in range(24):
        place = folder / f"s{number:02}"
        place.mkdir()
        save_project(project(f"Student {number}"), place / "debate.debate.yaml")
    facts = told()
    assert (len(facts["projects"]), len(facts["not_read"])) == (28, 2)
    assert len({one["brief"].casefold() for one in facts["projects"]}) == 28


def test_what_goes_wrong_as_a_whole_is_a_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "empty").mkdir()
    for given, sentence in (
        (folder / "empty", "There is no project in empty."),
        (folder / "nowhere", "nowhere is not a folder"),
        (folder / "cleo.debate.yaml", "cleo.debate.yaml is not a folder"),
    ):
        assert run(["report", str(given), "-o", str(folder.parent / "out")]) == 1
        assert sentence in capsys.readouterr().err
    assert run(["report", str(folder), "-o", str(folder / "cleo.debate.yaml")]) == 1
    assert "the folder cannot be made" in capsys.readouterr().err
    assert not (folder.parent / "out").exists()


def test_the_answer_in_words(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = folder.parent / "out"
    assert run(["report", str(folder), "-o", str(out)]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines() == [
        f"{out / 'report.html'}: 4 projects, 2 not read, 4 briefs",
        "  4 files are no projects and were passed over",
    ]
    assert len(said.err.splitlines()) == 2
