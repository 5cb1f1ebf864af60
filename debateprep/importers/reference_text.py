"""A reference as somebody wrote it down, taken apart into the fields of a source; what is not sure stays empty.

Chicago (note, bibliography, author-date), MLA, APA, and the order of GOST R 7.0.5; or only a DOI or an address.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from debateprep.core.source import Source, bare_doi
from debateprep.core.text import clean, one_line
from debateprep.importers.found_sources import a_date, a_source

_CYRILLIC_MONTHS = "янв фев мар апр мая июн июл авг сен окт ноя дек".split()
_MONTH = r"(?P<month>(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?|(?:янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек)[а-я]*)"  # noqa: E501
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH},? {_YEAR}",  # 23 May 2012
        rf"{_MONTH} (?P<day>\d{{1,2}}),? {_YEAR}",  # May 23, 2012
        rf"{_YEAR}[a-z]?[,.] {_MONTH} (?P<day>\d{{1,2}})\b",  # 2012, May 23
        rf"{_YEAR}[,.] (?P<day>\d{{1,2}}) {_MONTH}",  # 2012. 23 мая
        rf"(?P<day>\d\d)\.(?P<month>\d\d)\.{_YEAR}",
        rf"{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)",
        rf"{_YEAR}[a-z]?, {_MONTH}(?P<day>)\b",
        rf"\b{_MONTH}(?P<day>),? {_YEAR}",
        rf"\b{_YEAR}(?P<month>)(?P<day>)[a-z]?\b",
    )
)
_DAY_ALONE = re.compile(rf",? {_MONTH} (?P<day>\d{{1,2}})$", re.IGNORECASE)
_NUMBERING = re.compile(r"^(?:\[\d{1,4}\]|\d{1,3}[.)])\s+(?=\D)")
_URL = re.compile(r"<?\bhttps?://[^\s<>\"”]+>?", re.IGNORECASE)
_ACCESSED = re.compile(
    r"[(\[]?\b(?:date accessed|last accessed|accessed|retrieved|viewed|дата обращения)(?: on)?:?\s+(?P<date>[^;)\]]*?\d{4}|\d\d\.\d\d\.\d{4})(?:, from|[)\]])?[.,]?",  # noqa: E501
    re.IGNORECASE,
)
_BEFORE_ADDRESSES = re.compile(
    r"(?:available (?:at|from)|retrieved from|URL|DOI|Режим доступа|\[Электронный ресурс\]):?\s*$|\bdoi:\s*",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“\"](?P<title>(?:[^“”\"]|“[^”]*”)+)[”\"]|«(?P<angle>[^»]+)»")
_AFTER_AUTHOR = re.compile(rf"^(?P<authors>[^(“\"]{{2,300}}?)[.,]? \((?P<date>{_YEAR}[a-z]?(?:, [^)]*)?|n\.d\.)\)\.? ")
_YEAR_AFTER_AUTHOR = re.compile(rf"^(?P<authors>[^\d“\"]{{2,300}}?)\. (?P<date>{_YEAR})[a-z]?\. (?=\S)")
_VOLUME = re.compile(
    r"(?:\bvol(?:ume)?\.? ?|\bТ\. ?)(?P<one>\d+)"
    r"|(?:^|[\s,])(?P<two>\d{1,4})(?=,? no\. ?\d|\(\d+\)|, (?:iss(?:ue)?)\b| \(\d{1,3}\):)",
    re.IGNORECASE,
)
_ISSUE = re.compile(
    r"(?:\bno\.|\biss(?:ue)?\.?|№) ?(?P<one>\d+(?:[–/-]\d+)?)|(?<=\d)\s?\((?P<two>\d{1,3})\)", re.IGNORECASE
)
_PAGES = re.compile(
    r"(?:\bpp?\.|\bС\.|(?<=\)):|(?<=\d):|(?<=\)),) ?(?P<pages>[A-Z]?\d+(?:[–-][A-Z]?\d+)?)(?=[.,;\s]|$)"
)
_IMPRINT = re.compile(r"(?P<place>[^\W\d_][^:;()]{1,40}?) ?: (?P<issuer>[^:()]{2,80}?)(?:, (?P<year>\d{4})|(?=[.)]|$))")
_PARTICLES = frozenset("van von der den de del della di da du la le bin al ter ten af zu".split())
_BODIES = re.compile(
    r"\b(?:organi[sz]ation|council|ministry|government|department|office|president|commission|agency|union|committee|institute|house|association|centre|center|assembly|alliance|secretary|service|bank|nations|university|party|federation)\b",
    re.IGNORECASE,
)
_INITIALS = r"[^\W\d_a-zа-я]\.(?:[ -]?[^\W\d_a-zа-я]\.)*"
_TYPES = (
    ("press-release", re.compile(r"press release|пресс-релиз|communiqué|declaration", re.IGNORECASE)),
    ("treaty", re.compile(r"^(?:treaty|convention|agreement|договор|конвенция)\b", re.IGNORECASE)),
    ("decree", re.compile(r"\bdecree\b|\bуказ\b|^law\b|federal law", re.IGNORECASE)),
    ("speech", re.compile(r"^(?:remarks|speech|address|statement|выступление|речь)\b", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class ReadReference:
    """The source that a reference describes, and the words that could not be placed."""

    source: Source
    left: str = ""


def read_reference(text: str) -> ReadReference:
    """The source that `text` describes."""
    return _Reading(text).read()


class _Reading:
    """Takes a reference apart; what was understood is taken out of `rest`."""

    def __init__(self, text: str) -> None:
        self.rest = _NUMBERING.sub("", one_line(clean(text).text))
        self.found: dict[str, str] = {}
        self.authors: list[str] = []

    def read(self) -> ReadReference:
        self._take_addresses()
        if "//" in self.rest or re.search(r"[–—-] [^\W\d_]+\.? ?: ", self.rest):
            self._read_gost()
        elif not self._read_after_date() and not self._read_quoted(self.rest):
            self._read_book(self.rest)
        kind = self._type()
        left = " ".join(re.sub(r"(?<!\w)[^\w\s]+(?!\w)", " ", self.rest).split())
        return ReadReference(a_source(kind, self.found, self.authors), left if re.search(r"\w{2}", left) else "")

    def _take_addresses(self) -> None:
        accessed = _ACCESSED.search(self.rest)
        if accessed:
            self.found["accessed"] = _date_in(accessed["date"])
            self.rest = self.rest.replace(accessed[0], " ")
        self.found["doi"] = bare_doi(self.rest)
        address = _URL.search(self.rest)
        url = address[0].strip("<>").rstrip(".,;)") if address else ""
        self.found["url"] = "" if bare_doi(url) and "doi.org" in url.lower() else url
        for taken in filter(None, (address[0] if address else "", self.found["doi"])):
            at = self.rest.lower().find(taken.lower())
            if at >= 0:
                self.rest = f"{self.rest[:at].rstrip()} {self.rest[at + len(taken) :].lstrip('.')}"
        self.rest = one_line(_BEFORE_ADDRESSES.sub(" ", _BEFORE_ADDRESSES.sub(" ", self.rest.strip()).strip()))

    def _read_after_date(self) -> bool:
        """APA and Chicago author-date, where the date stands behind the author."""
        begun = _AFTER_AUTHOR.match(self.rest) or _YEAR_AFTER_AUTHOR.match(self.rest)
        if begun is None:
            return False
        self.authors = _names(begun["authors"], inverted=True)
        self.found["date"] = _date_in(begun["date"])
        rest = self.rest[begun.end() :]
        if not self._read_quoted(rest):
            title, _, behind = rest.partition(". ")
            self.found["title"] = re.sub(r"\s*[(\[][^()\[\]]*[)\]]$", "", title).rstrip(".")
            in_a_periodical = "-" in self.found["date"] or _VOLUME.search(behind) or _PAGES.search(behind)
            self._read_container(behind) if in_a_periodical else self._read_publisher(behind)
        return True

    def _read_quoted(self, text: str) -> bool:
        quoted = _QUOTED.search(text)
        if quoted is None or quoted.start() > 300:
            return False
        before, behind = text[: quoted.start()].strip(), text[quoted.end() :]
        self.found["title"] = (quoted["title"] or quoted["angle"]).strip().rstrip(",.;")
        if before and not self.authors:
            self.authors = _names(before, inverted=before.endswith("."))
        self._read_container(behind.lstrip(" ,.;"))
        return True

    def _read_container(self, text: str) -> None:
        """What stands behind a title: where it was published, with volume, pages and date."""
        text = re.sub(r"^[Ii]n:? ", "", text)
        imprint = _IMPRINT.search(text) if not _PAGES.search(text) or "edited by" in text else None
        starts = [match.start() for match in self._take_numbers(text)]
        if imprint and not _VOLUME.search(text):
            self.found["place"], self.found["issuer"] = imprint["place"].split(", ")[-1].strip(" .("), imprint["issuer"]
            starts.append(imprint.start("place") + imprint["place"].rfind(", ") + 1)
        container = text[: min(starts, default=len(text))]
        container = re.sub(r",? (?:edited by|ed\.|eds\.|translated by)\b.*", "", container)
        self.found["container"] = self._without_day(container.strip(" ,.;(["))
        self.rest = self._without(text)

    def _without_day(self, container: str) -> str:
        """`container` without a month and a day behind it, which belong to a year that stood elsewhere."""
        day = _DAY_ALONE.search(container)
        if day is None or len(self.found.get("date", "")) != 4:  # not only a year
            return container
        self.found["date"] = a_date(self.found["date"], day["month"], day["day"])
        return container[: day.start()]

    def _read_publisher(self, text: str) -> None:
        imprint = _IMPRINT.search(text)
        self.found["place"] = imprint["place"].strip(" .") if imprint else ""
        self.found["issuer"] = (imprint["issuer"] if imprint else text).strip(" .")
        self.rest = ""

    def _take_numbers(self, text: str) -> Iterator[re.Match[str]]:
        for name, pattern in (("volume", _VOLUME), ("issue", _ISSUE), ("pages", _PAGES)):
            match = pattern.search(text)
            if match:
                self.found[name] = next(filter(None, match.groups()), "").replace("-", "–")
                yield match
        date = next(filter(None, (pattern.search(text) for pattern in _DATES)), None)
        if date:
            self.found.setdefault("date", "")
            self.found["date"] = self.found["date"] or _date_of(date)
            yield date

    def _read_book(self, text: str) -> None:
        """A title without marks: in a note behind a comma, in a list behind a full stop."""
        note = re.match(r"(?P<authors>[^(]+?), (?P<title>[^(]+?) \((?P<imprint>[^()]+)\)(?P<rest>.*)$", text)
        if note:
            self.authors = _names(note["authors"], inverted=False)
            self.found["title"] = note["title"]
            self._read_imprint(note["imprint"])
            pages = re.match(r", (?:pp?\. ?)?(\d+(?:[–-]\d+)?)", note["rest"])
            self.found["pages"] = pages[1].replace("-", "–") if pages else ""
            self.rest = "" if pages else note["rest"]
            return
        authors, title, rest = _parted(text)
        self.authors = _names(authors, inverted=True) if authors else []
        self.found["title"] = title.rstrip(".")
        self._read_imprint(rest)

    def _read_imprint(self, text: str) -> None:
        imprint = _IMPRINT.search(text)
        bare = re.match(rf"(?P<issuer>[^\d:]+?), (?=[^,]*{_YEAR})", text)
        if imprint:
            self.found["place"], self.found["issuer"] = imprint["place"].strip(" .("), imprint["issuer"].strip()
        elif bare:
            self.found["issuer"] = bare["issuer"].strip(" .")
        date = next(filter(None, (pattern.search(text) for pattern in _DATES)), None)
        self.found["date"] = _date_of(date) if date else ""
        self.rest = self._without(text)

    def _read_gost(self) -> None:
        begun = re.match(rf"(?P<authors>(?:[^\W\d_][\w’-]+,? {_INITIALS}(?:, |\s)?)+)", self.rest)
        if begun:
            self.authors = [
                _gost_name(name) for name in re.findall(rf"[^\W\d_][\w’-]+,? {_INITIALS}", begun["authors"])
            ]
        text = self.rest[begun.end() :].strip() if begun else self.rest
        title, is_part, behind = (part.strip() for part in text.partition("//"))
        if not is_part:
            title, _, behind = (part.strip() for part in re.sub(r"\.? [–—-] ", ". – ", text).partition(". – "))
        self.found["title"] = title.split(" / ")[0].strip(" .")
        starts = [match.start() for match in self._take_numbers(behind)]
        if is_part:
            self.found["container"] = behind[: min(starts, default=len(behind))].strip(" .,–—-")
        else:
            self._read_imprint(behind)
        self.rest = self._without(behind)

    def _without(self, text: str) -> str:
        """`text` without the words that were understood."""
        known = [value for name, value in self.found.items() if value and name not in ("title", "date")]
        for value in sorted(known, key=len, reverse=True):
            for form in (value, value.replace("–", "-")):
                text = text.replace(form, " ", 1)
        for pattern in _DATES:
            text = pattern.sub(" ", text, count=1)
        return re.sub(r"\b(?:vol|no|iss|issue|pp?|С|Т|edited by|eds?)\b\.?|№|\d+ с\.", " ", text)

    def _type(self) -> str:
        title = self.found.get("title", "")
        for kind, pattern in _TYPES:
            if pattern.search(title) or (kind == "press-release" and pattern.search(self.rest)):
                return kind
        if self.found.get("container"):
            return "book" if self.found.get("issuer") else "article"
        if self.found.get("issuer"):
            return "book" if self.authors and self.authors[0] != self.found["issuer"] else "report"
        return "web" if self.found.get("url") else "report" if title else "article"


def _parted(text: str) -> tuple[str, str, str]:
    """Authors, title, and what follows, of a reference whose parts end in full stops."""
    for match in re.finditer(r"\. ", text):
        before, behind = text[: match.start()], text[match.end() :]
        ends_in_initial = re.search(r"(?:^|[\s.-])[^\W\d_a-zа-я]$", before) is not None
        goes_on = re.match(rf"{_INITIALS}|and |& |,", behind) is not None
        if goes_on or (ends_in_initial and re.search(r" and | & ", before)):
            continue
        title, _, rest = behind.partition(". ")
        if not rest and not re.search(r"\d{4}", title):
            break
        if not rest:  # "Title. Publisher, 2012": there is no author
            return "", before, behind
        return before, title, rest
    title, _, rest = text.partition(". ")
    return "", title, rest


def _names(text: str, *, inverted: bool) -> list[str]:
    """The authors in `text`; `inverted` where the first is written "Family, Given"."""
    text = re.sub(r",? (?:et al\.?|and others|и др\.?)|,? \(?eds?\.?\)?$", "", text.strip(" ,")).strip(" ,")
    text = text.rstrip(".")
    if re.search(r"(?:^|[\s.-])[^\W\d_a-zа-я]$", text):
        text += "."  # of an initial, not of the sentence
    if ";" in text:
        return [name.strip() for name in text.split(";") if name.strip()]
    by_initials = re.findall(rf"([^,&]+?), ({_INITIALS})(?:,? (?:&|and) |, |$)", text)
    if by_initials and sum(len(family) + len(initials) for family, initials in by_initials) > 0.7 * len(text):
        return [f"{family.strip()}, {initials}" for family, initials in by_initials]
    pieces = [piece.strip() for piece in re.split(r",? (?:and|&|и) |, ", text) if piece.strip()]
    if _BODIES.search(text) and not (inverted and "," in text):
        return [text]
    if inverted and len(pieces) > 1 and "," in text:
        return [f"{pieces[0]}, {pieces[1]}", *map(_inverted, pieces[2:])]
    return [pieces[0]] if inverted and len(pieces) == 1 else [_inverted(piece) for piece in pieces]


def _inverted(name: str) -> str:
    """A name with the family first: van der Berg, Ann; a body, or a single word, stays."""
    words = name.split()
    if len(words) < 2 or _BODIES.search(name) or name.isupper():
        return name
    at = next((at for at, word in enumerate(words) if at and word.lower() in _PARTICLES), len(words) - 1)
    return f"{' '.join(words[at:])}, {' '.join(words[:at])}"


def _gost_name(name: str) -> str:
    family, _, initials = name.replace(",", "").partition(" ")
    return f"{family}, {initials}"


def _date_in(text: str) -> str:
    found = next(filter(None, (pattern.search(text) for pattern in _DATES)), None)
    return _date_of(found) if found else ""


def _date_of(match: re.Match[str]) -> str:
    month = match["month"].lower()
    stem = "мая" if month == "май" else month[:3]
    if stem in _CYRILLIC_MONTHS:
        month = str(_CYRILLIC_MONTHS.index(stem) + 1)
    return a_date(match["year"], month, match["day"])
