"""Every colour, size and font of the window: nothing is written anywhere else."""

from dataclasses import dataclass, fields
from enum import StrEnum
from string import Template
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDir, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPainter, QPalette, QRegion, QStyleHints
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from debateprep import resources
from debateprep.ui.style_sheet import SHEET

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints

SERIF = "DebatePrep Serif"
ARTICLE_POINTS = 12.5
RESPONSE_POINTS = 10.5
STATEMENT_POINTS = 14.5
NOTE_POINTS = 10.0
LINE_HEIGHT = 110  # percent of the serif's own line, which is 1.37 em: lines are 1.5 em apart
STEP = 1.2  # from one type size to the next
GRID = 8  # pixels; half of it inside controls
READING_WIDTH = 66  # characters in a line of the article
SHADOW = 12  # pixels around what stands over the rest
_SHADOW_ALPHA = 5  # of 255, for each of its rings
_OF_SCREEN = 0.9  # the most that a dialog takes
_HANDLE = 0.8  # of quiet ink in the handle of a scroll bar
MOTION = 150  # milliseconds at most
_STAGE_WIDTH, _STAGE_HEIGHT = 32, 17  # letters of the rehearsal's type beside and above each other
_STAGE_PIXELS = (22, 96)  # its least and largest size; 32 can be read at 2 m on a usual screen
MAP_PIXELS = {"title": 22, "theme": 15, "code": 12, "statement": 14, "side": 12, "small": 11}  # words on the map


class Scheme(StrEnum):
    """Which set of colours is shown."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme, by what they are for."""

    paper: str
    desk: str
    ink: str
    quiet: str
    hairline: str
    accent: str
    on_accent: str
    sides: tuple[str, str, str, str]  # by order, never by name
    amber: str
    red: str
    green: str
    hover: str

    def side(self, index: int) -> str:
        """The colour of the side that stands at `index`."""
        return self.sides[index % len(self.sides)]


@dataclass(frozen=True, slots=True)
class Fonts:
    """What the person reads and writes in: a family, and sizes in points."""

    family: str = SERIF
    article_points: float = ARTICLE_POINTS
    response_points: float = RESPONSE_POINTS


@dataclass(slots=True)
class _Chosen:
    fonts: Fonts
    is_calm: bool = False
    blink: int = 0  # milliseconds, of the caret before all was calm
    hints: QStyleHints | None = None  # kept: PySide forgets what belongs to them once nobody holds them


LIGHT = Tokens(
    paper="#FCFBF8",
    desk="#F1EFEA",
    ink="#1E2227",
    quiet="#59606B",
    hairline="#DDD8CF",
    accent="#2B5F92",
    on_accent="#FFFFFF",
    sides=("#2B5F92", "#A5472B", "#44570F", "#59366D"),
    amber="#875800",
    red="#A02029",
    green="#2C6A3E",
    hover="#E4E9F0",
)
DARK = Tokens(
    paper="#1C1E22",
    desk="#131518",
    ink="#E8E5DE",
    quiet="#A5AAB3",
    hairline="#34383F",
    accent="#8CB8E4",
    on_accent="#131518",
    sides=("#8CB8E4", "#E79B80", "#C6D080", "#C190BC"),
    amber="#E8BE6A",
    red="#F0969A",
    green="#8CCB9B",
    hover="#263241",
)
CONTRAST = Tokens(
    paper="#000000",
    desk="#000000",
    ink="#FFFFFF",
    quiet="#E2E2E2",
    hairline="#666666",  # seen on the ground as the colours of the sides are seen on it, in a bar half full
    accent="#6FD3FF",
    on_accent="#000000",
    sides=("#6FD3FF", "#FFB08A", "#E7F06A", "#E7B1D7"),
    amber="#FFC94D",
    red="#FFB0B0",
    green="#7CF08E",
    hover="#26323D",
)
# How much of a colour is in the ground of words that are set off: of the accent, of amber where they were looked for.
CHOSEN, DIFFERENT, SHOWN = 0.14, 0.16, 0.34
FOUND, LOOKED_AT = 0.28, 0.4
SIDE_PATTERNS = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)
_chosen = _Chosen(Fonts())


