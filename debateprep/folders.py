"""Where the user's own files of this app are, each where the platform has it: the only module that knows."""

from pathlib import Path

import platformdirs

_APP = "debateprep"


def config() -> Path:
    """What the user chose: settings, recent files."""
    return Path(platformdirs.user_config_path(_APP, appauthor=False))


def state() -> Path:
    """What the app keeps for the user: the journal, versions, the log."""
    return Path(platformdirs.user_state_path(_APP, appauthor=False))


def cache() -> Path:
    """What can be made again at any time."""
    return Path(platformdirs.user_cache_path(_APP, appauthor=False))


def data() -> Path:
    """What every app of the user shares: menu entries, kinds of files, icons."""
    return Path(platformdirs.user_data_path())
