"""The views of a project, side by side: the one that is shown stands out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from debateprep.ui import theme


class ViewSwitch(QFrame):
    """A button for each view, in one frame."""

    def __init__(self, views: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("view_switch")
        self.setAccessibleName(self.tr("Views"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(theme.GRID // 4)
        for view in views:
            button = QToolButton()
            button.setDefaultAction(view)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
