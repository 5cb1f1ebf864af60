from collections.abc import Mapping
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from debateprep.storage.strict_yaml import Bare, read_tree
from debateprep.storage.yaml_text import Prose, Writable, scalar, write_tree
from tests.strategies import any_text, some_text

bare = st.sampled_from(["12", "-5", "true", "~", "1.5", "12:30", "1, 2", "5]", "0 {", ""]).map(Bare)
leaves = st.one_of(any_text, any_text.map(Prose), bare)
trees: st.SearchStrategy[Any] = st.recursive(
    leaves,
    lambda inner: st.one_of(st.lists(inner, max_size=3).map(tuple), st.dictionaries(any_text, inner, max_size=3)),
    max_leaves=8,
)


def read_back(tree: Mapping[str, Writable]) -> object:
    """`tree`, written and read, its lists as tuples again."""
    return _frozen(read_tree(write_tree(tree)))


def _frozen(node: object) -> object:
    if isinstance(node, dict):
        return {key: _frozen(value) for key, value in node.items()}
    return tuple(map(_frozen, node)) if isinstance(node, list) else node


@given(any_text)
def test_any_text_comes_back_as_a_value(text: str) -> None:
    assert read_back({"key": text, "next": "x"}) == {"key": text, "next": "x"}


@given(any_text)
def test_any_text_comes_back_as_prose(text: str) -> None:
    assert read_back({"key": Prose(text), "next": "x"}) == {"key": text, "next": "x"}


@given(some_text, some_text)
def test_any_lines_come_back_as_prose_that_ends_the_file(one: str, other: str) -> None:
    text = f"{one}\n\n {other}"
    assert read_back({"key": {"inner": Prose(text)}}) == {"key": {"inner": text}}


@given(st.lists(any_text, max_size=4).map(tuple))
def test_any_text_comes_back_from_a_list(texts: tuple[str, ...]) -> None:
    assert read_back({"key": texts, "next": "x"}) == {"key": texts, "next": "x"}


@given(any_text)
def test_any_text_comes_back_as_a_key(text: str) -> None:
    assert read_back({text: {text: "x"}}) == {text: {text: "x"}}


@given(st.dictionaries(any_text, trees, max_size=3))
def test_any_tree_comes_back(tree: dict[str, Writable]) -> None:
    assert read_back(tree) == tree


@given(st.dictionaries(any_text, trees, max_size=3))
def test_what_was_read_is_written_in_the_same_bytes(tree: dict[str, Writable]) -> None:
    read: Any = read_back(tree)
    again: Any = read_back(read)
    assert write_tree(again) == write_tree(read)


@given(any_text)
def test_other_readers_take_it_for_the_same_text(text: str) -> None:
    found = yaml.safe_load(f"key: {scalar(text)}")["key"]
    assert str(found) == text


@pytest.mark.parametrize("text", ["Shield", "a:b", "Ж", "“quoted”", "C# is fine", "2012-05-23"])
def test_plain_words_stand_bare(text: str) -> None:
    assert scalar(text) == text


@pytest.mark.parametrize("text", ["no", "12", "", " a", "a ", "a: b", "a #b", "- a", "~", "'a'", "a\nb", "\u2028"])
def test_what_could_be_mistaken_stands_in_quotes(text: str) -> None:
    assert scalar(text).startswith('"')


def test_prose_stands_in_a_block_a_line_a_paragraph() -> None:
    assert (
        write_tree({"text": Prose("Первый.\n\nSecond: it’s #2 👩‍👩‍👧")})
        == "text: |\n  Первый.\n\n  Second: it’s #2 👩‍👩‍👧\n"
    )


def test_short_lists_stand_on_one_line_and_items_below_each_other() -> None:
    assert write_tree({"a": ("x", "y, z"), "b": ({"id": "1"},)}) == 'a: [x, "y, z"]\nb:\n- id: "1"\n'


def test_numbers_and_flags_stand_bare() -> None:
    assert write_tree({"a": 5, "b": True, "c": Bare("~")}) == "a: 5\nb: true\nc: ~\n"


def test_half_a_letter_becomes_a_sign_that_one_is_missing() -> None:
    assert read_back({"a": "x\ud800y", "b": Prose("\udfff")}) == {"a": "x\ufffdy", "b": "\ufffd"}


def test_a_key_too_long_for_one_line_comes_back() -> None:
    tree: dict[str, Writable] = {"k" * 5000: ({"k" * 2000: Prose("a\nb"), "short": "x"},), "Ж" * 1500: ("a", "b")}
    assert read_back(tree) == tree


def test_an_empty_tree_is_a_map() -> None:
    assert read_back({}) == {}


def test_an_entry_of_nothing_stays_in_its_list() -> None:
    tree: dict[str, Writable] = {"a": (Bare(""), "b"), "c": Bare("")}
    assert read_back(tree) == tree
    assert write_tree({"c": Bare("")}) == "c:\n"


def test_a_bare_entry_with_a_comma_stays_one_entry() -> None:
    assert read_back({"a": (Bare("1, 2"), Bare("3"))}) == {"a": ("1, 2", "3")}
