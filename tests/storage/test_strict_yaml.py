import contextlib

import pytest
from hypothesis import given

from debateprep.storage.problems import DamagedProject, Problem
from debateprep.storage.strict_yaml import MAX_DEPTH, MAX_PROBLEMS, Bare, is_ambiguous, places, read_tree
from tests.strategies import any_text


def problems(text: str) -> tuple[Problem, ...]:
    """What is wrong with `text`."""
    with pytest.raises(DamagedProject) as damage:
        read_tree(text)
    return damage.value.problems


def only(text: str) -> tuple[int, int, str]:
    """Line, column and sentence of the one thing that is wrong with `text`."""
    (problem,) = problems(text)
    return problem.line, problem.column, problem.message


def test_maps_lists_and_scalars_are_read() -> None:
    assert read_tree("a: {b: [c, d]}\ne:\n- f\n- {}\n") == {"a": {"b": ["c", "d"]}, "e": ["f", {}]}


@pytest.mark.parametrize("scalar", ["no", "12:30", "010", "1e3", "~", "2024-01-02", "0x1f", "true", "-5", ".inf"])
def test_a_scalar_stays_as_it_is_written(scalar: str) -> None:
    assert read_tree(f"title: {scalar}") == {"title": scalar}


@pytest.mark.parametrize(
    ("written", "is_bare"),
    [("12", True), ("~", True), ("no", True), ("'12'", False), ("a", False), ("1\n\n  2", False)],
)
def test_a_bare_scalar_is_told_from_a_quoted_one(written: str, is_bare: bool) -> None:
    tree = read_tree(f"key: {written}")
    assert isinstance(tree, dict)
    assert isinstance(tree["key"], Bare) == is_bare


def test_a_block_loses_only_the_newline_that_ends_it() -> None:
    assert read_tree("a: |\n  one\n\n  two\nb: |+\n  three\n\n") == {"a": "one\n\ntwo", "b": "three\n"}
    assert read_tree("a: >\n  one\n  two\nb: >+\n  three\n\n") == {"a": "one two", "b": "three\n"}


def test_a_text_of_nothing_is_nothing() -> None:
    assert read_tree("") == ""


def test_some_readers_take_these_for_something_else() -> None:
    assert all(is_ambiguous(scalar) for scalar in ("No", "off", "", "12", "-x", ".5", "2012-5-1"))
    assert not any(is_ambiguous(scalar) for scalar in ("Norway", "2012-05-01", "2012-05", "nothing"))


def test_places_count_letters_from_one() -> None:
    found = places("a: b\nЖ👩: {c: d}\nlist:\n- x\n- y: z\n")
    assert found["a",] == (1, 4)
    assert found["Ж👩", "c"] == (2, 9)
    assert found["list", 1, "y"] == (5, 6)


BREAKS = "The file's structure breaks here ({}); compare the indentation and quotes with the lines above."
UNREADABLE = "The character {} cannot stand in a project file; remove it."


@pytest.mark.parametrize(
    ("text", "line", "column", "sentence"),
    [
        ("a: 1\nb: !tag x", 2, 4, "Tags (!tag) are not used here; remove it."),
        ("a: 1\nb: !tag {c: d}", 2, 4, "Tags (!tag) are not used here; remove it."),
        ("a: 1\nb: &here x", 2, 4, "Anchors (&here) are not used here; remove it."),
        ("a: 1\nb: &here [c]", 2, 4, "Anchors (&here) are not used here; remove it."),
        ("a: 1\nb: *here", 2, 4, "Aliases (*here) are not used here; write the value out."),
        ("a: 1\n<<: {b: c}", 2, 1, "Merge keys (<<) are not used here; write the values out."),
        ("a: 1\n[b]: c", 2, 1, "A key must be a word, not a list, a map or an alias."),
        ("a: 1\n--- \nb: 2", 2, 1, "A second document begins here; a project is one document."),
        ("a: 1\n\tb: 2", 2, 1, "A tab stands at the start of the line; indent with spaces."),
        ("a: 1\nb: 'c\td' e", 2, 10, BREAKS.format("did not find expected key")),
        ("a: b: c", 1, 5, BREAKS.format("mapping values are not allowed in this context")),
        ("a: 1\n  b: 2", 2, 4, BREAKS.format("mapping values are not allowed in this context")),
        ("a: 'b", 1, 6, BREAKS.format("found unexpected end of stream")),
        ("a: 1\nb: c\x07d", 2, 5, UNREADABLE.format("U+0007")),
        ("\na: 1\n\nb: c\x07\nd: e\n", 4, 5, UNREADABLE.format("U+0007")),
        ("\ufffe", 1, 1, UNREADABLE.format("U+FFFE")),
        ("a: \ufffe", 1, 4, UNREADABLE.format("U+FFFE")),
    ],
)
def test_damage_is_named_with_its_place(text: str, line: int, column: int, sentence: str) -> None:
    assert only(text) == (line, column, sentence)


def test_a_key_that_stands_twice_names_both_lines() -> None:
    assert only("a: 1\nb: 2\na: 3") == (3, 1, "The key “a” stands here and on line 1; keep one of them.")


def test_conflict_markers_are_named_as_such() -> None:
    text = "title: Shield\n<<<<<<< HEAD\nquestion: one\n=======\nquestion: two\n>>>>>>> theirs\n"
    choose = "A merge left a conflict marker here ({}); choose one of the two versions."
    assert [(problem.line, problem.column) for problem in problems(text)] == [(2, 1), (4, 1), (6, 1)]
    assert [problem.message for problem in problems(text)] == [choose.format(sign * 7) for sign in "<=>"]


def test_conflict_markers_within_prose_are_named_too() -> None:
    found = problems("text: |\n  one\n<<<<<<< HEAD\n  two\n=======\n  three\n>>>>>>> theirs\n  four\n")
    assert [problem.line for problem in found] == [3, 5, 7]


def test_all_problems_are_told_at_once() -> None:
    found = problems("a: !x 1\nb: &y 2\na: 3\nc: *y\n")
    assert [problem.line for problem in found] == [1, 2, 3, 4]


def test_a_file_of_nothing_but_problems_is_told_shortly() -> None:
    assert len(problems("".join(f"k{n}: !x 1\n" for n in range(10 * MAX_PROBLEMS)))) == MAX_PROBLEMS


@pytest.mark.parametrize("bomb", ["[" * 50_000, "{a: " * 50_000, "- " * 50_000, "[" * (MAX_DEPTH + 1)])
def test_a_nesting_bomb_is_refused(bomb: str) -> None:
    assert problems(bomb)[0].message == "Lists and maps are nested more than 64 deep."


@pytest.mark.parametrize("bomb", ["[" + "a," * 1_100_000 + "a]", "- \n" * 1_100_000])
def test_a_file_of_countless_values_is_refused(bomb: str) -> None:
    assert "values and keys; no debate does" in problems(bomb)[0].message


def test_as_deep_as_allowed_is_read_and_not_one_deeper() -> None:
    assert read_tree("[" * MAX_DEPTH + "]" * MAX_DEPTH)
    assert "nested more than 64 deep" in problems("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1))[0].message


def test_a_quoted_merge_key_is_a_key_like_any_other() -> None:
    assert read_tree("'<<': a") == {"<<": "a"}


@given(any_text)
def test_whatever_stands_there_is_read_or_named(text: str) -> None:
    with contextlib.suppress(DamagedProject):
        read_tree(text)
