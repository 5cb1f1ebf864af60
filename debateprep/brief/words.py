"""What a document says beside the words of the debate, in the language that the project chose for it."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar

from debateprep import resources
from debateprep.brief.brief import Document
from debateprep.core.sentence import Sentence, say

ADocument = TypeVar("ADocument", bound=Document)


class Words:
    """Words by what they are in English; English where the table has nothing."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self.table = table

    def __call__(self, template: str, *parts: object) -> str:
        """The words of a template with `{}` for each of its parts, of which any may be a sentence itself."""
        words = self.table.get(template, template)
        return words.format(*map(self.of, parts)) if parts else words

    def of(self, value: object) -> object:
        """A sentence in these words; anything else as it is."""
        return self(value.template, *value.parts) if isinstance(value, Sentence) else value


@cache
def words_for(language: str) -> Words:
    """The words of a language, by its ISO 639-1 code."""
    tables: dict[str, dict[str, str]] = json.loads(resources.path("brief/words.json").read_text(encoding="utf-8"))
    return Words(tables.get(language, {}))


def printed(template: str, *parts: object) -> Sentence:
    """What a document says; it is put into its language when the document is whole."""
    return say(template, *parts)


def in_its_language(document: ADocument) -> ADocument:
    """The document with what it says itself in the language of its headings."""
    made: ADocument = _said(document, words_for(document.headings))
    return made


def _said(value: Any, words: Words) -> Any:  # noqa: ANN401  # a tree of values, given back as the same tree
    if isinstance(value, Sentence):
        return words.of(value)
    if isinstance(value, tuple):
        return tuple(_said(part, words) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _said(getattr(value, field.name), words) for field in fields(value)})
    return value
