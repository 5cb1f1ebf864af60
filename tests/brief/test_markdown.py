"""Markdown: what was drafted as it was meant, everything else literally."""

import shutil
import subprocess

import pytest

from debateprep.brief.compose import compose
from debateprep.brief.markdown import literal, markdown
from debateprep.core.project import Project
from tests.brief.small import debate, project


def made(made_of: Project) -> str:
    return markdown(compose(made_of), {}).decode()


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("don't", "don't"),
        ("1. no", "1\\. no"),
        ("2012 was", "2012 was"),
        ("- no", "\\- no"),
        ("a -- b", "a \\-\\- b"),
        ("a*b_c", "a\\*b\\_c"),
        ("R&D &amp;", "R&D \\&amp;"),
        ("so...", "so\\.\\.\\."),
        (" two\nlines ", "two lines"),
    ],
)
def test_text_is_made_literal_and_no_more(text: str, written: str) -> None:
    assert literal(text) == written


@pytest.mark.parametrize(
    ("drafted", "written"),
    [
        ("A **bold *and italic* one**", "A **bold** ***and italic*** **one**"),
        ("**a**_b_", "**a**<!-- -->*b*"),
        ("[skies](https://a.example/b_c)", "[skies](<https://a.example/b_c>)"),
    ],
)
def test_what_was_drafted_keeps_its_looks(drafted: str, written: str) -> None:
    assert written in made(project(f"bottom_line: '{drafted}'"))


def test_lists_stay_lists() -> None:
    text = made(project('bottom_line: "- one\\n- two\\n3. three\\n4. four"'))
    assert "-   one\n-   two\n\n3.   three\n4.   four" in text


def test_the_glance_leads_to_the_claims_and_the_evidence_to_the_sources() -> None:
    text = made(debate(1))
    assert "[C1](#claim-1)" in text
    assert '### <span id="claim-1"></span>C1 Statement 1.' in text
    assert "[**\\[1\\]**](#source-1) p. 1" in text
    assert '1.  <span id="source-1"></span>' in text


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_pandoc_makes_bookmarks_a_table_and_numbered_sources_of_it() -> None:
    command = [shutil.which("pandoc") or "", "-f", "markdown", "-t", "html"]
    read = subprocess.run(command, input=made(debate(2)).encode(), capture_output=True, check=True).stdout.decode()
    assert '<span id="claim-2"></span>C2' in read
    assert "<table" in read
    assert read.count("<ol") == 1
