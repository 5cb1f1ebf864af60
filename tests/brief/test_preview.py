from collections.abc import Iterator

import pytest

from debateprep.brief.preview import Preview
from debateprep.core.edits import SetField
from debateprep.core.project import SETTINGS
from tests.brief.small import debate, project
from tests.builders import made


@pytest.fixture(scope="module")
def preview() -> Iterator[Preview]:
    preview = Preview()
    yield preview
    preview.stop()


def test_pages_are_as_large_as_their_paper(preview: Preview) -> None:
    letter = made(debate(), SetField(SETTINGS, "paper", "letter"))
    layout = preview.lay_out(letter, "brief").result(20)
    assert {(round(width), round(height)) for width, height in layout.sizes} == {(612, 792)}


def test_each_claim_is_found_on_its_page(preview: Preview) -> None:
    headings = preview.lay_out(debate(3), "brief").result(20).headings
    claims = [heading for heading in headings if heading.words.startswith("C")]
    codes = [heading.words.split()[0] for heading in claims]
    assert [code for code in codes if code[1:].isdigit()] == ["C1", "C2", "C3"]
    assert all(0 < heading.above_foot < 842 for heading in claims)


def test_a_page_is_drawn_in_the_size_that_is_asked_for(preview: Preview) -> None:
    preview.lay_out(debate(), "brief").result(20)
    picture = preview.draw(0, 1.0).result(20)
    assert (picture.width, picture.height) == (596, 842)
    assert len(picture.pixels) == picture.stride * picture.height
    assert min(picture.pixels) < 100 < max(picture.pixels)


def test_a_page_that_is_not_there_is_empty(preview: Preview) -> None:
    preview.lay_out(debate(), "brief").result(20)
    assert preview.draw(99, 1.0).result(20).pixels == b""


def test_only_the_newest_of_many_is_set(preview: Preview) -> None:
    asked = [preview.lay_out(project(f"title: T{number}"), "brief") for number in range(6)]
    assert asked[-1].result(20).sizes
    assert any(one.cancelled() for one in asked[:-1])


def test_a_letter_of_no_shipped_font_does_not_keep_the_pages_back(preview: Preview) -> None:
    assert preview.lay_out(project("title: Smile \U0001f600"), "brief").result(20).sizes
