"""Every text of the window that is translated, with its context, read from the program's own source."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from debateprep.core.claim import CLAIM_KINDS, FLAGS
from debateprep.core.response import EVIDENCE_KINDS, STANCES, STATUSES, STRENGTHS
from debateprep.core.source import SOURCE_TYPES
from debateprep.ui import actions, export_settings
from debateprep.ui.article_dialogs import DETAILS
from debateprep.ui.setting import Setting

HOUSE = Path(__file__).parents[1] / "debateprep"
SENTENCES = "Sentences"  # the context of what the rooms without a window say
_SPEAKING = ("core", "storage", "importers", "brief", "language")

Text = tuple[str, str]  # a context, and English words in it


@dataclass(frozen=True)
class _Module:
    """One file of the window: its tree, and the context of each of its functions that translates what it is given."""

    tree: ast.Module
    contexts: Mapping[str, str]


def interface_words() -> list[Text]:
    """All of them, each once, in the order of their contexts and their words."""
    found = {*_of_the_window(), *_of_tables(), *_said()}
    return sorted((context, words) for context, words in found if has_words(words))


def has_words(text: str) -> bool:
    """Whether there is something to translate: words, quotation marks, or the order of parts."""
    return any(letter.isalpha() or letter in "“”" for letter in text) or text.count("{") > 1


def _of_the_window() -> Iterator[Text]:
    trees = [ast.parse(file.read_text("utf-8")) for file in sorted((HOUSE / "ui").glob("*.py"))]
    public = {name: found for tree in trees for name, found in _translators(tree) if not name.startswith("_")}
    for tree in trees:
        taken = {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
        known = {name: found for name, found in public.items() if name in taken}
        yield from _marked(tree, _Module(tree, {**known, **dict(_translators(tree))}), "")


def _translators(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The functions that hand their argument to Qt, each with the context in which they do."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _name(call) == "translate" and isinstance(call.args[1], ast.Name):
                    yield node.name, ast.literal_eval(call.args[0])


def _marked(node: ast.AST, module: _Module, context: str) -> Iterator[Text]:
    """What is translated below `node`, which stands in the class `context`."""
    if isinstance(node, ast.Call):
        yield from _called(node, module, context)
    within = node.name if isinstance(node, ast.ClassDef) else context
    for inner in ast.iter_child_nodes(node):
        yield from _marked(inner, module, within)


def _called(call: ast.Call, module: _Module, context: str) -> Iterator[Text]:
    name = _name(call)
    if name in ("translate", "QT_TRANSLATE_NOOP") and all(isinstance(one, ast.Constant) for one in call.args[:2]):
        yield ast.literal_eval(call.args[0]), ast.literal_eval(call.args[1])
    elif name == "tr" or name in module.contexts:
        yield from ((module.contexts.get(name, context), words) for words in _literals(call.args[0]))
    yield from _steps(call)


def _steps(call: ast.Call) -> Iterator[Text]:
    """The name of a step of work, which the menu shows beside Undo, and whatever else is said by a template."""
    named = [keyword.value for keyword in call.keywords if keyword.arg == "label"]
    for words in (*named, *(call.args[:1] if _name(call) in ("Edit", "say") else ())):
        yield from ((SENTENCES, found) for found in _literals(words))


def _said() -> Iterator[Text]:
    """What the rooms without a window say in whole sentences."""
    for room in _SPEAKING:
        for file in sorted((HOUSE / room).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Call):
                    yield from _steps(node)
                    if ast.unparse(node.func) == "super().__init__" and node.args:  # of an error
                        yield from ((SENTENCES, words) for words in _literals(node.args[0]))


def _literals(node: ast.expr) -> Iterator[str]:
    """The words of a literal, or of either branch of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*_literals(node.body), *_literals(node.orelse))


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _of_tables() -> Iterator[Text]:
    """The words of tables, which the program hands to a function that translates."""
    for row in actions.TABLE:
        yield from (("Actions", words) for words in (row.menu, row.words, row.short))
    for setting in _settings():
        choices = (words for _, words in setting.choices if not words.isdigit())
        for words in (setting.label, setting.help, setting.group, setting.unit, *choices):
            yield "Settings", words
    yield from (("Settings", words) for _, words in export_settings.KINDS)
    yield from (("ArticleDetails", words) for detail in DETAILS for words in (detail.label, detail.example))
    for values in (CLAIM_KINDS, FLAGS, EVIDENCE_KINDS, STANCES, STATUSES, STRENGTHS, SOURCE_TYPES):
        yield from (("Values", value.replace("-", " ")) for value in values)


def _settings() -> Iterator[Setting[Any]]:
    for name in ("settings", "project_settings", "export_settings"):
        for value in vars(import_module(f"debateprep.ui.{name}")).values():
            for one in value if isinstance(value, tuple) else (value,):
                if isinstance(one, Setting):
                    yield one
