import xml.etree.ElementTree as ET

from hypothesis import given

from debateprep.core.edits import SetField
from debateprep.core.map_layout import Drawing, Face, Ink, Words
from debateprep.core.map_svg import Lettering, Look, svg_text
from tests.builders import made
from tests.core.test_debate_map import mapped
from tests.core.test_map_layout import drawn
from tests.strategies import any_text

SVG = "{http://www.w3.org/2000/svg}"
LOOK = Look(
    dict.fromkeys(Ink, "#101010"), ("#2B5F92", "#A5472B"), ((), (4.0, 2.0)),
    {face: Lettering(("DebatePrep Serif", "Georgia"), 12) for face in Face},
)  # fmt: skip


def read(drawing: Drawing, title: str = "Map", told: str = "C1") -> ET.Element:
    return ET.fromstring(svg_text(drawing, LOOK, title, told))  # noqa: S314  # our own text


def test_the_picture_holds_every_box_line_and_word() -> None:
    found, drawing = read(drawn(mapped())), drawn(mapped())
    assert len(found.findall(f"{SVG}rect")) == len(drawing.boxes) + 1
    assert len(found.findall(f"{SVG}polyline")) == len(drawing.strokes)
    assert [one.text for one in found.findall(f"{SVG}text")] == [words.text for words in drawing.words]


def test_sides_have_patterns_of_their_own() -> None:
    boxes = read(drawn(mapped())).findall(f"{SVG}rect")
    assert {(box.get("stroke"), box.get("stroke-dasharray")) for box in boxes[1:3]} == {
        ("#2B5F92", None),
        ("#A5472B", "6 3"),
    }


def test_it_is_told_in_words_too() -> None:
    found = read(drawn(mapped()), "A <map>", "C1 & C2")
    assert found.get("role") == "img"
    assert (found.findtext(f"{SVG}title"), found.findtext(f"{SVG}desc")) == ("A <map>", "C1 & C2")


def test_nothing_of_the_project_becomes_markup() -> None:
    project = made(mapped(), SetField("clm_1", "theme", '</text><script href="x">'))
    found = read(drawn(project))
    assert {one.tag for one in found.iter()} == {
        f"{SVG}{tag}" for tag in ("svg", "title", "desc", "style", "rect", "polyline", "text")
    }


@given(words=any_text)
def test_any_words_make_a_document(words: str) -> None:
    drawing = Drawing(100, 100, words=(Words(0, 20, words, 50, Face.SIDE, Ink.INK),))
    assert read(drawing, words, words).tag == f"{SVG}svg"
