"""Words that are not seen whole: cut at an edge, or shortened where nothing tells the rest."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTabBar,
    QWidget,
)

from tests.ui import tree

_SLACK = 1  # pixel that letters may be short of


def cut(top: QWidget) -> Iterator[str]:
    """What cannot be read whole in `top`, in words."""
    for widget in top.findChildren(QWidget):
        if widget.isVisibleTo(top):
            lacks = _lacks(widget)
            if lacks and not _is_told(widget):
                yield f"{lacks}: {tree.told(widget)} {_words(widget)[:60]!r}"


def _lacks(widget: QWidget) -> str:
    """What of the words of a widget there is no room for."""
    words = _words(widget)
    if not words.strip():
        return ""
    room, needed = _room(widget), _needed(widget, words)
    if needed.width() > room.width() + _SLACK:
        return f"{needed.width() - room.width()} pixels too narrow"
    if needed.height() > room.height() + _SLACK:
        return f"{needed.height() - room.height()} pixels too low"
    return _stands_out_of(widget)


def _words(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return re.sub(r"&(?=\w)", "", widget.text()) if isinstance(widget, QAbstractButton) else widget.text()
    if isinstance(widget, QLineEdit):
        return "" if widget.text() else widget.placeholderText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _room(widget: QWidget) -> QRect:
    """Where the words can stand; a label's margins are counted with its words."""
    return widget.rect() if isinstance(widget, QLabel) else widget.contentsRect()


def _needed(widget: QWidget, words: str) -> QRect:
    """How much room the words take, with the sign beside them."""
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            longest = max(widget.fontMetrics().horizontalAdvance(word) for word in _plain(widget).split())
            return QRect(0, 0, longest, widget.heightForWidth(widget.width()))
        return QRect(QPoint(), widget.sizeHint())
    metrics = widget.fontMetrics()
    beside = 20 if isinstance(widget, (QCheckBox, QRadioButton, QComboBox)) else 0
    if isinstance(widget, QAbstractButton) and not widget.icon().isNull():
        beside += widget.iconSize().width()
    return QRect(0, 0, metrics.horizontalAdvance(words) + beside, metrics.height())


def _plain(label: QLabel) -> str:
    return re.sub(r"<[^>]*>", "", label.text())


def _stands_out_of(widget: QWidget) -> str:
    """Whether a part lies beyond an edge of what holds it, and cannot be scrolled to."""
    area, at = widget.rect(), widget
    while not at.isWindow() and (above := at.parentWidget()) is not None:
        area.translate(at.pos())
        at = above
        scrolled = at.parentWidget()
        if isinstance(scrolled, QAbstractScrollArea) and scrolled.viewport() is at:
            bars = scrolled.horizontalScrollBar(), scrolled.verticalScrollBar()
            is_cut = (area.right() > at.width() or area.left() < 0) and not bars[0].maximum()
            is_cut = is_cut or ((area.bottom() > at.height() or area.top() < 0) and not bars[1].maximum())
            return "beyond what is scrolled" if is_cut else ""
        if not at.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(area):
            return f"beyond the edge of {type(at).__name__}#{at.objectName()}"
    return ""


def _is_told(widget: QWidget) -> bool:
    """Whether the pointer is told all of the words."""
    return _words(widget) in widget.toolTip()


def cut_tabs(top: QWidget) -> Iterator[str]:
    """Tabs whose title is shortened and not told."""
    for bar in top.findChildren(QTabBar):
        for at in range(bar.count() if bar.isVisibleTo(top) else 0):
            needed = bar.fontMetrics().horizontalAdvance(bar.tabText(at))
            if needed > bar.tabRect(at).width() and bar.tabText(at) not in bar.tabToolTip(at):
                yield f"a tab too narrow: {bar.tabText(at)!r}"
