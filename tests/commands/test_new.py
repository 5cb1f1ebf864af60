"""`debateprep new --template`: a project begun on a template that came with the app."""

import json
from pathlib import Path

import pytest

from debateprep.cli import run
from debateprep.core.project import Project
from debateprep.storage.project_file import open_project
from debateprep.storage.samples import template_paths

RIVER = "shared-river"


def made(path: Path, *options: str) -> Project:
    assert run(["new", "--template", RIVER, "-o", str(path), *options]) == 0
    return open_project(path).loaded.project


def test_a_project_is_begun_on_a_template_which_stays_as_it_is(tmp_path: Path) -> None:
    before = template_paths()[RIVER].read_bytes()
    project, template = made(tmp_path / "a.yaml"), open_project(template_paths()[RIVER]).loaded.project
    assert not project.debate.template
    assert project.root != template.root
    assert (project.articles, project.sides, project.export) == (template.articles, template.sides, template.export)
    assert template_paths()[RIVER].read_bytes() == before


def test_two_projects_on_one_template_are_two_debates(tmp_path: Path) -> None:
    assert made(tmp_path / "a.yaml").root != made(tmp_path / "b.yaml").root


def test_title_and_day_can_be_given(tmp_path: Path) -> None:
    project = made(tmp_path / "a.yaml", "--title", "The river", "--as-of", "2026-12-01")
    assert (project.debate.title, project.event.as_of) == ("The river", "2026-12-01")


def test_without_a_name_the_file_is_called_as_the_template(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["new", "--template", RIVER]) == 0
    assert (tmp_path / f"{RIVER}.debate.yaml").is_file()
    assert run(["new", "--template", RIVER]) == 1


def test_json_tells_of_the_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = made(tmp_path / "a.yaml", "--json")
    told = json.loads(capsys.readouterr().out)
    assert told["project"] == str(tmp_path / "a.yaml")
    assert told["article"]["characters"] == len(project.articles[0].text)
    assert (told["article"]["kept"], told["article"]["dropped"]) == (told["article"]["paragraphs"], [])


def test_a_template_that_is_not_there_is_told_with_those_that_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["new", "--template", "nowhere", "-o", str(tmp_path / "a.yaml")]) == 1
    told = capsys.readouterr().err
    assert all(name in told for name in template_paths())
    assert not (tmp_path / "a.yaml").exists()


def test_a_template_keeps_its_sides(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sides = ["--side", "A", "--side", "B"]
    assert run(["new", "--template", RIVER, "-o", str(tmp_path / "a.yaml"), *sides]) == 1
    assert "brings its own sides" in capsys.readouterr().err


@pytest.mark.parametrize("given", [[], ["a.txt", "--template", RIVER]])
def test_there_is_one_beginning(given: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["new", *given])
    assert ended.value.code == 2
