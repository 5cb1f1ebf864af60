"""The house's rules (DESIGN, section 1 and 9), held by reading every module; a broken one names its file and line."""

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1] / "debateprep"
CORE_ORDER = (
    "sentence", "errors", "text", "day", "markup", "item", "article", "anchor", "claim", "response", "source",
    "project", "edits", "rules", "pace", "marking", "template", "suggestion", "ladder", "library", "comparison",
    "history", "steps", "restoring",
    "text_merge", "merge_places", "merge", "ancestry", "taking", "claim_pairs", "coverage", "overview", "standing",
    "table_copy", "debate_map", "map_layout", "map_svg", "search", "quotation", "written", "project_search",
    "selection", "rehearsal", "sitting", "word_goal", "smart_quotes",
)  # fmt: skip
COMPOSING = (  # what of the window may reach storage, importers and the brief, beside its dialogs
    "main_window", "files", "incoming", "start_page", "keeping", "recovering", "changed", "article_files",
    "source_exchange", "templates", "recents",
)  # fmt: skip
DOORS = ("app", "cli", "screen", "__main__")
LIGHT = (
    "debateprep.core.errors", "debateprep.core.sentence", "debateprep.cli", "debateprep.version",
    "debateprep.child_command",
    "debateprep.commands",
    *(f"debateprep.commands.{name}" for name in ("check", "claims", "desktop", "export", "merge", "new", "report")),
    "debateprep.commands.terminal",
)  # fmt: skip  # a door may always import these
QT = "PySide6"
ENGINES = ("typst", "docx", "pypdfium2")  # of the brief: its formats, and its pages on the screen
NO_NAMES = ("utils", "util", "misc", "helpers", "helper", "common")
LONGEST_FUNCTION = 60
LONGEST_FILE = 400


@dataclass(frozen=True)
class Import:
    """A module that is named at a line; `always`, if importing the one imports the other."""

    name: str
    line: int
    always: bool

    @property
    def library(self) -> str:
        return self.name.partition(".")[0]

    @property
    def is_standard(self) -> bool:
        return self.library in sys.stdlib_module_names

    @property
    def is_ours(self) -> bool:
        return self.library == "debateprep"


@dataclass(frozen=True)
class Module:
    """A file of the program: `name` is dotted and begins below `debateprep`."""

    name: str
    source: str
    is_package: bool = False

    @property
    def room(self) -> str:
        return self.name.partition(".")[0] if "." in self.name or self.is_package else ""

    @property
    def last_name(self) -> str:
        return self.name.rpartition(".")[2]

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source)

    @property
    def imports(self) -> list[Import]:
        return [*_imports(self.tree, always=True)]

    def at(self, line: int, sentence: str) -> str:
        path = self.name.replace(".", "/") + ("/__init__" if self.is_package else "")
        return f"debateprep/{path}.py:{line}: {sentence}"


def _imports(node: ast.AST, *, always: bool) -> Iterator[Import]:
    if isinstance(node, ast.Import):
        yield from (Import(alias.name, node.lineno, always) for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        yield from (Import(_meant(node, alias.name), node.lineno, always) for alias in node.names)
    later = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or _is_for_types(node)
    for inner in ast.iter_child_nodes(node):
        yield from _imports(inner, always=always and not later)


def _meant(node: ast.ImportFrom, name: str) -> str:
    """`from debateprep.core import item` means the module `debateprep.core.item`."""
    above = f"{'.' * node.level}{node.module or ''}"
    path = HOUSE.parent.joinpath(*above.split("."), name)
    return f"{above}.{name}" if path.is_dir() or path.with_suffix(".py").is_file() else above


def _is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def _module(path: Path) -> Module:
    parts = path.relative_to(HOUSE).with_suffix("").parts
    is_package = parts[-1] == "__init__"
    return Module(".".join(parts[:-1] if is_package else parts), path.read_text("utf-8"), is_package)


MODULES = tuple(_module(path) for path in sorted(HOUSE.rglob("*.py")) if "_resources" not in path.parts)


ROOMS = {  # what of ours a room may import
    "": ("child_command",),
    "storage": ("core", "storage", "resources"),
    "brief": ("core", "brief", "resources", "child", "child_command"),
    "ui": ("core", "ui", "resources"),
    "importers": ("core", "importers", "child_command"),
    "language": ("core", "language", "resources", "child"),
    "share": ("core", "share"),
}
LIBRARIES = {"core": (), "storage": ("yaml", "fsrs"), "brief": ENGINES, "ui": (QT,)}  # else any but Qt


def fits_its_room(module: Module, imported: Import) -> bool:
    """Whether the table of DESIGN, section 1, lets `module` import this."""
    if imported.is_standard or module.name == "app":
        return True
    if module.name in DOORS or module.room == "commands":
        return not imported.always or imported.name in LIGHT
    if not imported.is_ours:
        return imported.library in LIBRARIES.get(module.room, (imported.library,) if imported.library != QT else ())
    below = imported.name.removeprefix("debateprep.")
    if module.room == "core":
        return below.startswith("core.") and _stands_before(below.removeprefix("core."), module.last_name)
    rooms = ROOMS.get(module.room, ())
    return below.partition(".")[0] in (*rooms, *(("storage", "importers", "brief") if _composes(module) else ()))


def _composes(module: Module) -> bool:
    named = module.last_name in COMPOSING or module.last_name.endswith("_dialog")
    return module.room == "ui" and named


def _stands_before(one: str, other: str) -> bool:
    return one in CORE_ORDER and other in CORE_ORDER and CORE_ORDER.index(one) < CORE_ORDER.index(other)


def strays(module: Module) -> list[str]:
    wrong = [found for found in module.imports if not fits_its_room(module, found)]
    return [module.at(found.line, f"may not import {found.name}") for found in wrong]


def test_every_room_imports_only_what_the_table_allows() -> None:
    assert not [told for module in MODULES for told in strays(module)]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("core.text", "import yaml"),
        ("core.item", "from debateprep.core.claim import Claim"),
        ("core.edits", "def late():\n    from debateprep.storage import schema"),
        ("storage.lock", "import PySide6.QtCore"),
        ("storage.lock", "import debateprep.ui.session"),
        ("brief.html", "from debateprep.storage.project_yaml import read_project"),
        ("importers.rtf", "try:\n    import PySide6\nexcept ImportError:\n    pass"),
        ("ui.claim_list", "from debateprep.storage.project_file import open_project"),
        ("ui.session", "import yaml"),
        ("resources", "import debateprep.core.text"),
        ("cli", "from debateprep.storage.project_file import open_project"),
    ],
)
def test_an_import_that_breaks_the_table_is_found(name: str, source: str) -> None:
    assert len(strays(Module(name, source))) == 1


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("ui.main_window", "from debateprep.storage.project_file import open_project"),
        ("ui.export_dialog", "from debateprep.brief.compose import compose"),
        ("cli", "def check():\n    from debateprep.storage.project_file import open_project"),
        ("brief.pdf", "import typst\nimport debateprep.resources"),
    ],
)
def test_an_import_that_the_table_allows_is_let_be(name: str, source: str) -> None:
    assert not strays(Module(name, source))


