from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debateprep.core.anchor import CONTEXT, Passage, carry, is_anchored, passage_at, relocate
from debateprep.core.article import Article

TEXT = (
    "Some weeks before the talks in Chicago began, the shield protects all of Europe, said the minister to the press."
)
QUOTE = "the shield protects all of Europe"


def marked(text: str, quote: str = QUOTE) -> Passage:
    """The passage on the first `quote` of `text`."""
    start = text.index(quote)
    return passage_at("psg_1", Article(id="art_1", text=text), start, start + len(quote))


def changed(passage: Passage, text: str, at: int, length: int, insert: str) -> tuple[Passage, str]:
    """`passage` and `text` after a change."""
    after = text[:at] + insert + text[at + length :]
    return carry(passage, after, at, length, insert), after


def test_a_passage_keeps_its_words_and_those_around_them() -> None:
    passage = marked(TEXT)
    assert passage.quote == QUOTE
    assert passage.prefix == TEXT[passage.start - CONTEXT : passage.start]
    assert passage.suffix == TEXT[passage.end : passage.end + CONTEXT]


def test_a_passage_is_anchored_where_it_was_made() -> None:
    assert is_anchored(marked(TEXT), TEXT)


def test_a_passage_without_words_is_not_anchored() -> None:
    assert not is_anchored(Passage(id="psg_1", article="art_1"), TEXT)


def test_the_same_words_in_other_company_are_not_the_passage() -> None:
    other = "x" * TEXT.index(QUOTE) + QUOTE + "y" * 40
    assert not is_anchored(marked(TEXT), other)


# --- carried along with a change made here


def test_a_change_before_moves_the_passage() -> None:
    at = TEXT.index("Chicago")
    passage, text = changed(marked(TEXT), TEXT, at, len("Chicago"), "Lisbon")
    assert text[passage.start : passage.end] == passage.quote == QUOTE
    assert passage.prefix.endswith("talks in Lisbon began, ")


def test_a_change_behind_leaves_the_passage_and_refreshes_what_follows() -> None:
    passage, _ = changed(marked(TEXT), TEXT, TEXT.index(", said"), 0, "!")
    assert passage.quote == QUOTE
    assert passage.suffix.startswith("!, said")


def test_a_change_inside_becomes_part_of_the_passage() -> None:
    passage, _ = changed(marked(TEXT), TEXT, TEXT.index("protects"), len("protects"), "does not protect")
    assert passage.quote == "the shield does not protect all of Europe"


def test_words_typed_at_an_edge_stay_outside() -> None:
    before, text = changed(marked(TEXT), TEXT, TEXT.index(QUOTE), 0, "now ")
    behind, _ = changed(before, text, before.end, 0, " today")
    assert before.quote == behind.quote == QUOTE


def test_a_cut_into_the_front_leaves_the_rest() -> None:
    at = TEXT.index("began")
    passage, _ = changed(marked(TEXT), TEXT, at, TEXT.index("protects") - at, "X ")
    assert passage.quote == "protects all of Europe"


def test_a_cut_into_the_end_leaves_the_front() -> None:
    at = TEXT.index("of Europe")
    passage, _ = changed(marked(TEXT), TEXT, at, len("of Europe, said"), "X")
    assert passage.quote == "the shield protects all "


@pytest.mark.parametrize("insert", ["", "something else"])
def test_a_passage_that_loses_all_its_words_is_unanchored_and_remembers_them(insert: str) -> None:
    passage, text = changed(marked(TEXT), TEXT, TEXT.index(QUOTE), len(QUOTE), insert)
    assert not is_anchored(passage, text)
    assert passage.quote == QUOTE


@dataclass(frozen=True)
class Traced:
    """A text of which each letter has a number, so that it can be told from its equals."""

    letters: tuple[tuple[str, int], ...]

    @property
    def text(self) -> str:
        return "".join(letter for letter, _ in self.letters)

    def numbers(self, start: int, end: int) -> list[int]:
        return [number for _, number in self.letters[start:end]]

    def spliced(self, at: int, length: int, insert: str) -> "Traced":
        first = max(self.numbers(0, len(self.letters)), default=0) + 1000
        new = tuple(zip(insert, range(first, first + len(insert)), strict=True))
        return Traced((*self.letters[:at], *new, *self.letters[at + length :]))


few_letters = st.text("ab ", min_size=1, max_size=40)


@settings(max_examples=400)
@given(few_letters, st.data())
def test_a_carried_passage_never_stands_on_other_words(text: str, data: st.DataObject) -> None:
    traced = Traced(tuple(zip(text, range(len(text)), strict=True)))
    start = data.draw(st.integers(0, len(text) - 1))
    passage = passage_at("psg_1", Article(id="art_1", text=text), start, data.draw(st.integers(start + 1, len(text))))
    for _ in range(data.draw(st.integers(1, 5))):
        own = set(traced.numbers(passage.start, passage.end))
        at = data.draw(st.integers(0, len(traced.text)))
        length = data.draw(st.integers(0, len(traced.text) - at))
        before, traced = traced, traced.spliced(at, length, insert := data.draw(st.text("ab ", max_size=5)))
        passage = carry(passage, traced.text, at, length, insert)
        left = own - set(before.numbers(at, at + length))
        assert is_anchored(passage, traced.text) == bool(left)
        if not left:
            return
        assert set(traced.numbers(passage.start, passage.end)) & set(before.numbers(0, len(before.text))) == left


# --- found again in a text that was changed elsewhere


