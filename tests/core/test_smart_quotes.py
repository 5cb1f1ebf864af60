import pytest

from debateprep.core.smart_quotes import typed_quote


@pytest.mark.parametrize(
    ("before", "key", "language", "mark"),
    [
        ("", '"', "en", "“"),
        ("They say ", '"', "en", "“"),
        ("They say “yes", '"', "en", "”"),
        ("(", '"', "en", "“"),
        ("a shield—", '"', "en", "“"),
        ("Done.", '"', "en", "”"),
        ("NATO", "'", "en", "’"),
        ("the “", "'", "en", "‘"),
        ("the ‘shield.", "'", "en", "’"),
        ("", '"', "fr", "«\u00a0"),
        ("«\u00a0oui", '"', "fr", "\u00a0»"),
        ("l", "'", "fr", "’"),
        ("", '"', "de", "„"),
        ("„ja", '"', "de", "“"),
        ("„", "'", "de", "‚"),
        ("", '"', "pl", "„"),
        ("„tak", '"', "pl", "”"),
        ("Москва: ", '"', "ru", "«"),
        ("Москва: ", '"', "en", "«"),
        ("«щит", '"', "en", "»"),
        ("", '"', "xx", "“"),
    ],
)
def test_a_mark_opens_or_closes_as_the_language_writes_it(before: str, key: str, language: str, mark: str) -> None:
    assert typed_quote(before, key, language) == mark


@pytest.mark.parametrize("before", ["see https://nato.int/a=", "www.mid.ru/", "somebody@example."])
def test_an_address_keeps_its_marks(before: str) -> None:
    assert typed_quote(before, '"', "en") == '"'
    assert typed_quote(before, "'", "en") == "'"


def test_behind_an_address_marks_are_set_again() -> None:
    assert typed_quote("https://nato.int says ", '"', "en") == "“"
