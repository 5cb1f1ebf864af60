"""How each kind of widget is drawn, in the colours of a scheme; theme.py puts them in."""

SHEET = """
QToolBar { background: $desk; border: none; border-bottom: 1px solid $hairline; spacing: 4px; padding: 4px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px 9px; color: $ink; }
QToolBar QToolButton:hover { background: $hover; }
QToolBar QToolButton:pressed { background: $tint; }
QToolBar QToolButton:focus { border: 2px solid $accent; padding: 4px 8px; }
#view_switch { background: $paper; border: 1px solid $hairline; border-radius: 8px; }
QToolBar #view_switch QToolButton { border-radius: 6px; padding: 4px 14px; color: $ink; }
QToolBar #view_switch QToolButton:checked { background: $tint; color: $ink; font-weight: bold; }
QToolBar #view_switch QToolButton:disabled { color: $quiet; }
#view_overview, #debate_map { background: $paper; }
#overview_table, #map_list { background: $paper; border: none; outline: none; }
#map_list::item { min-height: 24px; padding: 2px 0; }
#map_list::item:selected { background: $tint; color: $ink; }
#overview_table QTableCornerButton::section, #overview_table::corner, #map_picture::corner { background: $paper;
  border: none; }
#export_side { background: $desk; border: none; border-left: 1px solid $hairline; }
QMenuBar { background: $desk; color: $ink; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $paper; color: $ink; border: 1px solid $hairline; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QSplitter::handle { background: $hairline; }
QSplitter::handle:hover { background: $accent; }
QStatusBar { background: $desk; border-top: 1px solid $hairline; }
QStatusBar::item { border: none; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QTextEdit { background: transparent; border: none; }
ArticleView, #version_preview, #merge_preview { background: $paper; border: none; }
TextField { border: 2px solid transparent; border-radius: 6px; }
TextField:hover { border-color: $hairline; }
TextField:focus { border-color: $accent; background: $paper; }
QListView { background: $paper; border: none; outline: none; }
QListView::item { border: 2px solid transparent; } QListWidget::item:selected { background: $tint; color: $ink; }
QListView:focus { border: 2px solid $accent; }
QComboBox { border: 2px solid transparent; border-radius: 6px; padding: 1px 4px; background: transparent;
  font-weight: bold; }
QComboBox:hover { background: $hover; }
QComboBox:focus { border-color: $accent; }
QComboBox::drop-down { border: none; width: 0px; }
QComboBox QAbstractItemView { background: $paper; color: $ink; border: 1px solid $hairline; padding: 4px;
  selection-background-color: $hover; selection-color: $ink; outline: none; }
QComboBox[field="true"] { border: 2px solid $hairline; padding: 4px 24px 4px 6px; background: $paper;
  font-weight: normal; }
QComboBox[field="true"]:focus { border-color: $accent; }
QPushButton { border: 1px solid $hairline; border-radius: 6px; padding: 6px 14px; background: $paper; color: $ink; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $quiet; }
QPushButton[primary="true"] { background: $accent; border-color: $accent; color: $on_accent; font-weight: bold; }
QPushButton[primary="true"]:focus { border: 2px solid $ink; text-decoration: underline; }
QPushButton[flat="true"] { border: 2px solid transparent; background: transparent; padding: 1px 4px; }
QPushButton[flat="true"]:hover { background: $hover; }
QPushButton[flat="true"]:focus { border-color: $accent; }
QPushButton[flat="true"][toggle="true"] { padding: 1px 8px; color: $quiet; }
QPushButton[flat="true"][toggle="true"]:checked { background: $tint; color: $ink; border-color: transparent; }
QPushButton[flat="true"][toggle="true"]:focus { border-color: $accent; }
QPushButton[flat="true"][state="ready"] { color: $green; }
QPushButton[flat="true"][state="draft"] { color: $quiet; }
QPushButton[flat="true"][state="empty"] { color: $quiet; }
QPushButton[flat="true"]::menu-indicator { width: 0px; image: none; }
QPushButton[choice="true"]:checked { background: $tint; border: 2px solid $accent; padding: 5px 13px; }
QPushButton[choice="true"]:checked:focus { border-color: $ink; text-decoration: underline; }
QLabel[quiet="true"] { color: $quiet; }
QLabel[accent="true"] { color: $accent; }
QLabel[state="over"] { color: $amber; font-weight: bold; }
QLabel[state="good"] { color: $green; }
QLabel[state="warn"], QPushButton[state="warn"] { color: $amber; }
QFrame[hairline="true"] { background: $hairline; border: none; }
QLineEdit { border: 2px solid $hairline; border-radius: 6px; padding: 4px 6px; background: $paper; }
QLineEdit:focus { border-color: $accent; }
QPlainTextEdit { border: 2px solid $hairline; border-radius: 6px; padding: 2px; background: $paper; }
QPlainTextEdit:focus { border-color: $accent; }
QAbstractSpinBox { border: 2px solid $hairline; border-radius: 6px; padding: 4px 6px; background: $paper; }
QAbstractSpinBox:focus { border-color: $accent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QCheckBox, QRadioButton { border: 2px solid transparent; border-radius: 4px; padding: 1px 4px; spacing: 8px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QRadioButton::indicator { width: 12px; height: 12px; border: 2px solid $quiet; border-radius: 8px; background: $paper; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QCheckBox::indicator, #import_blocks::indicator, #merge_claims::indicator { width: 16px; height: 16px;
  border: 2px solid $quiet; border-radius: 4px; background: $paper; }
QCheckBox::indicator:checked, #import_blocks::indicator:checked, #merge_claims::indicator:checked {
  border-color: $accent; background: $accent; image: url(icons:$tick.svg); }
#import_blocks::item, #merge_claims::item { min-height: 24px; padding: 2px 4px; }
#import_blocks::item:selected, #merge_claims::item:selected { background: $tint; color: $ink; }
#import_blocks, #merge_claims, #versions_list, #version_claims { border: 1px solid $hairline; }
#import_blocks:focus, #merge_claims:focus, #versions_list:focus, #version_claims:focus { border: 1px solid $accent; }
#import_text { border: 2px solid transparent; background: $paper; padding: 2px; }
#help_list, #help_page, #pace_page { border: 2px solid transparent; }
#import_text:focus, #help_list:focus, #help_page:focus, #pace_page:focus { border-color: $accent; }
QProgressBar { border: none; border-radius: 3px; background: $hairline; max-height: 6px; }
QProgressBar::chunk { border-radius: 3px; background: $accent; }
QCheckBox::indicator:disabled { border-color: $hairline; }
QLineEdit[quiet="true"] { border-color: transparent; background: transparent; color: $quiet; padding: 1px 4px; }
QLineEdit[quiet="true"]:hover { border-color: $hairline; }
QLineEdit[quiet="true"]:focus { border-color: $accent; background: $paper; color: $ink; }
QComboBox[quiet="true"] { color: $quiet; font-weight: normal; }
QPushButton[quiet="true"] { color: $quiet; }
QWidget[row="true"] { border: 2px solid transparent; border-radius: 4px; }
QWidget[row="true"]:hover { background: $hover; }
QWidget[row="true"]:focus { border-color: $accent; }
QToolTip { background: $paper; color: $ink; border: 1px solid $hairline; padding: 4px 6px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $handle; border-radius: 3px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $ink; }
QScrollBar:horizontal { background: transparent; height: 10px; }
QScrollBar::handle:horizontal { background: $handle; border-radius: 3px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
  width: 0; height: 0; }
#pace_text, #help_page { background: $paper; }
#view_rehearse { background: $paper; }
#rehearse_claims::item, #rehearse_weak::item { min-height: 24px; padding: 2px 4px; }
#rehearse_weak::item:selected { background: $tint; color: $ink; }
#settings_groups::item { min-height: 20px; padding: 4px 16px; border: none; border-left: 3px solid transparent; }
#settings_groups::item:hover { background: $hover; }
#settings_groups::item:selected { background: $tint; color: $ink; border-left-color: $accent; }
#settings_groups::item:disabled { color: $quiet; background: transparent; padding-top: 12px; }
#palette_panel { background: $paper; border: 1px solid $hairline; border-radius: 8px; }
#palette QLineEdit { border: none; border-bottom: 1px solid $hairline; border-radius: 0; padding: 6px 14px 10px 14px;
  background: $paper; }
#notice, #tour_sign { background: $paper; border: 1px solid $hairline; border-radius: 8px; }
#notice[kind="error"] { border-color: $red; }
"""
