"""A citation for the clipboard: plain, and with its italics for who takes more than plain words."""

from collections.abc import Sequence
from html import escape
from typing import Protocol

from PySide6.QtCore import QMimeData


class Run(Protocol):
    """Words of a citation that look alike."""

    @property
    def text(self) -> str:
        """The words."""

    @property
    def italic(self) -> bool:
        """Whether they are italic."""


def of(runs: Sequence[Run]) -> QMimeData:
    """The copy of a citation."""
    copied = QMimeData()
    copied.setText(plain(runs))
    copied.setHtml("".join(['<meta charset="utf-8">', *map(_html, runs)]))
    return copied


def plain(runs: Sequence[Run]) -> str:
    """The words of a citation."""
    return "".join(run.text for run in runs).strip()


def _html(run: Run) -> str:
    words = escape(run.text)
    return f"<i>{words}</i>" if run.italic else words
