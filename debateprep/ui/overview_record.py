"""How the overview was sifted and sorted, as one line of text: so it is shown again at the next sitting."""

import json
from dataclasses import asdict, fields

from debateprep.core.overview import Choice, Column, Part


def write_record(choice: Choice, view: str) -> str:
    """The choice and the view as one line."""
    order = choice.order
    return json.dumps(asdict(choice) | {"order": [order.part.value, order.side] if order else None, "view": view})


def read_record(line: str) -> tuple[Choice, str]:
    """What `write_record` wrote; no choice and no view for what is no such thing."""
    try:
        found = json.loads(line)
        part, side = found["order"] or ("", "")
        order = Column(Part(part), str(side)) if part else None
        usual = Choice()
        known = {one.name: getattr(usual, one.name) for one in fields(Choice) if one.name != "order"}
        kinds = {name: str if value is None else type(value) for name, value in known.items()}
        chosen = {name: found[name] for name, kind in kinds.items() if type(found[name]) is kind}
        return Choice(order=order, **chosen), str(found["view"])
    except (ValueError, TypeError, KeyError):
        return Choice(), ""
