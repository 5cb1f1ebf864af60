"""How the window looks: colours of the system, light, dark or of high contrast, and the fonts that the person chose."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from debateprep.ui import actions, theme
from debateprep.ui import settings as choices
from debateprep.ui.settings import Settings
from debateprep.ui.text_field import TextField


class Appearance(QObject):
    """Dresses the window, and keeps in step with the system while it follows it."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._actions: Mapping[str, QAction] = {}
        QApplication.styleHints().colorSchemeChanged.connect(self._on_system_colours_changed)
        hints = theme.contrast_hints()
        if hints is not None:
            hints.contrastPreferenceChanged.connect(self._on_system_colours_changed)

    def show_in(self, made: Mapping[str, QAction]) -> None:
        """Show in these actions which colours are chosen, and draw their icons in them."""
        self._actions = made

    def refresh(self) -> None:
        """Look as the settings say."""
        self.use(self._settings.scheme)
        theme.use_fonts(self._settings.fonts)
        theme.use_calm(self._settings.get(choices.CALM))
        for field in self._window.findChildren(TextField):
            field.show_font()

    def use_system(self) -> None:
        """Show the colours of the system."""
        self.use(theme.Scheme.SYSTEM)

    def use_light(self) -> None:
        """Show the light colours."""
        self.use(theme.Scheme.LIGHT)

    def use_dark(self) -> None:
        """Show the dark colours."""
        self.use(theme.Scheme.DARK)

    def use_contrast(self) -> None:
        """Show the colours that differ most."""
        self.use(theme.Scheme.CONTRAST)

    def use(self, scheme: theme.Scheme) -> None:
        """Show these colours, now and next time."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, scheme)
        self._settings.put(choices.THEME, scheme.value)
        for one in theme.Scheme:
            self._actions[f"action_theme_{one.value}"].setChecked(one is scheme)
        actions.draw_icons(self._actions, theme.tokens_of(self._window))

    def _on_system_colours_changed(self) -> None:
        if self._settings.scheme is theme.Scheme.SYSTEM:
            self.use(theme.Scheme.SYSTEM)
