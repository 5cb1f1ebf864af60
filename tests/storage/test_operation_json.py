import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.claim import Claim
from debateprep.core.edits import Create, Operation, Splice
from debateprep.core.item import Plain
from debateprep.core.project import Project
from debateprep.storage.operation_json import (
    Json,
    NotUnderstood,
    dumped,
    operation_json,
    operation_of,
    project_json,
    project_of,
)
from debateprep.storage.project_yaml import read_project, write_project
from debateprep.storage.strict_yaml import Bare
from tests.builders import debate
from tests.strategies import operations, projects


def again(operation: Operation) -> Operation:
    """`operation`, written as the bytes of a line and read."""
    line = dumped(operation_json(operation)).encode("utf-8", "surrogatepass")
    assert b"\n" not in line
    return operation_of(json.loads(line))


@given(st.data())
def test_any_operation_comes_back_exactly_as_it_was(data: st.DataObject) -> None:
    operation = data.draw(operations(data.draw(projects())))
    assert again(operation) == operation
    assert repr(again(operation)) == repr(operation)


@given(projects())
def test_any_project_comes_back_exactly_as_it_was(project: Project) -> None:
    found = project_of(json.loads(project_json(project)))
    assert found == project
    assert list(found.items) == list(project.items)


def test_what_an_older_version_of_the_app_did_not_have_is_as_it_begins() -> None:
    tree = json.loads(project_json(debate()))
    older = [{key: value for key, value in part.items() if key != "notes"} for part in tree["items"]]
    tree["items"] = [part for part in older if part["is"] != "settings"]
    found = project_of(tree)
    assert found.settings == debate().settings
    assert found.claims == debate().claims


@pytest.mark.parametrize("text", ["\ud83d\ude00", "\udc80", "a\ud800b", "👩\n\x00\u2028\x85"])
def test_halves_of_letters_stay_halves(text: str) -> None:
    assert again(Splice("clm_1", "notes", 0, 0, text)) == Splice("clm_1", "notes", 0, 0, text)


@pytest.mark.parametrize("value", [Bare("12"), "12", (Bare("~"), "~"), {"bare": "12", "map": Bare("no")}, {}, ()])
def test_a_bare_word_of_a_later_version_is_told_from_a_quoted_one(value: Plain) -> None:
    found = again(Create(Claim(id="clm_1", code="C1", extra=(("colour", value),)), "prj_1"))
    assert isinstance(found, Create)
    assert repr(found.item.extra) == repr((("colour", value),))
    assert _kinds(found.item.extra[0][1]) == _kinds(value)


def _kinds(value: Plain) -> object:
    if isinstance(value, str):
        return type(value)
    return [_kinds(part) for part in (value if isinstance(value, tuple) else value.values())]


def test_a_project_with_unknown_keys_is_written_as_before() -> None:
    text = 'debateprep: 1\nid: prj_1\nevent:\n  colour: 12\nsettings:\n  colour: "12"\n'
    found = project_of(json.loads(project_json(read_project(text).project)))
    assert write_project(found) == text


@pytest.mark.parametrize(
    "tree",
    [
        None,
        1,
        "x",
        [],
        {},
        {"op": "Explode"},
        {"op": "Move"},
        {"op": "Create", "item": {"is": "moon"}, "parent": ""},
    ],
)
def test_what_is_no_operation_of_ours_is_not_guessed_at(tree: Json) -> None:
    with pytest.raises(NotUnderstood):
        operation_of(tree)


@pytest.mark.parametrize("tree", [None, [], {"root": "x"}, {"root": "x", "items": [{}], "children": [], "trash": []}])
def test_what_is_no_project_of_ours_is_not_guessed_at(tree: Json) -> None:
    with pytest.raises(NotUnderstood):
        project_of(tree)
