"""What three colours in the eye tell apart, two do as well; and nothing is told by a colour alone.

The eye without one kind of cone is simulated after Machado, Oliveira and Fernandes, "A Physiologically-based Model for
Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009, table of
severity 1.0. How far colours look apart is the distance in CIE L*a*b* of 1976, of which 2.3 can just be noticed.
"""

from collections.abc import Sequence
from itertools import combinations
from math import dist

import pytest
from PySide6.QtGui import QColor

from debateprep.core.map_layout import Ink
from debateprep.ui import theme
from debateprep.ui.claim_list import SIGNS
from debateprep.ui.map_painter import look_of

APART = 12.0
SETS = {"light": theme.LIGHT, "dark": theme.DARK, "contrast": theme.CONTRAST}
EYES: dict[str, tuple[tuple[float, float, float], ...]] = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
TO_XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
WHITE = (0.95047, 1.0, 1.08883)


def seen(colour: str, eye: str) -> tuple[float, float, float]:
    """A colour in L*a*b*, as an eye of that kind sees it."""
    it = QColor(colour)
    light = [_linear(channel) for channel in (it.redF(), it.greenF(), it.blueF())]
    simulated = [min(1.0, max(0.0, value)) for value in _times(EYES[eye], light)]
    x, y, z = (_cube_root(value / white) for value, white in zip(_times(TO_XYZ, simulated), WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def apart(one: str, other: str, eye: str) -> float:
    """How far two colours look apart."""
    return dist(seen(one, eye), seen(other, eye))


def _times(matrix: Sequence[Sequence[float]], values: Sequence[float]) -> list[float]:
    return [sum(a * b for a, b in zip(row, values, strict=True)) for row in matrix]


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _cube_root(value: float) -> float:
    return float(value ** (1 / 3)) if value > 0.008856 else 7.787 * value + 16 / 116


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("name", SETS)
def test_every_eye_tells_the_sides_apart(name: str, eye: str) -> None:
    found = {pair: apart(*pair, eye) for pair in combinations(SETS[name].sides, 2)}
    assert {pair: distance for pair, distance in found.items() if distance < APART} == {}


@pytest.mark.parametrize("name", SETS)
def test_the_first_two_sides_are_far_apart_for_every_eye(name: str) -> None:
    first, second, *_ = SETS[name].sides
    assert min(apart(first, second, eye) for eye in EYES) >= 40


@pytest.mark.usefixtures("qapp")
def test_each_side_has_a_line_of_its_own_too() -> None:
    assert len(set(theme.SIDE_PATTERNS)) == len(theme.LIGHT.sides)
    look = look_of(theme.LIGHT)
    assert len({look.dash(place) for place in range(4)}) == 4


def test_how_far_an_answer_is_has_a_form_and_not_a_colour_alone() -> None:
    assert len(set(SIGNS.values())) == len(SIGNS) == 3


def test_some_eyes_do_not_tell_the_colours_of_states_apart() -> None:
    """Why a state has a word or a sign beside its colour wherever it is shown."""
    assert apart(theme.DARK.red, theme.DARK.green, "deuteranopia") < APART


def test_the_map_has_no_colour_of_states_but_amber() -> None:
    assert {ink.value for ink in Ink}.isdisjoint({"red", "green"})


def test_black_and_white_are_as_far_apart_as_can_be() -> None:
    for eye in EYES:
        assert apart("#000000", "#FFFFFF", eye) == pytest.approx(100, abs=0.5)
