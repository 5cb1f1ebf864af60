"""What a document says itself is in the project's language of headings, whatever the window speaks."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from debateprep import resources
from debateprep.brief import markdown
from debateprep.brief.brief import Brief
from debateprep.brief.days import printed_day
from debateprep.brief.documents import KINDS
from debateprep.brief.docx import docx
from debateprep.brief.html import html
from debateprep.brief.pdf import write_pdf
from debateprep.brief.words import words_for
from debateprep.core.edits import SetField
from debateprep.core.project import SETTINGS, Project
from debateprep.ui import languages
from tests.brief.small import text_of
from tests.brief.test_docx import lines
from tests.builders import debate, made

TABLES: dict[str, dict[str, str]] = json.loads(resources.path("brief/words.json").read_text(encoding="utf-8"))
SOURCE = Path(__file__).parents[2] / "debateprep" / "brief"
SAID = re.compile(r'(?:printed|words|_words|words_for\([\w.]+\))\(\s*"([^"\n]+)"')
SAID_BY_TEMPLATES = re.compile(r'\bword\("([^"]+)"')


def said() -> set[str]:
    found = {words for file in SOURCE.glob("*.py") for words in SAID.findall(file.read_text("utf-8"))}
    templates = resources.folder("brief").glob("*.typ")
    return found | {words for file in templates for words in SAID_BY_TEMPLATES.findall(file.read_text("utf-8"))}


def headed(language: str) -> Project:
    return made(debate(claims=2), SetField(SETTINGS, "language", language), SetField("clm_1", "agreed_ground", "All."))


def brief_in(language: str) -> Brief:
    document = KINDS["brief"].compose(headed(language), None)
    assert isinstance(document, Brief)
    return document


@pytest.mark.parametrize("code", languages.CODES)
def test_whatever_a_document_says_is_in_the_table_of_every_language(code: str) -> None:
    assert len(said()) > 70
    assert said() - set(TABLES[code]) == set()
    assert {words for words, told in TABLES[code].items() if words.count("{}") != told.count("{}")} == set()


@pytest.mark.parametrize(("code", "day"), [("de", "23. Mai 2012"), ("pl", "23 maja 2012"), ("en", "23 May 2012")])
def test_a_day_is_printed_as_the_language_has_it(code: str, day: str) -> None:
    assert words_for(code).of(printed_day("2012-05-23")) == day


def test_every_format_has_the_headings_of_the_project() -> None:
    brief = brief_in("de")
    assert "## Thesen und Antworten" in markdown.markdown(brief, {}).decode()
    assert ">Thesen und Antworten<" in html(brief, {}).decode()
    assert "Thesen und Antworten" in lines(docx(brief, {}), "Heading1")
    text = text_of(write_pdf(brief).data)
    assert "Thesen und Antworten" in text
    assert "Gemeinsame Basis." in text
    assert "Claims and responses" not in text


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_document_is_made_in_every_language(kind: str) -> None:
    assert write_pdf(KINDS[kind].compose(headed("tr"), None)).data.startswith(b"%PDF")


def test_the_language_of_the_window_is_not_that_of_the_headings(qapp: QApplication, tmp_path: Path) -> None:
    languages.speak(qapp, "de", tmp_path)
    try:
        assert "## Claims and responses" in markdown.markdown(brief_in("en"), {}).decode()
    finally:
        languages.speak(qapp, languages.ENGLISH, tmp_path)
    assert "## Тезисы и ответы" in markdown.markdown(brief_in("ru"), {}).decode()
