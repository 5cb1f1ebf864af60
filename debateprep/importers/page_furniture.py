"""What in a page belongs to the page and not to its article, told by what its elements are called."""

import re
from collections.abc import Iterable

from debateprep.core.sentence import say
from debateprep.importers.markup import Node
from debateprep.importers.page_blocks import Part

_HIDDEN = say("hidden on the page")
_BY_TAG = {
    "nav": say("a menu"), "menu": say("a menu"), "footer": say("the foot of the page"),
    "aside": say("beside the article"), "form": say("a form"), "search": say("a form"),
    "dialog": say("a notice over the page"),
}  # fmt: skip
_BY_NAME = tuple(
    (re.compile(pattern, re.IGNORECASE), reason)
    for pattern, reason in (
        (r"cookie|consent|gdpr|onetrust|privacy-?(banner|notice)", say("a notice about cookies")),
        (r"comment|disqus|discuss|replies|respond(?!ent)", say("comments of readers")),
        (
            r"related|recommend|read-?(more|next|also)|more-?(from|on|stories|articles)|outbrain|taboola|also-?like"
            r"|most-?read|trending|popular",
            say("pointers to other articles"),
        ),
        (r"newsletter|subscri|sign-?up|paywall|donat|membership", say("an offer to subscribe")),
        (r"(?<![a-z])(share|sharing|social)|addthis|follow-us", say("buttons for sharing")),
        (r"(?<![a-z])ads?(?![a-z])|advert|sponsor|promo(?!t)|banner", say("an advertisement")),
        (
            r"breadcrumb|(?<![a-z])nav(?![a-z])|navbar|navigation|(?<![a-z])menu|pagination|pager|skip-?link|toolbar",
            say("a menu"),
        ),
        (r"footer|colophon|copyright", say("the foot of the page")),
        (r"sidebar|widget", say("beside the article")),
        (
            r"byline|author-?(bio|box|info)|post-?meta|entry-?meta|dateline|timestamp",
            say("about the author or the date"),
        ),
        (r"masthead|site-?header|page-?header", say("the head of the page")),
        (r"(?<![a-z])tags?(?![a-z])|taxonomy|categories", say("tags")),
    )
)
_NOTES = re.compile(r"(?:foot|end)-?_?notes?(?![a-z])|(?<![a-z])(?:references|bibliography|citations)", re.IGNORECASE)
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_DOUBTFUL = ("an advertisement", "beside the article")  # "article-banner", "content-widget"
_OF_ARTICLE = re.compile(r"article|content|main|body|story|entry", re.IGNORECASE)
_MOST_TOLD = 400  # characters of names; more are made by a machine
_TOO_MUCH = 0.5  # of the page: what holds more is not named for what stands in it ("has-sidebar")


class Furniture:
    """Why the paragraphs of one page are no part of its article, as far as names can tell."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self._held: dict[Node, int] = {}
        self._all = 0
        self._known: dict[Node, str] = {}
        for part in parts:
            self._all += len(part.text)
            for node in (part.node, *part.node.iterancestors()):
                self._held[node] = self._held.get(node, 0) + len(part.text)

    def reason(self, part: Part) -> str:
        """Why the paragraph is none of the article's, or nothing: by the innermost element whose name tells."""
        way = []
        node = part.node
        while node is not None and node.tag not in ("body", "html") and node not in self._known:
            way.append(node)
            node = node.getparent()
        reason = self._known.get(node, "")
        for inner in reversed(way):
            if reason != _HIDDEN:
                reason = self._own(inner, reason)
            self._known[inner] = reason
        return reason

    def _own(self, node: Node, above: str) -> str:
        """What an element is, in one that is `above`."""
        if "hidden" in node.attrib or node.get("aria-hidden") == "true" or _INVISIBLE.search(node.get("style") or ""):
            return _HIDDEN
        if is_notes(node):
            return ""
        if node.tag in ("article", "main") or self._held.get(node, 0) > _TOO_MUCH * self._all:
            return above
        return _by_name(_names(node)) or _BY_TAG.get(node.tag, "") or above


def is_notes(node: Node) -> bool:
    """Whether an element holds footnotes."""
    return _NOTES.search(_names(node)) is not None


def _names(node: Node) -> str:
    return f"{node.get('class', '')} {node.get('id', '')}"


def _by_name(names: str) -> str:
    if len(names) > _MOST_TOLD or names.isspace():
        return ""
    reason = next((reason for pattern, reason in _BY_NAME if pattern.search(names)), "")
    return "" if reason in _DOUBTFUL and _OF_ARTICLE.search(names) else reason
