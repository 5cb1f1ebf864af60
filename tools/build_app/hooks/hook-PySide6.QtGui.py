"""What is taken along for QtGui: without the plugins that are not wanted, nor what those would need."""

from pathlib import PurePath

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

from tools.build_app import kept

hiddenimports, found, datas = add_qt6_dependencies(__file__)
binaries = [(source, place) for source, place in found if kept.is_wanted(f"{place}/{PurePath(source).name}")]
