"""Icons of one family, drawn in the palette's colour."""

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QImageWriter, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from debateprep import resources

SIZE = 20  # pixels
_SCALES = (1, 2, 3)


def icon(name: str, colour: str) -> QIcon:
    """The icon `name` in `colour`, sharp up to three times its size."""
    drawing = resources.path(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    found = QIcon()
    for scale in _SCALES:
        picture = QPixmap(QSize(SIZE, SIZE) * scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        picture.setDevicePixelRatio(scale)
        found.addPixmap(picture)
    return found


def app_icon() -> QIcon:
    """The icon of the app itself."""
    return QIcon(str(resources.path("icons/app.svg")))


def app_picture(side: int) -> bytes:
    """The icon of the app as a PNG of `side` by `side` pixels; it needs no screen and no application."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(resources.path("icons/app.svg"))).render(painter)
    painter.end()
    written = QBuffer()
    QImageWriter(written, QByteArray(b"png")).write(image)
    return bytes(written.data().data())
