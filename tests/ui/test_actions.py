from collections import Counter

from debateprep.ui.actions import ALWAYS, SPRING, SWITCH, TABLE, TOOLBAR, VIEWS


def test_no_key_means_two_things() -> None:
    counted = Counter(key for row in TABLE for key in row.keys)
    assert [key for key, count in counted.items() if count > 1] == []


def test_every_action_on_articles_and_claims_has_a_key() -> None:
    assert [row.name for row in TABLE if row.menu in ("&Claim", "&Article", "&Edit") and not row.keys] == []


def test_the_toolbar_has_at_most_eight_buttons() -> None:
    assert len([name for name in TOOLBAR if name]) <= 8


def test_what_is_named_beside_the_table_is_in_it() -> None:
    assert {*ALWAYS, *VIEWS, *TOOLBAR} - {SPRING, SWITCH} <= {row.name for row in TABLE}
