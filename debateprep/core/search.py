import re
from debateprep.core.article import Span
class Finder:
    def __init__(self, text: str) -> None:
        self.t = text.casefold()
    def find(self, wanted: str) -> tuple[Span, ...]:
        return tuple(Span(*m.span()) for m in re.finditer(re.escape(wanted.casefold()), self.t))
