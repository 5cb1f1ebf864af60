"""What a straight quotation mark becomes where it is typed: opening or closing, as a language writes it."""

import unicodedata

DOUBLE, SINGLE = '"', "'"
APOSTROPHE = "\u2019"
_ENGLISH = ("\u201c", "\u201d", "\u2018", "\u2019")
_ANGLED = ("\u00ab", "\u00bb", "\u201e", "\u201c")  # and „…“ within
_MARKS = {  # opening and closing, then those within
    "en": _ENGLISH,
    "tr": _ENGLISH,
    "fr": ("\u00ab\u00a0", "\u00a0\u00bb", "\u201c", "\u201d"),
    "de": ("\u201e", "\u201c", "\u201a", "\u2018"),
    "pl": ("\u201e", "\u201d", "\u00ab", "\u00bb"),
    "ru": _ANGLED,
    "uk": _ANGLED,
}
_OPENS_BEHIND = "([{\u00ab\u201e\u201a\u201c\u2018\u2013\u2014/\u00a0"  # what a quotation may follow without a blank
_ADDRESSES = ("://", "www.", "mailto:", "@")


def typed_quote(before: str, key: str, language: str) -> str:
    """What `key` (one of DOUBLE and SINGLE) is to be, typed behind `before` in a line of `language`.

    Cyrillic words have their own marks in every language. In an address a mark stays what it is.
    """
    last_word = before.rpartition(" ")[2].rpartition("\u00a0")[2]
    if any(sign in last_word for sign in _ADDRESSES):
        return key
    if key == SINGLE and last_word[-1:].isalnum():
        return APOSTROPHE
    opening, closing, inner_opening, inner_closing = _MARKS.get(_language_of(before, language), _ENGLISH)
    opens = not before or before[-1].isspace() or before[-1] in _OPENS_BEHIND
    if key == SINGLE:
        return inner_opening if opens else inner_closing
    return opening if opens else closing


def _language_of(before: str, language: str) -> str:
    """That of the line, or one of Cyrillic letters behind a word in them."""
    letter = next((letter for letter in reversed(before) if letter.isalpha()), "")
    is_cyrillic = bool(letter) and unicodedata.name(letter, "").startswith("CYRILLIC")
    return "ru" if is_cyrillic and language not in ("ru", "uk") else language
