"""Gestures on the claim's card, each made into one edit."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from debateprep.core import edits, ladder
from debateprep.core.claim import Claim, Comment, red_line_id
from debateprep.core.edits import Create, Edit, SetField, Trash
from debateprep.core.errors import EditRefused
from debateprep.core.item import ClaimId, FieldValue, ItemId, ResponseId, SideId, SourceId, mint
from debateprep.core.project import Project, rung_numbers
from debateprep.core.response import Evidence, Response
from debateprep.core.sentence import say
from debateprep.core.source import Source
from debateprep.core.text import TextChange
from debateprep.ui.citing import Citing
from debateprep.ui.notices import UNDO
from debateprep.ui.paste_reference import Reader
from debateprep.ui.prose_field import ProseField
from debateprep.ui.sentences import named, spoken
from debateprep.ui.session import Session

_SPOKEN = ("text", "because", "so_what")
_TYPING = {
    "statement": say("word the claim"),
    "theme": say("name the theme"),
    "agreed_ground": say("write agreed ground"),
    "open_question": say("write open question"),
    "notes": say("write notes"),
    "pinpoint": say("write pinpoint"),
    "quote": say("write quotation"),
}
_CHOOSING = {
    "kind": say("choose kind"),
    "stance": say("choose stance"),
    "strength": say("choose strength"),
    "basis": say("choose basis"),
    "source": say("choose source"),
    "side": say("choose side"),
    "resolved": say("resolve comment"),
}


class Drafting(QObject):
    """Turns what hands do on the card into edits of the project."""

    said = Signal(str, str)  # a sentence, and what can be done: nothing or undo
    source_wanted = Signal(str)  # to look at it in the library
    field_made = Signal(object)  # a ProseField in which something is written
    leaving = Signal()  # the project may be put away now

    def __init__(self, session: Session, citing: Citing, read: Reader, parent: QObject | None = None) -> None:
        """`read` takes a reference apart that somebody wrote down."""
        super().__init__(parent)
        self._session = session
        session.leaving.connect(self.leaving)
        self._read = read
        self.citing = citing

    @property
    def project(self) -> Project:
        """The debate as it is now."""
        return self._session.project

    def attribution(self, label: str, item: ItemId, part: str = "") -> str:
        """What a copy of a side's words says of them: whose they are, on which claim, and that they are a position."""
        claim = self.project.items.get(self.project.claim_of(item) or "")
        code = claim.code if isinstance(claim, Claim) else ""
        return ", ".join(filter(None, (label, code, part, self.tr("prepared for debate"))))

    def type_in(self, item: ItemId, field: str, at: int, length: int, insert: str) -> None:
        """Put `insert` in place of `length` code points at `at` of a field."""
        said = self.project.items.get(item)
        if isinstance(said, Response) and field in _SPOKEN:
            self._draft(said, field, TextChange(at, length, insert))
        else:
            self.apply(edits.type_text(item, field, at, length, insert, label=_TYPING[field]))

    def _draft(self, said: Response, field: str, change: TextChange) -> None:
        number = rung_numbers(self.project, self.project.claim_of(said.id) or "").get(said.id, "")
        label = say("draft reply {}", number) if number else say("draft response")
        self.apply(edits.draft(self.project, said.id, field, change, label=label))

    def type_red_line(self, claim: ClaimId, side: SideId, at: int, length: int, insert: str) -> None:
        """The same in a side's red line, which is drawn at its first letter."""
        line = red_line_id(claim, side)
        if line in self.project.parents:
            self.apply(edits.type_text(line, "text", at, length, insert, label="write red line"))
        else:
            self.apply(edits.draw_red_line(self.project, claim, side, insert))

    def choose(self, item: ItemId, field: str, value: FieldValue) -> None:
        """Give a field one of the values that are offered."""
        label = say("mark as {}", named(str(value))) if field == "status" else _CHOOSING[field]
        self.apply(edits.set_field(item, field, value, label=label))

    def toggle_flag(self, claim: ClaimId, flag: str, _checked: bool = False) -> None:
        """Set a flag on a claim, or take it off."""
        there = self.project.typed(claim, Claim).flags
        flags = tuple(one for one in there if one != flag) if flag in there else (*there, flag)
        label = say("take off “{}”", named(flag)) if flag in there else say("flag as “{}”", named(flag))
        self.apply(edits.set_field(claim, "flags", flags, label=label))

    def add_evidence(self, response: ResponseId) -> ItemId:
        """Open a place for a source under a response; its id."""
        evidence = Evidence(id=mint("evd"))
        self.apply(edits.add_evidence(self.project, response, evidence))
        return evidence.id

    def remove_evidence(self, evidence: ItemId) -> None:
        """Put a piece of evidence into the tray."""
        if self.apply(Edit("remove evidence", (Trash(evidence, edits.now()),))):
            self.said.emit(self.tr("Evidence removed"), UNDO)

    def name_source(self, evidence: ItemId, words: str) -> None:
        """Stand a piece of evidence on a new source: one with that address or reference, else one of that title."""
        there = self.project.ids(self.project.root, "sources")
        read, left = self._read(words)
        is_reference = read.url or read.doi or (read.title and read.author and not left)
        source = read if is_reference else Source(id=mint("src"), title=words)
        made = Create(source, self.project.root, there[-1] if there else None)
        self.apply(Edit("add source", (made, SetField(evidence, "source", source.id))))

    def take_words(self, evidence: ItemId, words: str, paragraph: int) -> None:
        """Quote `words`, which stand in that paragraph of the source; a pinpoint that is there already stays."""
        changes = [SetField(evidence, "quote", words)]
        if not self.project.typed(evidence, Evidence).pinpoint:
            changes.append(SetField(evidence, "pinpoint", f"para. {paragraph}"))
        self.apply(Edit("take words from the source", tuple(changes)))

    def want_source(self, source: SourceId) -> None:
        """Ask to look at a source in the library."""
        self.source_wanted.emit(source)

    def copy_citation(self, evidence: Evidence | None) -> None:
        """Put into the clipboard how a piece of evidence is cited, with its pinpoint; say what to do where none is."""
        if evidence is None:
            self.said.emit(
                self.tr("Go to a piece of evidence, or to a source in the library, to copy how it is cited."), ""
            )
        elif not evidence.source:
            self.said.emit(self.tr("This evidence has no source yet. Choose one, and it can be cited."), "")
        else:
            self.citing.copy(evidence.source, evidence.pinpoint)

    def add_reply(self, response: ResponseId) -> ResponseId:
        """Open one more rung under a response, for whose turn it is; its id, or nothing where that is refused."""
        there = set(self.project.ids(response, "replies"))
        self.apply(ladder.add_reply(self.project, response))
        fresh = [reply for reply in self.project.ids(response, "replies") if reply not in there]
        return fresh[0] if fresh else ""

    def delete_reply(self, reply: ResponseId) -> None:
        """Put a reply, with all below it, into the tray."""
        if self.apply(ladder.delete_reply(reply)):
            self.said.emit(self.tr("Reply deleted"), UNDO)

    def move_reply(self, reply: ResponseId, by: int) -> None:
        """Move a reply `by` places among its neighbours."""
        edit = ladder.move_reply(self.project, reply, by)
        if edit is not None:
            self.apply(edit)

    def hang_reply(self, reply: ResponseId, parent: ResponseId, after: ResponseId | None) -> None:
        """Hang a reply, with all below it, elsewhere."""
        try:
            edit = ladder.hang_reply(self.project, reply, parent, after)
        except EditRefused as refusal:
            self.said.emit(spoken(refusal), "")
        else:
            self.apply(edit)

    def add_comment(self, claim: ClaimId, author: str, text: str) -> None:
        """Add a reader's remark on a claim, of today."""
        there = self.project.ids(claim, "comments")
        comment = Comment(id=mint("cmt"), author=author, date=date.today().isoformat(), text=text)  # the reader's day
        self.apply(Edit("add comment", (Create(comment, claim, there[-1] if there else None),)))

    def delete_comment(self, comment: ItemId) -> None:
        """Put a remark into the tray."""
        if self.apply(Edit("delete comment", (Trash(comment, edits.now()),))):
            self.said.emit(self.tr("Comment deleted"), UNDO)

    def tend(self, field: ProseField) -> None:
        """Take care of a new field: what is typed in it is a step of its own, and is read along."""
        field.left.connect(self.leave_field)
        field.dropping.connect(self._session.begin_gesture)
        field.dropped.connect(self._session.end_gesture)
        self.field_made.emit(field)

    def leave_field(self) -> None:
        """What is typed next is a step of its own."""
        self._session.close_step()

    def apply(self, edit: Edit) -> bool:
        """Make an edit; say why where it is refused."""
        try:
            self._session.apply(edit)
        except EditRefused as refusal:
            self.said.emit(spoken(refusal), "")
            return False
        return True
