"""The older versions of the project: what each changed, a claim of it beside that of now, and the way back."""

from collections.abc import Iterator
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QSize, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from debateprep.core.claim import Claim
from debateprep.core.claim_pairs import claim_pairs
from debateprep.core.comparison import Group, compare
from debateprep.core.errors import DebatePrepError, StorageProblem
from debateprep.core.project import Project
from debateprep.core.restoring import restore_claim
from debateprep.storage.durable import write_whole
from debateprep.storage.file_names import file_name
from debateprep.storage.project_file import MAX_BYTES, SUFFIX, read_regular_file
from debateprep.storage.versions import Occasion, Version, Versions, copy_name
from debateprep.ui import theme
from debateprep.ui.background import Background, Then, Work
from debateprep.ui.claim_list import row_of
from debateprep.ui.labels import announce, caption, empty_page
from debateprep.ui.row_list import Line, RowList
from debateprep.ui.sentences import spoken
from debateprep.ui.session import Session
from debateprep.ui.side_by_side import SideBySide

_AT_ONCE = 0.0  # seconds: the window never waits for a version
_LIST_WIDTH = 380  # pixels
_MOST_ROWS = 5  # claims in sight at once


class VersionsDialog(QDialog):
    """The versions at the left, the newest first; at the right what has become otherwise since the one chosen."""

    def __init__(self, session: Session, path: Path | None, state: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("versions_dialog")
        self.setWindowTitle(self.tr("Versions"))
        theme.size_to(self, QSize(1040, 640))
        self._session = session
        self._path = path
        self._versions = Versions(state, session.project.root)
        self._background = Background(self)
        self._is_over = False
        self._listed: tuple[Version, ...] = ()
        self._told: dict[Version, str] = {}  # what changed in each
        self._loaded: dict[Version, Project] = {}  # the last two that were read
        self._then: Project | None = None  # the version that is chosen
        self._list, self._claims = RowList(), RowList()
        self._head, self._since, self._note = QLabel(), QLabel(), QLabel()
        self._preview = SideBySide("version_preview")
        self._restore_claim = QPushButton(self.tr("Restore this claim"))
        self._restore_copy = QPushButton(self.tr("Restore to a copy…"))
        self._close = QPushButton(self.tr("Close"))
        words = self.tr("There is no version yet; one is kept whenever the project is opened or saved.")
        self._empty = empty_page(words, self.tr("Close"), self.reject)
        self._empty.hide()  # until it is known that there is none
        self._make_parts()
        self._lay_out()
        self._connect()
        self._run(self._versions.listed, self._on_listed, _AT_ONCE)

    def _make_parts(self) -> None:
        for label in (self._head, self._since, self._note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._head.setFont(theme.interface(1, bold=True))
        self._since.setProperty("quiet", True)
        self._note.setProperty("state", "good")
        for widget, name, words in (
            (self._list, "versions_list", self.tr("Versions, the newest first")),
            (self._claims, "version_claims", self.tr("Claims that are different now")),
            (self._preview, "version_preview", self.tr("The claim now, and then")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(words)
        self._note.setObjectName("version_note")
        self._since.setObjectName("version_since")
        self._restore_claim.setObjectName("restore_claim")
        self._restore_copy.setObjectName("restore_copy")
        self._list.setFixedWidth(_LIST_WIDTH)
        self._restore_claim.setProperty("primary", True)
        self._restore_copy.setAutoDefault(False)
        self._close.setAutoDefault(False)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(theme.GRID)
        for widget in (self._head, self._since, caption(self.tr("claims that are different now")), self._claims):
            right.addWidget(widget)
        right.addWidget(self._preview, 1)
        both = QHBoxLayout()
        both.setSpacing(theme.GRID * 3)
        both.addWidget(self._list)
        both.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._note, 1)
        for button in (self._restore_claim, self._restore_copy, self._close):
            buttons.addWidget(button)
        self._work = QWidget()
        self._work.setLayout(both)
        both.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID * 3, theme.GRID * 3, theme.GRID * 3, theme.GRID * 2)
        column.setSpacing(theme.GRID * 2)
        column.addWidget(self._empty, 1)
        column.addWidget(self._work, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._list.selectionModel().currentChanged.connect(self._on_version_chosen)
        self._claims.selectionModel().currentChanged.connect(self._show_claim)
        self._restore_claim.clicked.connect(self._on_restore_claim)
        self._restore_copy.clicked.connect(self._on_restore_copy)
        self._close.clicked.connect(self.reject)
        self._session.changed.connect(self._show_difference)

    def _on_listed(self, work: "Future[tuple[Version, ...]]") -> None:
        self._listed = work.result()
        self._empty.setVisible(not self._listed)
        self._work.setVisible(bool(self._listed))
        self._restore_claim.setVisible(bool(self._listed))
        self._restore_copy.setVisible(bool(self._listed))
        self._close.setVisible(bool(self._listed))
        if self._listed:
            self._show_lines()
            self._list.setFocus()
            self._describe(0)

    def _show_lines(self) -> None:
        chosen = self._list.chosen
        lines = [*_lines(self._listed, self._told)]
        if [line.subject for line in lines] != [line.subject for line in self._list.rows.lines]:
            self._list.show_lines(lines, chosen.subject if chosen else None)
        else:
            self._list.rows.renew(lines)

    def _describe(self, at: int) -> None:
        """Find out what changed in the version at `at`, and then in those that are older."""
        if at < len(self._listed):
            older = self._listed[at + 1] if at + 1 < len(self._listed) else None
            work = partial(self._changes, self._listed[at], older)
            self._run(work, partial(self._on_described, at), _AT_ONCE)

    def _on_described(self, at: int, work: "Future[str]") -> None:
        self._told[self._listed[at]] = work.result()
        self._show_lines()
        self._describe(at + 1)

    def _changes(self, version: Version, older: Version | None) -> str:
        """What changed from `older` on, in words; on the worker."""
        try:
            here = self._read(version)
        except StorageProblem:
            return _tr("cannot be read any more")
        if older is None:
            return _tr("the oldest: {}").format(_size(here))
        try:
            return spoken(compare(self._read(older), here).sentence)
        except StorageProblem:
            return _tr("{}; the version before cannot be read").format(_size(here))

    def _read(self, version: Version) -> Project:
        """The project of a version; on the worker. Raises StorageProblem."""
        if version not in self._loaded:
            while len(self._loaded) > 1:
                del self._loaded[next(iter(self._loaded))]
            self._loaded[version] = self._versions.load(version)
        return self._loaded[version]

    def _on_version_chosen(self) -> None:
        version = self._version
        self._then = None
        self._head.setText(f"{_moment(version)} · {_occasion(version)}" if version else "")
        self._since.setText(self.tr("Reading …"))
        self._show_claims(())
        if version is not None:
            self._run(partial(self._read, version), partial(self._on_read, version))

    @property
    def _version(self) -> Version | None:
        line = self._list.chosen
        return line.subject if line and isinstance(line.subject, Version) else None

    def _on_read(self, version: Version, work: "Future[Project]") -> None:
        if version is not self._version:
            return
        problem = work.exception()
        if isinstance(problem, DebatePrepError):
            self._since.setText(spoken(problem))
            return
        self._then = work.result()
        self._show_difference()

    def _show_difference(self) -> None:
        """Say what has become otherwise since the version that is chosen."""
        if self._then is None:
            return
        found = compare(self._then, self._session.project)
        self._since.setText(self.tr("Since then: {}.").format(spoken(found.sentence)))
        self._show_claims(tuple(_claim_lines(self._then, self._session.project, found.claims)))

    def _show_claims(self, lines: tuple[Line, ...]) -> None:
        chosen = self._claims.chosen
        self._claims.show_lines(lines, chosen.subject if chosen else None)
        self._claims.setFixedHeight(min(len(lines), _MOST_ROWS) * self._claims.sizeHintForRow(0) + 2)
        self._claims.setVisible(bool(lines))
        self._restore_copy.setEnabled(self._version is not None)
        self._show_claim()

    def _show_claim(self) -> None:
        line = self._claims.chosen
        then = self._then
        self._restore_claim.setEnabled(bool(line and then and then.is_live(str(line.subject))))
        if line is None or then is None:
            self._preview.show_words(self.tr("No claim is different now.") if then else "")
            return
        work = partial(claim_pairs, self._session.project, then, str(line.subject))
        self._run(work, partial(self._on_compared, line, then))

    def _on_compared(self, line: Line, then: Project, work: "Future[Any]") -> None:
        if then is self._then and line is self._claims.chosen:
            heads = (self.tr("Now"), self.tr("Then"))
            self._preview.show_pairs(heads, work.result(), self._session.project.sides)

    def _on_restore_claim(self) -> None:
        line = self._claims.chosen
        if line is None or self._then is None:
            return
        try:
            self._session.apply(restore_claim(self._session.project, self._then, str(line.subject)))
        except DebatePrepError as problem:
            self._tell(spoken(problem))
        else:
            self._tell(self.tr("Claim {} is as it was then. Undo takes that back.").format(line.words.split(" ")[0]))

    def _on_restore_copy(self) -> None:
        version = self._version
        if version is None:
            return
        suggested = self._suggested(version)
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Restore to a copy"), str(suggested), self.tr("DebatePrep projects (*{})").format(SUFFIX)
        )
        if name:
            target = Path(name) if name.endswith((".yaml", ".yml")) else Path(name + SUFFIX)
            if self._path is not None and target.resolve() == self._path.resolve():
                self._tell(self.tr("{} is the project that is open. Give the copy another name.").format(target.name))
            else:
                self._run(partial(_write_copy, version, target), partial(self._on_copied, target))

    def _suggested(self, version: Version) -> Path:
        if self._path is not None:
            return self._path.with_name(copy_name(self._path, version))
        named = file_name(self._session.project.debate.title, self.tr("Debate"))
        return Path(copy_name(Path(named), version))

    def _on_copied(self, target: Path, work: "Future[None]") -> None:
        problem = work.exception()
        if isinstance(problem, DebatePrepError):
            self._tell(spoken(problem))
        else:
            work.result()
            self._tell(self.tr("Wrote {}. The project that is open stays as it is.").format(target.name))

    def _run(self, work: Work, then: Then, patience: float | None = None) -> None:
        """Do something on the worker, unless the dialog is over by now."""
        if not self._is_over:
            self._background.run(work, then, patience)

    def _tell(self, words: str) -> None:
        self._note.setText(words)
        announce(self._note, words)

    def done(self, result: int) -> None:
        """Read no further."""
        self._is_over = True
        self._background.finish()
        super().done(result)


def _lines(versions: tuple[Version, ...], told: dict[Version, str]) -> Iterator[Line]:
    """The versions under their days."""
    day = ""
    for version in versions:
        here = QLocale().toString(_local(version).date(), QLocale.FormatType.LongFormat)
        if here != day:
            yield Line(here)
            day = here
        changes = told.get(version, "…")
        yield Line(_time(version), version, aside=changes, keys=_sign(version))


def _claim_lines(then: Project, now: Project, claims: Group) -> Iterator[Line]:
    for ids, project, done in (
        (claims.changed, now, _tr("changed")),
        (claims.deleted, then, _tr("deleted since")),
        (claims.added, now, _tr("new since")),
    ):
        for item in ids:
            claim = project.typed(item, Claim)
            yield Line(f"{claim.code} {row_of(project, claim).statement}".strip(), item, keys=done)


def _local(version: Version) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(version.when.timestamp()))


def _time(version: Version) -> str:
    return QLocale().toString(_local(version).time(), QLocale.FormatType.ShortFormat)


def _moment(version: Version) -> str:
    return QLocale().toString(_local(version), QLocale.FormatType.ShortFormat)


def _occasion(version: Version) -> str:
    return {
        Occasion.SESSION: _tr("opened or saved"),
        Occasion.MIGRATION: _tr("before a newer format"),
        Occasion.MERGE: _tr("before a merge"),
    }[version.occasion]


def _sign(version: Version) -> str:
    return "" if version.occasion is Occasion.SESSION else _occasion(version)


def _size(project: Project) -> str:
    count = len(project.claims)
    return _tr("1 claim") if count == 1 else _tr("{} claims").format(count)


def _write_copy(version: Version, target: Path) -> None:
    """Raises StorageProblem."""
    write_whole(target, read_regular_file(version.path, MAX_BYTES))


def _tr(words: str) -> str:
    return QCoreApplication.translate("VersionsDialog", words)
