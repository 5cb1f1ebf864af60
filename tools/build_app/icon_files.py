"""The icon of the app in the formats that Windows and macOS want, drawn from its SVG."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_SIZES = {  # by the name that the format has for a picture of that many pixels
    b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512,
    b"ic09": 512, b"ic10": 1024,
}  # fmt: skip


def write(svg: Path, folder: Path) -> None:
    """Write `app.ico` and `app.icns` into the folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(svg))
    pictures = {size: _png(renderer, size) for size in {*ICO_SIZES, *ICNS_SIZES.values()}}
    (folder / "app.ico").write_bytes(_ico(pictures))
    (folder / "app.icns").write_bytes(_icns(pictures))


def _png(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    drawn = QBuffer()
    drawn.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(drawn, b"png").write(image)
    return bytes(drawn.data().data())


def _ico(pictures: dict[int, bytes]) -> bytes:
    """A head, an entry of 16 bytes for each picture, and the pictures; 0 stands for 256 pixels."""
    at = 6 + 16 * len(ICO_SIZES)
    head, body = struct.pack("<HHH", 0, 1, len(ICO_SIZES)), b""
    for size in ICO_SIZES:
        picture = pictures[size]
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at + len(body))
        body += picture
    return head + body


def _icns(pictures: dict[int, bytes]) -> bytes:
    """Each picture behind its name and its length, with these eight bytes in it; the same in front of all of them."""
    parts = [struct.pack(">4sI", name, 8 + len(pictures[size])) + pictures[size] for name, size in ICNS_SIZES.items()]
    body = b"".join(parts)
    return struct.pack(">4sI", b"icns", 8 + len(body)) + body
