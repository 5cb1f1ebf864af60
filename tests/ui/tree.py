"""The tree that a screen reader walks: what is in it, and what is wrong with it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QKeySequenceEdit,
    QLineEdit,
    QTabBar,
    QWidget,
)

_NAME, _VALUE = QAccessible.Text.Name, QAccessible.Text.Value
_ROLE = QAccessible.Role
_NO_ROLES = (_ROLE.NoRole, _ROLE.Client)
_WORKED_WITH = {
    _ROLE.Button, _ROLE.ButtonMenu, _ROLE.ButtonDropDown, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.ComboBox,
    _ROLE.EditableText, _ROLE.SpinBox, _ROLE.Slider, _ROLE.List, _ROLE.Tree, _ROLE.Table, _ROLE.PageTabList,
    _ROLE.Link, _ROLE.HotkeyField,
}  # fmt: skip
_STEERED_FROM_A_FIELD = ("palette_list",)  # by the arrow keys; test_palette.py does so


def faults(top: QWidget) -> list[str]:
    """What a person who cannot see or has no mouse would miss in `top`, in words."""
    known = list(controls(top))
    return [
        f"{fault}: {told(widget)}" for widget, interface in known if (fault := _fault(widget, interface)) is not None
    ] + [f"is in no tree: {told(widget)}" for widget in _seen_only(top, {id(widget) for widget, _ in known})]


def _seen_only(top: QWidget, known: set[int]) -> list[QWidget]:
    """What is worked with in `top` and can be seen, but of which no reader is told."""
    seen = [widget for widget in top.findChildren(QWidget) if widget.window() is top and widget.isVisible()]
    return [widget for widget in seen if id(widget) not in known and _is_control(widget)]


def controls(top: QWidget) -> Iterator[tuple[QWidget, QAccessibleInterface]]:
    """What is worked with in `top` and can be seen, in the order of the tree."""
    for interface in nodes(QAccessible.queryAccessibleInterface(top)):
        widget = interface.object()
        if isinstance(widget, QWidget) and widget is not top and widget.isVisibleTo(top) and _is_control(widget):
            yield widget, interface


def nodes(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    """`interface` and all below it."""
    if interface is None or not interface.isValid():
        return
    yield interface
    for at in range(min(interface.childCount(), 300)):
        yield from nodes(interface.child(at))


def _is_control(widget: QWidget) -> bool:
    if widget.objectName().startswith("qt_") or not widget.isEnabled():
        return False  # parts of Qt's own controls; what does not work now is not reached now
    interface = QAccessible.queryAccessibleInterface(widget)
    is_inner = (
        isinstance(widget.parent(), (QKeySequenceEdit, QLineEdit, QAbstractScrollArea))
        or widget.focusProxy() is not None
    )
    is_used = interface is not None and interface.role() in _WORKED_WITH
    return not is_inner and (is_used or widget.focusPolicy() != Qt.FocusPolicy.NoFocus)


def _fault(widget: QWidget, interface: QAccessibleInterface) -> str | None:
    if not interface.text(_NAME).strip():
        return "has no name"
    if len(interface.text(_NAME).strip(" …×+−‹›▸▾◂▲▼•")) == 0:
        return f"is named by a sign alone, {interface.text(_NAME)!r}"
    if interface.role() in _NO_ROLES:
        return f"has no role that tells what it is ({interface.role().name})"
    if not _is_reached(widget):
        return "is not reached by the keyboard"
    return None


def _is_reached(widget: QWidget) -> bool:
    """By Tab, or by the arrow keys from the one of its group that Tab reaches."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or is_steered(widget)


def is_steered(widget: QWidget) -> bool:
    """Whether keys lead to it from what holds it."""
    return isinstance(widget.parent(), (QTabBar, QAbstractItemView)) or widget.objectName() in _STEERED_FROM_A_FIELD


def told(widget: QWidget) -> str:
    """A widget and what it is in, for who has to find it."""
    at: QWidget | None = widget
    names = []
    while at is not None and not at.isWindow():
        names.append(f"{type(at).__name__}#{at.objectName()}".rstrip("#"))
        at = at.parentWidget()
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{' < '.join(names[:4])} {text!r} {widget.toolTip()!r}"