def load_fonts() -> None:
    """Make the shipped serif known to Qt."""
    for face in sorted(resources.folder("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(face))


def families() -> list[str]:
    """The families of fonts that Qt knows."""
    return QFontDatabase.families()


def apply(app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
    """Dress the whole application in `scheme`."""
    tokens = _tokens(scheme)
    sheet = _sheet(tokens)
    if app.styleSheet() != sheet:  # dressing every widget again takes longer than making them
        if not app.styleSheet():  # another style would dress every widget again, as the sheet does
            QDir.setSearchPaths("icons", [str(resources.folder("icons"))])
            app.setStyle("Fusion")
        app.setPalette(_palette(tokens))
        app.setStyleSheet(sheet)


def tokens_of(widget: QWidget) -> Tokens:
    """The colours in which `widget` is shown."""
    link = widget.palette().color(QPalette.ColorRole.Link).rgb()  # no sheet changes it, as it does a ground
    return next((tokens for tokens in (DARK, CONTRAST) if QColor(tokens.accent).rgb() == link), LIGHT)


def use_fonts(fonts: Fonts) -> None:
    """Let everything be read and written in `fonts` from now on."""
    _chosen.fonts = fonts


def writing(font: QFont) -> QFont:
    """`font`, which is in its usual size, in the family and as large or small as the person chose."""
    chosen = QFont(font)
    chosen.setFamily(_chosen.fonts.family)
    chosen.setPointSizeF(font.pointSizeF() * _chosen.fonts.response_points / RESPONSE_POINTS)
    return chosen


def serif(points: float = ARTICLE_POINTS, *, bold: bool = False) -> QFont:
    """What is read and written, in a size: the shipped serif, or what the person chose for it."""
    font = QFont(_chosen.fonts.family)
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def interface(steps: int = 0, *, bold: bool = False) -> QFont:
    """The system's font, `steps` sizes above or below its own; figures of one width."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * (STEP**steps if steps > 0 else 0.92 ** (-steps)))
    font.setBold(bold)
    font.setFeature(QFont.Tag.fromString("tnum"), 1)
    return font


def stage_pixels(width: int, height: int) -> int:
    """How large the type of a rehearsal is on a page of this size, in pixels: to be read from afar."""
    least, largest = _STAGE_PIXELS
    return max(least, min(width // _STAGE_WIDTH, height // _STAGE_HEIGHT, largest))


def in_pixels(font: QFont, pixels: float) -> QFont:
    """`font`, so many pixels tall."""
    sized = QFont(font)
    sized.setPixelSize(max(1, round(pixels)))
    return sized


def size_to(dialog: QWidget, wanted: QSize) -> None:
    """Make a dialog as large as it is wanted, as far as the screen has room for it and its frame."""
    dialog.resize(wanted.boundedTo(dialog.screen().availableSize() * _OF_SCREEN))


def use_calm(calm: bool) -> None:
    """Let nothing glide or blink from now on, or as the system has it."""
    if calm != _chosen.is_calm:
        _chosen.is_calm = calm
        if calm:
            _chosen.blink = QApplication.cursorFlashTime()
        QApplication.setCursorFlashTime(0 if calm else _chosen.blink)


def moves(widget: QWidget) -> bool:
    """Whether things may move by themselves: not when the person or the system asks for less motion."""
    lasts = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    return lasts > 0 and not _chosen.is_calm


def blend(front: str, back: str, share: float) -> QColor:
    """`share` (0 to 1) of the colour `front` on `back`."""
    one, other = QColor(front), QColor(back)
    return QColor(
        *(
            round(a * share + b * (1 - share))
            for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]  # a tuple of four
        )
    )


def paint_shadow(painter: QPainter, area: QRect) -> None:
    """A soft shadow around `area`, SHADOW pixels wide and a little lower than it; nothing inside, which is covered."""
    around = area.adjusted(-SHADOW, -SHADOW, SHADOW, SHADOW)
    painter.setClipRegion(QRegion(around).subtracted(QRegion(area.adjusted(GRID, GRID, -GRID, -GRID))))
    shade = QColor(Qt.GlobalColor.black)
    shade.setAlpha(_SHADOW_ALPHA)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    for width in range(1, SHADOW - 1):
        painter.drawRoundedRect(area.adjusted(-width, 2 - width, width, 2 + width), GRID + width, GRID + width)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, 1.4.3)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    it = QColor(colour)
    return 0.2126 * linear(it.redF()) + 0.7152 * linear(it.greenF()) + 0.0722 * linear(it.blueF())


def _tokens(scheme: Scheme) -> Tokens:
    if scheme is Scheme.SYSTEM:
        is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        wanted = DARK if is_dark else LIGHT
        return CONTRAST if wants_contrast() else wanted
    return {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}[scheme]


def contrast_hints() -> "QAccessibilityHints | None":
    """Where Qt tells what the system wants for weak eyes; nothing before Qt 6.10."""
    if _chosen.hints is None:
        _chosen.hints = QGuiApplication.styleHints()
    ask = getattr(_chosen.hints, "accessibility", None)
    return None if ask is None else cast("QAccessibilityHints", ask())


def wants_contrast() -> bool:
    """Whether the system asks for high contrast."""
    hints = contrast_hints()
    return hints is not None and hints.contrastPreference() is Qt.ContrastPreference.HighContrast


def _palette(tokens: Tokens) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in (
        (roles.Window, tokens.desk),
        (roles.WindowText, tokens.ink),
        (roles.Base, tokens.paper),
        (roles.AlternateBase, tokens.desk),
        (roles.Text, tokens.ink),
        (roles.PlaceholderText, tokens.quiet),
        (roles.Button, tokens.desk),
        (roles.ButtonText, tokens.ink),
        (roles.BrightText, tokens.red),
        (roles.ToolTipBase, tokens.paper),
        (roles.ToolTipText, tokens.ink),
        (roles.Highlight, tokens.accent),
        (roles.HighlightedText, tokens.on_accent),
        (roles.Link, tokens.accent),
        (roles.LinkVisited, tokens.accent),
        (roles.Mid, tokens.hairline),
        (roles.Midlight, tokens.hairline),
        (roles.Light, tokens.paper),
        (roles.Dark, tokens.hairline),
        (roles.Shadow, tokens.hairline),
        (roles.Accent, tokens.accent),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.quiet))  # to be read all the same
    return palette


def _sheet(tokens: Tokens) -> str:
    colours = {part.name: getattr(tokens, part.name) for part in fields(tokens) if part.name != "sides"}
    tint = blend(tokens.accent, tokens.paper, CHOSEN).name()
    handle = blend(tokens.quiet, tokens.desk, _HANDLE).name()
    sides = "".join(
        f'QComboBox[side="{at}"], QLabel[side="{at}"] {{ color: {colour}; }}\n'
        for at, colour in enumerate(tokens.sides)
    )
    tick = "tick-light" if tokens is LIGHT else "tick-dark"
    return Template(SHEET).substitute(colours, tint=tint, handle=handle, tick=tick) + sides
