from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from debateprep.ui import settings as choices
from debateprep.ui.reading import Reading
from debateprep.ui.setting import Setting
from debateprep.ui.settings import Settings
from debateprep.ui.theme import SERIF, Scheme
from tests.strategies import any_text


def again(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


def test_each_setting_has_a_key_of_its_own() -> None:
    keys = [setting.key for setting in choices.TABLE]
    assert len(set(keys)) == len(keys)


def test_each_default_is_one_that_can_be_chosen() -> None:
    assert [setting.key for setting in choices.TABLE if not setting.fits(setting.default)] == []


@pytest.mark.parametrize(
    ("setting", "value"),
    [(choices.AUTOSAVE, 5), (choices.SPELLING, False), (choices.ARTICLE_POINTS, 14.0), (choices.AUTHOR, 'Ж "a", b')],
)
def test_a_value_comes_back_as_it_was(settings: Settings, tmp_path: Path, setting: Setting[str], value: str) -> None:
    settings.put(setting, value)
    assert again(tmp_path).get(setting) == value


@how(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(st.lists(any_text, max_size=4).map(tuple))
def test_any_list_comes_back_as_it_was(settings: Settings, words: tuple[str, ...]) -> None:
    settings.put(choices.MY_WORDS, words)
    assert settings.get(choices.MY_WORDS) == words


@pytest.mark.parametrize(
    ("setting", "line"),
    [
        (choices.THEME, "pink"),
        (choices.AUTOSAVE, "3"),
        (choices.AUTOSAVE, "never"),
        (choices.SPELLING, "1"),
        (choices.ARTICLE_POINTS, "9999999"),
        (choices.ARTICLE_POINTS, "NaN"),
        (choices.PACE, "true"),
        (choices.MY_WORDS, "[1, 2]"),
        (choices.MY_WORDS, "a, b"),
    ],
)
def test_what_nobody_could_choose_is_the_default(tmp_path: Path, setting: Setting[str], line: str) -> None:
    QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat).setValue(setting.key, line)
    assert again(tmp_path).get(setting) == setting.default


def test_the_scheme_is_the_chosen_one(settings: Settings) -> None:
    settings.put(choices.THEME, "dark")
    assert settings.scheme is Scheme.DARK


@pytest.mark.parametrize("name", ["two\nlines", "a,b;c=d", "%41 ", "Сувалки", "\udcff\udc80", "[x]", '"'])
def test_recent_paths_come_back_whatever_their_names(settings: Settings, tmp_path: Path, name: str) -> None:
    settings.remember(tmp_path / "other")
    settings.remember(tmp_path / name)
    assert again(tmp_path).recent == [tmp_path / name, tmp_path / "other"]


def test_ten_recent_paths_are_kept_each_once(settings: Settings, tmp_path: Path) -> None:
    for number in (*range(12), 5):
        settings.remember(tmp_path / str(number))
    assert [path.name for path in settings.recent] == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]
    settings.forget(tmp_path / "11")
    assert len(settings.recent) == 9
    settings.forget_all()
    assert settings.recent == []


def test_a_project_that_was_only_zoomed_follows_the_usual_font(settings: Settings) -> None:
    settings.put_reading("prj_1", settings.reading("prj_1").zoomed(1))
    settings.put(choices.ARTICLE_POINTS, 16.0)
    assert (settings.reading("prj_1").points, settings.reading("prj_1").zoom) == (16.0, 1.1)


def test_a_project_with_a_font_of_its_own_keeps_it(settings: Settings) -> None:
    settings.put_reading("prj_1", Reading(family="Other", points=20.0))
    settings.put(choices.ARTICLE_POINTS, 16.0)
    assert (settings.reading("prj_1").family, settings.reading("prj_1").points) == ("Other", 20.0)


@pytest.mark.usefixtures("qapp")
def test_a_font_that_is_gone_gives_way_to_the_shipped_one(settings: Settings) -> None:
    settings.put(choices.FONT, "No such font")
    assert settings.fonts.family == SERIF
