"""Edits of the marks in an article: made, widened, split, merged, and carried along when the article changes."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from debateprep.core.anchor import Passage, Slip, carry, is_anchored, passage_at, reattached, relocate
from debateprep.core.article import Article, fingerprint, sentence_print
from debateprep.core.claim import Claim, RedLine, red_line_id
from debateprep.core.edits import Create, Edit, Move, Operation, Restore, SetField, Splice, Trash, now, text_value
from debateprep.core.item import ArticleId, ClaimId, Item, ItemId, mint
from debateprep.core.project import Project
from debateprep.core.response import Response, response_id
from debateprep.core.sentence import say

_ANCHOR = ("start", "end", "quote", "prefix", "suffix")
_TEXTS_OF_RESPONSE = ("text", "because", "so_what")
_TEXTS_OF_CLAIM = ("agreed_ground", "open_question", "notes")


def add_passage(project: Project, claim: ClaimId, article: ArticleId, start: int, end: int) -> Edit:
    """The edit that stands a claim on these words too."""
    passage = passage_at(mint("psg"), project.typed(article, Article), start, end)
    create = Create(passage, claim, _last(project.ids(claim, "passages")))
    return Edit(say("add passage to {}", _code(project, claim)), (create,))


def remove_passage(project: Project, passage: ItemId) -> Edit:
    """The edit that takes a claim off these words."""
    return Edit(say("remove passage of {}", _code_over(project, passage)), (Trash(passage, now()),))


def reshape(project: Project, passage: ItemId, start: int, end: int) -> Edit:
    """The edit that gives a mark other ends; so is an unanchored one put on words again."""
    before = project.typed(passage, Passage)
    article = project.typed(before.article, Article)
    after = passage_at(passage, article, start, end)
    return Edit(say("reshape mark of {}", _code_over(project, passage)), tuple(_changes(before, after)))


def reattach(project: Project, passage: ItemId, article: ArticleId, start: int, end: int) -> Edit:
    """The edit that puts an unanchored mark on the words that the person chose."""
    before = project.typed(passage, Passage)
    after = passage_at(passage, project.typed(article, Article), start, end)
    changes = tuple(_changes(before, after))
    if before.article != article:
        changes = (SetField(passage, "article", article), *changes)
    return Edit(say("re-attach {}", _code_over(project, passage)), changes)


def mark_slip(project: Project, article: ArticleId, start: int, end: int, should_be: str = "") -> Edit:
    """The edit that marks words as wrong in the original; marked once more, the mark is taken away."""
    passage = passage_at(mint("slp"), project.typed(article, Article), start, end)
    for known in project.slips(article):
        if (known.start, known.end) == (start, end):
            return Edit("unmark slip", (Trash(known.id, now()),))
    anchor = {name: getattr(passage, name) for name in _ANCHOR}
    slip = Slip(id=passage.id, article=article, should_be=should_be, **anchor)
    return Edit("mark slip", (Create(slip, article, _last(project.ids(article, "slips"))),))


def dismiss_sentence(project: Project, article: ArticleId, start: int, end: int) -> Edit:
    """The edit after which a sentence is no longer suggested as a claim; done once more, it may be again."""
    found = project.typed(article, Article)
    known = sentence_print(found.text[start:end])
    if known in found.dismissed:
        kept = tuple(one for one in found.dismissed if one != known)
        return Edit("suggest sentence again", (SetField(article, "dismissed", kept),))
    return Edit("dismiss suggestion", (SetField(article, "dismissed", (*found.dismissed, known)),))


def move_claim(project: Project, claim: ClaimId, after: ClaimId | None) -> Edit:
    """The edit that puts a claim behind another one, or first."""
    return Edit(say("move claim {}", _code(project, claim)), (Move(claim, project.root, after),))


def split_claim(project: Project, claim: ClaimId, passage: ItemId, at: int) -> Edit:
    """The edit that makes two claims of one, at a position inside `passage` or before it.

    The words before `at` stay with the claim, those from `at` on go to the new one, with the passages behind. What was
    written stands on both, for each to be cut to its half.
    """
    passages = list(project.passages(claim))
    cut = next(count for count, one in enumerate(passages) if one.id == passage)
    twin = replace(project.typed(claim, Claim), id=mint("clm"), code=project.next_code())
    operations: list[Operation] = [Create(twin, project.root, claim)]
    one = passages[cut]
    if one.start < at < one.end:
        operations += _cut(project, one, at, twin.id)
    else:
        operations.append(Move(one.id, twin.id, None))
    last = _created_last(operations, one.id)
    for behind in passages[cut + 1 :]:
        operations.append(Move(behind.id, twin.id, last))
        last = behind.id
    operations += _copied_below(project, claim, twin.id)
    return Edit(say("split claim {}", _code(project, claim)), tuple(operations))


def merge_claims(project: Project, kept: ClaimId, other: ClaimId) -> Edit:
    """The edit that makes one claim of two: what `other` holds goes to `kept`, its shell to the tray."""
    one, two = project.typed(kept, Claim), project.typed(other, Claim)
    operations: list[Operation] = []
    last = _last(project.ids(kept, "passages"))
    for passage in project.ids(other, "passages"):
        operations.append(Move(passage, kept, last))
        last = passage
    operations += _joined_texts(one, two, _TEXTS_OF_CLAIM)
    operations += _joined_statement(one, two)
    for response in project.responses(other):
        operations += _joined_response(project, kept, response)
    operations += _joined_red_lines(project, kept, other)
    last = _last(project.ids(kept, "comments"))
    for comment in project.ids(other, "comments"):
        operations.append(Move(comment, kept, last))
        last = comment
    operations.append(Trash(other, now()))
    return Edit(say("merge claim {} into {}", two.code, one.code), tuple(operations))


def correct_article(project: Project, article: ArticleId, at: int, length: int, insert: str) -> Edit:
    """The edit that mends the article's text and carries along every mark that stands on its words.

    A mark whose words went and came again is found anew, as it would be when the project is opened.
    """
    splice = Splice(article, "text", at, length, insert)
    before = text_value(project.get(article), "text")
    text = text_value(splice.apply(project).get(article), "text")
    changes = [
        change
        for passage in _passages_in(project, article)
        for carried in [carry(passage, text, at, length, insert) if is_anchored(passage, before) else passage]
        for change in _changes(passage, relocate(carried, text))
    ]
    return Edit("correct the article", (splice, SetField(article, "sha256", fingerprint(text)), *changes))


def replace_article(project: Project, article: ArticleId, text: str) -> Edit:
    """The edit that gives an article another text; marks follow their words where these can be proved."""
    before = text_value(project.get(article), "text")
    moved = [
        change
        for passage in _passages_in(project, article)
        for change in _changes(passage, reattached(passage, before, text))
    ]
    return Edit(
        "replace the article’s text",
        (SetField(article, "text", text), SetField(article, "sha256", fingerprint(text)), *moved),
    )


def _passages_in(project: Project, article: ArticleId) -> Iterator[Passage]:
    return (item for item in project.items.values() if isinstance(item, Passage) and item.article == article)


def _changes(before: Passage, after: Passage) -> Iterator[SetField]:
    for name in _ANCHOR:
        if getattr(before, name) != getattr(after, name):
            yield SetField(before.id, name, getattr(after, name))


def _cut(project: Project, passage: Passage, at: int, twin: ClaimId) -> Iterator[Operation]:
    article = project.typed(passage.article, Article)
    head = _trimmed(article, passage.start, at)
    tail = _trimmed(article, at, passage.end)
    yield from _changes(passage, passage_at(passage.id, article, *head))
    yield Create(passage_at(mint("psg"), article, *tail), twin, None)


def _trimmed(article: Article, start: int, end: int) -> tuple[int, int]:
    words = article.text[start:end]
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def _created_last(operations: Iterable[Operation], moved: ItemId) -> ItemId:
    created = [step.item.id for step in operations if isinstance(step, Create) and isinstance(step.item, Passage)]
    return created[-1] if created else moved


def _copied_below(project: Project, claim: ClaimId, twin: ClaimId) -> Iterator[Operation]:
    """A copy of everything written on a claim, under its twin, with ids of its own."""
    after = None
    for response in project.responses(claim):
        first = project.response(claim, response.side).id == response.id
        item = response_id(twin, response.side) if first else mint("rsp")
        yield Create(replace(response, id=item), twin, after)
        yield from _copied_children(project, response.id, item)
        after = item
    after = None
    for line in project.red_lines(claim):
        copy = replace(line, id=red_line_id(twin, line.side))
        yield Create(copy, twin, after)
        after = copy.id


def _copied_children(project: Project, item: ItemId, copy: ItemId) -> Iterator[Operation]:
    for role, prefix in (("evidence", "evd"), ("replies", "rsp")):
        after = None
        for child in project.under(item, role, Item):
            twin = replace(child, id=mint(prefix))
            yield Create(twin, copy, after)
            yield from _copied_children(project, child.id, twin.id)
            after = twin.id


def _joined_texts(one: Item, two: Item, names: Iterable[str]) -> Iterator[Operation]:
    for name in names:
        mine, other = text_value(one, name), text_value(two, name)
        if other.strip() and other.strip() != mine.strip():
            insert = f"\n\n{other}" if mine.strip() else other
            yield Splice(one.id, name, len(mine), 0, insert)


def _joined_statement(one: Claim, two: Claim) -> Iterator[Operation]:
    """The statement of the claim that is kept stays; the other one goes to the notes, or takes an empty place."""
    if not one.statement.strip() and two.statement:
        yield SetField(one.id, "statement", two.statement)
    elif two.statement.strip() and two.statement != one.statement:
        notes = "\n\n".join(filter(None, (one.notes, two.notes)))
        yield SetField(one.id, "notes", "\n\n".join(filter(None, (notes, f"{two.code}: {two.statement}"))))


def _joined_response(project: Project, kept: ClaimId, other: Response) -> Iterator[Operation]:
    mine = next((said for said in project.responses(kept) if said.side == other.side), None)
    if mine is None:
        yield Move(other.id, kept, _last(project.ids(kept, "responses")))
        return
    yield from _joined_texts(mine, other, _TEXTS_OF_RESPONSE)
    if not mine.stance and other.stance:
        yield SetField(mine.id, "stance", other.stance)
    if other.text.strip():
        yield SetField(mine.id, "status", "draft" if mine.text.strip() else other.status)
    for role in ("evidence", "replies"):
        last = _last(project.ids(mine.id, role))
        for child in project.ids(other.id, role):
            yield Move(child, mine.id, last)
            last = child


def _joined_red_lines(project: Project, kept: ClaimId, other: ClaimId) -> Iterator[Operation]:
    there = {line.side: line for line in project.red_lines(kept)}
    after = _last(project.ids(kept, "red_lines"))
    for line in project.red_lines(other):
        if line.side in there:
            yield from _joined_texts(there[line.side], line, ("text",))
        else:
            moved = RedLine(id=red_line_id(kept, line.side), side=line.side, text=line.text)
            if moved.id in project.trash:
                yield from (Restore(moved.id), SetField(moved.id, "text", line.text))
            else:
                yield Create(moved, kept, after)
            after = moved.id


def _last(ids: tuple[ItemId, ...]) -> ItemId | None:
    return ids[-1] if ids else None


def _code(project: Project, claim: ClaimId) -> str:
    return project.typed(claim, Claim).code


def _code_over(project: Project, item: ItemId) -> str:
    claim = project.claim_of(item)
    return _code(project, claim) if claim else "the article"
