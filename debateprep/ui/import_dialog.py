"""What was found in a file, before it becomes the article: what was left out, how it was read, and its details."""

from dataclasses import replace

from PySide6.QtCore import QItemSelection, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from debateprep.core.article import Article
from debateprep.core.text import clean
from debateprep.importers.found import Wanted
from debateprep.importers.report import Imported, article_with, counted
from debateprep.ui import theme
from debateprep.ui.article_dialogs import DETAILS, detail_words
from debateprep.ui.import_blocks import ImportBlocks
from debateprep.ui.labels import caption
from debateprep.ui.sentences import spoken
from debateprep.ui.setting_editors import FieldBox

ENCODINGS = (
    ("utf-8", "UTF-8"), ("cp1252", "Western (Windows-1252)"), ("cp1251", "Cyrillic (Windows-1251)"),
    ("koi8-r", "Cyrillic (KOI8-R)"), ("cp866", "Cyrillic (DOS 866)"), ("iso8859-5", "Cyrillic (ISO 8859-5)"),
    ("mac-cyrillic", "Cyrillic (Macintosh)"), ("cp1250", "Central European (Windows-1250)"),
    ("iso8859-2", "Central European (ISO 8859-2)"), ("cp1257", "Baltic (Windows-1257)"),
    ("cp1253", "Greek (Windows-1253)"), ("cp1254", "Turkish (Windows-1254)"), ("utf-16-le", "UTF-16, little-endian"),
    ("utf-16-be", "UTF-16, big-endian"), ("mac-roman", "Western (Macintosh)"), ("gb18030", "Chinese (GB 18030)"),
    ("big5", "Chinese (Big5)"), ("cp932", "Japanese (Shift JIS)"), ("euc-jp", "Japanese (EUC)"),
    ("euc-kr", "Korean (EUC)"),
)  # fmt: skip
_FORM_WIDTH = 300  # pixels
_TASTE = 20_000  # characters of the text that are shown


