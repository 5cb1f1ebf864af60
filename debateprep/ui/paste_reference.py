"""A reference that somebody wrote down, pasted, and seen as the fields that it becomes."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from debateprep.core.library import twins_of
from debateprep.core.project import Project
from debateprep.core.source import Source, source_name
from debateprep.ui import theme
from debateprep.ui.source_words import described

Reader: TypeAlias = Callable[[str], tuple[Source, str]]  # the source, and the words that could not be placed


class PasteReference(QDialog):
    """Paste above, fields below; what could not be placed is said, and mended in the form afterwards."""

    def __init__(self, project: Project, read: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paste_reference_dialog")
        self.setWindowTitle(self.tr("Paste a reference"))
        theme.size_to(self, QSize(640, 460))
        self._project = project
        self._read = read
        self._source = Source(id="")
        self._text = QPlainTextEdit()
        self._text.setObjectName("pasted_reference")
        self._text.setAccessibleName(self.tr("The reference"))
        self._text.setPlaceholderText(self.tr("A reference in Chicago, MLA, APA or GOST style, a DOI, or an address"))
        self._text.setFont(theme.serif(theme.RESPONSE_POINTS))
        self._text.setFixedHeight(96)
        self._text.setTabChangesFocus(True)
        self._fields = QFormLayout()
        self._fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setProperty("state", "warn")
        never = QLabel(self.tr("Nothing is looked up: what stands here is taken apart on this computer."))
        never.setProperty("quiet", True)
        never.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Add source"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GRID)
        column.addWidget(self._text)
        column.addLayout(self._fields)
        column.addWidget(self._note)
        column.addStretch()
        column.addWidget(never)
        column.addWidget(self._buttons)
        self._text.textChanged.connect(self._show)
        self._show()

    def source(self) -> Source:
        """The source as it was read."""
        return self._source

    def _show(self) -> None:
        text = self._text.toPlainText().strip()
        source, left = self._read(text)
        self._source = source
        while self._fields.rowCount():
            self._fields.removeRow(0)
        for name, words in described(source) if text else ():
            label, shown = QLabel(name), QLabel(words)
            label.setProperty("quiet", True)
            shown.setWordWrap(True)
            shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            self._fields.addRow(label, shown)
        twins = twins_of(self._project.sources, source) if text else ()
        remarks = [self.tr("In the library already, it seems: {}").format(source_name(twins[0]))] if twins else []
        remarks += [self.tr("Could not be placed: {}").format(left)] if left else []
        self._note.setText("\n".join(remarks))
        self._note.setVisible(bool(remarks))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(text))