def test_a_package_imports_and_builds_nothing() -> None:
    told = [
        module.at(node.lineno, "a package holds a docstring and nothing else")
        for module in MODULES
        if module.is_package or not module.name
        for node in module.tree.body
        if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
    ]
    assert not told


def test_nothing_but_the_window_reaches_qt_when_it_is_imported() -> None:
    table = {f"debateprep.{module.name}".rstrip("."): module for module in MODULES}
    told = [
        module.at(1, f"reaches Qt by {' → '.join(way)}")
        for module in MODULES
        if module.room != "ui" and module.name != "app" and (way := _way_to_qt(module, table, set()))
    ]
    assert not told


def _way_to_qt(module: Module, table: dict[str, Module], seen: set[str]) -> list[str]:
    seen.add(module.name)
    for found in module.imports:
        if found.always and found.library == QT:
            return [found.name]
        below = table.get(found.name)
        if found.always and below and below.name not in seen and (way := _way_to_qt(below, table, seen)):
            return [found.name, *way]
    return []


def test_an_outside_library_is_named_in_one_module_of_a_room() -> None:
    named: dict[tuple[str, str], dict[str, str]] = {}
    for module in MODULES:
        for found in module.imports:
            if not found.is_standard and not found.is_ours and found.library != QT:
                named.setdefault((module.room, found.library), {})[module.name] = module.at(
                    found.line, f"names {found.library}"
                )
    assert not [list(where.values()) for where in named.values() if len(where) > 1]


def test_imports_say_where_from() -> None:
    told = [
        module.at(found.line, "imports by a relative path or everything at once")
        for module in MODULES
        for found in module.imports
        if found.name.startswith(".") or re.search(rf"(?m)^\s*from {re.escape(found.name)} import \*", module.source)
    ]
    assert not told


SIDES = re.compile(r"(?<![A-Za-z])(NATO|Russians?|Russia)(?![A-Za-z])", re.IGNORECASE)
ENEMIES = re.compile(r"enem(y|ies)|opponents?", re.IGNORECASE)


def named_sides(module: Module) -> list[str]:
    languages = [*_languages(module)]
    return [
        module.at(getattr(node, "lineno", 1), f"names a side: “{found[0]}”")
        for node in ast.walk(module.tree)
        for word in _words(node)
        if (found := SIDES.search(word)) and node not in languages
    ]


def _languages(module: Module) -> Iterator[ast.AST]:
    """The names of languages in a table: they are no sides."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Dict):
            rows = zip(node.keys, node.values, strict=True)
            yield from (name for key, name in rows if isinstance(key, ast.Constant) and key.value == "ru")


def _words(node: ast.AST) -> Iterator[str]:
    """The identifiers and texts of one node."""
    for value in vars(node).values():
        if isinstance(value, str):
            yield value


def test_no_text_and_no_name_of_the_program_is_a_side() -> None:
    assert not [told for module in MODULES for told in named_sides(module)]


@pytest.mark.parametrize("source", ["russia_text = 1", "x = 'the NATO position'", "def to_nato(): ...", "a.russian"])
def test_a_side_in_the_program_is_found(source: str) -> None:
    assert named_sides(Module("core.claim", source))
    assert not named_sides(Module("core.claim", "signatory = 'anatomy'"))


def test_nobody_is_called_an_enemy() -> None:
    told = [
        module.at(number, f"says “{found[0]}”")
        for module in MODULES
        for number, line in enumerate(module.source.splitlines(), 1)
        if (found := ENEMIES.search(line))
    ]
    assert not told


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert not [module.at(1, "name the thing") for module in MODULES if module.last_name in NO_NAMES]


def test_no_function_is_longer_than_a_screen() -> None:
    told = [
        module.at(node.lineno, f"{node.name} has {length} lines; at most {LONGEST_FUNCTION}")
        for module in MODULES
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    ]
    assert not told


def test_no_file_is_too_long() -> None:
    told = [
        module.at(LONGEST_FILE, f"has {length} lines; at most {LONGEST_FILE}")
        for module in MODULES
        if (length := module.source.count("\n")) > LONGEST_FILE
    ]
    assert not told
