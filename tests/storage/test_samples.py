"""The templates that come with the app: whole, and with nothing in them that a student is to write."""

from pathlib import Path

import pytest

from debateprep.core.project import Project
from debateprep.core.response import Response
from debateprep.core.template import is_template
from debateprep.storage.project_file import open_project
from debateprep.storage.project_yaml import read_project, write_project
from debateprep.storage.samples import template_paths

PATHS = template_paths()


@pytest.fixture(params=PATHS.values(), ids=list(PATHS))
def path(request: pytest.FixtureRequest) -> Path:
    assert isinstance(request.param, Path)
    return request.param


@pytest.fixture
def template(path: Path) -> Project:
    opened = open_project(path)
    assert not opened.loaded.problems
    return opened.loaded.project


def test_there_is_a_choice() -> None:
    assert len(PATHS) >= 3


def test_each_is_a_template_with_nothing_written_in_it(template: Project) -> None:
    assert is_template(template)
    assert not template.claims
    assert not [item for item in template.items.values() if isinstance(item, Response)]
    assert (template.debate.bottom_line, template.event.authors, template.event.school) == ("", (), "")


def test_each_brings_article_sides_event_limits_and_rubric(template: Project) -> None:
    (article,) = template.articles
    assert len(article.text) > 1_500
    assert article.publication == "Practice article"
    assert article.interest.startswith("Written for practice")
    assert 2 <= len(template.sides) <= 4
    assert template.debate.title
    assert template.debate.question.strip().endswith("?")
    assert template.event.topic
    assert sum(int(line.rpartition("·")[2]) for line in template.export.rubric) == 100


def test_each_stands_in_its_file_as_the_app_would_write_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert write_project(read_project(text).project) == text


def test_two_of_them_seat_other_sides_than_a_new_project(path: Path) -> None:
    others = [one for one in PATHS.values() if sides_of(one) != sides_of(path)]
    assert len(others) == len(PATHS) - 1


def sides_of(path: Path) -> tuple[str, ...]:
    return tuple(side.name for side in open_project(path).loaded.project.sides)
