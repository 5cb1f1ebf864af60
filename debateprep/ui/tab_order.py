"""The order in which Tab goes through a page: as the eye does, whatever was made when."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QWidget


def order_tabs(page: QWidget) -> None:
    """Let Tab go through what stands on `page` in the order of its layouts."""
    for one, next_one in pairwise(_stops(page.layout())):
        QWidget.setTabOrder(one, next_one)


def _stops(layout: QLayout | None) -> Iterator[QWidget]:
    """What takes the keyboard, from the first to the last."""
    for at in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(at) if layout is not None else None
        widget, below = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is None:
            yield from _stops(below)
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        if not isinstance(widget, QAbstractScrollArea):
            yield from _stops(widget.layout())
