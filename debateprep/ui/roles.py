"""What a widget that is painted by hand, or answers to keys of its own, is to a screen reader."""

from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "role_to_readers"
Role = QAccessible.Role


def tell_readers() -> None:
    """Let Qt ask here first, once for the whole application."""
    QAccessible.installFactory(_interface)


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Let `widget` be told as a `role`; Qt would tell it as a mere area."""
    widget.setProperty(_ROLE, role.value)


def _interface(_class_name: str, described: QObject) -> QAccessibleInterface | None:
    role = described.property(_ROLE) if isinstance(described, QWidget) else None
    return None if role is None else QAccessibleWidget(cast("QWidget", described), Role(role))
