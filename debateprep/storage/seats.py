"""Every side has a response to every claim; the file leaves out those that nobody has touched."""

from debateprep.core.item import ClaimId
from debateprep.core.project import Project, Side
from debateprep.core.response import Response, response_id


def seated(project: Project, claim: ClaimId, there: tuple[Response, ...]) -> tuple[Response, ...]:
    """`there`, the responses to `claim`, and among them, in the order of the sides, the empty ones that are missing."""
    seats = list(there)
    at = 0
    for side in project.sides:
        place = next((place for place, response in enumerate(seats) if response.side == side.id), None)
        if place is None and (empty := _free_seat(project, claim, side)):
            seats.insert(at, empty)
            place = at
        at = at if place is None else place + 1
    return tuple(seats)


def written(project: Project, claim: ClaimId) -> tuple[Response, ...]:
    """The responses to `claim` that stand in the file: all but the empty ones that `seated` puts back in place."""
    there = project.responses(claim)
    touched = tuple(response for response in there if not _is_untouched(project, claim, response))
    return touched if seated(project, claim, touched) == seated(project, claim, there) else there


def _free_seat(project: Project, claim: ClaimId, side: Side) -> Response | None:
    """The empty response of `side`, unless it lies in the tray or hangs elsewhere."""
    empty = Response(id=response_id(claim, side.id), side=side.id)
    taken = project.items.get(empty.id)
    here = project.parents.get(empty.id) == (claim, "responses")
    return empty if taken is None or (here and taken == empty) else None


def _is_untouched(project: Project, claim: ClaimId, response: Response) -> bool:
    return (
        response == Response(id=response_id(claim, response.side), side=response.side)
        and not project.ids(response.id, "evidence")
        and not project.ids(response.id, "replies")
        and not any(record.parent == response.id for record in project.trash.values())
    )
