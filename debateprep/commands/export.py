"""`debateprep export`: a document of a project, in the format that the name of the output asks for."""

import argparse
from collections.abc import Iterable
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from debateprep.commands.terminal import warn
from debateprep.core.errors import DebatePrepError

if TYPE_CHECKING:
    from debateprep.core.project import Project

KINDS = ("brief", "cards", "speech", "paper", "flow", "test")


@dataclass(frozen=True, slots=True)
class Flag:
    """One choice of an export: the field of the project that it sets for this once, and how it is asked for."""

    field: str
    name: str
    words: str
    values: tuple[str | int, ...] = ()
    metavar: str | None = None
    is_switch: bool = False
    item: str = "export"  # or settings


FLAGS = (
    Flag("first_side", "--first", "the side you speak for, which stands first", metavar="SIDE"),
    Flag("side", "--side", "only what this side says", metavar="SIDE"),
    Flag("claims", "--claims", "only these claims, as C1,C4", metavar="CODES"),
    Flag("theme", "--theme", "only the claims of this theme", metavar="THEME"),
    Flag("ready_only", "--ready", "only claims that every side has ready", is_switch=True),
    Flag("order", "--order", "the order of the claims", ("article", "theme", "status")),
    Flag("contents", "--contents", "say on the first page what is where", is_switch=True),
    Flag("notes", "--notes", "print private notes", is_switch=True),
    Flag("comments", "--comments", "print comments", is_switch=True),
    Flag("blind", "--blind", "leave out what tells who wrote it", is_switch=True),
    Flag("grey", "--grey", "use no colours", is_switch=True),
    Flag("comment_margin", "--comment-margin", "leave a wide margin to write in", is_switch=True),
    Flag("margins", "--margins", "how wide the margins are", ("narrow", "usual", "wide")),
    Flag("points", "--size", "size of the type in points, usually 12", metavar="PT"),
    Flag("cards", "--cards", "fronts and backs, or all on one side", ("two-sided", "one-sided")),
    Flag("rubric", "--rubric", "print a page to mark by; may be given often, as “Sources · 20”", metavar="CRITERION"),
    Flag("paper", "--paper", "the paper", ("a4", "letter"), item="settings"),
    Flag(
        "citation_style",
        "--style",
        "the citation style",
        ("chicago-notes", "chicago-author-date", "mla", "apa"),
        item="settings",
    ),
)


class NoSuchClaim(DebatePrepError):
    """A code is named that no claim has."""

    def __init__(self, code: str) -> None:
        super().__init__(f"This project has no claim “{code}”. “debateprep check” counts the claims that there are.")


class OddSize(DebatePrepError):
    """A size of type that nobody can read."""

    def __init__(self, text: str) -> None:
        super().__init__(f"“{text}” is not a size of type that can be printed. Give a whole number from 8 to 24.")


def run(options: argparse.Namespace) -> int:
    """Write the document; 0."""
    from debateprep.brief.export import check_ending  # noqa: PLC0415
    from debateprep.storage.durable import write_whole  # noqa: PLC0415

    ending = check_ending(options.kind, options.out)
    write_whole(options.out, document_of(options.project, options, ending))
    return 0


def add_options(sub: argparse.ArgumentParser) -> None:
    """What the command takes; what is not given is as the project remembers it."""
    sub.add_argument("project", type=Path, metavar="P")
    sub.add_argument("-o", dest="out", type=Path, required=True, metavar="OUT", help="the file to write")
    sub.add_argument("--as", dest="kind", choices=KINDS, default=KINDS[0], help="which document; the brief if not said")
    add_flags(sub, FLAGS)


def add_flags(sub: argparse.ArgumentParser, flags: Iterable[Flag]) -> None:
    """Let these choices be made for this once."""
    for flag in flags:
        given: dict[str, Any] = {"dest": flag.field, "help": flag.words, "default": None}
        if flag.is_switch:
            given["action"] = argparse.BooleanOptionalAction
        elif flag.field == "rubric":
            given |= {"action": "append", "metavar": flag.metavar}
        else:
            given |= {"choices": flag.values or None, "metavar": flag.metavar}
        sub.add_argument(flag.name, **given)


def document_of(path: Path, options: argparse.Namespace, ending: str = ".pdf") -> bytes:
    """The document of the project at `path`. Raises DebatePrepError."""
    from debateprep.brief.typesetter import Typesetter  # noqa: PLC0415

    with Typesetter() if ending == ".pdf" else nullcontext() as typesetter:  # warms up while the project is read
        from debateprep.brief.export import export  # noqa: PLC0415
        from debateprep.storage.project_file import open_project  # noqa: PLC0415

        project = with_choices(open_project(path).loaded.project, options)
        made = export(project, options.kind, ending, typesetter)
    if made.notice:
        warn(made.notice)
    return made.data


def with_choices(project: "Project", options: argparse.Namespace) -> "Project":
    """The project, with what was chosen on the command line. Raises NoSuchSide, NoSuchClaim, OddSize."""
    from debateprep.core.edits import SetField, apply  # noqa: PLC0415

    given = {flag: getattr(options, flag.field, None) for flag in FLAGS}
    chosen = {flag: value for flag, value in given.items() if value is not None}
    edits = [SetField(flag.item, flag.field, _value(project, flag, value)) for flag, value in chosen.items()]
    return apply(project, edits)[0]


def _value(project: "Project", flag: Flag, given: Any) -> Any:  # noqa: ANN401  # of the kind that the field holds
    from debateprep.core.selection import find_side  # noqa: PLC0415

    if flag.field in ("side", "first_side"):
        return find_side(project, given)
    if flag.field == "points":
        return _size(given)
    if flag.field == "claims":
        return _codes(project, given)
    return tuple(given) if isinstance(given, list) else given


def _size(given: str) -> int:
    if not given.isdecimal() or not 8 <= int(given) <= 24:
        raise OddSize(given)
    return int(given)


def _codes(project: "Project", given: str) -> tuple[str, ...]:
    known = {claim.code for claim in project.claims}
    codes = tuple(dict.fromkeys(code.strip().upper() for code in given.split(",") if code.strip()))
    for code in codes:
        if code not in known:
            raise NoSuchClaim(code)
    return codes
