"""Dialogs about an article: its details and what a citation lacks, a typo mended, another text."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFontComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from debateprep.core.article import Article
from debateprep.core.text import clean
from debateprep.ui import theme
from debateprep.ui.reading import Reading
from debateprep.ui.sentences import within


@dataclass(frozen=True, slots=True)
class Detail:
    """One field of the form: which, its label, what belongs there, and whether a citation needs it."""

    name: str
    label: str
    example: str
    needed: bool


DETAILS = (
    Detail("title", "Title", "As it stands above the article", True),
    Detail("author", "Author", "Family, Given", True),
    Detail("publication", "Published in", "Newspaper, journal or site", True),
    Detail("published", "Date", "2012-05-23, 2012-05 or 2012", True),
    Detail("url", "Address", "https://…", False),
    Detail("accessed", "Read on", "2012-05-24", False),
    Detail("interest", "Author’s interest", "One line: whom the author works or speaks for", False),
)


def detail_words(words: str) -> str:
    """Words of that table in the language of the window."""
    return QCoreApplication.translate("ArticleDetails", words)


class DetailsDialog(QDialog):
    """The article's bibliographic details, with what a citation still lacks."""

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article_details")
        self.setWindowTitle(self.tr("Details of the article"))
        self.setMinimumWidth(520)
        self._article = article
        self._missing = QLabel()
        self._missing.setProperty("quiet", True)
        self._missing.setWordWrap(True)
        form = QFormLayout()
        self._fields: dict[str, QLineEdit] = {}
        for detail in DETAILS:
            field = QLineEdit(getattr(article, detail.name))
            field.setPlaceholderText(detail_words(detail.example))
            field.setToolTip(detail_words(detail.example))
            field.setObjectName(f"article_{detail.name}")
            field.setAccessibleName(detail_words(detail.label))
            field.textChanged.connect(self._show_missing)
            self._fields[detail.name] = field
            form.addRow(detail_words(detail.label), field)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._missing)
        column.addWidget(_buttons(self))
        self._show_missing()

    def changes(self) -> dict[str, str]:
        """What was changed: field and new value."""
        written = {name: clean(field.text()).text.strip() for name, field in self._fields.items()}
        return {name: value for name, value in written.items() if value != getattr(self._article, name)}

    def _show_missing(self) -> None:
        needed = (one for one in DETAILS if one.needed and not self._fields[one.name].text())
        lacking = [within(detail_words(one.label)) for one in needed]
        words = self.tr("A citation still lacks: {}.").format(", ".join(lacking))
        self._missing.setText(words if lacking else self.tr("A citation has all it needs."))


class CorrectDialog(QDialog):
    """Mend a slip of the typing in the article; the marks stay on their words."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("correct_article")
        self.setWindowTitle(self.tr("Correct a typo"))
        self.setMinimumWidth(520)
        note = QLabel(
            self.tr("Only mend what was typed or scanned wrongly. A slip of the original stays: mark it [sic].")
        )
        note.setWordWrap(True)
        note.setProperty("quiet", True)
        self._field = QLineEdit(words)
        self._field.setObjectName("corrected_words")
        self._field.setAccessibleName(self.tr("The words as they should stand"))
        column = QVBoxLayout(self)
        column.addWidget(QLabel(self.tr("The words as they should stand:")))
        column.addWidget(self._field)
        column.addWidget(note)
        column.addWidget(_buttons(self))

    def words(self) -> str:
        """The words as they should stand."""
        return clean(self._field.text()).text


class ReplaceDialog(QDialog):
    """Another text for the article; what happens to the marks is said before."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("replace_article")
        self.setWindowTitle(self.tr("Replace the article’s text"))
        theme.size_to(self, QSize(720, 560))
        note = QLabel(
            self.tr(
                "Marks stay on words that can be proved to be the same. The others are listed, with what they said."
            )
        )
        note.setWordWrap(True)
        note.setProperty("quiet", True)
        self._field = QPlainTextEdit(text)
        self._field.setObjectName("new_text")
        self._field.setAccessibleName(self.tr("New text of the article"))
        self._field.setFont(theme.serif(11))
        self._field.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.addWidget(note)
        column.addWidget(self._field)
        column.addWidget(_buttons(self))

    def text(self) -> str:
        """The new text."""
        return clean(self._field.toPlainText()).text.strip("\n")


class ReadingDialog(QDialog):
    """How the article is set for reading."""

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_dialog")
        self.setWindowTitle(self.tr("Reading"))
        self._reading = reading
        self._family = QFontComboBox()
        self._family.setCurrentText(reading.family)
        self._points = QDoubleSpinBox(minimum=8, maximum=32, singleStep=0.5, value=reading.points)
        self._width = QSpinBox(minimum=40, maximum=120, value=reading.width)
        self._spacing = QSpinBox(minimum=90, maximum=200, singleStep=5, value=reading.spacing, suffix=" %")
        form = QFormLayout(self)
        for label, field in (
            (self.tr("Font"), self._family),
            (self.tr("Size in points"), self._points),
            (self.tr("Letters in a line"), self._width),
            (self.tr("Room for a line"), self._spacing),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        form.addRow(_buttons(self))

    def reading(self) -> Reading:
        """What was chosen."""
        family = self._family.currentText()
        return Reading(family, self._points.value(), self._reading.zoom, self._width.value(), self._spacing.value())


class MergeDialog(QDialog):
    """Which claim to merge with the current one."""

    def __init__(self, others: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("merge_dialog")
        self.setWindowTitle(self.tr("Merge claims"))
        self.setMinimumWidth(520)
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("The other claim"))
        for claim, words in others:
            self._choice.addItem(words, claim)
        note = QLabel(
            self.tr("Its passages and everything written on it come to the current claim. One undo takes it back.")
        )
        note.setWordWrap(True)
        note.setProperty("quiet", True)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(self.tr("Merge this claim into the current one:")))
        column.addWidget(self._choice)
        column.addWidget(note)
        column.addWidget(_buttons(self))

    def choose(self, claim: str) -> None:
        """Suggest a claim."""
        self._choice.setCurrentIndex(max(0, self._choice.findData(claim)))

    def other(self) -> str:
        """The claim that was chosen."""
        return str(self._choice.currentData())


def _buttons(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
