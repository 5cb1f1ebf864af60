"""The line below a claim's statement: its kind, its theme, its flags, where it stands, and how contested it is."""

from functools import partial

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from debateprep.core.article import paragraph_number
from debateprep.core.claim import FLAGS, Claim
from debateprep.core.coverage import anchored_article
from debateprep.core.project import Project
from debateprep.core.response import contestedness, is_answered
from debateprep.ui import theme
from debateprep.ui.choice_box import ChoiceBox, in_words
from debateprep.ui.drafting import Drafting
from debateprep.ui.line_field import LineField
from debateprep.ui.sentences import apart, named

_ROOM_FOR_ONE_LINE = 340  # pixels
_WIDEST_THEME = 220  # pixels
_FLAGS_IN_WORDS = 2  # further ones are counted


class ClaimFacts(QWidget):
    """What is known of the claim beside its words; each is chosen in place."""

    def __init__(self, drafting: Drafting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._claim = Claim(id="", code="")
        self._kind = ChoiceBox(self.tr("Kind of claim"), self.tr("kind"))
        self._kind.setObjectName("claim_kind")
        self._theme = LineField()
        self._theme.setObjectName("claim_theme")
        self._theme.setAccessibleName(self.tr("Theme"))
        self._theme.setPlaceholderText(self.tr("theme"))
        self._theme.setProperty("quiet", True)
        self._themes = QStringListModel(self)
        self._flags = QPushButton()
        self._flags.setObjectName("claim_flags")
        self._flags.setProperty("flat", True)
        self._menu = QMenu(self)
        self._place = QLabel()
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setProperty("quiet", True)
        self._place.setWordWrap(True)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self._connect()

    def show_claim(self, project: Project, claim: Claim) -> None:
        """Show the facts of `claim`."""
        self._claim = claim
        self._kind.show_value(claim.kind, in_words(project.settings.kinds))
        self._theme.show_text(claim.theme)
        known = sorted({other.theme for other in project.claims if other.theme and other.id != claim.id})
        if known != self._themes.stringList():
            self._themes.setStringList(known)
        self._show_flags(claim)
        self._place.setText(" · ".join(self._places(project, claim)))

    def _show_flags(self, claim: Claim) -> None:
        words = [named(flag) for flag in claim.flags]
        few = ", ".join(words[:_FLAGS_IN_WORDS]) + (
            f" +{len(words[_FLAGS_IN_WORDS:])}" if words[_FLAGS_IN_WORDS:] else ""
        )
        self._flags.setText(f"⚑ {few}" if words else self.tr("⚑ flag"))
        self._flags.setToolTip(", ".join(words))
        self._flags.setAccessibleName(self.tr("Flags: {}").format(", ".join(words) or self.tr("none")))

    def _places(self, project: Project, claim: Claim) -> list[str]:
        """Where the claim stands, and how far the sides are apart."""
        places = []
        for passage in project.passages(claim.id):
            article = anchored_article(project, passage)
            home = f"{article.title} " if article and len(project.articles) > 1 else ""
            number = article and paragraph_number(article.text, passage.start)
            places.append(f"{home}¶{number}" if article else self.tr("unanchored"))
        answered = [said for said in project.responses(claim.id) if is_answered(said)]
        return [*dict.fromkeys(places), apart(contestedness(answered))] if len(answered) > 1 else places

    def _lay_out(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.GRID // 2)
        for pair in ((self._kind, self._theme), (self._flags, self._place)):
            row = QHBoxLayout()
            row.setSpacing(theme.GRID // 2)
            for widget in pair:
                widget.setFont(theme.interface(-1))
                widget.setProperty("quiet", True)
                row.addWidget(widget)
            self._rows.addLayout(row)
        row.setStretchFactor(self._place, 1)
        self._theme.setMinimumWidth(60)
        self._theme.setMaximumWidth(_WIDEST_THEME)
        self._theme.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._place.setMinimumWidth(60)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        found = QCompleter(self._themes, self)
        found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        found.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._theme.setCompleter(found)

    def _connect(self) -> None:
        self._kind.chosen.connect(self._on_kind_chosen)
        self._theme.edited.connect(self._on_theme_edited)
        self._theme.left.connect(self._drafting.leave_field)
        self._flags.clicked.connect(self._on_flags_wanted)

    def _on_kind_chosen(self, kind: str) -> None:
        self._drafting.choose(self._claim.id, "kind", kind)

    def _on_theme_edited(self, at: int, length: int, insert: str) -> None:
        self._drafting.type_in(self._claim.id, "theme", at, length, insert)

    def _on_flags_wanted(self) -> None:
        self._menu.clear()
        for flag in dict.fromkeys((*FLAGS, *self._claim.flags)):
            action = self._menu.addAction(named(flag))
            action.setCheckable(True)
            action.setChecked(flag in self._claim.flags)
            action.triggered.connect(partial(self._drafting.toggle_flag, self._claim.id, flag))
        self._menu.popup(self._flags.mapToGlobal(self._flags.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two lines where there is no room for one."""
        super().resizeEvent(event)
        narrow, directions = self.width() < _ROOM_FOR_ONE_LINE, QBoxLayout.Direction
        self._rows.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._rows.setStretch(1, 0 if narrow else 1)
