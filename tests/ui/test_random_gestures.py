"""Random hands on the real widgets, beside a shadow that is plain lists and dictionaries and knows nothing of edits."""

import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import pytest

from debateprep.core.claim import Claim
from debateprep.core.item import ClaimId, ItemId, ResponseId
from debateprep.core.project import Project
from debateprep.core.response import Response, response_id
from debateprep.ui.draft import Draft
from debateprep.ui.main_window import MainWindow
from tests.ui.gestures import named
from tests.ui.panel import choose, click, do, field, write

SIDES = ("north", "south")
PARTS = {"response": "text", "because": "because", "so_what": "so_what"}
NOTES = {"claim_statement": "statement", "agreed_ground": "agreed_ground", "open_question": "open_question"}
STANCES = ("", "defend", "concede", "rebut")
WORDS = ("ja", "Щит", "two words", "🛡", "“so”", "a\nb")
Shadow = dict[str, Any]  # claim -> its facts, and "sides": side -> a response; a response nests its replies


def an_answer(side: str) -> Shadow:
    """What has not been said yet."""
    blank = {"side": side, "text": "", "because": "", "so_what": "", "stance": "", "status": "empty"}
    return {**blank, "replies": [], "evidence": 0}


def shadow_of(claims: tuple[ClaimId, ...]) -> Shadow:
    """A debate in which nothing is said."""
    notes = dict.fromkeys(NOTES.values(), "")
    return {
        claim: {**notes, "kind": "", "red": dict.fromkeys(SIDES, ""), "sides": {s: an_answer(s) for s in SIDES}}
        for claim in claims
    }


def told(project: Project) -> Shadow:
    """The same of the project that the window holds."""
    return {claim.id: _claim_told(project, claim) for claim in project.claims}


def _claim_told(project: Project, claim: Claim) -> Shadow:
    red = dict.fromkeys(SIDES, "") | {line.side: line.text for line in project.red_lines(claim.id)}
    facts = {name: getattr(claim, name) for name in (*NOTES.values(), "kind")}
    return {**facts, "red": red, "sides": {s: _response_told(project, response_id(claim.id, s)) for s in SIDES}}


def _response_told(project: Project, item: ResponseId) -> Shadow:
    said = project.typed(item, Response)
    facts = {name: getattr(said, name) for name in ("side", "text", "because", "so_what", "stance", "status")}
    replies = [_response_told(project, reply) for reply in project.ids(item, "replies")]
    return {**facts, "replies": replies, "evidence": len(project.evidence(item))}


