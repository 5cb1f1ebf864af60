"""What the program says, in English, so made that the window can say it in its own language."""

from collections.abc import Iterable, Sequence
from typing import Any


class Sentence(str):
    """Words in English that remember the template and the parts that they were made of."""

    __slots__ = ("parts", "template")

    template: str
    parts: tuple[object, ...]


def taken_apart(told: str) -> list[object]:
    """A sentence as it can be sent to another process: its template and its parts."""
    if not isinstance(told, Sentence):
        return [told]
    return [told.template, *map(_sent, told.parts)]


def _sent(part: object) -> object:
    """A number stays one: its template may want it with commas."""
    if isinstance(part, Sentence):
        return taken_apart(part)
    return part if isinstance(part, int | float) else str(part)


def put_together(sent: Sequence[Any]) -> Sentence:
    """The sentence that `taken_apart` took apart."""
    template, *parts = sent
    return say(template, *(put_together(part) if isinstance(part, list) else part for part in parts))


def joined(separator: str, sentences: Iterable[str]) -> Sentence:
    """Sentences, or what is told beside each other, as one."""
    told = tuple(sentences)
    return say(separator.join("{}" for _ in told), *told)


def say(template: str, *parts: object) -> Sentence:
    """The sentence of a template with `{}` for each of its parts, of which any may be a sentence itself."""
    said = Sentence(template.format(*parts) if parts else template)
    said.template, said.parts = str(template), parts
    return said
