from debateprep.core.item import derived, mint


def test_ids_are_minted_once() -> None:
    minted = {mint("clm") for _ in range(1000)}
    assert len(minted) == 1000
    assert all(item.startswith("clm_") and len(item) == 20 for item in minted)


def test_the_same_facts_give_the_same_id() -> None:
    assert derived("rsp", "clm_1", "north") == derived("rsp", "clm_1", "north")


def test_facts_do_not_run_into_each_other() -> None:
    assert derived("rsp", "ab", "c") != derived("rsp", "a", "bc")


def test_half_a_letter_in_a_fact_is_no_obstacle() -> None:
    assert derived("rsp", "\ud800").startswith("rsp_")
