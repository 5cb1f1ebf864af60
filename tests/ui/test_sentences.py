from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from debateprep.ui.sentences import within


@pytest.fixture(autouse=True)
def same_locale_again() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "heading", "inside"),
    [
        ("en", "Published in", "published in"),
        ("en", "PDF", "PDF"),
        ("de", "Titel", "Titel"),
        ("tr", "İmza", "imza"),
        ("ru", "Точное место", "точное место"),
        ("fr", "", ""),
    ],
)
def test_a_heading_is_written_small_within_a_sentence_where_the_language_does(
    language: str, heading: str, inside: str
) -> None:
    QLocale.setDefault(QLocale(language))
    assert within(heading) == inside
