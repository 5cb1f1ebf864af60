"""What a partner's copy brings, before it is taken in: new, changed and deleted claims, and where both changed one."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from debateprep.core.claim import Claim
from debateprep.core.claim_pairs import claim_pairs, field_name, side_of
from debateprep.core.item import ClaimId, ItemId
from debateprep.core.merge import BothChanged
from debateprep.core.project import Project
from debateprep.core.sentence import say
from debateprep.core.taking import ClaimNews, News, Offer, Wanted, count_in_words, offer
from debateprep.storage.common_past import common_past
from debateprep.storage.project_file import open_project
from debateprep.storage.versions import Occasion, Version, Versions
from debateprep.ui import theme
from debateprep.ui.claim_list import Row, row_of
from debateprep.ui.conflict_box import ConflictBox, has_both
from debateprep.ui.labels import remove
from debateprep.ui.sentences import spoken
from debateprep.ui.side_by_side import SideBySide

_LIST_WIDTH = 380  # pixels
_NEWS = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Copy:
    """A partner's copy, and which version of mine both grew from; none where that cannot be told."""

    path: Path
    offer: Offer
    version: Version | None


def read_copy(path: Path, mine: Project, versions: Versions, stands_on: str) -> Copy:
    """What the file at `path` brings to `mine`, which was begun on the file with the SHA-256 `stands_on`.

    It takes a while: for a worker. Raises StorageProblem, UnrelatedProjects.
    """
    theirs = open_project(path).loaded.project
    offer(mine, mine, theirs)  # another debate is refused before anything else is read
    past = common_past(mine, theirs, versions, stands_on)
    return Copy(path, offer(past.base, mine, theirs), past.version)


def keep_before_merge(file: Path, project: ItemId, state: Path) -> None:
    """Keep the file as it was before a copy came in. Raises StorageProblem."""
    Versions(state, project).keep(file, Occasion.MERGE)


