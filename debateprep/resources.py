"""Where the data files are: the only module that knows."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def folder(name: str) -> Path:
    """The folder `name` of the resources, in a wheel as in a checkout."""
    installed = _PACKAGE / "_resources"
    return (installed if installed.is_dir() else _PACKAGE.parent / "resources") / name


def path(name: str) -> Path:
    """The resource `name`, such as "icons/open.svg"."""
    first, _, rest = name.partition("/")
    return folder(first) / rest
