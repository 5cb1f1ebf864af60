"""The claim finder for the window: the sentences are ranked in a child process, so that nothing waits for it."""

from typing import Any

from debateprep.child import Child, ChildStopped
from debateprep.core.sentence import put_together, say
from debateprep.core.suggestion import Suggestion, Suggestions

NOT_READ = say("The sentences could not be read through this time. Change the article, or open the project again.")


class ClaimFinder:
    """Ranks one article after the other."""

    def __init__(self) -> None:
        self._child = Child("debateprep.language.claim_worker")

    def suggestions(self, text: str, title: str) -> Suggestions:
        """The sentences of an article that says `text`, ranked; none, and a sentence why, where the child ended.

        It waits for the child: call it on a worker.
        """
        try:
            return _read(self._child.ask({"text": text, "title": title}).result())
        except ChildStopped:
            return Suggestions((), NOT_READ)

    def stop(self) -> None:
        """End the child; who waits is answered that nothing was read."""
        self._child.stop()


def _read(answer: dict[str, Any]) -> Suggestions:
    ranked = (
        Suggestion(**{**one, "reasons": tuple(map(put_together, one["reasons"])), "badges": tuple(one["badges"])})
        for one in answer["ranked"]
    )
    return Suggestions(tuple(ranked), answer["notice"])