class MergeDialog(QDialog):
    """The claims at the left, with a tick each; at the right what becomes of the one chosen."""

    def __init__(self, copy: Copy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("merge_dialog")
        self.setWindowTitle(self.tr("Merge a partner’s copy"))
        theme.size_to(self, QSize(1040, 640))
        self._copy = copy
        self._wanted: dict[tuple[ItemId, str], Wanted] = {}
        self._boxes: list[ConflictBox] = []
        self._head, self._base, self._told = QLabel(), QLabel(), QLabel()
        self._list = QListWidget()
        self._conflicts = QWidget()
        self._choices = QVBoxLayout(self._conflicts)
        self._scroll = QScrollArea()
        self._preview = SideBySide("merge_preview")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._make_parts()
        self._lay_out()
        self._fill()
        self._list.currentItemChanged.connect(self._on_current)
        self._list.itemChanged.connect(self._show_count)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._list.setCurrentRow(0)
        self._show_count()

    def result_project(self) -> Project:
        """Mine with what was chosen of theirs."""
        return self._copy.offer.take(self._left_out(), self._wanted)

    def _make_parts(self) -> None:
        for label in (self._head, self._base, self._told):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._head.setObjectName("merge_head")
        self._head.setFont(theme.interface(1, bold=True))
        self._base.setObjectName("merge_base")
        self._base.setProperty("quiet", True)
        self._told.setObjectName("merge_told")
        self._list.setObjectName("merge_claims")
        self._list.setAccessibleName(self.tr("What the copy brings; claims that are not ticked are left out"))
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._preview.setAccessibleName(self.tr("The claim now, and once it is merged"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._conflicts)
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Merge"))
        ok.setProperty("primary", True)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(theme.GRID)
        right.addWidget(self._told)
        right.addWidget(self._scroll, 3)
        right.addWidget(self._preview, 2)
        both = QHBoxLayout()
        both.setSpacing(theme.GRID * 3)
        both.addWidget(self._list)
        both.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID * 3, theme.GRID * 3, theme.GRID * 3, theme.GRID * 2)
        column.setSpacing(theme.GRID)
        column.addWidget(self._head)
        column.addWidget(self._base)
        column.addLayout(both, 1)
        column.addWidget(self._buttons)

    def _fill(self) -> None:
        found = self._copy.offer
        self._base.setText(self._base_in_words())
        for told in (*found.merged.conflicts,):
            self._wanted[told.item, told.field] = Wanted.BOTH if has_both(told) else Wanted.MINE
        for news in found.claims():
            self._add(news)
        rest = ", ".join(_rest_in_words(found))
        if rest or found.other_conflicts:
            entry = QListWidgetItem(self.tr("Everything else: {}").format(rest or self.tr("changed by both")))
            entry.setToolTip(entry.text())
            entry.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self._list.addItem(entry)

    def _add(self, news: ClaimNews) -> None:
        row = self._row_of(news)
        words = self.tr("{}, with a new code") if news.is_renumbered else "{}"
        entry = QListWidgetItem(
            f"{row.code} · {words.format(spoken(_WORDS[news.news]))} · {row.statement}".rstrip(" ·")
        )
        entry.setToolTip(entry.text())
        entry.setData(_NEWS, news)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._can_be_left_out(news):
            entry.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
            entry.setCheckState(Qt.CheckState.Checked)
        else:
            entry.setFlags(flags)
        self._list.addItem(entry)

    def _can_be_left_out(self, news: ClaimNews) -> bool:
        """Not where theirs has nothing to give: they deleted what stays because of me."""
        return news.news is not News.KEPT or self._copy.offer.theirs.is_live(news.claim)

    def _row_of(self, news: ClaimNews) -> Row:
        found = self._copy.offer
        project = found.mine if news.news is News.DELETED else found.merged.project
        return row_of(project, project.typed(news.claim, Claim))

    def _left_out(self) -> list[ClaimId]:
        return [entry.data(_NEWS).claim for entry in self._entries() if _is_left_out(entry)]

    def _entries(self) -> Iterator[QListWidgetItem]:
        return (self._list.item(at) for at in range(self._list.count()))

    def _base_in_words(self) -> str:
        version = self._copy.version
        if version is None:
            return self.tr(
                "It cannot be told what both copies grew from. What differs counts as changed by both, and nothing as "
                "deleted."
            )
        when = QDateTime.fromSecsSinceEpoch(int(version.when.timestamp()))
        words = self.tr("Both grew from the version of {}.")
        return words.format(QLocale().toString(when, QLocale.FormatType.ShortFormat))

    def _show_count(self) -> None:
        found = self._copy.offer.claims()
        words = spoken(count_in_words(found)) or self.tr("no claim is different")
        left = len(self._left_out())
        told = self.tr("{}: {}; {} left out") if left else self.tr("{}: {}")
        self._head.setText(told.format(self._copy.path.name, words, left))

    def _on_current(self) -> None:
        entry = self._list.currentItem()
        news = entry.data(_NEWS) if entry is not None else None
        found = self._copy.offer
        conflicts = news.conflicts if news else found.other_conflicts
        self._show_conflicts(conflicts)
        self._told.setText(spoken(_SENTENCES[news.news]) if news else _rest_sentence(found))
        self._preview.setVisible(news is not None)
        if news is not None:
            self._show_claim(news)

    def _show_claim(self, news: ClaimNews) -> None:
        found = self._copy.offer
        heads = (self.tr("Now"), self.tr("Merged"))
        merged = found.take((), self._wanted)
        self._preview.show_pairs(heads, claim_pairs(found.mine, merged, news.claim), merged.sides)

    def _show_conflicts(self, conflicts: tuple[BothChanged, ...]) -> None:
        for old in self._boxes:
            remove(old)
        self._boxes = []
        for told in conflicts:
            box = ConflictBox(told, self._name_of(told), self._wanted[told.item, told.field])
            box.chosen.connect(self._on_wanted)
            self._choices.addWidget(box)
            self._boxes.append(box)
        self._scroll.setVisible(bool(conflicts))

    def _name_of(self, told: BothChanged) -> str:
        project = self._copy.offer.merged.project
        sides = {side.id: side.name for side in project.sides}
        name = field_name(project.items.get(told.item), told.field)
        return " · ".join(filter(None, (sides.get(side_of(project, told.item), ""), name)))

    def _on_wanted(self) -> None:
        for box in self._boxes:
            self._wanted[box.told.item, box.told.field] = box.wanted
        entry = self._list.currentItem()
        if entry is not None and entry.data(_NEWS) is not None:
            self._show_claim(entry.data(_NEWS))


def _is_left_out(entry: QListWidgetItem) -> bool:
    ticked = bool(entry.flags() & Qt.ItemFlag.ItemIsUserCheckable)
    return ticked and entry.checkState() == Qt.CheckState.Unchecked


def _rest_in_words(found: Offer) -> Iterator[str]:
    """What is different beside the claims."""
    for group in found.difference.groups[1:]:
        yield from map(spoken, group.words())
    yield from (spoken(say("{} changed", name)) for name in found.difference.singles)


def _rest_sentence(found: Offer) -> str:
    words = ", ".join(_rest_in_words(found))
    return spoken(say("With the copy comes: {}.", words) if words else say("Both changed this."))


_WORDS = {
    News.NEW: say("new"),
    News.CHANGED: say("changed by them"),
    News.DELETED: say("deleted by them"),
    News.CONFLICT: say("changed by both"),
    News.KEPT: say("deleted by one, changed by the other"),
}
_SENTENCES = {
    News.NEW: say("They made this claim."),
    News.CHANGED: say("They changed this claim; nothing that you changed is touched."),
    News.DELETED: say("They deleted this claim. It goes to the tray."),
    News.CONFLICT: say("Both of you changed this claim. Choose what becomes of each part that both wrote."),
    News.KEPT: say("One of you deleted this claim and the other worked on it. It stays."),
}
