from itertools import product

import pytest

from debateprep.ui import theme

SCHEMES = (theme.LIGHT, theme.DARK)
INKS = ("ink", "quiet", "accent", "amber", "red", "green")
GROUNDS = ("paper", "desk")


@pytest.mark.parametrize(("tokens", "ink", "ground"), list(product(SCHEMES, INKS, GROUNDS)))
def test_every_text_stands_out_from_its_ground(tokens: theme.Tokens, ink: str, ground: str) -> None:
    assert theme.contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize(("tokens", "ground"), list(product(SCHEMES, GROUNDS)))
def test_every_side_stands_out_from_its_ground(tokens: theme.Tokens, ground: str) -> None:
    assert min(theme.contrast(side, getattr(tokens, ground)) for side in tokens.sides) >= 4.5


@pytest.mark.parametrize("tokens", SCHEMES)
def test_words_on_the_accent_stand_out(tokens: theme.Tokens) -> None:
    assert theme.contrast(tokens.on_accent, tokens.accent) >= 4.5


@pytest.mark.parametrize("tokens", SCHEMES)
def test_words_on_the_tint_of_a_mark_stand_out(tokens: theme.Tokens) -> None:
    assert theme.contrast(tokens.ink, theme.blend(tokens.accent, tokens.paper, 0.34).name()) >= 4.5


def test_black_on_white_is_the_known_ratio() -> None:
    assert theme.contrast("#000000", "#FFFFFF") == pytest.approx(21)
