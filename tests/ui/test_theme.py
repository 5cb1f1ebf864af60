"""Every pair of colours that can meet, computed: words on their ground, signs beside it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from debateprep.ui import theme
from debateprep.ui.main_window import MainWindow
from debateprep.ui.style_sheet import SHEET
from tests.ui.gestures import action

WORDS = {"light": 4.5, "dark": 4.5, "contrast": 7.0}  # WCAG 2.2, 1.4.3 and 1.4.6
SIGNS = 3.0  # WCAG 2.2, 1.4.11
SETS = {"light": theme.LIGHT, "dark": theme.DARK, "contrast": theme.CONTRAST}
INKS = ("ink", "quiet", "accent", "amber", "red", "green", "side 1", "side 2", "side 3", "side 4")


def colour(tokens: theme.Tokens, name: str) -> str:
    """The colour that is called so, or the ground of words that are set off so."""
    grounds = {
        "chosen": (tokens.accent, theme.CHOSEN),
        "different": (tokens.accent, theme.DIFFERENT),
        "shown": (tokens.accent, theme.SHOWN),
        "found": (tokens.amber, theme.FOUND),
        "looked at": (tokens.amber, theme.LOOKED_AT),
    }
    if name in grounds:
        front, share = grounds[name]
        return theme.blend(front, tokens.paper, share).name()
    return tokens.sides[int(name[-1]) - 1] if name.startswith("side") else str(getattr(tokens, name))


def words_on_grounds() -> Iterator[tuple[str, str]]:
    """What is written in which colour on which."""
    yield from ((ink, ground) for ground in ("paper", "desk", "hover", "chosen") for ink in INKS)
    yield from (("ink", ground) for ground in ("different", "shown", "found", "looked at"))
    yield "on_accent", "accent"  # the primary button, the number of the current mark, a selection


def signs_on_grounds() -> Iterator[tuple[str, str]]:
    """What is drawn: the ring of the keyboard, lines under marks, ticks and bars, each beside what it stands out of."""
    yield from (("accent", ground) for ground in ("paper", "desk", "hover", "chosen", "hairline"))
    yield from (("quiet", ground) for ground in ("paper", "desk", "chosen"))
    yield from ((f"side {at}", ground) for at in range(1, 5) for ground in ("paper", "desk", "hairline"))
    yield "ink", "hover"
    yield "on_accent", "accent"


@pytest.mark.parametrize("name", SETS)
def test_all_words_stand_out_from_their_ground(name: str) -> None:
    tokens = SETS[name]
    found = {pair: theme.contrast(colour(tokens, pair[0]), colour(tokens, pair[1])) for pair in words_on_grounds()}
    assert {pair: ratio for pair, ratio in found.items() if ratio < WORDS[name]} == {}


@pytest.mark.parametrize("name", SETS)
def test_all_signs_stand_out_from_their_ground(name: str) -> None:
    tokens = SETS[name]
    found = {pair: theme.contrast(colour(tokens, pair[0]), colour(tokens, pair[1])) for pair in signs_on_grounds()}
    assert {pair: ratio for pair, ratio in found.items() if ratio < SIGNS} == {}


def test_in_high_contrast_the_edge_of_a_field_is_a_sign() -> None:
    assert theme.contrast(theme.CONTRAST.hairline, theme.CONTRAST.paper) >= SIGNS


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK, theme.Scheme.CONTRAST])
def test_what_does_not_work_and_what_is_not_written_yet_can_be_read(qapp: QApplication, scheme: theme.Scheme) -> None:
    theme.apply(qapp, scheme)
    palette, roles, groups = qapp.palette(), QPalette.ColorRole, QPalette.ColorGroup
    for group, role, ground in (
        (groups.Active, roles.PlaceholderText, roles.Base),
        (groups.Active, roles.HighlightedText, roles.Highlight),
        (groups.Inactive, roles.HighlightedText, roles.Highlight),
        (groups.Disabled, roles.WindowText, roles.Window),
        (groups.Disabled, roles.Text, roles.Base),
        (groups.Disabled, roles.ButtonText, roles.Button),
    ):
        ratio = theme.contrast(palette.color(group, role).name(), palette.color(group, ground).name())
        assert ratio >= WORDS[scheme.value], (group, role, ratio)


def test_a_sheet_writes_no_words_in_the_colour_of_a_hairline() -> None:
    assert " color: $hairline" not in SHEET
    assert "#" not in "".join(line for line in SHEET.splitlines() if "color: #" in line)


def test_a_widget_knows_its_colours(qtbot: QtBot, qapp: QApplication) -> None:
    widget = QTextEdit()  # whose ground the sheet makes transparent
    qtbot.addWidget(widget)
    widget.show()
    for scheme in (theme.Scheme.DARK, theme.Scheme.CONTRAST, theme.Scheme.LIGHT):
        theme.apply(qapp, scheme)
        assert theme.tokens_of(widget) is SETS[scheme.value]


@pytest.mark.parametrize("wants", [True, False])
def test_the_colours_of_the_system_may_be_of_high_contrast(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, wants: bool
) -> None:
    action(window, "action_theme_system").trigger()
    monkeypatch.setattr(theme, "wants_contrast", lambda: wants)
    hints = theme.contrast_hints()
    assert hints is not None
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert (theme.tokens_of(window) is theme.CONTRAST) is wants
    assert window._settings.scheme is theme.Scheme.SYSTEM
    action(window, "action_theme_light").trigger()
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.tokens_of(window) is theme.LIGHT


def test_no_system_here_asks_for_high_contrast(qapp: QApplication) -> None:
    assert qapp is QGuiApplication.instance()
    assert not theme.wants_contrast()


def test_black_on_white_is_the_known_ratio() -> None:
    assert theme.contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_half_of_black_on_white_is_grey() -> None:
    assert theme.blend("#000000", "#FFFFFF", 0.5) == QColor("#808080")
