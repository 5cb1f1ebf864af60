"""Where the sentences of a text stand: sentencex, and a second look at abbreviations, quotations and initials."""

import re
from collections.abc import Iterator

from debateprep.core.article import Span, paragraphs

_CYRILLIC = re.compile("[\u0400-\u04ff]")

# A stop behind these does not end a sentence, whatever follows.
_NEVER_LAST = frozenset(
    "para paras approx ch sec secs gen lt col maj capt sgt adm amb art arts no nos vol vols ed eds p pp cf e.g i.e viz "
    "vs mr mrs ms dr prof st rev hon sen rep gov pres fig figs ca seq op cit "
    "г гг гор рис ст п пп им ул см ср напр т д стр с гл акад проф ген полк адм посл руб тыс чел".split()
)
# Behind these it does where a capital follows.
_MAYBE_LAST = frozenset(
    "etc al u.s u.k u.n e.u a.m p.m jr sr inc ltd corp co dept jan feb mar apr jun jul aug sept sep oct nov dec "
    "т.д т.п др пр т.е млн млрд трлн н.э в".split()
)
_WORD_BEFORE = re.compile(r"(?:^|[\s(\[«“„\"'‘—–-])((?:[^\W\d_]+\.\s?)*[^\W\d_]+)\.$")
_INITIAL = re.compile(r"(?:^|[\s(«“])(?:[A-ZА-ЯЁ]\.\s?)*[A-ZА-ЯЁ]\.$")
_ITEM = re.compile(r"^\W*(?:\d{1,3}|[a-zа-я]|[ivxIVX]{1,5})[.)]$")
_GOES_ON = re.compile(r"^[\s“«„\"'‘(\[]*(?:[—–-]\s*)?[a-zа-яёß-öø-ÿ0-9]")
_CLOSING = re.compile(r"^[”»\"’')\]]+(?=\s|$)|^\s?\[\d{1,3}\](?=\s|$)|^[¹²³⁰-⁹]+(?=\s|$)")
_MISSED = re.compile(r"(?:…|\.{3}|[.!?][”»\"’)\]]+)\s+(?=[“«„\"‘(\[]?[A-ZА-ЯЁ])")
_SAID = re.compile(r"^[“«„\"‘(\[]?[A-ZА-ЯЁ]\w*\s+(?:said|says|asked|replied|wrote|added|told)\b")


def sentences(text: str, language: str = "en") -> tuple[Span, ...]:
    """The sentences of `text` in order, without white space at their ends; none crosses the end of a paragraph.

    A paragraph in Cyrillic is read by the rules of “ru” whatever `language` says.
    """
    found: list[Span] = []
    for paragraph in paragraphs(text):
        found += _in_paragraph(text[paragraph.start : paragraph.end], paragraph.start, language)
    return tuple(found)


def sentence_at(text: str, position: int) -> Span | None:
    """The sentence of `text` that holds code point `position`, or ends there."""
    return next((span for span in sentences(text) if span.start <= position <= span.end), None)


def _in_paragraph(text: str, start: int, language: str) -> Iterator[Span]:
    script = "ru" if _CYRILLIC.search(text) and language != "uk" else language
    begin = 0
    for cut in [*_cuts(text, script), len(text)]:
        words = text[begin:cut]
        if words.strip():
            lead = len(words) - len(words.lstrip())
            yield Span(start + begin + lead, start + begin + len(words.rstrip()))
        begin = cut


def _cuts(text: str, language: str) -> list[int]:
    """Where one sentence ends and the next begins."""
    import sentencex  # noqa: PLC0415  # a native module, only where sentences are wanted

    engine = {int(boundary["start_index"]) for boundary in sentencex.get_sentence_boundaries(language, text)}
    missed = {match.end() for match in _MISSED.finditer(text)}
    kept: list[int] = []
    for cut in sorted(engine | missed):
        at = _behind_closing(text, cut)
        last = kept[-1] if kept else 0
        if last < at < len(text) and _parts(text[last:at].rstrip(), text[at:].lstrip()):
            kept.append(at)
    return kept


def _behind_closing(text: str, cut: int) -> int:
    """The cut, moved behind a closing quotation mark, bracket or note that the engine left to the next sentence."""
    match = _CLOSING.match(text[cut:])
    return cut + match.end() if match else cut


def _parts(before: str, after: str) -> bool:
    """Whether a sentence really ends between the two."""
    if not before or not after or _ITEM.match(before):
        return False
    if _goes_on(before, after):
        return False
    word = _WORD_BEFORE.search(before)
    last = re.sub(r"\s", "", word[1].lower()) if word else ""
    if last in _NEVER_LAST or (last.rpartition(".")[2] in _NEVER_LAST and last not in _MAYBE_LAST):
        return False
    return not (_INITIAL.search(before) and last.replace(".", "") != "i" and last not in _MAYBE_LAST)


def _goes_on(before: str, after: str) -> bool:
    """Whether what follows is the rest of the sentence: a small letter, or who said it."""
    stops_hard = before[-1:] in ".!?" and after[:1].isdigit()
    quoted = before[-1:] in '”»"’'
    return bool(_GOES_ON.match(after) and not stops_hard) or (quoted and bool(_SAID.match(after)))
