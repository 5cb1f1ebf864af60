"""Begins a project on a template, and writes one of the open project, saying what was left out of it."""

from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from debateprep.core.errors import DebatePrepError
from debateprep.core.project import Project
from debateprep.core.template import Keeping, LeftOut, left_out, on_another_topic, template_of
from debateprep.storage.file_names import file_name
from debateprep.storage.project_file import SUFFIX, save_project
from debateprep.ui.background import Background
from debateprep.ui.files import YAML, Files
from debateprep.ui.sentences import spoken
from debateprep.ui.session import Session

if TYPE_CHECKING:
    from debateprep.ui.template_dialog import AnotherTopicDialog, TemplateDialog


class Templates(QObject):
    """Asks which, or what stays and where. A template is never written in, and neither is the project it is made of."""

    said = Signal(str)
    warned = Signal(str)

    def __init__(self, window: QWidget, session: Session, files: Files) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._files = files
        self._background = Background(self)

    def begin(self) -> None:
        """Ask on which template; what is unsaved is asked for before another project is shown."""
        from debateprep.ui.new_from_template_dialog import NewFromTemplateDialog  # noqa: PLC0415

        dialog = NewFromTemplateDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.template_chosen.connect(self._files.open_recent)
        dialog.file_wanted.connect(self._files.open)
        dialog.open()

    def save(self) -> None:
        """Ask what stays in the template."""
        from debateprep.ui.template_dialog import TemplateDialog  # noqa: PLC0415  # not before it is wanted

        self._session.close_step()
        dialog = TemplateDialog(self._session.project, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._on_accepted, dialog))
        dialog.open()

    def another_topic(self) -> None:
        """Ask what goes along into a new project with the same sides."""
        from debateprep.ui.template_dialog import AnotherTopicDialog  # noqa: PLC0415  # not before it is wanted

        self._session.close_step()
        dialog = AnotherTopicDialog(self._session.project, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._on_topic_accepted, dialog))
        dialog.open()

    def finish(self) -> None:
        """Wait for what is being written."""
        self._background.finish()

    def _on_topic_accepted(self, dialog: "AnotherTopicDialog") -> None:
        begun = on_another_topic(self._session.project, dialog.title, dialog.carrying)
        self._files.leave_then(partial(self._begin, begun))

    def _begin(self, project: Project) -> None:
        self._files.show_new(project)
        self.said.emit(self.tr("This is a new project. Add its article, and save it under a name of its own."))

    def _on_accepted(self, dialog: "TemplateDialog") -> None:
        title = self._session.project.debate.title or self.tr("Debate")
        name = file_name(self.tr("{} template").format(title), self.tr("Template"))
        kinds = self.tr("DebatePrep templates ({})").format("*.debate.yaml *.yaml *.yml")
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save as template"), name, kinds)
        if chosen:
            path = Path(chosen)
            self._write(path if path.suffix.lower() in YAML else path.with_name(path.name + SUFFIX), dialog.keeping)

    def _write(self, path: Path, keeping: Keeping) -> None:
        if self._files.path is not None and path.resolve() == self._files.path.resolve():
            words = self.tr("{} is the project itself. Give the template another name.")
            self.warned.emit(words.format(path.name))
            return
        project = self._session.project
        work = partial(save_project, template_of(project, keeping), path)
        self._background.run(work, partial(self._on_written, path, left_out(project, keeping)))

    def _on_written(self, path: Path, left: LeftOut, outcome: "Future[str]") -> None:
        problem = outcome.exception()
        if isinstance(problem, DebatePrepError):
            self.warned.emit(spoken(problem))
        else:
            words = self.tr("Wrote the template {}. {}")
            self.said.emit(words.format(path.name, self._told(left)))

    def _told(self, left: LeftOut) -> str:
        """What was left out, in one sentence."""
        counted = (
            (self.tr("claims: {}"), left.claims),
            (self.tr("responses and replies: {}"), left.responses),
            (self.tr("sources: {}"), left.sources),
            (self.tr("comments: {}"), left.comments),
        )
        parts = [words.format(count) for words, count in counted if count]
        parts += [self.tr("names of authors and school")] if left.names else []
        return self.tr("Left out are {}.").format(", ".join(parts)) if parts else self.tr("Nothing was left out.")
