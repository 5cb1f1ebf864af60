"""Every colour, size and font of the window: nothing is written anywhere else."""

from dataclasses import dataclass, fields
from enum import StrEnum
from string import Template

from PySide6.QtCore import QDir, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPainter, QPalette, QRegion
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from debateprep import resources

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
MOTION = 150  # milliseconds at most
_STAGE_WIDTH, _STAGE_HEIGHT = 32, 17  # letters of the rehearsal's type beside and above each other
_STAGE_PIXELS = (22, 96)  # its least and largest size; 32 can be read at 2 m on a usual screen
MAP_PIXELS = {"title": 22, "theme": 15, "code": 12, "statement": 14, "side": 12, "small": 11}  # words on the map


class Scheme(StrEnum):
    """Which of the two sets of colours is shown."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


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


LIGHT = Tokens(
    paper="#FCFBF8",
    desk="#F1EFEA",
    ink="#1E2227",
    quiet="#59606B",
    hairline="#DDD8CF",
    accent="#2B5F92",
    on_accent="#FFFFFF",
    sides=("#2B5F92", "#A5472B", "#5C692B", "#694A8C"),
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
    sides=("#8CB8E4", "#E79B80", "#BAC67C", "#C5A6E2"),
    amber="#E8BE6A",
    red="#F0969A",
    green="#8CCB9B",
    hover="#263241",
)
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
    tokens = DARK if _is_dark(scheme) else LIGHT
    sheet = _sheet(tokens)
    if app.styleSheet() != sheet:  # dressing every widget again takes longer than making them
        QDir.setSearchPaths("icons", [str(resources.folder("icons"))])
        app.setStyle("Fusion")
        app.setPalette(_palette(tokens))
        app.setStyleSheet(sheet)


def tokens_of(widget: QWidget) -> Tokens:
    """The colours in which `widget` is shown."""
    dark = widget.palette().color(QPalette.ColorRole.Base).lightness() < 128
    return DARK if dark else LIGHT


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


def moves(widget: QWidget) -> bool:
    """Whether things may move by themselves: not when the system asks for less motion."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0


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


def _is_dark(scheme: Scheme) -> bool:
    if scheme is Scheme.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return scheme is Scheme.DARK


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
        palette.setColor(QPalette.ColorGroup.Disabled, role, blend(tokens.quiet, tokens.desk, 0.6))
    return palette


def _sheet(tokens: Tokens) -> str:
    colours = {part.name: getattr(tokens, part.name) for part in fields(tokens) if part.name != "sides"}
    tint = blend(tokens.accent, tokens.paper, 0.12).name()
    sides = "".join(
        f'QComboBox[side="{at}"], QLabel[side="{at}"] {{ color: {colour}; }}\n'
        for at, colour in enumerate(tokens.sides)
    )
    return Template(_SHEET).substitute(colours, tint=tint, tick="tick-dark" if tokens is DARK else "tick-light") + sides


