import json
import re
from pathlib import Path

import pytest

from debateprep.cli import run
from debateprep.core.marking import dismiss_sentence
from debateprep.core.project import Project
from debateprep.storage.project_file import open_project, save_project
from debateprep.storage.project_yaml import Loaded
from tests.builders import ARTICLE, edited, with_article, with_sides
from tests.language.op_eds import BALTIC, CHARGE, op_ed

PIECE = op_ed(CHARGE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return saved(tmp_path, with_sides(with_article(PIECE.text), "one", "two"))


def saved(folder: Path, project: Project) -> Path:
    path = folder / "p.debate.yaml"
    save_project(project, path)
    return path


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    assert run(["claims", *arguments, "--json"]) == 0
    answer: dict[str, object] = json.loads(capsys.readouterr().out)
    return answer


def loaded(path: Path) -> Loaded:
    return open_project(path).loaded


def test_the_json_has_every_sentence_with_its_place_and_its_reasons(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = told(capsys, str(path))
    found = answer["suggestions"]
    assert isinstance(found, list)
    assert answer["sentences"] == len(found) > 25
    assert {"rank", "start", "end", "text", "score", "level", "reasons", "badges", "group"} <= set(found[0])
    assert all(PIECE.text[one["start"] : one["end"]] == one["text"] for one in found)
    assert [one["score"] for one in found] == sorted((one["score"] for one in found), reverse=True)


def test_a_person_reads_the_sentence_its_level_and_its_reasons(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["claims", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("  1. ")
    assert re.match(r" {5}worth answering · .*“.+”", lines[1])


def test_nothing_is_written_unless_marks_are_wanted(path: Path) -> None:
    before = path.read_bytes()
    assert run(["claims", str(path)]) == 0
    assert path.read_bytes() == before


def test_the_first_suggestions_become_claims(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = told(capsys, str(path), "--mark", "3")
    project = loaded(path).project
    found = answer["suggestions"]
    assert isinstance(found, list)
    assert sorted(project.passages(claim.id)[0].quote for claim in project.claims) == sorted(
        one["text"] for one in found[:3]
    )
    assert answer["marked"] == ["C1", "C2", "C3"]
    assert all(
        [response.text for response in project.responses(claim.id)] == ["", ""] and len(project.passages(claim.id)) == 1
        for claim in project.claims
    )
    assert not loaded(path).problems


def test_sentences_that_are_marked_already_do_not_count(path: Path) -> None:
    assert run(["claims", str(path), "--mark", "2"]) == 0
    assert run(["claims", str(path), "--mark", "2"]) == 0
    project = loaded(path).project
    quotes = [project.passages(claim.id)[0].quote for claim in project.claims]
    assert len(quotes) == len(set(quotes)) == 4


def test_more_marks_than_sentences_are_all_of_them(path: Path) -> None:
    assert run(["claims", str(path), "--mark", "999"]) == 0
    before = path.read_bytes()
    assert run(["claims", str(path), "--mark", "1"]) == 0
    assert path.read_bytes() == before


def test_two_articles_are_ranked_together(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    both = with_article(op_ed(BALTIC).text, with_sides(with_article(PIECE.text), "one", "two"), "art_2")
    found = told(capsys, str(saved(tmp_path, both)))["suggestions"]
    assert isinstance(found, list)
    assert {one["article"] for one in found[:10]} == {"art_1", "art_2"}
    assert [one["rank"] for one in found] == [*range(1, len(found) + 1)]
    assert all(one["group"] <= one["rank"] for one in found)


def test_another_language_is_numbered_and_never_marked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = saved(tmp_path, with_article("Щит защищает всю Европу. Он никому не угрожает."))
    before = path.read_bytes()
    answer = told(capsys, str(path))
    assert answer["sentences"] == 2
    assert "only numbered" in str(answer["notices"])
    assert run(["claims", str(path), "--mark", "1"]) == 1
    assert "not in English" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_a_project_without_an_article_has_no_suggestions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = saved(tmp_path, with_sides(with_article(""), "one", "two"))
    assert told(capsys, str(path), "--mark", "1")["sentences"] == 0


def test_a_number_below_nought_is_a_wrong_use(path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["claims", str(path), "--mark", "-1"])
    assert ended.value.code == 2


def test_a_sentence_that_was_dismissed_is_not_marked(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = told(capsys, str(path))["suggestions"]
    assert isinstance(found, list)
    project = loaded(path).project
    save_project(edited(project, dismiss_sentence(project, ARTICLE, found[0]["start"], found[0]["end"])), path)
    assert run(["claims", str(path), "--mark", "1"]) == 0
    (claim,) = loaded(path).project.claims
    assert loaded(path).project.passages(claim.id)[0].quote == found[1]["text"]
