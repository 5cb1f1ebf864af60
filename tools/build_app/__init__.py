"""Builds the one-folder app: `python -m tools.build_app`. See README.md beside it."""
