from debateprep.brief.citations import STYLES
from debateprep.core.project import EVENT, SETTINGS, Event, Settings
from debateprep.storage import schema
from debateprep.ui.project_settings import TABLE, place, value_in
from debateprep.ui.setting import AskedBy
from tests.builders import debate

FIELDS = [setting for setting in TABLE if setting.asked_by is not AskedBy.SIDES]


def test_every_field_of_the_event_and_the_settings_is_asked_for() -> None:
    asked = {place(debate(), setting) for setting in FIELDS}
    wanted = {(EVENT, name) for name in schema.EVENT.keys} | {(SETTINGS, name) for name in schema.SETTINGS.keys}
    assert wanted <= asked


def test_each_default_is_that_of_a_new_project() -> None:
    usual = {EVENT: Event(id=EVENT), SETTINGS: Settings(id=SETTINGS)}
    for setting in FIELDS:
        item, name = place(debate(), setting)
        assert item not in usual or getattr(usual[item], name) == setting.default


def test_a_value_is_read_where_it_stands() -> None:
    values = {setting.key: value_in(debate(), setting) for setting in FIELDS}
    assert (values["debate/title"], values["settings/paper"]) == ("Shield", "a4")


def test_every_citation_style_can_be_chosen() -> None:
    style = next(setting for setting in TABLE if setting.key == "settings/citation_style")
    assert {known for known, _ in style.choices} == {*STYLES}
