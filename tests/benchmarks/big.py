"""A large project of a given size: every mark stands on its words, every response has evidence."""

from itertools import cycle, islice

from debateprep.core.article import fingerprint

_WORDS = (
    "the alliance interceptors stand in the wrong place and are too slow to catch a missile of long range while "
    "Европа и НАТО ведут переговоры о defence guarantees under a treaty that nobody has signed since Chicago"
).split()
_SIDES = ("nato", "russia", "poland", "norway")


def big_project(claims: int, *, sides: int = 2, ladder: int = 0) -> str:
    """The YAML of a project with that many claims, about 3 kB each for two sides."""
    lines = [f"sentence {number} says that {_words(number, 9)}." for number in range(claims)]
    text = "\n".join(lines)
    out = ["debateprep: 1", "id: prj_big", "title: A large debate", "sides:"]
    for side in _SIDES[:sides]:
        out += [f"- id: {side}", f"  name: {side}", f"  label: {side} position"]
    out += ["articles:", "- id: art_big", "  title: A long article", f"  sha256: {fingerprint(text)}", "  text: |"]
    out += [f"    {line}" for line in lines] + ["claims:"]
    start = 0
    for number, line in enumerate(lines):
        out += _claim(number, line, start, text, sides, ladder)
        start += len(line) + 1
    out += ["sources:"]
    for number in range(50):
        out += [f"- id: src_{number}", f"  title: Source {number}", "  type: report", "  date: 2012-05-20"]
    return "\n".join(out) + "\n"


def _claim(number: int, line: str, start: int, text: str, sides: int, ladder: int) -> list[str]:
    end = start + len(line)
    out = [
        f"- id: clm_{number:06d}", f"  code: C{number + 1}", f"  statement: {_words(number, 11)}", "  kind: fact",
        "  passages:", f"  - id: psg_{number:06d}", "    article: art_big", f"    start: {start}", f"    end: {end}",
        f"    quote: {line}", f'    prefix: "{_escaped(text[max(0, start - 32) : start])}"',
        f'    suffix: "{_escaped(text[end : end + 32])}"', "  responses:",
    ]  # fmt: skip
    for at, side in enumerate(_SIDES[:sides]):
        out += _response(f"rsp_{number:06d}_{at}", side, number, "  ", ladder)
    return [*out, "  agreed_ground: |", f"    {_words(number, 30)}", "  open_question: |", f"    {_words(number, 15)}"]


def _response(item: str, side: str, number: int, indent: str, ladder: int) -> list[str]:
    out = [f"{indent}- id: {item}", f"{indent}  side: {side}", f"{indent}  stance: rebut", f"{indent}  status: draft"]
    for name, words in (("text", 55), ("because", 25), ("so_what", 20)):
        out += [f"{indent}  {name}: |", f"{indent}    {_words(number, words)}"]
    out.append(f"{indent}  evidence:")
    for count in range(2):
        out += [f"{indent}  - id: evd_{item}_{count}", f"{indent}    source: src_{(number + count) % 50}"]
        out += [f"{indent}    pinpoint: page {number}", f"{indent}    quote: {_words(number, 18)}"]
    if ladder:
        out.append(f"{indent}  replies:")
        out += _response(f"{item}r", side, number, indent + "  ", ladder - 1)
    return out


def _words(seed: int, count: int) -> str:
    return " ".join(islice(cycle(_WORDS), seed % len(_WORDS), seed % len(_WORDS) + count))


def _escaped(text: str) -> str:
    return text.replace("\n", "\\n")
