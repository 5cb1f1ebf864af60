"""How much a long run does, and how it tells what came out."""

import time
from collections import Counter
from collections.abc import Mapping

quick = False


def amount(full: int, few: int) -> int:
    """`full`, or `few` where the run is only to show that it works."""
    return few if quick else full


class Table:
    """Counts what happened; what is counted as broken breaks the law of the run."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._began = time.monotonic()
        self._counted: Counter[str] = Counter()
        self._broken: Counter[str] = Counter()

    def count(self, what: str, times: int = 1) -> None:
        self._counted[what] += times

    def broken(self, what: str, times: int = 1) -> None:
        """What may not happen; with 0 times, only a line of the table that says so."""
        self._broken[what] += times

    @property
    def is_kept(self) -> bool:
        return not self._broken.total()

    def told(self) -> bool:
        """Print the table; whether the law was kept."""
        seconds = time.monotonic() - self._began
        print(f"{self._title} ({seconds:.0f} s)", flush=True)
        for counts in (self._counted, self._broken):
            _print(counts)
        print("  kept" if self.is_kept else "  BROKEN", flush=True)
        return self.is_kept


def _print(counts: Mapping[str, int]) -> None:
    for what, times in counts.items():
        print(f"  {what:56} {times:>9,}")
