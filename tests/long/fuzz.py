"""The process that atheris runs in; started by `python -m tests.long loader`."""

import importlib
import sys

atheris = importlib.import_module("atheris")  # by name: it is not everywhere

with atheris.instrument_imports(include=["debateprep.storage", "debateprep.core"]):
    from tests.long.loader import try_bytes


def main() -> None:
    """Fuzz until the runs are done. Never returns."""
    atheris.Setup(sys.argv, try_bytes)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
