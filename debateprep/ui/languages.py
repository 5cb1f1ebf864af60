"""The languages that the window can speak: English, and those whose translations are in the resources."""

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from debateprep import resources

SYSTEM, ENGLISH = "system", "en"
_PREFIX = "debateprep_"


def translations() -> tuple[tuple[str, str], ...]:
    """Each language that there is a translation into: its code, and what its speakers call it."""
    codes = (file.stem.removeprefix(_PREFIX) for file in resources.folder("translations").glob(f"{_PREFIX}*.qm"))
    return tuple((code, QLocale(code).nativeLanguageName() or code) for code in sorted(codes))


def speak(app: QApplication, language: str) -> bool:
    """Let the window speak `language`, as far as there is a translation; whether it does."""
    code = QLocale.system().name() if language == SYSTEM else language
    translator = QTranslator(app)
    file = next((f"{_PREFIX}{known}" for known, _ in translations() if code.startswith(known)), "")
    return (
        bool(file)
        and translator.load(file, str(resources.folder("translations")))
        and app.installTranslator(translator)
    )
