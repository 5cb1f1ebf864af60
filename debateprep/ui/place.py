"""Where somebody is in the debate: at which claim, in which article, how far down."""

from dataclasses import dataclass

from debateprep.core.coverage import Gap
from debateprep.core.item import ArticleId, ClaimId
from debateprep.ui.prepare_view import PrepareView


@dataclass(frozen=True, slots=True)
class Place:
    """What is seen of a debate, so that it can be seen again."""

    claim: ClaimId | None
    gap: Gap | None
    article: ArticleId
    down: int  # pixels that the article is scrolled

    @classmethod
    def of(cls, view: PrepareView) -> "Place":
        """The place that `view` shows."""
        reading = view.reading
        return cls(view.current, view.claims_pane.gap, reading.article.id, reading.view.verticalScrollBar().value())

    def show_in(self, view: PrepareView) -> None:
        """Show the place in a view that shows the same debate."""
        if self.gap is not None:
            view.list_claims(self.gap)
        view.choose(self.claim, reveal=False)
        view.reading.choose_article(self.article)
        view.reading.view.verticalScrollBar().setValue(self.down)
