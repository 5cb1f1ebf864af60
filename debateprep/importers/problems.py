"""What can keep a file from becoming an article, each as a sentence: what happened, where, what to do next."""

import math
from pathlib import Path

from debateprep.core.errors import ImportProblem
from debateprep.core.sentence import say


class ArticleNotThere(ImportProblem):
    """A path that leads nowhere."""

    def __init__(self, path: Path) -> None:
        super().__init__("{} is not there. Check the name, or look for where it was moved: {}", path.name, path.parent)


class ArticleNotAFile(ImportProblem):
    """A folder, pipe or device in place of a file."""

    def __init__(self, path: Path) -> None:
        super().__init__("{} is not a file that can be read. Choose the article's file itself.", path.name or path)


class NoPermission(ImportProblem):
    """The system does not let us read the file."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "Could not read {}: you have no permission for that in {}. "
            "Copy the file to a folder of your own and open the copy.",
            path.name,
            path.parent,
        )


class ArticleUnreadable(ImportProblem):
    """The system could not read the file, for a reason of its own."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            "Could not read {}: the system says “{}”. Copy the file elsewhere and open the copy.", path.name, reason
        )


class ArticleTooLarge(ImportProblem):
    """The file is over the import limit."""

    def __init__(self, name: str, size: int, limit: int) -> None:
        super().__init__(
            "{} has {}; an article may have {}. Save only the article's text and open that.",
            name,
            _megabytes(size),
            _megabytes(limit),
        )


class EmptyArticle(ImportProblem):
    """There are no words in the file."""

    def __init__(self, name: str) -> None:
        super().__init__("{} has no words in it. Choose the file that holds the article's text.", name)


class NotText(ImportProblem):
    """The file holds bytes that are not letters: a picture, a program, or what a power cut left."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{} is not a text file: it holds bytes that are not letters. "
            "Open it in the program that made it, save the article as text, and open that.",
            name,
        )


def _megabytes(size: int) -> str:
    return f"{math.ceil(size / 100_000) / 10:g} MB"


class ArticleDamaged(ImportProblem):
    """The file begins like one of its kind, and then does not hold what it should."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{} is damaged, cut off, or another kind of file than its name says. "
            "Get the file again, or save the article as text and open that.",
            name,
        )


class ArticleLocked(ImportProblem):
    """The file is closed with a password."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{} is closed with a password. Open it in the program that made it, save it without one, and open that.",
            name,
        )


class OldWordFile(ImportProblem):
    """A Word file of before 2007, or one with a password: both lie in the same kind of container."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{} is an old Office file (.doc) or one with a password. "
            "Open it in Word or LibreOffice, save it as .docx without a password, and open that.",
            name,
        )


class NotAnArticle(ImportProblem):
    """A file of a kind that holds no article."""

    def __init__(self, name: str, kind: str) -> None:
        super().__init__("{} is {}, not an article. Choose the file that holds the article's text.", name, kind)


class UnpacksTooLarge(ImportProblem):
    """A small file that would fill the computer."""

    def __init__(self, name: str, limit: int) -> None:
        super().__init__(
            "{} unpacks to more than {}, and an article never does. Save only the article's text and open that.",
            name,
            _megabytes(limit),
        )


class TooMuchForAnArticle(ImportProblem):
    """Reading the file took more room than an article can need."""

    def __init__(self, name: str) -> None:
        super().__init__("{} takes more memory than an article may. Save only the article's text and open that.", name)


class ReadingTooLong(ImportProblem):
    """The file was not read in time."""

    def __init__(self, name: str, seconds: float) -> None:
        super().__init__(
            "{} was not read within {:.0f} seconds. Save only the article's text and open that.", name, seconds
        )


class ReadingEnded(ImportProblem):
    """The process that reads files ended before it had an answer: the file is damaged, or made to do harm."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{} could not be read to its end: the file is damaged, or made to do harm. "
            "Get it from where it was published, or save the article as text and open that.",
            name,
        )


class ReadingStopped(ImportProblem):
    """The person would not wait."""

    def __init__(self, name: str) -> None:
        super().__init__("{} was not read to its end, as you wished. Nothing was changed.", name)


class NoReader(ImportProblem):
    """The process that reads files cannot be started."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(
            "{} could not be read: the system says “{}”. Close some programs and open it again.", name, reason
        )


class NoTextInScan(ImportProblem):
    """Pages that are pictures of text."""

    def __init__(self, name: str, pages: int) -> None:
        pictures = say("its page is a picture") if pages == 1 else say("its {} pages are pictures", pages)
        super().__init__(
            "No text was found in {}: {}, as a scanner makes them. "
            "Let a program recognise the text (OCR), save it, and open that.",
            name,
            pictures,
        )


class TooManyPages(ImportProblem):
    """More pages than an article has."""

    def __init__(self, name: str, pages: int, limit: int) -> None:
        super().__init__(
            "{} has {:,} pages; an article may have {:,}. Save only the article's pages and open those.",
            name,
            pages,
            limit,
        )
