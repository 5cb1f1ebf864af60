"""Five opinion pieces, written for these tests, each sentence with its label.

`*` is a central claim (what the piece is for), `+` another claim that a debater would answer, `-` none: story, report,
question, figure that is only background, and what stands around a text. A blank line parts paragraphs.
"""

from dataclasses import dataclass

ENDS, NEW_LINE = (".", "!", "?", "”"), "\n"

CHARGE = """
# Charge drivers for the streets they fill
- By Helen Marsh
- Photo: queues on the ring road at eight in the morning (City Press)

- On a wet Tuesday in October I sat on the number 14 bus for fifty-one minutes.
- The journey is three kilometres long.
- A woman beside me missed her hospital appointment and wept quietly into her scarf.
- Nobody on the bus was surprised.

+ Congestion is not an act of God.
+ It is the predictable result of giving away something valuable for nothing.
* A city that lets every driver use its busiest streets free of charge is choosing gridlock.
* We should charge for those streets, at the hours when they are full, and spend the money on buses.

- The council voted on the idea in 2019 and shelved it.
- “People will not stand for it,” said the leader of the council at the time.
+ He underestimated the people.
- Stockholm held a trial of seven months in 2006, and then a referendum.
+ Traffic across the cordon fell by a fifth within weeks, and public opinion turned from hostile to favourable once \
residents had breathed the difference.
+ What voters dislike is the prospect of a charge, not the charge itself.

+ The usual objection is that the charge hurts the poor.
+ It does not withstand a look at who actually drives.
+ The poorest third of households in this city mostly own no car at all.
+ They are the ones who wait at the stop while a single commuter occupies the space of ten passengers.
* Free roads are a subsidy from those who ride the bus to those who do not.
- My neighbour, a plumber, drives a van to every job.
+ Even he would gain, because an hour saved is worth more to him than the four pounds it costs.

- Is there a gentler way?
- Planners have tried new lanes, clever signals and posters about car sharing.
+ New lanes fill within three years.
+ Posters change nothing.
+ A price is the only instrument that works at eight in the morning and leaves the road alone at noon.

- The next council meeting is on 4 March.
* Councillors ought to have the courage to put a price on the one thing this city is running out of, which is room.

- Helen Marsh is a transport planner and the author of two books on streets.
"""

PHONES = """
# The ban on phones in school misses the point
- LEEDS, 3 September —
- Schools across the country reopened this week with a new rule.
- Pupils hand in their telephones at the gate and get them back at half past three.
- The minister announced it in June at a conference of head teachers.
- “We are giving children their childhood back,” she told the audience.

+ It is a popular policy, and it is easy to see why.
- Parents of three friends of my daughter signed the petition.
* Yet the ban treats a symptom and leaves the disease alone.
+ Most of the harm that phones do to teenagers is done at night, at home, with the door closed.
+ Six hours of abstinence followed by nine hours of scrolling is not a childhood regained.

- A team in Birmingham compared thirty schools with and without a ban and published its results last year.
+ It found no difference in sleep, in marks or in mood.
- The researchers interviewed 1,227 pupils.
+ Ministers have chosen to ignore the best evidence they have.

- What would help?
* Children need to be taught to manage the machine, and nobody learns to swim on dry land.
+ A school that locks phones away gives up its best chance to show pupils how attention is bought and sold.
+ Teachers are better placed to do this than tired parents at ten in the evening.
* The companies that design these products to be hard to put down must bear the heaviest duty.
+ Age limits that no one checks are worthless.
+ A law which fined a firm for every child under thirteen on its service would do more in a month than a thousand \
locked pouches.

- I taught chemistry for eleven years before I became a writer.
- In those days the enemy was chewing gum.
+ Banning things made staff feel busy then, and it makes them feel busy now.
+ To be sure, a quiet corridor is pleasant.
+ Pleasant corridors are not the purpose of education.
* The ban lets politicians look decisive while the real problem grows.

- Correction: an earlier version of this article gave the wrong year for the study.
- Read more: How we reported the story
"""

BALTIC = """
# Small allies need more than a tripwire
- By Arvo Kask

- Eleven years ago the first multinational battalion rolled off a train at a small station near the border.
- I was there with my son, who waved a paper flag.
- The troops numbered about 1,100.
- They came from four countries and spoke three languages.

+ For a decade that battalion has done what it was sent to do.
+ It reminded a larger neighbour that an attack on one would kill the soldiers of many.
* But a tripwire is no longer enough.
+ The war to our south has shown how fast a border province can be overrun and how slowly it is liberated.
+ Territory that is lost in a weekend cannot be won back at a tolerable price.
* The Alliance should station a full brigade in each frontline state, with its ammunition already in the country.

- At the last summit the leaders agreed a new force model.
- According to the communiqué, 300,000 troops are to be held at high readiness.
+ Readiness in barracks a thousand kilometres away does not deter anybody.
+ Ships need ten days, and trains need permits.
+ Permanence would be cheaper than the endless rotation of units that arrive, learn the roads and leave.

- Some in western capitals call this provocative.
+ The claim does not hold.
+ A defensive brigade threatens no city on the other side of the border.
+ It was weakness, not strength, that invited the invasions of the past twenty years.
- The foreign minister of a large ally told me last month that “escalation has to be managed”.
+ Escalation is managed best by making the first step hopeless.

- Who should pay?
+ The frontline states already spend more than three per cent of their income on defence.
+ They cannot carry the whole weight, and nobody who has read a map would ask them to.
* Deterrence by denial is the only promise that still commands belief on both sides of the border.
+ If the Alliance wants peace, it will have to be seen to be ready for the first day of a war, not the hundredth.

- The next summit takes place in The Hague in June.
- Arvo Kask is a senior fellow at the Institute for Northern Security in Tartu.
- This piece is part of a series on the eastern flank.
"""

