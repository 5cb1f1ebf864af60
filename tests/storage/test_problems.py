from pathlib import Path

from debateprep.core.errors import StorageProblem
from debateprep.storage.problems import (
    DamagedProject,
    NoPermission,
    NotAFile,
    NotThere,
    NotWritten,
    Problem,
    ProjectTooLarge,
)


def test_problems_are_told_in_the_order_of_the_file() -> None:
    damage = DamagedProject([Problem(3, 1, "Late."), Problem(1, 9, "First."), Problem(1, 12, "Second.")], "a.yaml")
    assert str(damage) == "a.yaml cannot be read as a project. Line 1, column 9: First. (2 more)"
    assert [problem.line for problem in damage.problems] == [1, 1, 3]


def test_a_problem_is_one_line_for_scripts() -> None:
    assert Problem(2, 4, "Something.").located("a.yaml") == "a.yaml:2:4: Something."


def test_every_problem_says_what_where_and_what_to_do_next() -> None:
    path = Path("/home/ann/shield.debate.yaml")
    told = [NotThere(path), NotAFile(path), NoPermission(path, "open"), NotWritten(path, "the disk is full")]
    for problem in (*told, ProjectTooLarge(path, 70_000_000, 64_000_000)):
        assert isinstance(problem, StorageProblem)
        assert "shield.debate.yaml" in str(problem)
        assert str(problem).count(".") >= 2
