"""What can keep a file from becoming an article, each as a sentence: what happened, where, what to do next."""

import math
from pathlib import Path

from debateprep.core.errors import ImportProblem


class ArticleNotThere(ImportProblem):
    """A path that leads nowhere."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path.name} is not there. Check the name, or look for where it was moved: {path.parent}")


class ArticleNotAFile(ImportProblem):
    """A folder, pipe or device in place of a file."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path.name or path} is not a file that can be read. Choose the article's file itself.")


class NoPermission(ImportProblem):
    """The system does not let us read the file."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"Could not read {path.name}: you have no permission for that in {path.parent}. "
            "Copy the file to a folder of your own and open the copy."
        )


class ArticleUnreadable(ImportProblem):
    """The system could not read the file, for a reason of its own."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"Could not read {path.name}: the system says “{reason}”. Copy the file elsewhere and open the copy."
        )


class ArticleTooLarge(ImportProblem):
    """The file is over the import limit."""

    def __init__(self, name: str, size: int, limit: int) -> None:
        super().__init__(
            f"{name} has {_megabytes(size)}; an article may have {_megabytes(limit)}. "
            "Save only the article's text and open that."
        )


class EmptyArticle(ImportProblem):
    """There are no words in the file."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} has no words in it. Choose the file that holds the article's text.")


class NotText(ImportProblem):
    """The file holds bytes that are not letters: a picture, a program, or what a power cut left."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} is not a text file: it holds bytes that are not letters. "
            "Open it in the program that made it, save the article as text, and open that."
        )


def _megabytes(size: int) -> str:
    return f"{math.ceil(size / 100_000) / 10:g} MB"
