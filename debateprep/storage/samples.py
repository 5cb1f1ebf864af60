"""The projects that come with the app: the one every new project starts from, the sample, and templates."""

from dataclasses import replace
from pathlib import Path

from debateprep import resources
from debateprep.core.article import Article
from debateprep.core.edits import add_article, apply
from debateprep.core.item import mint
from debateprep.core.project import Project, Side, new_project
from debateprep.storage.project_yaml import read_project

SAMPLE = "missile-defence.debate.yaml"
_PROJECT = ".debate.yaml"


def sample_path() -> Path:
    """The sample debate, as it came with the app: to be copied, never to be saved over."""
    return resources.path(f"samples/{SAMPLE}")


def template_paths() -> dict[str, Path]:
    """The templates that came with the app, by the name that the command line has for each."""
    files = sorted(resources.folder("templates").glob(f"*{_PROJECT}"))
    return {file.name.removesuffix(_PROJECT): file for file in files}


def started_project(title: str = "", article: Article | None = None, sides: tuple[str, ...] = ()) -> Project:
    """A new project with the usual sides, or with sides of these names, and the article, if there is one."""
    usual = read_project(resources.path("samples/new.debate.yaml").read_text(encoding="utf-8")).project
    project = new_project(title)
    seated = tuple(Side(id=mint("sid"), name=name, label=name) for name in sides) or usual.sides
    project = replace(
        project,
        items={**project.items, **{side.id: side for side in seated}},
        children={(project.root, "sides"): tuple(side.id for side in seated)},
        parents={side.id: (project.root, "sides") for side in seated},
    )
    return apply(project, add_article(project, article).operations)[0] if article else project
