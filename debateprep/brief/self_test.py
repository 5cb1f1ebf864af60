"""The self-test on paper: each claim that a side has answered, without the answer."""

from collections.abc import Iterator

from debateprep.brief.brief import Question, SelfTest
from debateprep.brief.claim_block import quotations, statement
from debateprep.brief.compose import places_of, side_heads, what_it_says
from debateprep.core.claim import Claim
from debateprep.core.coverage import first_response
from debateprep.core.project import Export, Project
from debateprep.core.response import is_answered
from debateprep.core.selection import selected


def compose_self_test(project: Project, export: Export | None = None) -> SelfTest:
    """The questions that `project` can answer, side by side in the order in which the sides are printed."""
    chosen = selected(project, export)
    return SelfTest(
        **what_it_says(chosen, ()),
        questions=tuple(_questions(project, chosen)),
        slot=chosen.settings.response_seconds,
    )


def _questions(project: Project, chosen: Project) -> Iterator[Question]:
    for side in side_heads(chosen, places_of(project)):
        for claim in chosen.claims:
            said = first_response(chosen, claim.id, side.id)
            if said is not None and is_answered(said):
                asked, paragraph = _asked(chosen, claim)
                yield Question(claim.code, asked, paragraph, side)


def _asked(chosen: Project, claim: Claim) -> tuple[str, int]:
    """The claim in the article's words, where they stand in it; else in the student's."""
    words = next((one for one in quotations(chosen, claim) if one.paragraph), None)
    return (f"“{words.text}”", words.paragraph) if words else (statement(chosen, claim), 0)
