"""The figures the app is held to: `python -m tests.benchmarks [NAME ...]`.

Ratios are against a baseline measured in the same run. The modules are compiled first, as an installed app's are.
"""

import compileall
import os
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()


@dataclass(frozen=True)
class Figure:
    """One measured line of the table; `limit` is for the ratio where there is a baseline."""

    what: str
    measured: float
    unit: str
    limit: float
    baseline: float | None = None

    @property
    def told(self) -> str:
        against = f"{self.baseline:9.1f} {self.measured / self.baseline:6.2f}×" if self.baseline else " " * 17
        limit = f"{self.limit:g}×" if self.baseline else f"{self.limit:g} {self.unit}"
        value = self.measured / self.baseline if self.baseline else self.measured
        verdict = "ok" if value <= self.limit else "OVER"
        return f"{self.what:58} {self.measured:9.2f} {self.unit:2} {against}  ≤ {limit:8} {verdict}"


def main(wanted: Iterable[str]) -> None:
    compileall.compile_dir(Path(__file__).parents[2] / "debateprep", quiet=1)
    from tests.benchmarks import (  # noqa: PLC0415  # once the environment is set
        article,
        brief,
        claims,
        files,
        importing,
        journal,
        overview,
        palette,
        search,
        spelling,
        window,
    )

    groups: dict[str, Callable[[], Iterable[Figure]]] = {
        "version": files.version,
        "window": window.start,
        "load": files.load,
        "save": window.save,
        "keys": window.keys,
        "rhythm": window.rhythm,
        "switch": window.switch,
        "language": window.language,
        "mark": window.mark,
        "search": search.everywhere,
        "spelling": spelling.reading,
        "article": article.page,
        "palette": palette.palette,
        "import": importing.articles,
        "brief": brief.export,
        "overview": overview.table,
        "map": overview.map_of_the_debate,
        "preview": brief.preview,
        "claims": claims.finder,
        "journal": journal.journal,
        "write": journal.write,
    }
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} cores, load {load:.1f}, Python {sys.version.split()[0]}")
    print(f"{'what':58} {'measured':>12} {'baseline':>9} {'ratio':>7}")
    for name, group in groups.items():
        if not wanted or name in wanted:
            for figure in group():
                print(figure.told, flush=True)


def middle(times: list[float]) -> float:
    """The median, in milliseconds."""
    return statistics.median(times) * 1000


def scratch(name: str, text: str) -> Path:
    """A file of that text in a folder of its own."""
    path = Path(tempfile.mkdtemp()) / name
    path.write_text(text, encoding="utf-8")
    return path


if __name__ == "__main__":
    main(sys.argv[1:])
