"""The languages that the window can speak: English, and those that the resources hold a translation into."""

import subprocess
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from debateprep import resources

SYSTEM, ENGLISH = "system", "en"
CODES = ("de", "fr", "pl", "ru", "tr", "uk")  # besides English
_LENT = "translator of the window"


def offered() -> tuple[tuple[str, str], ...]:
    """English, and each language that there is a translation into: its code, and what its speakers call it."""
    translated = (code for code in CODES if source_file(code).is_file())
    return ((ENGLISH, "English"), *((code, QLocale(code).nativeLanguageName()) for code in translated))


def speak(app: QApplication, language: str, cache: Path) -> bool:
    """Let the window speak `language`, as far as there is a translation, and Qt too; whether it does."""
    locale = QLocale.system() if language == SYSTEM else QLocale(language)
    if app.property(_LENT) == locale.name():
        return bool(app.findChildren(QTranslator, _LENT))
    app.setProperty(_LENT, locale.name())
    for old in app.findChildren(QTranslator, _LENT):
        app.removeTranslator(old)
        old.setParent(None)
    QLocale.setDefault(locale)
    code = locale.name().partition("_")[0]
    file = compiled(code, cache) if code in CODES else None
    if file is None:
        return False
    _install(app, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}.qm"))
    return _install(app, file)


def _install(app: QApplication, file: Path) -> bool:
    translator = QTranslator(app)
    translator.setObjectName(_LENT)
    return translator.load(str(file)) and app.installTranslator(translator)


def source_file(code: str) -> Path:
    """What Qt Linguist edits: the texts of the window and their translations."""
    return resources.folder("languages") / f"debateprep_{code}.ts"


def compiled(code: str, cache: Path) -> Path | None:
    """What Qt reads: as it was shipped, else compiled into `cache`. Nothing where that is not possible."""
    source = source_file(code)
    shipped, file = source.with_suffix(".qm"), cache / f"debateprep_{code}.qm"
    if shipped.is_file():
        return shipped
    if file.is_file() and file.stat().st_mtime >= source.stat().st_mtime:
        return file
    return file if _compile(source, file) else None


def _compile(source: Path, file: Path) -> bool:
    import PySide6  # noqa: PLC0415  # only where its folder is wanted

    compiler = next(Path(PySide6.__file__).parent.glob("lrelease*"), None)
    if compiler is None:
        return False
    file.parent.mkdir(parents=True, exist_ok=True)
    made = subprocess.run([compiler, "-silent", source, "-qm", file], check=False, capture_output=True)  # noqa: S603
    return made.returncode == 0