_SHEET = """
QToolBar { background: $desk; border: none; border-bottom: 1px solid $hairline; spacing: 4px; padding: 4px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px 9px; color: $ink; }
QToolBar QToolButton:hover { background: $hover; }
QToolBar QToolButton:pressed { background: $tint; }
QToolBar QToolButton:focus { border: 2px solid $accent; padding: 4px 8px; }
#view_switch { background: $paper; border: 1px solid $hairline; border-radius: 8px; }
QToolBar #view_switch QToolButton { border-radius: 6px; padding: 4px 14px; color: $quiet; }
QToolBar #view_switch QToolButton:checked { background: $tint; color: $ink; font-weight: bold; }
QToolBar #view_switch QToolButton:disabled { color: $hairline; }
#view_overview, #debate_map { background: $paper; }
#overview_table, #map_list { background: $paper; border: none; outline: none; }
#map_list::item { min-height: 24px; padding: 2px 0; }
#map_list::item:selected { background: $tint; color: $ink; }
#overview_table QTableCornerButton::section, #overview_table::corner, #map_picture::corner { background: $paper;
  border: none; }
#export_side { background: $desk; border: none; border-left: 1px solid $hairline; }
QMenuBar { background: $desk; color: $ink; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $paper; color: $ink; border: 1px solid $hairline; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QSplitter::handle { background: $hairline; }
QSplitter::handle:hover { background: $accent; }
QStatusBar { background: $desk; border-top: 1px solid $hairline; }
QStatusBar::item { border: none; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QTextEdit { background: transparent; border: none; }
ArticleView, #version_preview, #merge_preview { background: $paper; border: none; }
TextField { border: 2px solid transparent; border-radius: 6px; }
TextField:hover { border-color: $hairline; }
TextField:focus { border-color: $accent; background: $paper; }
QListView { background: $paper; border: none; outline: none; }
QListView::item { border: 2px solid transparent; } QListWidget::item:selected { background: $tint; color: $ink; }
QListView:focus { border: 2px solid $accent; }
QComboBox { border: 2px solid transparent; border-radius: 6px; padding: 1px 4px; background: transparent;
  font-weight: bold; }
QComboBox:hover { background: $hover; }
QComboBox:focus { border-color: $accent; }
QComboBox::drop-down { border: none; width: 0px; }
QComboBox QAbstractItemView { background: $paper; color: $ink; border: 1px solid $hairline; padding: 4px;
  selection-background-color: $hover; selection-color: $ink; outline: none; }
QComboBox[field="true"] { border: 2px solid $hairline; padding: 4px 24px 4px 6px; background: $paper;
  font-weight: normal; }
QComboBox[field="true"]:focus { border-color: $accent; }
QPushButton { border: 1px solid $hairline; border-radius: 6px; padding: 6px 14px; background: $paper; color: $ink; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $quiet; }
QPushButton[primary="true"] { background: $accent; border-color: $accent; color: $on_accent; font-weight: bold; }
QPushButton[primary="true"]:focus { border: 2px solid $ink; }
QPushButton[flat="true"] { border: 2px solid transparent; background: transparent; padding: 1px 4px; }
QPushButton[flat="true"]:hover { background: $hover; }
QPushButton[flat="true"]:focus { border-color: $accent; }
QPushButton[flat="true"][toggle="true"] { padding: 1px 8px; color: $quiet; }
QPushButton[flat="true"][toggle="true"]:checked { background: $tint; color: $ink; border-color: transparent; }
QPushButton[flat="true"][toggle="true"]:focus { border-color: $accent; }
QPushButton[flat="true"][state="ready"] { color: $green; }
QPushButton[flat="true"][state="draft"] { color: $quiet; }
QPushButton[flat="true"][state="empty"] { color: $quiet; }
QPushButton[flat="true"]::menu-indicator { width: 0px; image: none; }
QPushButton[choice="true"]:checked { background: $tint; border: 2px solid $accent; padding: 5px 13px; }
QPushButton[choice="true"]:checked:focus { border-color: $ink; }
QLabel[quiet="true"] { color: $quiet; }
QLabel[accent="true"] { color: $accent; }
QLabel[state="over"] { color: $amber; font-weight: bold; }
QLabel[state="good"] { color: $green; }
QLabel[state="warn"], QPushButton[state="warn"] { color: $amber; }
QFrame[hairline="true"] { background: $hairline; border: none; }
QLineEdit { border: 2px solid $hairline; border-radius: 6px; padding: 4px 6px; background: $paper; }
QLineEdit:focus { border-color: $accent; }
QPlainTextEdit { border: 2px solid $hairline; border-radius: 6px; padding: 2px; background: $paper; }
QPlainTextEdit:focus { border-color: $accent; }
QAbstractSpinBox { border: 2px solid $hairline; border-radius: 6px; padding: 4px 6px; background: $paper; }
QAbstractSpinBox:focus { border-color: $accent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QCheckBox { spacing: 8px; }
QRadioButton { border: 2px solid transparent; border-radius: 4px; padding: 1px 4px; spacing: 8px; }
QRadioButton:focus { border-color: $accent; }
QRadioButton::indicator { width: 12px; height: 12px; border: 2px solid $quiet; border-radius: 8px; background: $paper; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QCheckBox::indicator, #import_blocks::indicator, #merge_claims::indicator { width: 16px; height: 16px;
  border: 2px solid $quiet; border-radius: 4px; background: $paper; }
QCheckBox::indicator:checked, #import_blocks::indicator:checked, #merge_claims::indicator:checked {
  border-color: $accent; background: $accent; image: url(icons:$tick.svg); }
#import_blocks::item, #merge_claims::item { min-height: 24px; padding: 2px 4px; }
#import_blocks::item:selected, #merge_claims::item:selected { background: $tint; color: $ink; }
#import_blocks, #merge_claims, #versions_list, #version_claims { border: 1px solid $hairline; }
#import_blocks:focus, #merge_claims:focus, #versions_list:focus, #version_claims:focus { border: 1px solid $accent; }
#import_text { border: none; background: $paper; padding: 4px; }
QProgressBar { border: none; border-radius: 3px; background: $hairline; max-height: 6px; }
QProgressBar::chunk { border-radius: 3px; background: $accent; }
QCheckBox::indicator:focus { border-color: $ink; }
QCheckBox::indicator:disabled { border-color: $hairline; }
QLineEdit[quiet="true"] { border-color: transparent; background: transparent; color: $quiet; padding: 1px 4px; }
QLineEdit[quiet="true"]:hover { border-color: $hairline; }
QLineEdit[quiet="true"]:focus { border-color: $accent; background: $paper; color: $ink; }
QComboBox[quiet="true"] { color: $quiet; font-weight: normal; }
QPushButton[quiet="true"] { color: $quiet; }
QWidget[row="true"] { border: 2px solid transparent; border-radius: 4px; }
QWidget[row="true"]:hover { background: $hover; }
QWidget[row="true"]:focus { border-color: $accent; }
QToolTip { background: $paper; color: $ink; border: 1px solid $hairline; padding: 4px 6px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $hairline; border-radius: 3px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $quiet; }
QScrollBar:horizontal { background: transparent; height: 10px; }
QScrollBar::handle:horizontal { background: $hairline; border-radius: 3px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
  width: 0; height: 0; }
#pace_text, #help_page { background: $paper; }
#view_rehearse { background: $paper; }
#rehearse_claims::item, #rehearse_weak::item { min-height: 24px; padding: 2px 4px; }
#rehearse_weak::item:selected { background: $tint; color: $ink; }
#settings_groups::item { min-height: 20px; padding: 4px 16px; border: none; border-left: 3px solid transparent; }
#settings_groups::item:hover { background: $hover; }
#settings_groups::item:selected { background: $tint; color: $ink; border-left-color: $accent; }
#settings_groups::item:disabled { color: $quiet; background: transparent; padding-top: 12px; }
#palette_panel { background: $paper; border: 1px solid $hairline; border-radius: 8px; }
#palette QLineEdit { border: none; border-bottom: 1px solid $hairline; border-radius: 0; padding: 6px 14px 10px 14px;
  background: $paper; }
#notice { background: $paper; border: 1px solid $hairline; border-radius: 8px; }
#notice[kind="error"] { border-color: $red; }
"""
