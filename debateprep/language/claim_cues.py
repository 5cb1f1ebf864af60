"""The cues that a reader goes by, for a claim and against one, each with the words it quotes.

A pattern is words in order; `+` after a verb stands for its regular forms, `*` for any word, `*ed` for one with that
ending, `#` for a number, `^` for the beginning of the sentence. Of patterns that begin at the same word the longest
holds.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from debateprep.core.sentence import say
from debateprep.language.claim_words import Words


@dataclass(frozen=True, slots=True)
class Cue:
    """A kind of cue: its weight by hand, what it tells (`{}` is what is quoted), and its patterns."""

    name: str
    weight: float
    reason: str
    patterns: str


@dataclass(frozen=True, slots=True)
class Found:
    """A cue found in a sentence, and the words it quotes."""

    cue: str
    words: str


CUES = (
    Cue(
        "advice", 1.0, say("says what should be done: “{}”"),
        "must/should/ought to/need to/needs to/has to/have to/had better/cannot afford to/can ill afford to/"
        "it is time to/it is high time/the time has come to/it is essential/it is vital/it is imperative/"
        "it is crucial/it is necessary/there is no alternative/is overdue/are overdue/call+ for/calls for/"
        "deserve+/^ let us/is needed/are needed/require+/owe+/would do well to/the way forward/the answer is/"
        "the solution is/the remedy is/the task is/it would be wiser/it would be better/it is better to/had to be/"
        "the right response/the right course",
    ),
    Cue(
        "cause", 1.0, say("claims that one thing causes another: “{}”"),
        "contribute+ to/lead to/leads to/led to/leading to/cause+/result+ in/bring about/brings about/"
        "give rise to/gives rise to/stem from/stems from/is responsible for/are responsible for/thanks to/fuels/"
        "fuelled/foster+/because of/makes it/make it/makes * more/make * more/makes * less/make * less/"
        "makes * harder/makes * easier/make * harder/make * easier/turn+ into/turn * into/turns * into/"
        "is driven by/are driven by/enable+/encourage+/discourage+/prevent+/deter/deters/strengthen+/weaken+/"
        "undermine+/reinforce+/increase+/reduce+/improve+/worsen+/deepen+/erode+/destroy+/depend+ on/hinge+ on/"
        "is the result of/is the product of/is a consequence of/are the result of/drive up/drives up/push+ up/"
        "invite+/provoke+/embolden+/guarantee+/come at the expense of/comes at the expense of/the reason is/"
        "reward+/punish+/protect+/cost+ more/costs/help+/hurt/hurts/harm+/damage+/widen+/create+/crowd+ out/"
        "raise the/raises the/lower+/save+/solve+/spread+",
    ),
    Cue(
        "proof", 0.9, say("presents something as proven or certain: “{}”"),
        "prove/proves/proven/show that/shows that/shows how/demonstrate+ that/demonstrates/the fact is/in fact/"
        "the truth is/the reality is/in reality/clearly/obviously/of course/no doubt/without doubt/undoubtedly/"
        "undeniably/certainly/surely/it is clear/it is obvious/it is evident/there is no evidence/"
        "there is no reason/there is every reason/the evidence/know perfectly well/knows perfectly well/"
        "confirm+ that/make clear/makes clear/makes it clear/mean that/means that/this means/that means/"
        "which means/amount+ to/there is no/there are no/it is true/it is no accident/it is no coincidence/"
        "it is simply/plainly/evidently/remind+ us/suggest that/suggests that/testify/is a fact/the plain fact/"
        "nobody doubts/everyone knows",
    ),
    Cue(
        "judgement", 0.9, say("judges: “{}”"),
        "important/importantly/dangerous/dangerously/wrong/unfortunate/unfortunately/regrettably/unacceptable/"
        "essential/crucial/vital/credible/absurd/failure/failures/success/mistake/mistakes/mistaken/irresponsible/"
        "foolish/wise/unwise/unjust/fair/unfair/lack/lacks/lacking/flawed/worthless/disastrous/shameful/cynical/"
        "naive/hypocritical/reasonable/unreasonable/sensible/legitimate/illegitimate/justified/unjustified/"
        "necessary/unnecessary/effective/ineffective/costly/wasteful/useless/pointless/promising/welcome/worth/"
        "better/worse/bad/good/great/poor/weak/strong/right/viable/valuable/triumph/tragedy/disgrace/illusion/"
        "myth/nonsense/loser/winner/a waste of/burden/bargain/virtue/danger/dangers/threat/folly/blunder/"
        "achievement/cruel/reckless/prudent/decent/honest/dishonest/meaningless/meaningful/serious/seriously/"
        "too little/too much/too often/too many/too few/too late/not enough/too/fail+/deserving/ill-conceived/"
        "short-sighted/misguided/counterproductive/overdue/hollow/genuine/real/unique/impossible/proud/simple/"
        "easy/hard/difficult/clever/stupid/safer/cheaper/stronger/weaker/richer/poorer/fairer/healthier/harder/"
        "easier/greater/smarter/likelier/unlikely/expensive/cheap/rarely/seldom/merely/mere/illegal/unlawful/"
        "immoral/hypocrisy/scandal/outrage/outrageous/backwards/shame/unsustainable/unaffordable/untenable/"
        "inadequate/insufficient/corrupt/biased/harmful/damaging/beneficial/unsafe/broken/hopeless/false/untrue/"
        "dubious/urgent/remarkable/vulnerable/sound/appropriate/inappropriate/excessive/to blame/guilty/"
        "responsible/incoherent/contradictory/contradiction/paradox/ironic/disappointing/alarming/troubling/"
        "worrying/encouraging/successful/unsuccessful/powerless/empty/futile/arrogant/brave/rightly/wrongly/"
        "unreliable/reliable/obsolete/outdated/indispensable/irresponsibly/perverse/nonsensical/catastrophe/"
        "catastrophic/disaster",
    ),
    Cue(
        "verdict", 1.7, say("passes a judgement: “{}”"),  # see _verb_before
        "",
    ),
    Cue(
        "superlative", 0.7, say("uses a superlative: “{}”"),
        "the most */most important/the best/the worst/the greatest/the biggest/the largest/the strongest/the only/"
        "the single */the real/the first duty/the last thing/the surest/the cheapest/the least/the wrong/"
        "the right/nothing more than/nothing less than/above all/more than ever/one of the most/the very/"
        "the simplest/the main/the central/the true/the heart of/the key to/the core of/at the heart of/"
        "unprecedented/unbreakable",
    ),
    Cue(
        "sweeping", 0.5, say("is put without exception: “{}”"),
        "never/always/every/everyone/everybody/nobody/no one/nothing/none/all of/all/no country/no government/"
        "no state/any/anyone/anything/whoever/whatever/wherever/no amount of/entire/entirely/wholly/completely/"
        "utterly/no longer/only/simply/alone",
    ),
    Cue(
        "forecast", 0.8, say("predicts: “{}”"),
        "will/will not/will never/won't/would/would not/would only/wouldn't/is going to/are going to/is bound to/"
        "are bound to/is likely to/are likely to/is unlikely to/are unlikely to/is set to/is doomed/are doomed/"
        "sooner or later/in the long run/in the long term/will soon/will only/inevitably/inevitable/cannot last",
    ),
    Cue(
        "denial", 1.0, say("denies something: “{}”"),
        "is not */are not */does not */do not */cannot */can not */can't */isn't */aren't */doesn't */don't */"
        "is no */are no */is hardly */are hardly */is neither */are neither */nor/has no */have no */is nothing */"
        "it is not that/has not */have not */hasn't */haven't */was not */were not */wasn't */did not */didn't */"
        "need not */should not */must not */has never */have never */is never */are never */shouldn't */not just/"
        "not only/not merely/no more */offer+ no */leaves no */leave no */makes no */make no */serve+ no */"
        "far from/rather than",
    ),
    Cue(
        "plain denial", 3.0, say("denies something outright: “{}”"),  # see _kind
        "",
    ),
    Cue(
        "conclusion", 0.8, say("draws a conclusion: “{}”"),
        "therefore/thus/hence/consequently/^ so/in short/in the end/in sum/ultimately/the lesson/the lessons/"
        "the point is/the result is/the result/that is why/this is why/which is why/that's why/it follows that/"
        "the conclusion/the upshot/in other words/put simply/at bottom/as a result/all in all/to conclude/"
        "in conclusion/after all/what matters is/the question is not/the problem is/the trouble is/the issue is/"
        "the choice is/the danger is/the point/the case for/the case against/the argument for/"
        "the argument against/the stakes/the problem with",
    ),
    Cue(
        "contrast", 0.5, say("sets itself against something: “{}”"),
        "^ but/however/^ yet/instead/on the contrary/although/though/despite/nevertheless/nonetheless/while/"
        "whereas/even if/even though/for all/unlike/contrary to/^ still/on the other hand/in contrast/by contrast/"
        "but/instead of/not because",
    ),
    Cue(
        "point", 0.8, say("is announced as a point of its own: “{}”"),
        "^ first/^ second/^ third/^ fourth/^ fifth/^ firstly/^ secondly/^ thirdly/^ finally/^ lastly/^ moreover/"
        "^ furthermore/^ more importantly/^ most importantly/^ first and foremost/^ first of all/^ above all/"
        "^ worse/^ in addition",
    ),
    Cue(
        "stance", 0.8, say("is the author's own view: “{}”"),
        "i believe/we believe/i think/in my view/in our view/i argue/i suspect/i doubt/i am convinced/"
        "we are convinced/i would argue/my view/my own view/i am confident/we should not/i am certain/i find/"
        "i fear/to my mind/in my opinion/in my judgement/in my judgment/it is my",
    ),
    Cue(
        "hedge", 0.2, say("is hedged (ask how sure the author can be): “{}”"),
        "may/might/could/perhaps/possibly/seem+ to/seems/seem/appear+ to/likely/arguably/probably/presumably/"
        "tend+ to/in many cases/to some extent/can/is said to",
    ),
    Cue(
        "condition", 0.4, say("holds only under a condition: “{}”"),
        "if/unless/as long as/provided that/without/only when/only if/until/^ when/where there is/whenever/"
        "the more",
    ),
    Cue(
        "stakes", 0.7, say("says what is at stake: “{}”"),
        "at stake/at risk/threaten+/jeopardise+/jeopardize+/endanger+/puts at/the price of/the cost of/"
        "the costs of/the risk of/the risks of/stand to lose/stands to lose/the benefits/risk+ */"
        "in the interest of/a threat to/a danger to/an obstacle to/stumbling block",
    ),
    Cue(
        "comparison", 0.5, say("compares: “{}”"),
        "more * than/less * than/more than/less than/better than/worse than/rather * than/as * as/more/fewer/less/"
        "the same as/no different/no better/no worse/compared with/compared to/as much as/far more/far less/"
        "much more/much less/the more * the more/than",
    ),
    Cue(
        "purpose", 0.4, say("explains by a reason or an aim: “{}”"),
        "because/since/so that/in order to/given that/as this/for this reason",
    ),
    Cue(
        "identity", 0.35, say("states how things are: “{}”"),
        "is a */is an */is the */are the */are a */is one of/is both/remain */remains */is about/has become */"
        "have become */is as */are as */it is */this is */that is */these are */those are */is also */is */are */"
        "has a */has the */lies in/lie in/belong+ to/consist+ of/matter+",
    ),
    Cue(
        "reported", -1.3, say("reports what somebody said or thinks: “{}”"),
        "said/says/told/announced/according to/wrote/writes/declared/stated/reported that/added that/asked/"
        "replied/tweeted/recalled/testified/emphasized/emphasised/insisted/noted that/warned that/argued that/"
        "claimed that/responded/critics say/supporters say/he says/she says/critics argue/critics point/they say/"
        "explained that/confirmed that/suggested that/predicted that/proposed that/expressed/welcomed/was quoted/"
        "told reporters/in a statement/in an interview/in a speech/some argue/some say/some claim/many argue/"
        "many say/many believe/some believe/others say/others argue/it is said/it is argued/sceptics say/"
        "skeptics say/sceptics argue/skeptics argue/the argument goes/others argued/others claim/others insist/"
        "others believe/others think/they argue/they claim/they insist/they tell us/they will say/they will argue/"
        "they will tell/they may say/you will say/you say/you also say/you may say/you might say/some will say/"
        "some will argue/others will say/critics will say/critics claim/critics insist/supporters argue/"
        "supporters claim/defenders say/advocates say/proponents say/"
        "experts say/experts explain/experts tell/experts argue/analysts say/officials say/officials argue/"
        "ministers say/economists say/lawyers say/people say/assure me/assure us/assures us/explain that/"
        "explains that/i have heard/we have heard/we hear that/i am told/we are told/in their view/in his view/"
        "in her view/in their eyes",
    ),
    Cue(
        "event", -0.9, say("tells what happened: “{}”"),
        "ago/yesterday/last week/last month/last year/last night/last spring/last summer/last autumn/last winter/"
        "this week/this month/this year/this morning/on monday/on tuesday/on wednesday/on thursday/on friday/"
        "on saturday/on sunday/in january/in february/in march/in april/in may/in june/in july/in august/"
        "in september/in october/in november/in december/since */was born/was founded/was signed/was adopted/"
        "was elected/was built/was opened/was published/took place/arrived/visited/began/opened/signed/voted/"
        "published/launched/met/attended/was held/held a/entered into force/came into force/took effect/grew up/"
        "walked/sat/stood/watched/remember/was introduced/was launched/were held/passed a/agreed to/convened/"
        "the following/days later/years later/in #/since #/( #/by #/until #/from #/earlier this/later that/went/"
        "bought/spent/joined/moved/left/became/started",
    ),
    Cue(
        "past", -0.6, say("tells of the past: “{}”"),
        "was/were/had/did/came/took/gave/got/made/saw/ran/fell/rose/grew/kept/held/lost/won/knew/thought/felt/"
        "heard/found/brought/built/led/set out/sent/paid/drove/flew/fought/killed/died/born/called/tried/used to/"
        "they *ed/we *ed/and *ed/also *ed/who *ed/leaders *ed/government *ed/council *ed/ministers *ed/"
        "company *ed/team *ed/officials *ed/researchers *ed/troops *ed/decided/turned/returned/stopped/showed/"
        "played/worked/lived/raised/waved/talked/looked/sailed/hunted/rolled/ended",
    ),
    Cue(
        "open", -0.8, say("leaves the question open: “{}”"),
        "remains to be seen/is not yet clear/time will tell/nobody knows/who knows",
    ),
    Cue(
        "person", -0.4, say("is about one person: “{}”"),
        "he/she/his/her/him/my/me/mr/mrs/ms/i/myself/herself/himself",
    ),
    Cue(
        "procedure", -1.6, say("is about the text or the meeting itself: “{}”"),
        "thank/thanks to the/i wish to/i would like to/welcome+ the presence/read more/click here/subscribe/"
        "sign up/editor's note/this article/this piece/this column/this essay/an earlier version/"
        "originally published/first published/reprinted/the views expressed/views expressed/follow him/follow her/"
        "follow us/newsletter/^ photo/^ image/^ picture/^ illustration/^ credit/^ by/photograph by/photo by/getty/"
        "all rights reserved/copyright/to be continued/see also/i will discuss/briefing/^ here is/^ here are/"
        "i will/i want to/let me/allow me/take the floor/my statement/his statement/her statement/my colleague/"
        "our colleague/on behalf of/grateful/congratulate+/condolences/i give the floor/i would like",
    ),
    Cue(
        "author", -2.0, say("is about the author: “{}”"),
        "is a member of/is a professor/is professor/is a senior */is a fellow/is a research */is the author of/"
        "is author of/is a former/is an associate/is an assistant/is director of/is the director/is a lecturer/"
        "is a journalist/is a columnist/is a writer/is a freelance/is an economist at/is a visiting/writes for/"
        "writes about/teaches at/teaches */served as/lives in/works at/is based in/is the founder/is founder of/"
        "is chair of/is president of/is editor/is an editor/is a historian at/is a lawyer/is a doctor/"
        "is a retired/is a policy */is a graduate/is a teacher/is a student/was the/his latest book/"
        "her latest book/is currently/is executive/is a contributor/is a contributing/is a physician/is a nurse/"
        "is an analyst/is a consultant/is an architect/is an engineer/is an adviser/is an advisor/is chief/"
        "is the chief",
    ),
)  # fmt: skip

HAND_WEIGHTS = {cue.name: cue.weight for cue in CUES}
REASONS = {cue.name: cue.reason for cue in CUES}

_NOUN_WILL = frozenset(
    "political good free strong popular public ill national collective sheer the a this their of".split()
)
_PAST_DENIALS = frozenset("was wasn't were weren't did didn't had hadn't not no rather far".split())
_BEING = frozenset(
    "is are was were isn't aren't wasn't weren't seems seem remains remain becomes become looks look".split()
)
_VERDICT = 4  # words: how far before a judgement its verb may stand
_LONGEST = 6  # words after the first of a pattern
_EARLY = 5  # words before it, at most

_Pattern = tuple[tuple[str, ...], str, bool]  # the words after the first, the cue, only at the beginning


def cues_in(words: Words) -> list[Found]:
    """The cues of a sentence in the order of its words, each kind as often as it is there."""
    table, small = _patterns(), words.small
    found: list[Found] = []
    at = 0
    while at < len(small):
        hit = _longest(table.get(small[at], ()), words, at)
        if hit:
            length, name = hit
            first = _verb_before(small, at) if name == "judgement" else at
            kind = "verdict" if first < at else _kind(name, small, at)
            found.append(Found(kind, words.quote(first, at + length)))
        at += hit[0] if hit and hit[1] != "identity" else 1
    return found


def _longest(patterns: tuple[_Pattern, ...], words: Words, at: int) -> tuple[int, str] | None:
    """The length and the cue of the longest pattern that begins at the word `at`."""
    following = words.small[at + 1 : at + 1 + _LONGEST]
    for rest, name, only_first in patterns:
        if (only_first and at) or len(rest) > len(following):
            continue
        fits = not rest or (_fits(rest[0], following[0]) and all(map(_fits, rest[1:], following[1:])))
        if fits and not _is_misread(words, at, is_single=not rest):
            return len(rest) + 1, name
    return None


def _verb_before(small: tuple[str, ...], at: int) -> int:
    """Where the verb stands that says the word at `at` of something, “was a mistake”; `at`, if there is none near."""
    for before in range(at - 1, max(-1, at - 1 - _VERDICT), -1):
        if small[before] in _BEING:
            return before
    return at


def _kind(name: str, small: tuple[str, ...], at: int) -> str:
    """The name of the cue: what is denied early in a sentence, and of the present, is denied outright."""
    is_outright = name == "denial" and at <= _EARLY and small[at] not in _PAST_DENIALS
    return "plain denial" if is_outright else name


def _fits(wanted: str, word: str) -> bool:
    if wanted == word:
        return True
    if wanted[0] == "*":
        return word[0].isalpha() and word.endswith(wanted[1:])
    return wanted == "#" and word[0].isdigit()


def _is_misread(words: Words, at: int, *, is_single: bool) -> bool:
    """Whether a word only looks like the cue: “political will”, “Should it decide …”, a name inside the sentence."""
    word = words.small[at]
    if word == "will" and at and words.small[at - 1] in _NOUN_WILL:
        return True
    if word == "should" and at == 0:
        return True
    return at > 0 and words.written[at][0].isupper() and is_single


@cache
def _patterns() -> dict[str, tuple[_Pattern, ...]]:
    """The patterns by their first word, the longest first."""
    table: dict[str, list[_Pattern]] = {}
    for cue in CUES:
        for pattern in filter(None, cue.patterns.split("/")):
            for parts in _forms(pattern.split()):
                only_first = parts[0] == "^"
                first, *rest = parts[1:] if only_first else parts
                table.setdefault(first, []).append((tuple(rest), cue.name, only_first))
    return {first: tuple(sorted(found, key=_order)) for first, found in table.items()}


def _order(pattern: _Pattern) -> tuple[int, bool, bool]:
    rest, _, only_first = pattern
    return -len(rest), "*" in rest, not only_first


def _forms(parts: list[str]) -> Iterator[list[str]]:
    """The pattern with each regular form of its verb."""
    for place, part in enumerate(parts):
        if part.endswith("+"):
            stem = part[:-1]
            for form in _verb_forms(stem):
                yield [*parts[:place], form, *parts[place + 1 :]]
            return
    yield parts


def _verb_forms(stem: str) -> tuple[str, ...]:
    if stem.endswith("e"):
        return stem, f"{stem}s", f"{stem}d", f"{stem[:-1]}ing"
    if stem.endswith("y") and stem[-2] not in "aeou":
        return stem, f"{stem[:-1]}ies", f"{stem[:-1]}ied", f"{stem}ing"
    if stem.endswith(("sh", "ch", "ss")):
        return stem, f"{stem}es", f"{stem}ed", f"{stem}ing"
    return stem, f"{stem}s", f"{stem}ed", f"{stem}ing"
