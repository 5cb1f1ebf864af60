"""What is seen: pictures of a window, and how far its words stand out in them."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from debateprep.ui import theme

_SHARP = 2  # pixels of a picture for each of the screen: a thin letter has its whole colour somewhere


def picture(top: QWidget, sharp: int = _SHARP) -> QImage:
    """All of a window as it is painted now."""
    image = QImage(top.size() * sharp, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(sharp)
    painter = QPainter(image)
    top.render(painter, QPoint())
    painter.end()
    return image


def written(top: QWidget) -> Iterator[tuple[QWidget, str, QRect]]:
    """What carries words and can be seen whole: the widget, its words, and where it stands in `top`."""
    for widget in top.findChildren(QWidget):
        words = _words(widget)
        area = QRect(widget.mapTo(top, QPoint()), widget.size()) & _seen(widget, top)
        if words.strip() and area.size() == widget.size() and _is_seen(widget, top, area):
            yield widget, words, area


def stands_out(image: QImage, area: QRect, sharp: int = _SHARP) -> float:
    """The contrast of what differs most, in a part of a picture, from the colour that most of it has."""
    part = image.copy(QRect(area.topLeft() * sharp, area.size() * sharp)).convertToFormat(QImage.Format.Format_RGB32)
    counted: Counter[int] = Counter(memoryview(part.constBits()).cast("I"))
    ground = _light(counted.most_common(1)[0][0])
    lights = [_light(pixel) for pixel in counted]
    return max(_ratio(max(lights), ground), _ratio(min(lights), ground))


def changed(before: QImage, after: QImage) -> int:
    """How many pixels of two pictures of one size differ so that it is seen (WCAG 2.2, 1.4.11: 3 to 1)."""
    one, other = (memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")
                  for image in (before, after))  # fmt: skip
    pairs = Counter(pair for pair in zip(one, other, strict=True) if pair[0] != pair[1])
    return sum(count for pair, count in pairs.items() if _ratio(_light(pair[0]), _light(pair[1])) >= 3)


@cache
def _light(pixel: int) -> float:
    """How far a colour stands out from black."""
    return theme.contrast(f"#{pixel & 0xFFFFFF:06X}", "#000000")


def _ratio(one: float, other: float) -> float:
    """The contrast of two colours, from theirs with black."""
    return max(one, other) / min(one, other)


def _words(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _is_seen(widget: QWidget, top: QWidget, area: QRect) -> bool:
    """Whether nothing lies over the middle of it."""
    found = top.childAt(area.center())
    is_own = found is None or found is widget or found.isAncestorOf(widget) or widget.isAncestorOf(found)
    return widget.isVisibleTo(top) and is_own


def _seen(widget: QWidget, top: QWidget) -> QRect:
    """The part of `top` that a widget could be seen in: what scrolls is cut by what it scrolls in."""
    area, at = top.rect(), widget.parentWidget()
    while at is not None and at is not top:
        area &= QRect(at.mapTo(top, QPoint()), at.size())
        at = at.parentWidget()
    return area
