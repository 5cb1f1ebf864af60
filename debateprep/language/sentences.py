import re
from debateprep.core.article import Span
def sentences(text: str, language: str = "en") -> tuple[Span, ...]:
    return tuple(Span(m.start(), m.end()) for m in re.finditer(r"[^\s][^\n]*?(?:[.!?]+(?=\s)|$)", text, re.M))
