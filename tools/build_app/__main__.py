"""`python -m tools.build_app [OUT]`: the app as one folder, OUT/debateprep; OUT is `dist` if it is not named."""

import os
import subprocess
import sys
from pathlib import Path

RECIPE = Path(__file__).with_name("debateprep.spec")
TOP = RECIPE.parents[2]


def build(out: Path) -> Path:
    """Build the app into a folder of `out`; that folder."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(out), "--workpath", str(out / "work")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}  # it draws the icon, and shows nothing
    subprocess.run([*command, *places, str(RECIPE)], cwd=TOP, env=environment, check=True)  # noqa: S603  # ours
    return out / "debateprep"


if __name__ == "__main__":
    print(build(Path(*sys.argv[1:2]) if sys.argv[1:] else TOP / "dist"))
