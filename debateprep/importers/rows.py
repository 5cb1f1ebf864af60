"""A row of a table as paragraphs: short cells beside each other in one, long ones each by itself."""

from collections.abc import Iterator, Sequence

from debateprep.importers.report import Block

_CELL = 200  # characters; longer cells hold paragraphs, in a page that is laid out by a table


def row_blocks(cells: Sequence[Sequence[Block]]) -> Iterator[Block]:
    """The blocks of a row with these cells."""
    written = [[block for block in cell if block.text.strip()] for cell in cells]
    filled = [cell for cell in written if cell]
    if all(len(cell) == 1 and len(cell[0].text) <= _CELL and not cell[0].dropped for cell in filled):
        yield Block("\t".join(" ".join(cell[0].text.split()) for cell in filled))
    else:
        yield from (block for cell in filled for block in cell)
