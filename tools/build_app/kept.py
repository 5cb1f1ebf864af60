"""What goes into the one-folder app of all that Qt brings along: a desktop's window needs a tenth of it."""

import re

DICTIONARIES = ["hunspell/data/en/en_US.*", "hunspell/data/ru/ru.*"]
LANGUAGES = ("de", "fr", "pl", "ru", "tr", "uk")  # of the words that Qt itself puts on buttons
NEVER_WANTED = [
    "tkinter", "unittest", "pydoc", "doctest", "pip", "setuptools", "pkg_resources", "numpy", "scipy", "sklearn", "PIL",
    "pytest", "hypothesis", "mypy", "readline", "typst.cli", "lxml.isoschematron",
    *(f"PySide6.Qt{name}" for name in ("Qml", "Quick", "QuickWidgets", "QuickControls2", "Sql", "Test", "Designer",
                                        "Help", "OpenGL", "OpenGLWidgets", "UiTools", "Xml", "SvgWidgets")),
]  # fmt: skip
_LIBRARIES = re.compile(r"(?:lib)?Qt6?(?:Qml|Quick|Labs|Sql|Test|Designer|Help|UiTools|VirtualKeyboard|EglF|Bodymovin)")
_PLUGINS = {  # by their folder: the whole of it, or only what is named
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    "platformthemes": ("xdgdesktopportal",),
    "iconengines": ("svg",),
    "imageformats": ("svg", "jpeg", "gif", "ico", "webp"),
    "platforminputcontexts": ("ibus", "compose"),
    "printsupport": ("",),
    "styles": ("",),
    "xcbglintegrations": (),
    "wayland-decoration-client": ("",),
    "wayland-graphics-integration-client": ("",),
    "wayland-shell-integration": ("xdg-shell",),
}
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/(?P<folder>[^/]+)/(?P<name>[^/]+)$")


def is_wanted(place: str) -> bool:
    """Whether a file, named by its place in the app, goes into it."""
    path = place.replace("\\", "/")
    if plugin := _PLUGIN.search(path):
        return any(one in plugin["name"] for one in _PLUGINS.get(plugin["folder"], ()))
    if "PySide6/" in path and "/translations/" in path:
        return any(path.endswith(f"/qtbase_{language}.qm") for language in LANGUAGES)
    if "PySide6/" in path and "/qml/" in path:
        return False
    return not _LIBRARIES.match(path.rpartition("/")[2])
