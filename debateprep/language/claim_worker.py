"""The child process of the claim finder: a line of JSON with `text` and `title` is answered by what is suggested."""

import json
import sys
from dataclasses import asdict

from debateprep.core.sentence import taken_apart
from debateprep.language.claims import suggestions


def main() -> None:
    """Answer questions until there are no more."""
    for line in sys.stdin:
        question = json.loads(line)
        found = suggestions(question["text"], question["title"])
        answer = asdict(found)
        for one, ranked in zip(found.ranked, answer["ranked"], strict=True):
            ranked["reasons"] = [taken_apart(reason) for reason in one.reasons]
        sys.stdout.write(json.dumps({"answer": answer}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
