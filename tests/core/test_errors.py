from debateprep.core.errors import DebatePrepError, EditRefused, Misplaced, MissingItem


def test_an_error_is_a_sentence_built_from_facts() -> None:
    assert str(MissingItem("clm_1")) == "There is no item “clm_1” in this project."
    assert str(Misplaced("clm_1", "src_1")) == "“clm_1” has no place under “src_1”."


def test_what_an_edit_cannot_do_belongs_to_one_family() -> None:
    assert issubclass(MissingItem, EditRefused)
    assert issubclass(EditRefused, DebatePrepError)
