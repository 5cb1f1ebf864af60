"""What a wheel needs that is not in the source: the translations, compiled as Qt reads them."""

import subprocess
import tempfile
from pathlib import Path
from typing import Any

import PySide6
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledTranslations(BuildHookInterface):
    """Lays a `.qm` beside each `.ts` of the wheel; a checkout compiles its own when they are wanted."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile them into a folder that is read while the wheel is written."""
        if version == "editable":
            return
        self._made = tempfile.TemporaryDirectory()
        compiler = next(Path(PySide6.__file__).parent.glob("lrelease*"))
        for source in sorted(Path(self.root, "resources", "languages").glob("*.ts")):
            file = Path(self._made.name, source.name).with_suffix(".qm")
            subprocess.run([compiler, "-silent", source, "-qm", file], check=True)
            build_data["force_include"][str(file)] = f"debateprep/_resources/languages/{file.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take the folder away again."""
        del build_data, artifact_path
        if version != "editable":
            self._made.cleanup()
