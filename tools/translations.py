"""The translations of the window, kept as Qt Linguist's `.ts` files in `resources/languages`.

python -m tools.translations extract             bring the texts of the program into every file
python -m tools.translations check               what is missing, stale or broken
python -m tools.translations missing de > FILE   what is not translated, as {context: {English: ""}}
python -m tools.translations fill de FILE        take translations, in the same shape
python -m tools.translations compile FOLDER      make the `.qm` files that Qt reads
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from debateprep.ui.languages import CODES, compiled, source_file
from tools.interface_words import Text, interface_words

Translations = dict[Text, str]  # nothing for a text that is not translated
_MNEMONIC = re.compile(r"&(?=\w)")


def read(code: str) -> Translations:
    """The texts in the file of a language, each with its translation."""
    file = source_file(code)
    if not file.is_file():
        return {}
    found: Translations = {}
    for context in ElementTree.parse(file).getroot().iter("context"):  # noqa: S314  # our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found[name, message.findtext("source", "")] = message.findtext("translation", "")
    return found


def write(code: str, translations: Translations) -> None:
    """Write the file of a language, in the order of its contexts and texts: a change is a line."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{code}">']
    for context in sorted({context for context, _ in translations}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for (at, words), translation in sorted(translations.items()):
            lines += _message(words, translation) if at == context else ()
        lines.append("</context>")
    source_file(code).write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def _message(words: str, translation: str) -> list[str]:
    state = "" if translation else ' type="unfinished"'
    told = f"        <translation{state}>{escape(translation)}</translation>"
    return ["    <message>", f"        <source>{escape(words)}</source>", told, "    </message>"]


def extract() -> None:
    """Bring the files up to the program: new texts come in untranslated, texts that are gone leave."""
    texts = interface_words()
    source_file("de").parent.mkdir(exist_ok=True)
    for code in CODES:
        known = read(code)
        moved = {words: told for (context, words), told in known.items() if told and (context, words) not in texts}
        write(code, {text: known.get(text) or moved.get(text[1], "") for text in texts})


def missing(code: str) -> list[Text]:
    """What the program says and this language does not."""
    known = read(code)
    return [text for text in interface_words() if not known.get(text)]


def stale(code: str) -> list[Text]:
    """What stands in the file and is said nowhere any more."""
    return sorted(read(code).keys() - set(interface_words()))


def broken(code: str) -> list[str]:
    """What is wrong with each translation that is there."""
    told = ((context, words, faults(words, translation)) for (context, words), translation in read(code).items())
    return [f"{code}: {context}: “{words}”: {', '.join(wrong)}" for context, words, wrong in told if wrong]


def faults(words: str, translation: str) -> list[str]:
    """What a translation may not change and does; nothing for one that is not there."""
    if not translation:
        return []
    same: dict[str, Callable[[str], object]] = {
        "other {placeholders}": _placeholders,
        "other letter to choose by (&)": _mnemonics,
        "other ellipsis at the end": lambda text: text.endswith("…"),
        "other blank at the beginning": lambda text: text.startswith(" "),
        "other blank at the end": lambda text: text.endswith(" "),
        "other line breaks": lambda text: text.count("\n"),
    }
    return [fault for fault, told in same.items() if told(words) != told(translation)]


def _mnemonics(text: str) -> int:
    return len(_MNEMONIC.findall(text))


def _placeholders(text: str) -> Counter[str] | None:
    """The parts of a template in any order: `{}` counts as the next number. None for what is no template."""
    found: Counter[str] = Counter()
    try:
        for at, (_, name, form, turned) in enumerate(part for part in Formatter().parse(text) if part[1] is not None):
            found[f"{name or at}!{turned or ''}:{form or ''}"] += 1
    except ValueError:
        return None
    return found


def fill(code: str, given: Mapping[str, Mapping[str, str]]) -> list[str]:
    """Take the translations that are whole; what is wrong with the others."""
    known = read(code)
    told: list[str] = []
    for context, words, translation in _rows(given):
        homes = [(context, words)] if (context, words) in known else _untranslated(known, words)
        wrong = faults(words, translation) if homes else ["no such text"]
        if wrong:
            told.append(f"{context}: “{words}”: {', '.join(wrong)}")
        elif translation:
            known.update(dict.fromkeys(homes, translation))
    write(code, known)
    return told


def _untranslated(known: Translations, words: str) -> list[Text]:
    """Where these words wait for a translation: they may have moved since somebody asked what is missing."""
    return [text for text, translation in known.items() if text[1] == words and not translation]


def _rows(given: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str, str]]:
    for context, texts in given.items():
        for words, translation in texts.items():
            yield context, words, translation


def nested(texts: list[Text]) -> dict[str, dict[str, str]]:
    """Texts without translation, in the shape that `fill` takes."""
    found: dict[str, dict[str, str]] = {}
    for context, words in texts:
        found.setdefault(context, {})[words] = ""
    return found


def main(arguments: list[str]) -> int:
    """Do what is asked; 1 where something is wrong."""
    match arguments:
        case ["extract"]:
            extract()
            told = []
        case ["compile", folder]:
            told = [f"{code}: this PySide6 brings no lrelease" for code in CODES if not compiled(code, Path(folder))]
        case ["missing", code]:
            print(json.dumps(nested(missing(code)), ensure_ascii=False, indent=1))
            return 0
        case ["fill", code, file]:
            told = fill(code, json.loads(Path(file).read_text(encoding="utf-8")))
            print(f"{code}: {len(missing(code))} texts are not translated yet")
        case ["check"]:
            told = [line for code in CODES for line in _checked(code)]
        case _:
            print(__doc__)
            return 2
    print("\n".join(told), file=sys.stderr, end="\n" if told else "")
    return 1 if told else 0


def _checked(code: str) -> Iterator[str]:
    yield from broken(code)
    yield from (f"{code}: {context}: “{words}” is said nowhere any more" for context, words in stale(code))
    lacking = missing(code)
    if lacking:
        yield f"{code}: {len(lacking)} texts are not translated"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
