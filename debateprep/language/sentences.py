"""Where the sentences of a text stand: sentencex, and a second look at abbreviations, quotations and notes."""

import re
from collections.abc import Iterator

from debateprep.core.article import Span, paragraphs

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[A-Za-z]")
_NO_LETTER = re.compile("[\ud800-\udfff]")  # half of one, which the engine cannot take
_NEAR = 80  # code points: as much as is looked at on either side of a cut

# A stop behind these does not end a sentence, whatever follows.
_NEVER_LAST = frozenset(
    "approx gen lt col maj capt sgt cmdr adm amb cf e.g i.e viz vs mr mrs ms dr prof st rev hon sen rep gov pres "
    "ed eds ca op tues wed thurs fri "
    "гор пос им ул см ср напр д акад проф ген полк адм посл дж т.е т.к т.н".split()
)
# Behind these it does unless what they number follows: “No. 5”, “Feb. 3”, “app. B”.
_BEFORE_NUMBER = frozenset(
    "no nos p pp vol vols art arts ch chs sec secs para paras fig figs app seq "
    "jan feb mar apr jun jul aug sept sep oct nov dec "
    "рис ст п пп стр с гл т табл янв фев февр мар апр авг сент окт нояб дек".split()
)
# Behind these it does where a capital follows.
_MAYBE_LAST = frozenset(
    "etc al u.s u.k u.n e.u a.m p.m jr sr inc ltd corp co dept т.д т.п др пр млн млрд трлн тыс руб долл чел н.э".split()
)
_UPPER = "A-ZÀ-ÖØ-ÞА-ЯЁ"
_LOWER = "a-zß-öø-ÿа-яё"
_OPEN = r"[“«„\"‘'(\[]"
_CLOSE = r"[”»“\"’')\]]"
_NOTES = r"(?:\s?\[\d{1,3}\]|[¹²³⁰-⁹]+)"

_WORD_BEFORE = re.compile(rf"(?:^|[\s(\[«“„\"'‘—–-])((?:[^\W\d_]+\.\s?)*[^\W\d_]+)\.{_NOTES}*$")
_INITIAL = re.compile(r"(?:^|[\s(«“])(?:[A-ZА-ЯЁ]\.\s?)*[A-ZА-ЯЁ]\.$")
_MEASURE = re.compile(r"\d\s?(?:г|гг|ч|мин|сек|км|м|kg|km|km/s|m|s)\.$")
_WHEN = re.compile(r"^\W*\w{1,2}\s(?:\w+\s)?\d+\s?гг?\.$")  # “В 2002 г.” is never all of a sentence
_NUMBER = re.compile(r"\(?(?:\d|[IVXivx]+\b|[A-ZА-Я]\b)")
_ITEM = re.compile(r"^\W*(?:\d{1,3}|[a-zа-я]|[ivxIVX]{1,5})[.)]$")
_GOES_ON = re.compile(rf"^[\s“«„\"'‘(\[]*(?:[—–-]\s*)?[{_LOWER}]|^[—–]\s")
_NEW_ITEM = re.compile(r"\((?:[a-z]|[ivx]{2,4})\)\s")
_CLOSING = re.compile(rf"(?:[”»\"’')\]]+(?=\s|$)|{_NOTES}+(?=\s|$))+")
_ASKED = re.compile(rf"[?!…]{_CLOSE}+$")
_SAID = re.compile(rf"^[{_UPPER}]\w*\s+(?:said|says|asked|replied|wrote|added|told)\b")
# What the engine lets pass: it keeps quotations whole, and takes short words for abbreviations.
_MISSED = re.compile(
    rf"(?:(?:…|\.\.|[.!?]{_CLOSE}+|[!?]|[{_LOWER}]{{4}}\.|\d\s?[a-zа-я/]{{1,4}}\.|\bno\.|\bт\.\s?[дп]\.|\bдр\."
    rf"|[.!?]{_CLOSE}*(?={_NOTES})){_NOTES}*\s+(?={_OPEN}*[{_UPPER}])"
    rf"|\.\s+(?=\((?:[a-z]|[ivx]{{2,4}})\)\s+[{_UPPER}]))"
)


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
    if not 0 <= position <= len(text):
        return None
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    paragraph = text[start : end if end >= 0 else len(text)]
    around = [span for span in _in_paragraph(paragraph, start, "en") if span.start <= position <= span.end]
    return around[-1] if around else None


def _in_paragraph(text: str, start: int, language: str) -> Iterator[Span]:
    begin = 0
    for cut in [*_cuts(text, _script(text, language)), len(text)]:
        words = text[begin:cut]
        if words.strip():
            lead = len(words) - len(words.lstrip())
            yield Span(start + begin + lead, start + begin + len(words.rstrip()))
        begin = cut


def _script(text: str, language: str) -> str:
    """The language whose rules fit the letters of a paragraph."""
    cyrillic = len(_CYRILLIC.findall(text))
    return "ru" if language != "uk" and cyrillic and cyrillic > len(_LATIN.findall(text)) else language


def _cuts(text: str, language: str) -> list[int]:
    """Where one sentence ends and the next begins."""
    kept: list[int] = []
    last = 0
    for cut in _candidates(text, language):
        at = _behind_closing(text, cut)
        before, after = text[max(last, at - _NEAR) : at].rstrip(), text[at : at + _NEAR].lstrip()
        if last < at < len(text) and before and after and _parts(before, after):
            kept.append(at)
            last = at
    return kept


def _candidates(text: str, language: str) -> list[int]:
    import sentencex  # noqa: PLC0415  # a native module, only where sentences are wanted

    readable = _NO_LETTER.sub("\ufffd", text)
    engine = {int(boundary["start_index"]) for boundary in sentencex.get_sentence_boundaries(language, readable)}
    return sorted(engine | {match.end() for match in _MISSED.finditer(text)})


def _behind_closing(text: str, cut: int) -> int:
    """The cut, moved behind a closing quotation mark, bracket or note that the engine left to the next sentence."""
    match = _CLOSING.match(text, cut)
    return match.end() if match else cut


def _parts(before: str, after: str) -> bool:
    """Whether a sentence really ends between the two."""
    if _ITEM.match(before) or _goes_on(before, after):
        return False
    if _MEASURE.search(before):
        return not _WHEN.match(before)
    return not _is_abbreviation(before, after)


def _goes_on(before: str, after: str) -> bool:
    """Whether what follows is the rest of the sentence: a small letter, a dash, or who asked it."""
    if _NEW_ITEM.match(after):
        return False
    return bool(_GOES_ON.match(after) or (_ASKED.search(before) and _SAID.match(after)))


def _is_abbreviation(before: str, after: str) -> bool:
    """Whether the stop that `before` ends with only shortens its last word."""
    word = _WORD_BEFORE.search(before)
    written = re.sub(r"\s", "", word[1]) if word else ""
    last = written.lower()
    tail = last.rpartition(".")[2]
    if last in _MAYBE_LAST or tail in _MAYBE_LAST:
        return False
    if tail in _BEFORE_NUMBER and written != "Sec":
        return bool(_NUMBER.match(after))
    if last in _NEVER_LAST or tail in _NEVER_LAST or tail in ("г", "гг", "sec"):
        return True
    return bool(_INITIAL.search(before)) and tail != "i"
