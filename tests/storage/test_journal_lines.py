from hypothesis import given
from hypothesis import strategies as st

from debateprep.storage.journal_lines import framed, sound_lines

PAYLOADS = (b'{"n":1}', b"", "Ж 👩".encode(), b"1 2 3 ")


def written(payloads: tuple[bytes, ...] = PAYLOADS) -> bytes:
    """A journal of these lines."""
    data, checksum = b"", ""
    for payload in payloads:
        line = framed(payload, checksum)
        data, checksum = data + line.data, line.checksum
    return data


def test_what_was_written_is_read() -> None:
    found = sound_lines(written())
    assert found.payloads == PAYLOADS
    assert found.end == len(written())


def test_a_file_cut_off_anywhere_gives_the_whole_lines() -> None:
    data = written()
    for end in range(len(data)):
        whole = data[:end].count(b"\n")
        assert sound_lines(data[:end]).payloads == PAYLOADS[:whole]


def test_one_wrong_bit_anywhere_ends_the_reading_before_its_line() -> None:
    data = written()
    for at in range(8 * len(data)):
        wrong = bytearray(data)
        wrong[at // 8] ^= 1 << at % 8
        assert sound_lines(bytes(wrong)).payloads == PAYLOADS[: data[: at // 8].count(b"\n")]


def test_lines_that_stand_in_another_order_or_twice_do_not_fit() -> None:
    first, second, *_ = written().splitlines(keepends=True)
    assert sound_lines(second + first).payloads == ()
    assert sound_lines(first + first).payloads == PAYLOADS[:1]


def test_the_line_of_another_journal_does_not_fit() -> None:
    other = written((b"other", *PAYLOADS[1:])).splitlines(keepends=True)
    assert sound_lines(written()[: written().index(b"\n") + 1] + other[1]).payloads == PAYLOADS[:1]


@given(st.binary())
def test_whatever_stands_there_is_read_as_far_as_it_is_sound(data: bytes) -> None:
    found = sound_lines(written() + data)
    assert found.payloads[: len(PAYLOADS)] == PAYLOADS
    assert sound_lines(data).end <= len(data)
