"""Journals that are not needed any more go; what could not be read of one is kept aside."""

import contextlib
from pathlib import Path

from debateprep.storage.journal_file import DamagedJournal, make_private, read_journal

ASIDE = "unread"


def retire(path: Path) -> None:
    """Let go of the journal at `path`, whose work is saved or was discarded; one with damage is put aside whole."""
    with contextlib.suppress(OSError):
        if _is_damaged(path):
            make_private(path.parent / ASIDE)
            path.rename(path.parent / ASIDE / path.name)
        else:
            path.unlink()


def _is_damaged(path: Path) -> bool:
    try:
        return read_journal(path).is_damaged
    except DamagedJournal:
        return True
