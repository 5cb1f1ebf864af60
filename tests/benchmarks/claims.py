"""The claim finder: what its first use costs, and a long article."""

import subprocess
import sys
from collections.abc import Iterator
from time import perf_counter

from debateprep.language.claims import suggestions
from tests.benchmarks.__main__ import Figure, middle
from tests.language.op_eds import OP_EDS, op_ed

_START = """
from time import perf_counter
from debateprep import app
from debateprep.language.sentences import sentences
sentences("The engine that finds sentences is loaded. It is shared with the rest of the app.")
started = perf_counter()
from debateprep.language.claims import suggestions
suggestions("The plan must be changed. It does not protect anybody.")
print(perf_counter() - started)
"""


def finder() -> Iterator[Figure]:
    starts = [float(subprocess.check_output([sys.executable, "-c", _START])) for _ in range(7)]
    yield Figure("claim finder in an open window: import, read weights, rank two", middle(starts), "ms", 15)
    text = _long_article(1000)
    times = []
    for _ in range(5):
        started = perf_counter()
        found = suggestions(text, "The plan must be changed")
        times.append(perf_counter() - started)
    yield Figure(f"  rank {len(found.ranked):,} sentences", middle(times), "ms", 200)


def _long_article(count: int) -> str:
    """An article of so many sentences, no two of which are the same."""
    sentences = [one for piece in map(op_ed, OP_EDS) for one in piece.text.replace("\n\n", " ").split(". ")]
    return ". ".join(f"{sentences[n % len(sentences)]} in town {n}" for n in range(count)) + "."
