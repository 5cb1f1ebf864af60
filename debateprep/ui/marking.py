"""What a hand does to the marks of the articles, each gesture one edit."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu

from debateprep.core import marking as edits
from debateprep.core.anchor import Passage
from debateprep.core.article import Span
from debateprep.core.claim import Claim, code_number
from debateprep.core.edits import Edit, Move, SetField, Trash, created_claim, delete_claim, mark_claim, now
from debateprep.core.errors import EditRefused
from debateprep.core.item import ClaimId, ItemId
from debateprep.core.text import one_line, word_end, word_start
from debateprep.ui.marks import Mark
from debateprep.ui.notices import UNDO
from debateprep.ui.reading_pane import ReadingPane
from debateprep.ui.sentences import spoken
from debateprep.ui.session import Session


class Marking(QObject):
    """Turns gestures on the articles and their claims into edits; says why where there is nothing to do."""

    said = Signal(str, str)  # a sentence, and what can be done: nothing, UNDO, or a claim to open
    claim_wanted = Signal(str, bool)  # claim, whether to put it into words now

    def __init__(self, session: Session, reading: ReadingPane) -> None:
        super().__init__(reading)
        self._session = session
        self._reading = reading
        self._current: ClaimId | None = None
        reading.view.marks_clicked.connect(self._on_marks_clicked)
        reading.view.sentence_wanted.connect(self._mark_sentence_at)
        reading.view.reshaped.connect(self._on_reshaped)
        reading.unanchored.reattach_wanted.connect(self._on_reattach_wanted)
        reading.unanchored.reattach_to_selection_wanted.connect(self._reattach_to_selection)
        reading.unanchored.remove_wanted.connect(self._on_remove_wanted)

    def set_current(self, claim: ClaimId | None) -> None:
        """Which claim the gestures are about."""
        self._current = claim

    def mark_claim(self) -> None:
        """Make the selected words a claim, or say why not."""
        words = self._reading.view.selected_words()
        if not self._reading.article.id:
            self.said.emit(self.tr("There is no article yet. Open one, and its sentences can become claims."), "")
        elif words is None:
            self.said.emit(self.tr("Select a sentence in the article and press C to make it a claim."), "")
        else:
            self.mark(words)

    def mark(self, words: Span, *, to_word_it: bool = True) -> bool:
        """Make these words a claim, and go on to put it into words; whether that is done, or it is said why not."""
        project, article = self._session.project, self._reading.article.id
        known = project.claim_on(article, words.start, words.end)
        if known is not None:
            self.said.emit(self.tr("These words are already claim {}.").format(code_number(known.code)), known.id)
            return False
        edit = mark_claim(project, article, words.start, words.end)
        is_done = self._apply(edit)
        if is_done:
            self._reading.view.clear_selection()
            self.claim_wanted.emit(created_claim(edit), to_word_it)
        return is_done

    def mark_sentence(self) -> None:
        """Make the sentence at the cursor a claim."""
        self._mark_sentence_at(self._reading.view.position)

    def add_passage(self) -> None:
        """Stand the current claim on the selected words too."""
        words, claim = self._reading.view.selected_words(), self._current
        if words is None or claim is None:
            self.said.emit(self.tr("Choose a claim, select further words of the article, and press P."), "")
            return
        project, article = self._session.project, self._reading.article.id
        known = [(one.article, one.start, one.end) for one in project.passages(claim)]
        if (article, words.start, words.end) in known:
            self.said.emit(self.tr("The claim stands on these words already."), "")
        elif self._apply(edits.add_passage(project, claim, article, words.start, words.end)):
            self._reading.view.clear_selection()

    def end_later(self) -> None:
        """Let the mark end a word later."""
        self._reshape_by_word(1, by_end=True)

    def end_earlier(self) -> None:
        """Let the mark end a word earlier."""
        self._reshape_by_word(-1, by_end=True)

    def start_earlier(self) -> None:
        """Let the mark begin a word earlier."""
        self._reshape_by_word(-1, by_end=False)

    def start_later(self) -> None:
        """Let the mark begin a word later."""
        self._reshape_by_word(1, by_end=False)

    def split_claim(self) -> None:
        """Make two claims of the current one, at the cursor or at the selection's start."""
        words = self._reading.view.selected_words()
        at = words.start if words else self._reading.view.position
        for passage in self._passages_here():
            if passage.start < at < passage.end:
                self._split_at(passage, at)
                return
        behind = self._passages_here()[1:]
        if behind:
            self._split_at(behind[0], behind[0].start)
        else:
            self.said.emit(self.tr("Put the cursor inside the claim’s words, where its second half begins."), "")

    def merge_claims(self) -> None:
        """Ask for another claim and make it one with the current one."""
        project, claim = self._session.project, self._current
        others = [(one.id, f"{one.code} · {one_line(one.statement)}"[:90]) for one in project.claims if one.id != claim]
        if claim is None or not others:
            self.said.emit(self.tr("There is no other claim to merge with."), "")
            return
        from debateprep.ui.article_dialogs import MergeDialog  # noqa: PLC0415

        dialog = MergeDialog(others, self._reading.window())
        ids = project.ids(project.root, "claims")
        dialog.choose(ids[min(ids.index(claim) + 1, len(ids) - 1)])
        if _accepted(dialog):
            self._apply(edits.merge_claims(self._session.project, claim, dialog.other()))

    def delete_claim(self) -> None:
        """Put the current claim into the tray."""
        if self._current is not None:
            claim = self._session.project.typed(self._current, Claim)
            if self._apply(delete_claim(self._session.project, claim.id)):
                self.said.emit(self.tr("Claim {} deleted").format(code_number(claim.code)), UNDO)

    def move_up(self) -> None:
        """Put the current claim before the one above it."""
        self._move_claim(-1)

    def move_down(self) -> None:
        """Put the current claim behind the one below it."""
        self._move_claim(1)

    def move_claim_behind(self, claim: ClaimId, after: ClaimId | None) -> None:
        """Put a claim behind another, or first."""
        self._apply(edits.move_claim(self._session.project, claim, after))

    def next_unanchored(self) -> None:
        """Go on to the next mark that lost its words."""
        if self._reading.unanchored.isHidden():
            self.said.emit(self.tr("Every mark stands on its words."), "")
        else:
            self._reading.unanchored.step()

    def reattach(self) -> None:
        """Put the lost mark that is looked at on the selected words."""
        passage = self._reading.unanchored.current
        if passage is None or self._reading.unanchored.isHidden():
            self.said.emit(self.tr("Every mark stands on its words."), "")
        else:
            self._reattach_to_selection(passage)

    def edit_details(self) -> None:
        """Ask for the article's bibliographic details."""
        article = self._reading.article
        from debateprep.ui.article_dialogs import DetailsDialog  # noqa: PLC0415

        dialog = DetailsDialog(article, self._reading.window())
        if article.id and _accepted(dialog) and (changes := dialog.changes()):
            steps = tuple(SetField(article.id, name, value) for name, value in changes.items())
            self._apply(Edit("change the article’s details", steps))

    def correct_article(self) -> None:
        """Mend the selected words of the article; every mark is carried along."""
        words, article = self._reading.view.selected_words(), self._reading.article
        if words is None:
            self.said.emit(self.tr("Select the words to mend in the article first."), "")
            return
        from debateprep.ui.article_dialogs import CorrectDialog  # noqa: PLC0415

        dialog = CorrectDialog(article.text[words.start : words.end], self._reading.window())
        if _accepted(dialog) and dialog.words() != article.text[words.start : words.end]:
            length = words.end - words.start
            self._apply(edits.correct_article(self._session.project, article.id, words.start, length, dialog.words()))

    def mark_sic(self) -> None:
        """Say that the selected words are wrong in the original, or take that back."""
        words = self._reading.view.selected_words()
        if words is None:
            self.said.emit(self.tr("Select the words that are wrong in the original first."), "")
            return
        edit = edits.mark_slip(self._session.project, self._reading.article.id, words.start, words.end)
        if self._apply(edit):
            self._reading.view.clear_selection()
            marked = edit.label == "mark slip"
            self.said.emit(
                self.tr("The brief will print [sic] there.") if marked else self.tr("No [sic] there any more."), ""
            )

    def replace_article(self) -> None:
        """Give the article another text; marks follow where their words can be proved."""
        article = self._reading.article
        from debateprep.ui.article_dialogs import ReplaceDialog  # noqa: PLC0415

        dialog = ReplaceDialog(article.text, self._reading.window())
        if article.id and _accepted(dialog) and dialog.text() != article.text:
            self._apply(edits.replace_article(self._session.project, article.id, dialog.text()))

    def move_article(self) -> None:
        """Put the article before the one to its left."""
        project, article = self._session.project, self._reading.article
        ids = project.ids(project.root, "articles")
        if article.id in ids[1:]:
            at = ids.index(article.id)
            self._apply(Edit("move article", (Move(article.id, project.root, ids[at - 2] if at > 1 else None),)))

    def remove_article(self) -> None:
        """Put the article into the tray; claims that stand in it are unanchored until it is back."""
        article = self._reading.article
        if article.id and self._apply(Edit("remove article", (Trash(article.id, now()),))):
            self.said.emit(self.tr("Article removed"), UNDO)

    def show_tray(self) -> None:
        """Show what was deleted."""
        from debateprep.ui.tray_dialog import TrayDialog  # noqa: PLC0415

        dialog = TrayDialog(self._session, self._reading.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _mark_sentence_at(self, position: int) -> None:
        sentence = self._reading.sentence_at(position)
        if sentence is None:
            self.said.emit(self.tr("Put the cursor into a sentence of the article first."), "")
        else:
            self.mark(sentence)

    def _passages_here(self) -> list[Passage]:
        article = self._reading.article.id
        passages = self._session.project.passages(self._current or "")
        return [passage for passage in passages if passage.article == article]

    def _reshape_by_word(self, by: int, *, by_end: bool) -> None:
        text, position = self._reading.article.text, self._reading.view.position
        here = self._passages_here()
        passage = next((one for one in here if one.start <= position <= one.end), here[0] if here else None)
        if passage is None:
            return
        start, end = passage.start, passage.end
        if by_end:
            end = word_end(text, end, by)
        else:
            start = word_start(text, start, by)
        if start < end:
            self._on_reshaped(passage.id, start, end)

    def _split_at(self, passage: Passage, at: int) -> None:
        edit = edits.split_claim(self._session.project, self._current or "", passage.id, at)
        if self._apply(edit):
            self.claim_wanted.emit(created_claim(edit), True)

    def _move_claim(self, by: int) -> None:
        ids = self._session.project.ids(self._session.project.root, "claims")
        if self._current in ids:
            at = ids.index(self._current)
            others = [claim for claim in ids if claim != self._current]
            place = at + by
            if 0 <= place < len(ids):
                self.move_claim_behind(self._current, others[place - 1] if place else None)

    def _reattach_to_selection(self, passage: ItemId) -> None:
        words = self._reading.view.selected_words()
        if words is None:
            self.said.emit(self.tr("Select the words in the article where the mark belongs now."), "")
        else:
            self._on_reattach_wanted(passage, words.start, words.end)

    def _on_reattach_wanted(self, passage: ItemId, start: int, end: int) -> None:
        self._apply(edits.reattach(self._session.project, passage, self._reading.article.id, start, end))

    def _on_remove_wanted(self, passage: ItemId) -> None:
        if self._apply(edits.remove_passage(self._session.project, passage)):
            self.said.emit(self.tr("Passage removed"), UNDO)

    def _on_reshaped(self, passage: ItemId, start: int, end: int) -> None:
        self._apply(edits.reshape(self._session.project, passage, start, end))

    def _on_marks_clicked(self, marks: list[Mark]) -> None:
        claims = list(dict.fromkeys(mark.claim for mark in marks))
        if len(claims) == 1:
            self.claim_wanted.emit(claims[0], False)
        else:
            self._ask_which(claims)

    def _ask_which(self, claims: list[ClaimId]) -> None:
        menu = QMenu(self._reading)
        menu.setObjectName("overlap_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for claim in claims:
            found = self._session.project.typed(claim, Claim)
            action = menu.addAction(f"{found.code} · {one_line(found.statement)[:70]}".rstrip(" ·"))
            action.setData(claim)
        menu.triggered.connect(self._on_one_chosen)
        menu.popup(self._reading.view.viewport().mapToGlobal(self._reading.view.pressed_at() + QPoint(0, 8)))

    def _on_one_chosen(self, action: QAction) -> None:
        self.claim_wanted.emit(action.data(), False)

    def _apply(self, edit: Edit) -> bool:
        try:
            self._session.apply(edit)
        except EditRefused as refusal:
            self.said.emit(spoken(refusal), "")
            return False
        return True


def _accepted(dialog: QDialog) -> bool:
    """Ask; the dialog goes once what was written in it has been read: `exec` would delete it before."""
    answer = dialog.exec()
    dialog.deleteLater()
    return answer == QDialog.DialogCode.Accepted
