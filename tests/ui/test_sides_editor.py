import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from debateprep.core.edits import draft
from debateprep.core.project import Project
from debateprep.core.response import response_id
from debateprep.core.text import TextChange
from debateprep.ui.project_settings import SIDES
from debateprep.ui.sides_editor import SidesEditor
from tests.builders import debate, edited
from tests.ui.gestures import named

THREE = ("north", "south", "east")


def editor(qtbot: QtBot, project: Project) -> SidesEditor:
    made = SidesEditor(SIDES, project)
    qtbot.addWidget(made)
    made.show()
    return made


def names(editor: SidesEditor) -> list[str]:
    return [side.name for side in editor.sides()]


def press(editor: SidesEditor, name: str) -> None:
    button = next(one for one in editor.findChildren(QPushButton) if name in (one.accessibleName(), one.objectName()))
    button.click()


def test_a_side_is_renamed(qtbot: QtBot) -> None:
    sides = editor(qtbot, debate())
    named(sides, "side_name:north", QLineEdit).setText(" Север ")
    named(sides, "side_label:north", QLineEdit).setText("Position")
    assert (sides.sides()[0].name, sides.sides()[0].label) == ("Север", "Position")


def test_sides_change_places(qtbot: QtBot) -> None:
    sides = editor(qtbot, debate(sides=THREE))
    press(sides, "Move east up")
    press(sides, "Move north down")
    assert names(sides) == ["east", "north", "south"]


def test_a_new_side_needs_a_name(qtbot: QtBot) -> None:
    sides = editor(qtbot, debate())
    press(sides, "add_side")
    assert sides.problem() == "Side 3 has no name. Give it one."
    sides.findChildren(QLineEdit)[-2].setText("West")
    assert (sides.problem(), names(sides)) == ("", ["north", "south", "West"])


def test_a_new_side_that_is_removed_again_leaves_nothing(qtbot: QtBot) -> None:
    sides = editor(qtbot, debate())
    before = sides.value()
    press(sides, "add_side")
    sides.findChildren(QLineEdit)[-2].setText("West")
    press(sides, f"side_remove:{sides.sides()[-1].id}")
    assert sides.value() == before
    assert len(sides.findChildren(QLineEdit)) == 4


def test_no_fifth_side_is_offered(qtbot: QtBot) -> None:
    sides = editor(qtbot, debate(sides=(*THREE, "west")))
    assert not named(sides, "add_side", QPushButton).isEnabled()
    press(sides, "side_remove:west")
    assert named(sides, "add_side", QPushButton).isEnabled()


def test_what_goes_with_a_side_is_said_before(qtbot: QtBot) -> None:
    project = debate(claims=2, sides=THREE)
    project = edited(project, draft(project, response_id("clm_1", "east"), "text", TextChange(0, 0, "Not so.")))
    sides = editor(qtbot, project)
    press(sides, "side_remove:east")
    said = [label.text() for label in sides.findChildren(QLabel) if label.isVisible()]
    assert said == ["east goes to the tray with all it holds: 1 response. Edit, Deleted items, brings it back whole."]
    press(sides, "side_remove:east")
    assert names(sides) == [*THREE]


@pytest.mark.parametrize("side", ["north", "south"])
def test_two_sides_stay(qtbot: QtBot, side: str) -> None:
    sides = editor(qtbot, debate())
    press(sides, f"side_remove:{side}")
    assert sides.problem().startswith("A debate has at least 2 sides.")
