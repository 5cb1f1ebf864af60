"""What the fields of a source are called, wherever they are shown, and in a few words what is wrong with them."""

from PySide6.QtCore import QCoreApplication

from debateprep.core.source import SOURCE_TYPES, Source, is_later, missing_fields, unreadable_dates
from debateprep.ui.choice_box import in_words


def field_words() -> dict[str, tuple[str, str]]:
    """What each field of the form is called, and what belongs there, in the form's order."""
    return {
        "author": (_tr("Author"), _tr("Family, Given; one a line")),
        "title": (_tr("Title"), _tr("As it stands on the document")),
        "issuer": (_tr("Issued by"), _tr("Body, publisher or parties")),
        "container": (_tr("Published in"), _tr("Newspaper, journal, book or site")),
        "volume": (_tr("Volume"), ""),
        "issue": (_tr("Issue"), ""),
        "pages": (_tr("Pages"), _tr("12–34")),
        "number": (_tr("Document number"), ""),
        "place": (_tr("Place"), ""),
        "date": (_tr("Date"), _tr("2012-05-23, 2012-05 or 2012")),
        "doi": (_tr("DOI"), _tr("10.…")),
        "url": (_tr("Address"), _tr("https://…")),
        "accessed": (_tr("Read on"), _tr("2012-05-24")),
        "language": (_tr("Language"), _tr("en, ru, …")),
        "translator": (_tr("Translated by"), ""),
        "note": (_tr("Note"), _tr("Printed below the source")),
    }


def type_words() -> tuple[tuple[str, str], ...]:
    """Each type of source with its words."""
    return in_words(SOURCE_TYPES)


def described(source: Source) -> list[tuple[str, str]]:
    """What is known of a source: each field that is filled, and its words."""
    kind = dict(type_words()).get(source.type, source.type)
    lines = [(_tr("Type"), kind)] if kind else []
    for name, (label, _) in field_words().items():
        words = "; ".join(source.author) if name == "author" else str(getattr(source, name))
        lines += [(label, words)] if words else []
    return lines


def basis_words() -> dict[str, str]:
    """Each basis that a piece of evidence may have, in words; it has none until somebody says so."""
    return {"stated": _tr("officially stated"), "inference": _tr("our inference")}


def date_sentences(source: Source) -> list[str]:
    """What is to be done about each date that is none."""
    names = field_words()
    words = _tr("{}: “{}” is not a date. Write it as 2012-05-23, 2012-05 or 2012.")
    return [words.format(names[name][0], getattr(source, name)) for name in unreadable_dates(source)]


def doubts_of(source: Source, as_of: str) -> list[str]:
    """What is wrong with a source, each in a few words; `as_of` is the day of the role-play, if there is one."""
    unreadable = unreadable_dates(source)
    doubts = [_tr("later than {}").format(as_of)] if is_later(source.date, as_of) else []
    doubts += [_tr("“{}” is no date").format(getattr(source, name)) for name in unreadable]
    nouns = _nouns()
    missing = [nouns[name] for name in missing_fields(source) if name not in unreadable]
    return [*doubts, _tr("lacks {}").format(", ".join(missing))] if missing else doubts


def _nouns() -> dict[str, str]:
    """The fields that a citation may lack, within a sentence."""
    return {
        "type": _tr("type"),
        "author": _tr("author"),
        "title": _tr("title"),
        "container": _tr("where it was published"),
        "issuer": _tr("who issued it"),
        "date": _tr("date"),
        "url": _tr("address"),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("Source", words)
