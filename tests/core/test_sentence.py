import json

from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.sentence import Sentence, joined, put_together, say, taken_apart

PARTS = st.text() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def sentences(draw: st.DrawFn) -> Sentence:
    """A sentence of parts, of which some are sentences, and numbers may be wanted with commas."""
    parts = draw(st.lists(PARTS | st.deferred(sentences), max_size=3))
    places = ["{:,}" if isinstance(part, int) and draw(st.booleans()) else "{}" for part in parts]
    return say(" and ".join(places), *parts)


@given(sentences())
def test_a_sentence_sent_to_another_process_arrives_as_it_was(sentence: Sentence) -> None:
    arrived = put_together(json.loads(json.dumps(taken_apart(sentence))))
    assert arrived == sentence
    assert taken_apart(arrived) == taken_apart(sentence)


def test_a_number_keeps_its_commas_on_the_way() -> None:
    assert put_together(taken_apart(say("It has {:,} pages.", 100_000))) == "It has 100,000 pages."


def test_what_is_no_sentence_is_sent_as_it_stands() -> None:
    assert put_together(taken_apart("{} stays {}")) == "{} stays {}"


def test_several_are_told_as_one() -> None:
    assert joined("; ", [say("one {}", 1), "two {}"]) == "one 1; two {}"
    assert joined("; ", []) == ""