def test_a_passage_on_its_words_stays_as_it_is() -> None:
    assert relocate(marked(TEXT), TEXT) == marked(TEXT)


def test_moved_words_are_found_by_their_company() -> None:
    text = "A new first paragraph.\n" + TEXT
    found = relocate(marked(TEXT), text)
    assert text[found.start : found.end] == QUOTE
    assert found.prefix == text[found.start - CONTEXT : found.start]


def test_a_correction_right_beside_the_words_does_not_lose_them() -> None:
    text = TEXT.replace(", said", "; said")
    assert is_anchored(relocate(marked(TEXT), text), text)


def test_of_two_equal_quotes_the_one_in_its_old_company_is_taken() -> None:
    text = f"Nobody believes that {QUOTE} for ever and a day or two.\n{TEXT}"
    assert relocate(marked(TEXT), text).start == text.index(TEXT) + TEXT.index(QUOTE)


def test_words_whose_sentence_was_doubled_cannot_be_told() -> None:
    text = f"{'-' * 50}{TEXT}\n{TEXT}"
    assert relocate(marked(TEXT), text) == marked(TEXT)
    assert not is_anchored(marked(TEXT), text)


def test_moved_words_need_their_company_on_both_sides() -> None:
    lead = TEXT[: TEXT.index(QUOTE)]
    assert relocate(marked(TEXT), f"Once more. {lead}{QUOTE} and nobody else.") == marked(TEXT)


def test_words_that_are_gone_stay_gone() -> None:
    text = TEXT.replace(QUOTE, "the shield protects nobody")
    assert relocate(marked(TEXT), text) == marked(TEXT)


def test_the_first_words_of_an_article_are_not_taken_for_later_ones() -> None:
    passage = marked("NATO must act at once.\nThe rest is silence.", "NATO must act")
    assert not is_anchored(relocate(passage, "It is false that NATO must act at once and alone."), "")
    assert relocate(passage, "It is false that NATO must act at once and alone.") == passage


def test_the_first_words_are_not_taken_for_the_first_words_of_another_text() -> None:
    passage = marked("NATO must act at once.\nThe rest is silence.", "NATO")
    assert not is_anchored(passage, "NATO has never acted before, and it will not.")


def test_sentences_that_change_places_keep_their_passages() -> None:
    one, other = (
        "A speaker in Rome said that missiles are bad, too.",
        "A speaker in Oslo said that missiles are bad, now.",
    )
    passage = marked(f"{one}\n{other}\nThe end of it all.", "missiles are bad")
    text = f"{other}\n{one}\nThe end of it all."
    found = relocate(passage, text)
    assert not is_anchored(found, text) or text[found.start :].startswith("missiles are bad, too.")


def test_a_quote_without_company_is_found_where_it_stands_once() -> None:
    passage = Passage(id="psg_1", article="art_1", quote="minister")
    assert relocate(passage, TEXT).start == TEXT.index("minister")
    assert relocate(replace(passage, quote="the "), TEXT).end == 0


SPEAKERS = ("Rome", "Oslo", "Bonn", "Kyiv", "Riga", "Lima", "Cairo", "Tallinn", "the press", "A voice")
TAILS = (" for good reasons", " by far", "", " after all that was said", ", as everyone knows", " again and again")


@settings(max_examples=300)
@given(st.fixed_dictionaries({speaker: st.sampled_from(TAILS) for speaker in SPEAKERS}), st.data())
def test_a_passage_found_again_never_stands_on_a_look_alike(tails: dict[str, str], data: st.DataObject) -> None:
    said = {who: f"It was in spring that {who}: {QUOTE}{tail}; {who}." for who, tail in tails.items()}
    some = st.lists(st.sampled_from(SPEAKERS), min_size=1, max_size=6, unique=True)
    speakers, speakers_now = data.draw(some), data.draw(some)
    own = data.draw(st.sampled_from(speakers))
    text, text_now = ("\n".join(said[who] for who in order) for order in (speakers, speakers_now))
    found = relocate(marked_at(text, text.index(said[own])), text_now)
    there = text_now[text_now.rfind("\n", 0, found.start) + 1 :].split("\n")[0]
    assert not is_anchored(found, text_now) or there == said[own]


def marked_at(text: str, sentence: int) -> Passage:
    """The passage on the quote of the sentence that begins at `sentence`."""
    start = text.index(QUOTE, sentence)
    return passage_at("psg_1", Article(id="art_1", text=text), start, start + len(QUOTE))


@settings(max_examples=300)
@given(st.text("ab", max_size=60), st.text("ab", max_size=60), st.text("ab", max_size=60))
def test_among_few_letters_only_proved_words_are_taken(before: str, behind: str, other: str) -> None:
    text = f"{before}quote{behind}"
    passage = marked(text, "quote")
    found = relocate(passage, f"{other}quote{other}")
    same = f"{other}quote{other}"[found.start : found.end] == "quote"
    assert not same or not is_anchored(found, f"{other}quote{other}") or _agree(passage, other)


def _agree(passage: Passage, other: str) -> bool:
    """Whether 32 letters of company agree (or all there were); that the text ends there is worth one."""
    together = 0
    for mine, theirs in ((passage.prefix[::-1] + "\0", other[::-1] + "\0"), (passage.suffix + "\0", other + "\0")):
        for one, two in zip(mine, theirs, strict=False):
            if one != two:
                break
            together += 1
    return together >= min(CONTEXT, len(passage.prefix) + len(passage.suffix))
