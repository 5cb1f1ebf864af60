"""Replies to replies: whose turn it is, how the rungs stand below each other, and how they move."""

from collections.abc import Iterator
from dataclasses import dataclass

from debateprep.core.edits import Create, Edit, Move, Trash, now
from debateprep.core.errors import EditRefused
from debateprep.core.item import ResponseId, SideId, mint
from debateprep.core.project import Project
from debateprep.core.response import Response


class AnswersItself(EditRefused):
    """A reply would hang under words of its own side."""

    def __init__(self) -> None:
        super().__init__("That reply would answer its own side there. Hang it under another side’s words.")


@dataclass(frozen=True, slots=True)
class Rung:
    """A reply as it stands on the ladder; `depth` is 1 right below the response, odd for a counter to it."""

    reply: Response
    depth: int
    below: int  # how many replies hang under it, at any depth


def rungs(project: Project, response: ResponseId, depth: int = 1) -> Iterator[Rung]:
    """Every reply under `response`, each before those under it."""
    for reply in project.replies(response):
        below = list(rungs(project, reply.id, depth + 1))
        yield Rung(reply, depth, len(below))
        yield from below


def whose_turn(project: Project, response: ResponseId) -> SideId:
    """The side that answers `response`: whom it answers itself; else, to a first response, the next side."""
    said = project.typed(response, Response)
    above = project.items[project.parent(response)]
    if isinstance(above, Response):
        return above.side
    sides = [side.id for side in project.sides]
    at = sides.index(said.side) if said.side in sides else -1
    return sides[(at + 1) % len(sides)] if sides else said.side


def add_reply(project: Project, response: ResponseId, side: SideId = "") -> Edit:
    """The edit that opens one more rung under a response, for `side` or for whose turn it is."""
    there = project.ids(response, "replies")
    reply = Response(id=mint("rsp"), side=side or whose_turn(project, response))
    return Edit("add reply", (Create(reply, response, there[-1] if there else None),))


def is_reply(project: Project, response: ResponseId) -> bool:
    """Whether `response` stands on a ladder, and not beside the claim."""
    return response in project.parents and isinstance(project.items[project.parent(response)], Response)


def move_reply(project: Project, reply: ResponseId, by: int) -> Edit | None:
    """The edit that moves a reply `by` places (1 or -1) among its neighbours; nothing at the ends."""
    parent = project.parent(reply)
    siblings = project.ids(parent, "replies")
    at = siblings.index(reply) + by
    if not 0 <= at < len(siblings):
        return None
    others = [sibling for sibling in siblings if sibling != reply]
    return Edit("move reply", (Move(reply, parent, others[at - 1] if at else None),))


def fits_under(project: Project, reply: ResponseId, parent: ResponseId) -> bool:
    """Whether a reply may hang under a response: it does already, or another side speaks there."""
    sides = {project.typed(response, Response).side for response in (reply, parent)}
    return project.parent(reply) == parent or len(sides) > 1


def hang_reply(project: Project, reply: ResponseId, parent: ResponseId, after: ResponseId | None) -> Edit:
    """The edit that hangs a reply, with all below it, under another response. Raises AnswersItself."""
    if not fits_under(project, reply, parent):
        raise AnswersItself
    return Edit("move reply", (Move(reply, parent, after),))


def delete_reply(reply: ResponseId) -> Edit:
    """The edit that puts a reply, with all below it, into the tray."""
    return Edit("delete reply", (Trash(reply, now()),))
