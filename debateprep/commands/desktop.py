"""`debateprep --install-desktop`: the app in the menu of the user's desktop, and its files open on a double click.

It follows the freedesktop.org specifications, which Linux and the BSDs share: desktop entry 1.4, shared MIME info,
AppStream metainfo, icon theme. Nothing outside the user's own folder of data is touched.
"""

import argparse
import contextlib
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from debateprep.commands.terminal import say
from debateprep.core.errors import DebatePrepError

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 192, 256, 512)  # pixels; those that the theme hicolor names
ENTRY = "applications/debateprep.desktop"
_COPIED = {  # where in the user's data: from where in the resources
    "mime/packages/debateprep.xml": "desktop/debateprep.xml",
    "metainfo/debateprep.metainfo.xml": "desktop/debateprep.metainfo.xml",
    "icons/hicolor/scalable/apps/debateprep.svg": "icons/app.svg",
}
_REFRESHED = (  # what lets a running desktop see the change, and the folder that each reads
    (("update-desktop-database", "-q"), "applications"),
    (("update-mime-database",), "mime"),
    (("gtk-update-icon-cache", "-q", "-t", "-f"), "icons/hicolor"),
)
_LONGEST_REFRESH = 30  # seconds
_WINDOWS = "win32"
_MAC = "darwin"


class NoMenuOfFiles(DebatePrepError):
    """This system keeps its menu in another way."""

    def __init__(self, command: str) -> None:
        super().__init__(
            "Menu entries can be installed on Linux and BSD desktops only. "
            f"On this computer, make a shortcut or an alias to: {command}"
        )


def install(_options: argparse.Namespace) -> int:
    """Put the menu entry, the kind of file and the icons in place; 0. Raises NoMenuOfFiles, StorageProblem."""
    from debateprep import folders  # noqa: PLC0415
    from debateprep.storage.durable import make_folder, write_whole  # noqa: PLC0415

    _check_system()
    data, files = folders.data(), dict(_files())
    for name, content in files.items():
        make_folder((data / name).parent)
        write_whole(data / name, content)
    _refresh(data)
    say(
        f"DebatePrep is in the menu, and *.debate.yaml files open with it: {len(files)} files are in {data}.",
        f"To take it away: {shlex.join(this_command())} --uninstall-desktop",
    )
    return 0


def uninstall(_options: argparse.Namespace) -> int:
    """Take away what `install` put in place; 0. Raises NoMenuOfFiles, StorageProblem."""
    from debateprep import folders  # noqa: PLC0415

    _check_system()
    data = folders.data()
    gone = [_take_away(data / name) for name in _names()]
    if any(gone):
        _refresh(data)
        say(f"DebatePrep is no longer in the menu: {sum(gone)} files were taken away from {data}. Projects stay.")
    else:
        say(f"DebatePrep was not in the menu: there is nothing of it in {data}.")
    for name in _names():
        _remove_empty(data / name, data)
    return 0


def this_command() -> tuple[str, ...]:
    """The very interpreter and command that run now."""
    if getattr(sys, "frozen", False):  # one program that holds its interpreter
        return (sys.executable,)
    script = Path(sys.argv[0]).absolute()
    if script.stem == "debateprep" and script.is_file():
        return (sys.executable, str(script))
    return (sys.executable, "-m", "debateprep")


def entry(template: str, command: Sequence[str]) -> str:
    """The menu entry with `command` in the place of `debateprep`."""
    quoted = " ".join(map(_quoted, command))
    lines = (
        line.replace("TryExec=debateprep", f"TryExec={_escaped(command[0])}", 1)
        if line.startswith("TryExec=")
        else line.replace("Exec=debateprep", f"Exec={quoted}", 1)
        for line in template.splitlines()
    )
    return "\n".join(lines) + "\n"


def _quoted(word: str) -> str:
    """One word of an Exec line: quoted as a shell would, escaped as a text of the entry, and no field code."""
    within = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in word)
    plain = all(sign.isalnum() or sign in "/._-+:@," for sign in word)
    return _escaped(word if plain else f'"{within}"').replace("%", "%%")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def _check_system() -> None:
    if sys.platform in (_WINDOWS, _MAC):
        raise NoMenuOfFiles(shlex.join(this_command()))


def _picture(size: int) -> str:
    return f"icons/hicolor/{size}x{size}/apps/debateprep.png"


def _names() -> tuple[str, ...]:
    return (ENTRY, *_COPIED, *map(_picture, SIZES))


def _files() -> Iterator[tuple[str, bytes]]:
    """Each file by its place in the user's data. Raises MissingLibrary, BrokenQt."""
    from debateprep import resources  # noqa: PLC0415
    from debateprep.screen import load_window_library  # noqa: PLC0415

    load_window_library()
    from debateprep.ui.icons import app_picture  # noqa: PLC0415

    template = resources.path("desktop/debateprep.desktop").read_text("utf-8")
    yield ENTRY, entry(template, this_command()).encode()
    yield from ((name, resources.path(source).read_bytes()) for name, source in _COPIED.items())
    yield from ((_picture(size), app_picture(size)) for size in SIZES)


def _take_away(path: Path) -> bool:
    """Whether there was such a file; it is gone. Raises NotWritten."""
    from debateprep.storage.durable import reason  # noqa: PLC0415
    from debateprep.storage.problems import NotWritten  # noqa: PLC0415

    try:
        path.unlink()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise NotWritten(path, reason(error)) from None
    return True


def _remove_empty(path: Path, top: Path) -> None:
    """Remove the folders above `path` that are empty now, up to `top`."""
    with contextlib.suppress(OSError):
        for folder in path.relative_to(top).parents[:-1]:
            (top / folder).rmdir()


def _refresh(data: Path) -> None:
    """Let a running desktop see the change; where a tool is missing, it sees it at the next login."""
    for (tool, *options), folder in _REFRESHED:
        found = shutil.which(tool)
        if found and (data / folder).is_dir():
            with contextlib.suppress(OSError, subprocess.TimeoutExpired):
                command = [found, *options, str(data / folder)]
                subprocess.run(command, capture_output=True, check=False, timeout=_LONGEST_REFRESH)  # noqa: S603
