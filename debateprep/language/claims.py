"""Which sentences of an article are worth answering, and why: ranked, explained, none left out, no word written.

A sentence is scored by weights trained on speeches, by cues weighed by hand, and by where it stands in the article.
What the score leans on is told in words that quote the sentence. For or against whom it speaks does not count.
"""

import re
from collections.abc import Iterable, Sequence

from debateprep.core.article import Span
from debateprep.core.sentence import say
from debateprep.core.suggestion import PERHAPS, REST, WORTH_ANSWERING, Suggestion, Suggestions
from debateprep.language.claim_cues import HAND_WEIGHTS, REASONS, Found
from debateprep.language.claim_groups import groups
from debateprep.language.claim_ranking import ranked_scores
from debateprep.language.claim_reading import Sentence, Subjects, read_sentences, subject, subjects_in
from debateprep.language.english import is_english
from debateprep.language.sentences import sentences

NEAR_TITLE, CHECKABLE = say("near the title"), say("can be checked as a fact")
REPORTED = say("reports someone else’s view")
ONLY_NUMBERED = say(
    "This article does not seem to be in English, so its sentences are only numbered. "
    "Which of them are claims is for you to judge."
)

_WORTH, _MAYBE = 0.5, -0.4  # scores
_NEAR = 0.28  # of 1: how much of the title a sentence has at least to be near it
_MOST_REASONS = 3
_PLAIN_WORDS = 4  # are quoted where nothing in particular tells
_FACT = re.compile(
    r"\d|\b(?:per\s?cent|percent|percentage|half|third|quarter|fifth|tenth|dozens?|hundreds?|thousands?|"
    r"millions?|billions?|doubled?|tripled?|halved|twice|tenfold|majority|statistics|survey|study|poll|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:years|months|weeks|days|times|people)|"
    r"(?:fell|rose|grew|risen|fallen|grown) by)\b",
    re.IGNORECASE,
)
_NO_FACT = frozenset(("advice", "forecast", "stance", "author", "procedure"))


def suggestions(text: str, title: str = "") -> Suggestions:
    """The sentences of an article that says `text`, ranked by how much they are worth answering."""
    spans = sentences(text)
    if not is_english(text):
        return Suggestions(tuple(_numbered(text, spans)), ONLY_NUMBERED)
    if not spans:
        return Suggestions(())
    read = read_sentences(text, spans)
    subjects = subjects_in(read, title)
    scores = ranked_scores(read, subjects)
    order = sorted(range(len(read)), key=lambda at: (-scores[at], at))
    first = groups([read[at] for at in order])
    ranked = (
        _suggestion(rank, read[at], round(scores[at], 3), first[rank - 1] + 1, subjects)
        for rank, at in enumerate(order, start=1)
    )
    return Suggestions(tuple(ranked))


def _numbered(text: str, spans: Sequence[Span]) -> Iterable[Suggestion]:
    for rank, span in enumerate(spans, start=1):
        yield Suggestion(rank, span.start, span.end, text[span.start : span.end], 0.0, REST, (), (), rank)


def _suggestion(rank: int, sentence: Sentence, score: float, group: int, subjects: Subjects) -> Suggestion:
    level = WORTH_ANSWERING if score >= _WORTH else PERHAPS if score >= _MAYBE else REST
    near = subjects.nearness(sentence.subjects) >= _NEAR
    reasons = _reasons(sentence, is_low=level == REST)
    if near:
        reasons = (*reasons[: _MOST_REASONS - 1], _title_reason(sentence, subjects))
    return Suggestion(
        rank,
        sentence.span.start,
        sentence.span.end,
        sentence.text,
        score,
        level,
        reasons,
        tuple(_badges(sentence, near=near)),
        group,
    )


def _reasons(sentence: Sentence, *, is_low: bool) -> tuple[str, ...]:
    """What speaks for the sentence, or against it where it is ranked low, the weightiest first."""
    told = [sentence.place.reason] if sentence.place.reason else []
    cues = sorted(sentence.found, key=_weight)
    wanted = [cue for cue in cues if _weight(cue) > 0] if is_low and not told else []
    wanted += [cue for cue in reversed(cues) if HAND_WEIGHTS[cue.cue] < 0] if is_low else []
    wanted += [cue for cue in cues if HAND_WEIGHTS[cue.cue] > 0]
    told += [say(REASONS[cue.cue], cue.words) for cue in {cue.cue: cue for cue in reversed(wanted)}.values()][::-1]
    return tuple(told[:_MOST_REASONS]) or (_plain_reason(sentence),)


def _weight(cue: Found) -> float:
    return -HAND_WEIGHTS[cue.cue]


def _plain_reason(sentence: Sentence) -> str:
    words = sentence.words
    said = words.quote(0, min(_PLAIN_WORDS, len(words.written))) if words.written else sentence.text
    return say("states something plainly: “{}”", said)


def _title_reason(sentence: Sentence, subjects: Subjects) -> str:
    words = zip(sentence.words.written, sentence.words.small, strict=True)
    shared = {small: written for written, small in words if subject(small) in subjects.title & sentence.subjects}
    return say("takes up the title: {}", ", ".join(f"“{written}”" for written in shared.values()))


def _badges(sentence: Sentence, *, near: bool) -> Iterable[str]:
    kinds = {cue.cue for cue in sentence.found}
    if near:
        yield NEAR_TITLE
    if _FACT.search(sentence.text) and not kinds & _NO_FACT and not sentence.place.reason:
        yield CHECKABLE
    if "reported" in kinds:
        yield REPORTED
