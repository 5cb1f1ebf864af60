"""Quotations beside their originals: which of their words stand there, and in which of the texts of the debate."""

from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

from PySide6.QtCore import QObject, Signal

from debateprep.core.article import Article
from debateprep.core.edits import Create, Operation
from debateprep.core.history import Change
from debateprep.core.item import Item, SourceId
from debateprep.core.project import Project
from debateprep.core.quotation import Checked, Difference, Original, Quotation, checked, is_comparable, quotations
from debateprep.core.source import Source, source_name
from debateprep.core.text import one_line
from debateprep.ui.prose_field import Doubt, Remark
from debateprep.ui.session import Session


class QuotationReader(QObject):
    """Compares quotations with the articles and with the stored words of sources, once these are prepared."""

    changed = Signal()  # an original is ready, or says something else
    _prepared = Signal(object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._originals: dict[str, Original | None] = {}  # none while it is prepared
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="debateprep-originals")
        self._prepared.connect(self._on_prepared)
        session.changed.connect(self._on_changed)

    def remarks_in(self, text: str) -> list[Remark]:
        """What is to be said of the quotations in `text`."""
        return [remark for quotation in quotations(text) for remark in self._compared(quotation)]

    def remarks_on(self, quotation: Quotation, source: SourceId) -> list[Remark]:
        """What is to be said of words of `source`: where its words are stored, they are to stand there."""
        ready, cited = self._ready_originals(), self._session.project.items.get(source)
        original = self._originals.get(cited.text) if isinstance(cited, Source) else None
        if ready is None or original is None or not isinstance(cited, Source):
            return self._compared(quotation)
        found = checked(quotation.text, [original])
        if found.original < 0 and is_comparable(quotation.text):
            return [self._from_elsewhere(quotation, cited, checked(quotation.text, ready))]
        return [*self._different(quotation, found), *self._cut(quotation, found)]

    def stop(self) -> None:
        """Prepare no more."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _on_changed(self, change: Change) -> None:
        """What is quoted may say something else now, or be called something else."""
        if any(isinstance(_item_of(operation, change.after), Article | Source) for operation in change.edit.operations):
            self.changed.emit()

    def _compared(self, quotation: Quotation) -> list[Remark]:
        """Compared with every original; what is in none is somebody else's business."""
        ready = self._ready_originals()
        if ready is None:
            return []
        found = checked(quotation.text, ready)
        return [*self._different(quotation, found), *self._cut(quotation, found)]

    def _from_elsewhere(self, quotation: Quotation, cited: Source, found: Checked) -> Remark:
        words = self.tr("What is stored of “{cited}” does not hold these words.")
        where = list(self._originals)[found.original] if found.original >= 0 and not found.differences else ""
        if where:
            words = self.tr("These words stand in “{other}”; what is stored of “{cited}” does not hold them.")
        told = words.format(
            cited=shortened(source_name(cited)), other=shortened(_name_of(self._session.project, where))
        )
        return Remark(quotation.start, quotation.end, Doubt.QUOTATION, told)

    def _different(self, quotation: Quotation, found: Checked) -> list[Remark]:
        return [
            Remark(
                quotation.start + one.start,
                quotation.start + one.end,
                Doubt.QUOTATION,
                self._told(one),
                one_line(one.mend),
            )
            for one in found.differences
        ]

    def _told(self, difference: Difference) -> str:
        if difference.is_gap:
            words = self.tr("Missing here: “{}”")
        elif difference.original:
            words = self.tr("The original says: “{}”")
        else:
            words = self.tr("The original does not say this.")
        return words.format(one_line(difference.original))

    def _cut(self, quotation: Quotation, found: Checked) -> list[Remark]:
        words = self.tr("Left out here: “{}”")
        return [
            Remark(
                quotation.start + one.start, quotation.start + one.end, Doubt.CUT, words.format(one_line(one.left_out))
            )
            for one in found.cuts
            if one.left_out
        ]

    def _ready_originals(self) -> list[Original] | None:
        """The articles and the stored texts of sources; nothing until the last of them is prepared."""
        texts = _originals_of(self._session.project)
        self._originals = {text: self._originals[text] for text in texts if text in self._originals}
        for text in texts:
            if text not in self._originals:
                self._originals[text] = None
                self._pool.submit(Original, text).add_done_callback(partial(self._hand_over, text))
        ready = [original for original in self._originals.values() if original is not None]
        return ready if len(ready) == len(self._originals) else None

    def _hand_over(self, text: str, prepared: "Future[Original]") -> None:
        if not prepared.cancelled():
            self._prepared.emit(text, prepared.result())

    def _on_prepared(self, text: str, original: Original) -> None:
        if text in self._originals:
            self._originals[text] = original
            self.changed.emit()


def _originals_of(project: Project) -> list[str]:
    """The texts that a quotation may come from."""
    texts = [article.text for article in project.articles] + [source.text for source in project.sources]
    return [text for text in dict.fromkeys(texts) if text.strip()]


def _item_of(operation: Operation, project: Project) -> Item | None:
    return operation.item if isinstance(operation, Create) else project.items.get(operation.item)


def _name_of(project: Project, text: str) -> str:
    """What the article or the source with that text is called."""
    articles = (article.title for article in project.articles if article.text == text)
    sources = (source_name(source) for source in project.sources if source.text == text)
    return next(filter(None, (*articles, *sources)), "")


def shortened(words: str) -> str:
    """As much of `words` as a line holds."""
    return words if len(words) <= 60 else f"{words[:59]}…"
