"""The command `claims`: the sentences worth answering, ranked, with the reasons; and the first of them as claims."""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from debateprep.commands.terminal import say, say_json
from debateprep.core.errors import DebatePrepError

if TYPE_CHECKING:
    from debateprep.core.project import Project
    from debateprep.core.suggestion import Suggestion


class OnlyNumbered(DebatePrepError):
    """Claims were to be marked in a project none of whose articles is in English."""

    def __init__(self) -> None:
        super().__init__(
            "The claims of an article that is not in English cannot be told by their words. Mark them in the window."
        )


def run(options: argparse.Namespace) -> int:
    """Rank the sentences, and mark as many as are wanted. Raises DebatePrepError."""
    answer = listed(options.project, options.mark)
    say_json(answer.facts) if options.json else say(*answer.lines)
    return 0


def add_options(sub: argparse.ArgumentParser) -> None:
    """What may be asked of the command."""
    sub.add_argument("project", type=Path, metavar="P")
    sub.add_argument("--json", action="store_true")
    sub.add_argument("--mark", type=_count, default=0, metavar="N", help="add the first N that are no claims yet")


def _count(given: str) -> int:
    if not given.isdecimal():
        raise argparse.ArgumentTypeError(f"“{given}” is not a number of claims")
    return int(given)


@dataclass(frozen=True, slots=True)
class Listed:
    """What the command answers: the sentences of every article, ranked, and the codes of the claims that were made."""

    ranked: "tuple[tuple[str, Suggestion], ...]"  # with the id of the article
    notices: tuple[str, ...]
    marked: tuple[str, ...] = ()

    @property
    def facts(self) -> dict[str, Any]:
        """The answer for a script."""
        told = [{"article": article, **asdict(one)} for article, one in self.ranked]
        return {
            "sentences": len(self.ranked),
            "suggestions": told,
            "notices": list(self.notices),
            "marked": list(self.marked),
        }

    @property
    def lines(self) -> list[str]:
        """The answer for a person."""
        told = [line for _, one in self.ranked for line in _lines(one)]
        marked = [f"{len(self.marked)} claims added: {', '.join(self.marked)}"] if self.marked else []
        return [*self.notices, *told, *marked]


def listed(path: Path, most: int = 0) -> Listed:
    """The sentences of the project at `path`; the first `most` that are no claim yet are made claims and saved.

    Raises OnlyNumbered, StorageProblem, DamagedProject.
    """
    from debateprep.storage.problems import DamagedProject  # noqa: PLC0415
    from debateprep.storage.project_file import open_project, save_project  # noqa: PLC0415

    loaded = open_project(path).loaded
    answer = _ranked(loaded.project)
    if not most:
        return answer
    if loaded.problems:
        raise DamagedProject(loaded.problems, path.name)
    if answer.ranked and len(answer.notices) == len(loaded.project.articles):
        raise OnlyNumbered
    project, codes = _marked(loaded.project, answer, most)
    if codes:
        save_project(project, path)
    return replace(answer, marked=codes)


def _ranked(project: "Project") -> Listed:
    from debateprep.language.claims import suggestions  # noqa: PLC0415

    found = [(article, suggestions(article.text, article.title)) for article in project.articles]
    several = len(found) > 1
    notices = tuple(f"{article.title}: {one.notice}" if several else one.notice for article, one in found if one.notice)
    together = [(article.id, one) for article, answer in found for one in answer.ranked]
    if not several:
        return Listed(tuple(together), notices)
    together.sort(key=_likeliest)
    ranks = {(article, one.rank): rank for rank, (article, one) in enumerate(together, start=1)}
    ranked = (
        (article, replace(one, rank=ranks[article, one.rank], group=ranks[article, one.group]))
        for article, one in together
    )
    return Listed(tuple(ranked), notices)


def _likeliest(found: "tuple[str, Suggestion]") -> tuple[bool, float]:
    """The scored ones first; those of an article that is only numbered stay in its order."""
    _, one = found
    return not one.reasons, -one.score


def _marked(project: "Project", answer: Listed, most: int) -> "tuple[Project, tuple[str, ...]]":
    """`project` with the first `most` suggestions that are neither claims yet nor dismissed, and the codes of these."""
    from debateprep.core.edits import apply, mark_claim  # noqa: PLC0415
    from debateprep.core.suggestion import standings  # noqa: PLC0415

    codes: list[str] = []
    for article, one in answer.ranked:
        if len(codes) == most:
            break
        if one.reasons and standings(project, article, (one,))[0].is_left:
            codes.append(project.next_code())
            project, _ = apply(project, mark_claim(project, article, one.start, one.end).operations)
    return project, tuple(codes)


def _lines(one: "Suggestion") -> Iterator[str]:
    yield f"{one.rank:3}. {one.text}"
    about: Sequence[str] = [one.level, *one.badges, *one.reasons]
    if one.reasons:
        yield f"     {' · '.join(about)}"
