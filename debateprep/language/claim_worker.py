"""The child process of the claim finder: a line of JSON with `text` and `title` is answered by what is suggested."""

import json
import sys
from dataclasses import asdict

from debateprep.language.claims import suggestions


def main() -> None:
    """Answer questions until there are no more."""
    for line in sys.stdin:
        question = json.loads(line)
        answer = asdict(suggestions(question["text"], question["title"]))
        sys.stdout.write(json.dumps({"answer": answer}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
