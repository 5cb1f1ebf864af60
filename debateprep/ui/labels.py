"""Small words on the page: captions, hairlines, and a look that follows a state."""

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from debateprep.ui import theme


def caption(words: str) -> QLabel:
    """A small quiet label above a field."""
    label = QLabel(words)
    label.setFont(theme.interface(-1))
    label.setProperty("quiet", True)
    label.setContentsMargins(6, 0, 0, 0)
    return label


def hairline() -> QFrame:
    """A line of one pixel between two parts."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setProperty("hairline", True)
    return line


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Give a widget another look by a property that the style sheet knows."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def remove(widget: QWidget) -> None:
    """Take a widget out of the window at once, so that nobody finds it there by its name."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
