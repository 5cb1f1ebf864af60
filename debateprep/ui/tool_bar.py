"""The few buttons over the view, the views in their middle."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from debateprep.ui import actions, icons
from debateprep.ui.view_switch import ViewSwitch


class ToolBar(QToolBar):
    """What the table of actions puts on it, in its order."""

    def __init__(self, made: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setWindowTitle(self.tr("Tools"))
        self.setMovable(False)
        self.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for name in actions.TOOLBAR:
            if name == actions.SWITCH:
                self.addWidget(ViewSwitch([made[view] for view in actions.VIEWS]))
            elif name == actions.SPRING:
                self._add_spring()
            else:
                self.addAction(made[name])
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is

    def _add_spring(self) -> None:
        spring = QWidget()
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spring)