REACTORS = """
# Closing the reactors was a mistake we can still undo
- The last of the four cooling towers at Hallbeck came down on a Sunday morning.
- Families brought folding chairs.
- A brass band played.
- The plant had produced electricity since 1974 and employed 740 people.

+ There was something obscene about the applause.
* With those towers fell the largest source of clean power this country has ever possessed.
+ In their place we burn gas, and we burn it at a price set by others.
- Electricity from gas made up 22 per cent of supply in 2015 and 37 per cent last year.
+ Emissions from the power sector have risen because of a decision that was sold as green.

- The phase-out began as a compromise between two coalition parties.
- It was written in a single night in the basement of the ministry of finance.
+ Nobody in the room asked what would replace the power.
+ Fear did the work that arithmetic should have done.
+ Measured by deaths for each unit of electricity, nuclear power is as safe as wind and hundreds of times safer \
than coal.
+ Its waste is small, solid and watched, while the waste of gas is simply released into the air that we breathe.

- Opponents point to the cost of the new plant at Sørvik, which is nine years late.
+ They have a point, but it is a point about first attempts.
+ Every country that has built the same design again and again has seen the price come down.
* Restarting the three reactors that are still standing would be the cheapest climate policy available to us.
+ No wind farm can be planned, approved and connected in the four years which the refit would take.

- Last spring I visited the control room at Norrby.
- The lights were on and the desks were dusted.
- “Give us the word,” the shift leader said.

+ Wind and sun deserve all the support they get.
+ They cannot, however, carry a northern winter by themselves.
+ Batteries that last for hours are no answer to a calm that lasts for weeks.
* A serious energy policy needs both, and a government that rules one of them out is not serious about the climate.
- Parliament debates the energy bill in May.
* It should lift the ban on nuclear power before the remaining engineers retire.

- Subscribe to our newsletter
- Ingrid Holm teaches energy economics at the University of Bergen.
"""

ARCTIC = """
# The northern route is a mirage
- In August a container ship left Busan and reached Hamburg in nineteen days.
- It had sailed along the top of the world.
- Newspapers in six countries printed the same photograph of its bow against a wall of blue ice.
- “This is the Suez of the future,” the owner declared.

* It is nothing of the kind.
* The northern sea route will remain a sideshow of world trade for as long as any of us can foresee.
+ Shipping lines do not sell speed, they sell punctuality.
+ A shortcut that is open for three months, and closed by the wind for any week of those three, is useless to a \
factory that counts its parts in hours.
+ Ships built for ice burn more fuel, carry fewer boxes and cost a third more.
- The insurers at Lloyd’s raised their premium twice in 2023.
- Fewer than a hundred ships made the whole passage last year, against some 20,000 in the Suez Canal.

- Why then the excitement?
+ Governments see in the ice what they wish to see.
+ One of them sees tolls, another sees bases, and a third sees a reason to buy icebreakers.
+ Strategy has run far ahead of commerce.
- In 2021 a ministry in the capital predicted that traffic would grow tenfold by the end of the decade.
- It did not.

* The danger is that the coastal states arm themselves to protect a trade that does not exist.
+ Soldiers follow maps, and a map with a bold line across the pole is an invitation.
+ Once the runways and radars are built, they will justify each other.
+ That is how rivalries begin: with a prudent answer to an imagined question.

- My grandfather hunted seals near one of those runways.
- The village is gone now, and the airstrip is lit all night.
+ The people who live in the far north have gained little from the boom and stand to lose the ice on which their \
lives depend.
+ A spill in those waters could not be cleaned up by anyone.
* What the region needs is not a race but a treaty: no heavy fuel oil, shared rescue services, and notice of every \
exercise.
+ Such a treaty would cost less than a single icebreaker.
- Talks among the eight states were suspended three years ago.
+ They should be resumed, without preconditions, before the first accident does it for us.

- Aputsiaq Lund was born in Nuuk and writes about the sea.
"""

OP_EDS = (CHARGE, PHONES, BALTIC, REACTORS, ARCTIC)


@dataclass(frozen=True)
class OpEd:
    """A piece as an article has it, and where its labelled sentences begin."""

    title: str
    text: str
    starts: tuple[tuple[int, str], ...]

    def label(self, position: int) -> str:
        """The label of the sentence that holds the code point `position`."""
        return next(label for start, label in reversed(self.starts) if start <= position)


def op_ed(labelled: str) -> OpEd:
    """The piece; a line that does not end like a sentence is a paragraph of its own."""
    title, *lines = labelled.strip().split("\n")
    text, starts = "", []
    for line in lines:
        starts += [(len(text), line[0])] if line else []
        text = f"{text}{line[2:]}{' ' if line.endswith(ENDS) else NEW_LINE}" if line else f"{text.rstrip()}\n\n"
    return OpEd(title.removeprefix("# "), text.rstrip(), tuple(starts))
