"""The translations of the window, compiled while the app is built: the app itself brings no compiler along."""

import subprocess
import sys
from pathlib import Path

import PySide6

LRELEASE = Path(PySide6.__file__).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")


def compiled(resources: Path, into: Path) -> list[tuple[str, str]]:
    """The compiled file of each `.ts` below `resources`, and the folder below it in which it is to lie.

    Raises CalledProcessError.
    """
    into.mkdir(parents=True, exist_ok=True)
    made = []
    for source in sorted(resources.rglob("*.ts")):
        file = into / f"{source.stem}.qm"
        subprocess.run([LRELEASE, "-silent", source, "-qm", file], check=True)  # noqa: S603  # Qt's own
        made.append((str(file), source.parent.relative_to(resources).as_posix()))
    return made