class Hands:
    """Makes one gesture at a time on the window, and the same in plain words on the shadow."""

    def __init__(self, window: MainWindow, chance: random.Random) -> None:
        self.window = window
        self.chance = chance
        self.now = shadow_of(window.session.project.ids(window.session.project.root, "claims"))
        self.done: list[Shadow] = []
        self.undone: list[Shadow] = []

    @property
    def claim(self) -> Shadow:
        """The claim that is being worked on."""
        shown: Shadow = self.now[str(self.window.prepare.current)]
        return shown

    def step(self) -> None:
        """One gesture."""
        gestures: tuple[Callable[[], None], ...] = (
            *(self.write_answer,) * 3,
            *(self.reply, self.answer_reply, self.note, self.red_line, self.stance, self.kind, self.status),
            *(self.evidence, self.move, self.delete, self.go, self.undo, self.redo),
        )
        self.chance.choice(gestures)()
        self.window.prepare.drafting.leave_field()

    def write_answer(self) -> None:
        """Type at the end of a field of a side."""
        name, side, words = self.chance.choice(list(PARTS)), self.chance.choice(SIDES), self.chance.choice(WORDS)
        self._at_end(f"{name}:{side}", words)
        with_words = self._changed()["sides"][side]
        with_words[PARTS[name]] += words
        with_words["status"] = _status_after(with_words)

    def note(self) -> None:
        """Type at the end of a note on the claim."""
        name, words = self.chance.choice(list(NOTES)), self.chance.choice(WORDS)
        self._at_end(name, words)
        self._changed()[NOTES[name]] += words

    def red_line(self) -> None:
        """Type at the end of a red line."""
        side, words = self.chance.choice(SIDES), self.chance.choice(WORDS)
        self._at_end(f"red_line:{side}", words)
        self._changed()["red"][side] += words

    def stance(self) -> None:
        """Choose another stance."""
        side = self.chance.choice(SIDES)
        other = self.chance.choice([one for one in STANCES if one != self.claim["sides"][side]["stance"]])
        choose(self.window, f"stance:{side}", other)
        self._changed()["sides"][side]["stance"] = other

    def kind(self) -> None:
        """Choose another kind of claim."""
        other = self.chance.choice([one for one in ("", "fact", "value") if one != self.claim["kind"]])
        choose(self.window, "claim_kind", other)
        self._changed()["kind"] = other

    def status(self) -> None:
        """Say that an answer is ready, or that it is not."""
        side = self.chance.choice(SIDES)
        click(self.window, f"status:{side}")
        if self.claim["sides"][side]["status"] != "empty":
            answer = self._changed()["sides"][side]
            answer["status"] = "draft" if answer["status"] == "ready" else "ready"

    def reply(self) -> None:
        """Add a reply to a side's response."""
        side = self.chance.choice(SIDES)
        click(self.window, f"add_reply:{side}")
        other = SIDES[1 - SIDES.index(side)]
        self._changed()["sides"][side]["replies"].append(an_answer(other))

    def answer_reply(self) -> None:
        """Write on a reply, and answer it."""
        path, draft = self._some_reply()
        if draft is None or len(path) > 4:
            return
        draft.fields["text"].setFocus()
        do(self.window, "action_add_reply")
        above = _at(self._changed(), path)
        above["replies"].append(an_answer(SIDES[1 - SIDES.index(above["side"])]))

    def evidence(self) -> None:
        """Add a place for evidence."""
        side = self.chance.choice(SIDES)
        click(self.window, f"add_evidence:{side}")
        self._changed()["sides"][side]["evidence"] += 1

    def move(self) -> None:
        """Move a reply up among its neighbours."""
        path, draft = self._some_reply()
        if draft is not None:
            draft.fields["text"].setFocus()
            do(self.window, "action_move_reply_up")
            if path[-1] > 0:
                among, at = _at(self._changed(), path[:-1])["replies"], path[-1]
                among[at - 1], among[at] = among[at], among[at - 1]

    def delete(self) -> None:
        """Delete a reply with all below it."""
        path, draft = self._some_reply()
        if draft is not None and self.chance.random() < 0.4:
            self.window.prepare.drafting.delete_reply(draft.response.id)
            del _at(self._changed(), path[:-1])["replies"][path[-1]]

    def go(self) -> None:
        """Go to another claim."""
        do(self.window, self.chance.choice(["action_next_claim", "action_previous_claim"]))

    def undo(self) -> None:
        """Take the last gesture back."""
        do(self.window, "action_undo")
        if self.done:
            self.undone.append(self.now)
            self.now = self.done.pop()

    def redo(self) -> None:
        """Make it again."""
        do(self.window, "action_redo")
        if self.undone:
            self.done.append(self.now)
            self.now = self.undone.pop()

    def _changed(self) -> Shadow:
        """The current claim, in a new state of the shadow."""
        self.done.append(self.now)
        self.undone.clear()
        self.now = deepcopy(self.now)
        return self.claim

    def _at_end(self, name: str, words: str) -> None:
        here = field(self.window, name)
        cursor = here.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        here.setTextCursor(cursor)
        write(self.window, name, words)

    def _some_reply(self) -> tuple[tuple[Any, ...], Draft | None]:
        """A reply of the current claim: the side and the places that lead to it, and where it is written."""
        places = [
            ((side, *path), item)
            for side in SIDES
            for path, item in _replies(self.window.session.project, response_id(str(self.window.prepare.current), side))
        ]
        if not places:
            return (), None
        path, item = self.chance.choice(places)
        return path, next(draft for draft in self.window.prepare.card.drafts() if draft.response.id == item)


def _status_after(answer: Shadow) -> str:
    if not answer["text"].strip():
        return "empty"
    return str(answer["status"]) if answer["status"] != "empty" else "draft"


def _replies(project: Project, item: ItemId, path: tuple[int, ...] = ()) -> Iterator[tuple[tuple[int, ...], ItemId]]:
    for at, reply in enumerate(project.ids(item, "replies")):
        yield (*path, at), reply
        yield from _replies(project, reply, (*path, at))


def _at(claim: Shadow, path: tuple[Any, ...]) -> Shadow:
    answer: Shadow = claim["sides"][path[0]]
    for at in path[1:]:
        answer = answer["replies"][at]
    return answer


def shown(window: MainWindow) -> Shadow:
    """What stands on the screen of the current claim."""
    return {
        **{stored: field(window, name).toPlainText() for name, stored in NOTES.items()},
        **{f"{n}:{s}": field(window, f"{n}:{s}").toPlainText() for n in (*PARTS, "red_line") for s in SIDES},
    }


def expected(claim: Shadow) -> Shadow:
    """What should stand there."""
    return {
        **{stored: claim[stored] for stored in NOTES.values()},
        **{f"{n}:{s}": claim["sides"][s][PARTS[n]] for n in PARTS for s in SIDES},
        **{f"red_line:{s}": claim["red"][s] for s in SIDES},
    }


@pytest.mark.parametrize("seed", range(4))
def test_the_project_and_the_screen_are_what_the_hands_made(window: MainWindow, seed: int) -> None:
    hands = Hands(window, random.Random(seed))  # noqa: S311
    for _ in range(80):
        hands.step()
        assert told(window.session.project) == hands.now
        assert shown(window) == expected(hands.claim)
    while window.session.undo_label:
        do(window, "action_undo")
    assert told(window.session.project) == shadow_of(window.session.project.ids(window.session.project.root, "claims"))
    assert named(window, "claim_card", type(window.prepare.card)).isVisible()
