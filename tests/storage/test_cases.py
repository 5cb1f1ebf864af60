"""The 51 cases of faults and bad input that the app must bear, and what holds each: tests, or a sentence.

A test is named by its file below `tests/` and its name; a long run by `long/NAME`.
"""

import re
from pathlib import Path

import pytest

from tests.long.__main__ import RUNS

TESTS = Path(__file__).parents[1]
DURABLE, JOURNAL, RECOVERY, LOCK = (f"storage/test_{name}.py" for name in ("durable", "journal", "recovery", "lock"))
FILE, YAML, STRICT, TEXT = (
    f"storage/test_{name}.py" for name in ("project_file", "project_yaml", "strict_yaml", "yaml_text")
)
DISK, VERSIONS, NAMES = (f"storage/test_{name}.py" for name in ("disk_state", "versions", "file_names"))
CRASH, LEAVING = "ui/test_crash_dialog.py", "ui/test_leaving.py"
WINDOW, AUTOSAVE, PDF = "ui/test_main_window.py", "ui/test_autosave.py", "brief/test_pdf.py"

HOLDS: dict[str, tuple[str, ...]] = {
    # saving and the disk
    "1 killed at a random time in a save": ("long/kill",),
    "2 killed at each system call of a save": (
        "long/syscalls", f"{DISK}::test_what_killed_saves_left_goes_and_nothing_else",
    ),
    "3 power cut right after saved": ("long/powercut",),
    "4 power cut while typing": (
        "long/powercut", f"{JOURNAL}::test_typing_without_a_pause_is_safe_within_a_second_of_the_first_letter",
    ),
    "5 disk full": (
        "long/disk", f"{DURABLE}::test_a_full_disk_leaves_the_old_file",
        f"{JOURNAL}::test_a_disk_that_refuses_is_told_once_and_what_was_done_is_safe_as_soon_as_it_can_be",
        f"{AUTOSAVE}::test_a_save_that_does_not_work_is_said_and_so_is_its_end",
    ),
    "6 quota used up": ("long/syscalls", "long/disk"),
    "7 the disk reports an error": (
        "long/syscalls", f"{DURABLE}::test_a_disk_that_reports_an_error_leaves_the_old_file",
        f"{DURABLE}::test_a_folder_that_cannot_be_synced_is_not_called_saved",
    ),
    "8 file that can only be read": (f"{DURABLE}::test_a_read_only_file_is_not_replaced_silently",),
    "9 folder or disk that can only be read": (
        "long/disk", f"{DURABLE}::test_a_read_only_folder_is_told_and_the_old_file_is_whole",
        f"{LOCK}::test_where_nothing_can_be_written_there_is_no_hold_and_no_harm",
    ),
    "10 drive pulled while open": (
        f"{DISK}::test_a_file_that_was_renamed_or_whose_folder_is_gone_is_told",
        f"{DISK}::test_what_cannot_be_read_is_out_of_reach", f"{WINDOW}::test_a_save_that_cannot_be_stays_visible",
    ),
    "11 folder renamed or deleted while open": (
        "long/disk", f"{DURABLE}::test_a_folder_that_is_not_there_is_told",
        f"{DISK}::test_a_file_that_was_renamed_or_whose_folder_is_gone_is_told",
    ),
    "12 file held by a scanner on Windows": (
        f"{DURABLE}::test_a_file_that_a_scanner_holds_for_a_moment_is_written",
        f"{DURABLE}::test_a_file_that_is_held_for_ever_is_told_and_stays",
    ),
    "13 symbolic link, also to itself": (
        f"{DURABLE}::test_a_symbolic_link_stays_one", f"{DURABLE}::test_a_link_to_itself_is_told",
    ),
    "14 hard link": (f"{DISK}::test_another_name_of_the_same_file_is_noticed", "long/disk"),
    "15 modes kept, private files private": (
        f"{DURABLE}::test_the_mode_stays_what_it_was", f"{JOURNAL}::test_nobody_else_can_read_it",
        f"{VERSIONS}::test_nobody_else_can_read_them", f"{LOCK}::test_nobody_else_can_read_or_change_it",
    ),
    "16 names that are too long, forbidden, reserved, or no text": (
        f"{DURABLE}::test_a_name_too_long_is_told", f"{NAMES}::test_a_title_becomes_a_name_that_every_system_takes",
        f"{JOURNAL}::test_a_path_that_is_no_text_is_kept", f"{FILE}::test_a_name_that_no_file_can_have_is_not_a_file",
    ),
    "17 folder, pipe or device": (
        f"{DURABLE}::test_a_folder_is_refused", f"{DURABLE}::test_a_pipe_is_refused",
        f"{DURABLE}::test_a_device_is_refused",
    ),
    "18 changed outside": (f"{DISK}::test_a_file_is_known_by_its_bytes_and_not_by_its_time",),
    "19 opened twice": (
        f"{LOCK}::test_a_second_opener_is_told", f"{LOCK}::test_a_dead_owner_is_taken_over_from",
        f"{LOCK}::test_one_on_another_computer_is_asked_about", f"{LOCK}::test_one_that_cannot_be_read_is_asked_about",
    ),
    "20 conflicted copy of a cloud": (f"{DISK}::test_the_copy_that_a_cloud_made_is_noticed",),
    "21 clock set back": (f"{VERSIONS}::test_a_clock_that_is_set_back_changes_no_order",),
    "22 out of memory in a save": (f"{DURABLE}::test_memory_that_runs_out_anywhere_leaves_a_whole_file",),
    "23 too many open files": (f"{DURABLE}::test_too_many_open_files_are_told", "long/syscalls"),
    "24 the disk kept something else": (f"{DURABLE}::test_a_disk_that_keeps_something_else_is_found_out",),
    "25 exception in a slot": (
        f"{CRASH}::test_what_nobody_caught_is_shown_wherever_it_was_raised",
        f"{CRASH}::test_the_work_is_made_safe_before_anything_is_shown", "long/monkey",
    ),
    "26 told to end": (
        f"{LEAVING}::test_the_real_window_keeps_what_was_typed_when_it_is_told_to_end", "long/window_kills",
        f"{JOURNAL}::test_what_is_left_in_peace_says_so_and_stays",
        f"{RECOVERY}::test_work_that_was_left_in_peace_comes_back_with_its_words",
    ),
    "27 crash during recovery": (f"{RECOVERY}::test_a_recovery_that_is_killed_again_and_again_loses_nothing",),
    "28 recovery cancelled or postponed": (
        f"{RECOVERY}::test_a_draft_that_nobody_answered_is_offered_again",
        f"{RECOVERY}::test_where_the_draft_cannot_be_written_anew_the_old_one_stays",
    ),
    "29 torn or damaged journal": (
        "long/journal", f"{JOURNAL}::test_a_journal_cut_off_anywhere_gives_what_was_whole",
        f"{JOURNAL}::test_one_wrong_bit_anywhere_gives_what_stood_before_it",
        f"{RECOVERY}::test_what_stands_before_the_damage_is_recovered_and_the_rest_is_put_aside",
    ),
    "30 journal that does not fit its file": (
        f"{RECOVERY}::test_work_on_a_file_that_was_changed_since_opens_as_a_copy",
        f"{RECOVERY}::test_a_draft_that_does_not_fit_its_file_stands_on_none",
    ),
    "31 versions": (
        f"{VERSIONS}::test_what_cannot_be_read_is_not_kept_and_pushes_nothing_out",
        f"{VERSIONS}::test_what_is_empty_is_not_kept",
        f"{VERSIONS}::test_a_version_that_does_not_come_back_pushes_nothing_out",
        f"{VERSIONS}::test_a_version_is_restored_under_a_name_of_its_own",
    ),
    # the project file
    "32 empty, blank, zero bytes": (
        f"{FILE}::test_an_empty_file_is_damaged_and_never_an_empty_project",
        f"{FILE}::test_a_file_of_zero_bytes_is_damaged",
    ),
    "33 cut off at every byte": (
        f"{YAML}::test_a_file_cut_off_anywhere_is_whole_or_damaged",
        f"{FILE}::test_a_file_cut_off_in_the_middle_of_a_letter_is_refused",
    ),
    "34 random bytes, other encodings": (
        "long/loader", f"{YAML}::test_a_file_with_wrong_letters_is_read_or_damaged",
        f"{FILE}::test_utf_16_is_refused", f"{FILE}::test_another_encoding_is_named_with_its_place_in_letters",
        f"{FILE}::test_a_byte_order_mark_and_windows_newlines_are_no_obstacle",
    ),
    "35 conflict markers": (
        f"{STRICT}::test_conflict_markers_are_named_as_such",
        f"{STRICT}::test_conflict_markers_within_prose_are_named_too",
    ),
    "36 double keys and ids": (
        f"{STRICT}::test_a_key_that_stands_twice_names_both_lines",
        f"{YAML}::test_damage_is_a_sentence_with_its_place",
    ),
    "37 tags, anchors, aliases, merge keys": (f"{STRICT}::test_damage_is_named_with_its_place",),
    "38 bombs": (
        f"{STRICT}::test_a_nesting_bomb_is_refused", f"{STRICT}::test_a_file_of_countless_values_is_refused",
        f"{FILE}::test_a_file_over_the_limit_is_refused_unread",
        f"{YAML}::test_a_file_of_countless_parts_is_refused_without_reading_them_all",
        f"{YAML}::test_a_file_of_countless_sides_is_refused_before_each_is_given_a_response",
        f"{YAML}::test_words_that_stand_everywhere_are_not_looked_for_for_ever",
    ),
    "39 what looks like something else": (
        f"{STRICT}::test_a_scalar_stays_as_it_is_written",
        f"{YAML}::test_a_title_that_looks_like_something_else_stays_text",
    ),
    "40 awkward letters": (
        f"{YAML}::test_any_project_comes_back_as_it_was", f"{FILE}::test_half_a_letter_does_not_stop_a_save",
    ),
    "41 unknown fields, newer and older formats": (
        f"{YAML}::test_unknown_keys_survive_at_every_level_bare_or_quoted",
        f"{YAML}::test_a_newer_version_is_flagged_and_a_current_one_is_not",
        f"{VERSIONS}::test_upheavals_have_room_of_their_own",
    ),
    "42 links that lead nowhere, cycles": (
        f"{YAML}::test_a_link_that_leads_nowhere_is_told_and_the_project_opens",
        f"{YAML}::test_a_ring_of_links_is_only_a_pair_of_links",
    ),
    "43 tabs and wrong indentation": (f"{STRICT}::test_damage_is_named_with_its_place",),
    # imports, exports, links
    "49 the brief": (
        f"{PDF}::test_hostile_text_is_printed_as_it_is", f"{PDF}::test_any_text_can_be_typeset",
        f"{PDF}::test_a_character_of_no_shipped_font_is_named",
        f"{DURABLE}::test_what_an_earlier_save_left_behind_is_no_obstacle",
    ),
    "51 pasted text": (
        "ui/test_text_field.py::test_pasted_text_comes_clean",
        "ui/test_prose_field.py::test_what_comes_from_elsewhere_comes_as_plain_words",
    ),
}  # fmt: skip
ELSEWHERE = {
    "44 Word files": "An import; held by importers/test_hostile.py and importers/test_docx.py.",
    "45 PDF files": "An import; held by importers/test_hostile.py and importers/test_pdf.py.",
    "46 web pages": "An import; held by importers/test_hostile.py and importers/test_web_page.py.",
    "47 what is no regular file": "An import; held by importers/test_import_file.py and importers/test_plain_text.py.",
    "48 a worker that ends, hangs or floods": "An import; held by importers/test_import_file.py and test_child.py.",
    "50 links": "The window's: nothing in storage follows an address that stands in a file.",
}


def test_each_of_the_51_cases_is_spoken_for_once() -> None:
    numbers = sorted(int(case.partition(" ")[0]) for case in (*HOLDS, *ELSEWHERE))
    assert numbers == list(range(1, 52))


@pytest.mark.parametrize("case", HOLDS)
def test_what_holds_a_case_is_there(case: str) -> None:
    for held_by in HOLDS[case]:
        file, _, name = held_by.partition("::")
        if file.startswith("long/"):
            assert file.removeprefix("long/") in RUNS
        else:
            assert re.search(rf"^def {name}\(", (TESTS / file).read_text("utf-8"), re.MULTILINE), held_by