class ImportDialog(QDialog):
    """OK makes the article, and locks its text. Another encoding or chapter is asked for by a signal."""

    reading_wanted = Signal(object)  # Wanted

    def __init__(self, imported: Imported, parent: QWidget | None = None, *, for_source: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("import_preview")
        self.setWindowTitle(self.tr("Words of the source") if for_source else self.tr("New article"))
        theme.size_to(self, QSize(920, 620))
        self._imported = imported
        self._for_source = for_source
        self._suggested = Article(id="")
        self._count, self._notices, self._found = QLabel(), QLabel(), QLabel()
        self._blocks = ImportBlocks(theme.tokens_of(self))
        self._list = QListView()
        self._all = QCheckBox(self.tr("Show what is kept too"))
        self._put_back = QPushButton(self.tr("Put back"))
        self._encoding, self._chapter = FieldBox(), FieldBox()
        self._encoding_label, self._chapter_label = caption(self.tr("Encoding")), caption(self.tr("Chapter"))
        self._taste = QPlainTextEdit(readOnly=True)
        self._fields: dict[str, QLineEdit] = {}
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._make_parts()
        self._lay_out()
        self._connect()
        self.show_imported(imported)

    def show_imported(self, imported: Imported) -> None:
        """Show another reading of the file; details that were typed stay."""
        self._imported = imported
        report = imported.report
        pairs = [(block.text, block.dropped) for block in report.blocks]
        self._all.setChecked(not report.dropped)
        self._blocks.show_blocks(pairs, only_left_out=bool(report.dropped))
        self._notices.setText("\n".join((*report.notices, *self._changes())))
        self._notices.setVisible(bool(self._notices.text()))
        self._show_choices()
        self._suggest(imported.article if imported.article.title else self._titled(imported))
        self.set_reading(False)
        if self._list.model().rowCount():
            self._list.setCurrentIndex(self._blocks.index(0))

    def show_problem(self, sentence: str) -> None:
        """Say why the other reading came to nothing; what was shown stays."""
        self._show_choices()
        self._notices.setText(sentence)
        self._notices.setVisible(True)
        self.set_reading(False)

    def set_reading(self, reading: bool) -> None:
        """Whether the file is being read again just now: there is nothing to accept meanwhile."""
        for part in (self._encoding, self._chapter, self._list):
            part.setEnabled(not reading)
        self._show_count()
        if reading:
            self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)

    def article(self) -> Article:
        """The article as it was chosen: its words, and its details as they stand in the form."""
        written = {name: clean(field.text()).text.strip() for name, field in self._fields.items()}
        details = {name: value for name, value in written.items() if not self._for_source}
        return replace(article_with(self._imported, self._blocks.chosen), **details)  # type: ignore[arg-type]  # texts

    def sentence(self) -> str:
        """How much of what was found is kept."""
        return spoken(counted(self._imported.report.found, len(self._blocks.chosen)))

    def _changes(self) -> list[str]:
        """What was done to the text beyond leaving paragraphs out."""
        report, told = self._imported.report, []
        if report.removed_characters:
            told.append(self.tr("{} characters that no page can show were removed.").format(report.removed_characters))
        if report.breaks:
            told.append(self.tr("Words too long for a line were broken in {} places.").format(report.breaks))
        return told

    def _titled(self, imported: Imported) -> Article:
        return replace(imported.article, title=imported.report.suggested_title)

    def _make_parts(self) -> None:
        self._count.setObjectName("import_count")
        self._count.setFont(theme.interface(1, bold=True))
        self._notices.setObjectName("import_notices")
        self._notices.setProperty("state", "warn")
        for label in (self._notices, self._found):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._found.setProperty("quiet", True)
        self._list.setObjectName("import_blocks")
        self._list.setAccessibleName(self.tr("Paragraphs of the file; those that are ticked are in the article"))
        self._list.setModel(self._blocks)
        self._list.setUniformItemSizes(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._put_back.setObjectName("put_back")
        self._taste.setObjectName("import_text")
        self._taste.setAccessibleName(self.tr("The paragraph"))
        self._taste.setFont(theme.serif(theme.RESPONSE_POINTS))
        self._taste.setTabChangesFocus(True)
        for box, name, label in (
            (self._encoding, "import_encoding", self._encoding_label),
            (self._chapter, "import_chapter", self._chapter_label),
        ):
            box.setObjectName(name)
            box.setProperty("field", True)
            box.setAccessibleName(label.text())
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        words = self.tr("Use these words") if self._for_source else self.tr("Use this article")
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(words)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("primary", True)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.GRID)
        row = QHBoxLayout()
        row.addWidget(self._put_back)
        row.addWidget(self._all)
        row.addStretch()
        for part in (self._count, self._notices, self._found):
            left.addWidget(part)
        left.addWidget(self._list, 3)
        left.addLayout(row)
        left.addWidget(self._taste, 2)
        both = QHBoxLayout()
        both.setSpacing(theme.GRID * 3)
        both.addLayout(left, 3)
        both.addLayout(self._form(), 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID * 3, theme.GRID * 3, theme.GRID * 3, theme.GRID * 2)
        column.setSpacing(theme.GRID * 2)
        column.addLayout(both, 1)
        column.addWidget(self._buttons)

    def _form(self) -> QVBoxLayout:
        """How the file was read, and what is known of the article."""
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(theme.GRID // 2)
        form.addRow(self._encoding_label, self._encoding)
        form.addRow(self._chapter_label, self._chapter)
        for detail in () if self._for_source else DETAILS:
            field = QLineEdit()
            field.setObjectName(f"import_{detail.name}")
            field.setAccessibleName(detail_words(detail.label))
            field.setPlaceholderText(detail_words(detail.example))
            field.setToolTip(detail_words(detail.example))
            field.setMinimumWidth(_FORM_WIDTH)
            self._fields[detail.name] = field
            form.addRow(caption(detail_words(detail.label)), field)
        column = QVBoxLayout()
        column.addLayout(form)
        column.addStretch()
        return column

    def _connect(self) -> None:
        self._blocks.chosen_changed.connect(self._show_count)
        self._all.clicked.connect(self._on_all_clicked)
        self._put_back.clicked.connect(self._on_put_back)
        self._list.selectionModel().selectionChanged.connect(self._on_selected)
        self._encoding.activated.connect(self._on_encoding_chosen)
        self._chapter.activated.connect(self._on_chapter_chosen)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _show_count(self) -> None:
        chosen = len(self._blocks.chosen)
        self._count.setText(self.sentence())
        self._found.setText(
            self.tr("What was left out is listed; put back what belongs to the article, then its text is locked.")
            if self._imported.report.dropped
            else self.tr("Nothing was left out. Once you use this article, its text is locked.")
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(chosen > 0)
        self._show_put_back()

    def _show_choices(self) -> None:
        report = self._imported.report
        self._encoding.clear()
        known = dict(ENCODINGS)
        for encoding in dict.fromkeys(filter(None, (report.encoding, *known))):
            self._encoding.addItem(known.get(encoding, encoding), encoding)
        self._chapter.clear()
        for at, title in enumerate(report.chapters):
            self._chapter.addItem(title, at)
        self._chapter.insertItem(0, self.tr("The whole book"), None)
        self._chapter.setCurrentIndex(0 if report.chapter is None else report.chapter + 1)
        has_encoding, has_chapters = bool(report.encoding), len(report.chapters) > 1
        for part in (self._encoding, self._encoding_label):
            part.setVisible(has_encoding)
        for part in (self._chapter, self._chapter_label):
            part.setVisible(has_chapters)

    def _suggest(self, article: Article) -> None:
        """Fill in what the file says, except where somebody typed."""
        for name, field in self._fields.items():
            if field.text() == getattr(self._suggested, name):
                field.setText(getattr(article, name))
                field.setCursorPosition(0)
        self._suggested = article

    def suggest_address(self, url: str) -> None:
        """Fill in an address where the file has none."""
        if self._fields and not self._fields["url"].text():
            self._fields["url"].setText(url)

    def _rows(self) -> list[int]:
        return sorted(index.row() for index in self._list.selectionModel().selectedIndexes())

    def _show_put_back(self) -> None:
        rows = self._rows()
        all_in = bool(rows) and all(map(self._blocks.is_in, rows))
        self._put_back.setText(self.tr("Leave out") if all_in else self.tr("Put back"))
        self._put_back.setEnabled(bool(rows))

    def _on_put_back(self) -> None:
        rows = self._rows()
        into_article = not all(map(self._blocks.is_in, rows))
        for row in rows:
            self._blocks.put(row, into_article=into_article)

    def _on_selected(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        index = self._list.currentIndex()
        words = self._blocks.data(index, Qt.ItemDataRole.WhatsThisRole) if index.isValid() else ""
        self._taste.setPlainText(str(words)[:_TASTE])
        self._show_put_back()

    def _on_all_clicked(self, shown: bool) -> None:
        self._blocks.show_only_left_out(not shown)
        self._show_put_back()

    def _on_encoding_chosen(self, _index: int) -> None:
        self.set_reading(True)
        self.reading_wanted.emit(Wanted(encoding=str(self._encoding.currentData())))

    def _on_chapter_chosen(self, _index: int) -> None:
        self.set_reading(True)
        chapter: int | None = self._chapter.currentData()
        self.reading_wanted.emit(Wanted(chapter=chapter, everything=chapter is None))
