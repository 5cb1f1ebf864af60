"""Eight opinion pieces whose author had not seen the claim finder, each sentence with its label.

`*` is a central claim (what the piece is for), `+` another claim that a debater would answer, `-` none: story, report,
question, figure that is only background, and what stands around a text. A blank line parts paragraphs.

All authors, institutes and incidents of the day are invented. The pieces were labelled twice, 18 minutes apart, by the
same hand, and the differences settled: a finding or figure that is itself the argument is `+`; one whose argument the
next sentence states is `-`; a concession of substance is `+`, a bare “There may” is `-`; a question is `-`.
Cohen’s kappa on claim or none was 0.88 (331 sentences); the second pass was not blind, as whoever labelled had written
the pieces and their first labels.
"""

ALLIANCE = """
# The wrong ruler
- By Margarethe Oyelaran

- In September 2014 twenty-eight governments met at a golf hotel in Wales and undertook to move, within ten years, \
towards spending two per cent of national income on defence.
- Three of them were there already.
- By last year the number stood in the low twenties, and the present ambition lies well above two.
+ This is generally reported as a success, and up to a point it is one.
+ The increase is real, it is large, and without the invasion of 2022 most of it would not have occurred.
* The target nonetheless measures the wrong thing.

+ A share of output is an input, expressed as a fraction of something unrelated to the task.
+ It rises when an economy contracts and falls when one prospers, neither of which has any bearing on the number of \
air-defence batteries available on a given night.
- Greece met the guideline throughout its debt crisis.
- Much of the outlay in those years went on salaries and pensions.
+ Military pensions count towards the figure; a railway bridge strengthened so that it can carry a tank has, until \
recently, not.

- Defenders of the guideline, among them two former secretaries general, reply that a crude number has the merit of \
being understood by finance ministers.
+ There is something in this.
+ Capability targets are classified, contested and dull, whereas a percentage fits on a slide.
+ It does not follow that the slide should govern procurement.

- Consider artillery ammunition.
- In 2023 European allies ordered shells of what is nominally one calibre under at least eleven separate national \
contracts.
+ More money spent in this fashion buys higher prices before it buys more shells.
- An official in a mid-sized ministry described the process to me as “eleven people bidding for the last taxi”.
* Duplication, rather than parsimony, is now the binding constraint on European defence.

* The alliance would be better served by a commitment to deliver specified forces by specified dates, audited by \
someone other than the government that made it.
- The planning staff already assigns each ally a list of units.
- The lists are secret.
+ Secrecy protects governments from their voters rather more effectively than it protects units from an enemy.
+ A summary could be published without loss.
+ Parliaments which vote the money are entitled to know what it was supposed to buy.

- One objection is that publication would expose laggards and so strain solidarity.
+ Solidarity that depends on nobody checking is of limited military use.
- Another, heard mostly in Washington, is that any retreat from a percentage would be taken as licence to spend less.
+ The risk is not imaginary.
+ For some years, therefore, a delivery commitment would have to be added to the spending floor and not substituted \
for it.
* What deters is what can be moved, fuelled and fired within a fortnight, and no national account records that.

- Ministers meet again in July.
- The draft declaration, as circulated, contains nine references to percentages and one to readiness.
+ The proportion is instructive.

- Margarethe Oyelaran directs the defence economics programme at the Kessel Institute in Antwerp.
"""

ARMS = """
# They asked for rockets. We sent a press release
- Declan Przybylski

- Here is a number for you: two hundred and eleven.
- That is how many days passed between the request for long-range rockets and the afternoon the first crate was loaded \
on a lorry.
- Two hundred and eleven days!
- In that time the town of Verkhnia Balka lost its power station, its maternity ward and a third of its people.
+ Dithering killed them.
- Not ours, you will say, not our finger on the button.
- Spare me.
* A government that has the means to stop a massacre and sits on them shares the blame for it.

- Let us remember how this dance goes.
- First the experts explain that tanks would mean world war.
- Then we send the tanks, and the sun comes up.
- Next they explain that aircraft would mean world war.
- Off go the aircraft, eighteen months late, and the sun, the reckless old thing, comes up again.
+ Every red line we were warned about turned out to be drawn in chalk.
+ Not one of those deliveries brought a single foreign army into the field.
+ The only people deterred by our fear of escalation are ourselves.
+ And the Kremlin knows it, which is why it rattles that sabre each time a parliament is about to vote.

* Send the rockets, all of them, and send them now.
+ Drip-feeding is not caution.
+ It is the cruellest policy on offer: enough to bleed, never enough to win.
+ A weapon that arrives after the enemy has dug in costs ten times the lives of one that arrives before.
- I put this to a sergeant in a field hospital in March, and he laughed at me with the half of his face that still \
moves.
- “You people send umbrellas when the flood is over,” he said.

- Now comes the accountant, clearing his throat.
- He frets that our own stocks are running low.
- Low for what, precisely?
+ Those rockets were built to be fired at exactly the army that is being fired at today, and not one of our soldiers \
has to be there when it happens.
+ You will never again get so much security for so little money.
- Yes, the replacement contracts will cost us: 1.4 billion, says the Treasury.
- We spent more than that last year on potholes.
- We did not even fix the potholes.
+ Money is not the obstacle and never was.

+ Nobody wants a wider war.
+ But the road to one runs through a ceasefire that rewards the thief and tells every other thief the shop is open.
+ Appeasers always call themselves realists.
+ They were not realists in 1938 and they are not realists now.
- The defence secretary calls his approach “calibrated”.
+ Calibrated is what cowards say when they want applause.
* He should deliver the whole package before the leaves turn or make way for somebody who will.

- Two hundred and eleven days.
- Somewhere tonight another request is landing in another in-tray.
* Sign it.
"""

SANCTIONS = """
# What the customs officer knew
- By Tobias Ekwueme-Lindqvist

- The first time I saw a sanction fail I was thirty-one years old, a second secretary, and standing in the rain.
- My ambassador, a kind man who detested paper, sent me to the river crossing to count lorries.
- I counted four hundred between breakfast and dusk, all of them supposed to carry medicine.
- Around three o'clock a customs officer came out of his hut with two glasses of plum brandy and asked me, politely, \
whether I would like to look inside one.
- I said yes, and it was full of tyres.
- “Your resolution is very strict,” he said, “and my brother-in-law is very grateful for it.”

- I have thought about that brother-in-law for thirty years.
+ He understood something that the drafters in New York did not.
* An embargo does not abolish trade; it hands trade to the people with the fewest scruples.

- Later I spent six years on the other side of the table, writing the lists myself with a treasury lawyer called Inge \
who knew the middle names of half the oligarchs of the Black Sea.
- I was proud of those lists.
+ I should not have been.
- We froze yachts.
- Not once in those six years did anyone in the room ask what the measure was meant to make its target do.
+ That was our real failure.
* Sanctions work when the person under them knows exactly which door will open, and when.
+ Ours never told him.

+ I do not share the fashionable view that they are useless.
- In 2013 I sat in a hotel in Geneva across from a delegation that had come only because its bank could no longer buy \
wheat.
+ They would not have come otherwise.
+ Pressure brought them to the table; the offer of relief, written down to the last comma, kept them there.
+ Critics who say that economic coercion has never changed a policy were not in that hotel.

+ What has changed since is our appetite.
+ We have mistaken a gesture for a strategy.
+ Today a new package is announced every few months because announcing is easy and because doing nothing looks worse.
- A former colleague, still serving and therefore nameless, told me in June that the seventeenth round contained firms \
that had gone bankrupt in the ninth.
+ A sanction that nobody enforces teaches the target how weak we are.
+ It also punishes the wrong kitchen.
- My old driver's daughter is a dentist in that country now, and she writes to me that anaesthetic comes by bicycle.
+ The minister's teeth, I am fairly sure, are treated in Dubai.
+ Ordinary people forgive us a great deal, but not contempt.

* I would trade ten new packages for one honest office with the power to inspect, to fine our own banks and to strike \
off a name the week its owner complies.
+ Such an office would cost less than the yachts cost us in mooring fees.
+ Some will find it unheroic, and it is.
* But if we cannot say what would end a sanction, we ought not to begin it.

- I went back to the crossing last autumn.
- The lorries still do not stop.

- Tobias Ekwueme-Lindqvist served in five embassies and retired in 2019.
- His memoir, “The Second Secretary”, appears in spring.
"""

GRAIN = """
# Bread is priced at sea
- PIRAEUS –
- By Ines Karvounis-Bell

- On the morning of 17 July the benchmark price of milling wheat in Paris was €231 a tonne.
- By the close two days later it was €264.
- Not a single field had burned in between; an insurance committee of eleven people in London had redrawn a line on a \
chart.
* Food prices in poor importing countries now depend more on the cost of passage than on the size of the harvest.

- Start with the arithmetic.
- Before the war the additional premium for a Black Sea call came to 0.025 per cent of hull value; at the worst it \
exceeded 3 per cent.
- On a ship worth $20 million, carrying 30,000 tonnes, that is the difference between $5,000 and $600,000, or some $20 \
on each tonne of cargo.
+ For a country like Egypt, which buys around 12 million tonnes of wheat a year, twenty dollars a tonne is a fiscal \
crisis.
+ It falls on a budget that has nothing left to cut, and behind that budget stands the memory of every bread riot \
since 1977.

- Three lanes matter here: the Bosporus, the Suez route by way of Bab el-Mandeb, and, less noticed, the Panama Canal, \
where drought cut the daily transits from 36 to 22.
- In early 2024 all three were impaired at once.
+ World output, meanwhile, was close to a record.
+ There was no shortage of grain; there was a shortage of safe water.
- Trade ministers responded with what they know, and nineteen of them restricted exports.
+ Export bans made matters worse, as they did in 2008 and in 2010.
+ In my own estimates, which cover 41 importers over fifteen years, a ban by one of the five largest sellers lifts the \
domestic price of bread elsewhere by 6 to 9 per cent.
+ The effect of a comparable fall in the harvest is about half of that.
+ Panic is the more expensive crop failure.

* The cheapest way to feed the hungry, accordingly, is to pool the war risk of grain ships.
+ A fund of $500 million, subscribed by the twenty largest trading nations, could carry the first layer of loss on any \
vessel that is bound for a listed port with food and nothing else.
+ At the loss rates seen since 2022 it would have paid out less than a fifth of its capital.
+ Private underwriters would return once somebody else held the tail.
+ No treasury would notice the outlay, and several would save it twice over in emergency aid.
- Ukraine and a group of London brokers tried something of the kind in November 2023, for a single corridor.
+ Rates there fell by about a third.

- A caveat is in order.
+ Moral hazard is real: owners who bear no loss will sail older ships.
+ A deductible of 10 per cent takes care of most of that.
+ That it takes escorts and not insurance to stop a missile is true and largely beside the point, because even at the \
height of the attacks fewer than one voyage in four hundred was hit.
+ It is the fear of the other 399 that does the damage.

- Some economists would rather give cash to the importers.
- The IMF's food shock window lent about $4 billion in its first two years.
+ Loans of that sort treat a recurring toll as though it were a one-off accident.
+ They also leave the debtor poorer when the next line is drawn on the next chart.
+ It is better to remove the toll than to lend people the fare.

- The G20 meets in November, and shipping is item fourteen on its agenda.
* It belongs at the top.
* Half a billion dollars, most of it never to be spent, is a trifling price for taking bread out of the line of fire.

- The author teaches maritime economics and has advised two central banks; she holds no shares in any shipping \
company.
"""

CHARTER = """
# Self-defence is not a password
- by Prof. Amadou Steinhölzl

- In December 1837 a party of British and Canadian militiamen boarded the steamer Caroline, set it alight and let it \
drift towards Niagara Falls.
- The correspondence which followed gave international lawyers a formula that first-year students still learn by \
heart.
- The necessity, wrote Daniel Webster, must be instant and overwhelming.
- It is seldom mentioned that Webster was complaining.
+ He meant to narrow the excuse, and it has been widened in his name ever since.

- Article 51 of the Charter preserves the right of a state to defend itself if an armed attack occurs.
+ Those five words were not an oversight.
- In San Francisco in 1945 the delegates, most of whom had seen a war begin with the announcement that somebody else \
was about to begin it, discussed the matter for weeks.
* A state may not use force today against a danger that it merely expects tomorrow.

- Legal advisers to several governments now maintain the contrary.
- In their view, a threat is imminent where the opportunity to avert it may soon be lost, even though neither the date \
nor the place nor the form of the attack is known.
+ On that reading the word “imminent” has parted company with time.
+ It also dispenses with evidence, since the government that invokes the doctrine is the only one that has seen the \
file.
+ A right whose conditions are certified by the person exercising it is not a legal right but a mood.

+ It would be wrong to deny that the question is difficult.
- A missile covers in eleven minutes the distance for which an army once needed a month.
+ Nor can a prime minister be expected to wait, as one of my colleagues puts it, “until the radar screen has become a \
crater”.
+ The law does not ask for that.
+ An attack has begun, in any sensible meaning of the term, once it has been irrevocably launched, and nothing in the \
Charter obliges the victim to absorb the blow first.
+ Between that case and the bombing of a laboratory which may produce a weapon in three years there lies a distance \
that no amount of drafting can abolish.

- Then there is the matter of the neighbour.
- Since 2014 more than a dozen states have informed the Security Council of strikes against armed groups on the soil \
of a third state, said to be unwilling or unable to act.
+ The International Court of Justice has never endorsed the phrase.
+ Its judgment in the Nicaragua case points the other way.
+ To be unable is a misfortune, and misfortune does not forfeit sovereignty.
* The doctrine amounts to a licence for the strong to police the weak, and it is no accident that no weak state has \
ever invoked it.

+ Proportionality, finally, has suffered most from neglect.
+ It is commonly treated as a question of numbers, as though the dead on one side could be set off against the dead on \
the other.
+ The proper measure is the aim: force is lawful only so far as it serves to halt and repel the attack.
+ Punishment, however well deserved, falls outside it.
* Retaliation that calls itself defence corrodes the only rule that stands between small states and large ones.

- What is to be done when the Council is blocked by a veto?
- The honest answer is unsatisfying.
+ A state which breaks the rule in good conscience should say so, plead mitigation and accept the judgment of others.
+ That does less harm than bending the rule until it covers the case.
+ A law that is openly broken can survive; one that is quietly rewritten cannot.
* Governments ought to publish the evidence on which they claim to have acted, within a fixed time, and failing that \
the claim should be presumed unfounded.

- The Caroline, incidentally, never went over the falls; she broke up on the rocks above them.

- Amadou Steinhölzl holds the chair of public international law at the University of Thurnau.
- The views expressed are his own.
"""

DRAFT = """
# Editorial: Ask us first
- The Quadrangle Editorial Board

- If you walked past the library last Thursday you will have seen the queue.
- Some two hundred of us had come to hear a colonel and a pacifist argue about whether everyone in this room should \
spend a year in uniform.
- The government's bill would call up every eighteen-year-old, women included, from the autumn after next.
- It passed its first reading by eleven votes.

- Let's be fair to the colonel.
- She said that freedom is not a subscription someone else pays for, and she got applause for it.
+ She had a point.
+ Our generation has been happy to post flags and slow to ask who would stand on the border.
+ The country's security is our problem too.

* That is exactly why this bill is the wrong way to go about it.
+ An army of people who don't want to be there isn't an army.
+ It's a very expensive school trip.
- Generals across Europe have been saying for a decade that they need specialists, not crowds.
+ Modern weapons take years to master, and twelve months barely covers the driving licence.
- Sweden and Norway, which supporters love to bring up, test everybody but take only the most motivated.
+ Their systems work because service there is something you compete for.
* We could have that here: a paid, selective year that counts towards a degree and that people would actually be proud \
to get into.

- Then there's the money.
- The conscript allowance would be 480 a month before deductions.
- Rent for a room in this city averages 610.
+ Kids whose parents can top that up will be fine.
+ The rest will lose a year of wages they can't afford to lose.
+ Conscription is a tax, and it's levied on people who mostly haven't got anything yet.
+ If the state needs a year of our lives, it can pay for one.
- Aylin, a second-year nursing student who didn't want her surname printed, sends money to her mother every month.
- “Nobody has told me who pays her gas bill while I'm learning to march,” she said.

- Some readers have already emailed to tell us that students are soft.
+ We're not.
+ During the floods it was this campus that filled sandbags for nine days, and nobody had to be drafted for it.
+ People our age turn up when they're trusted.
- Others argue that a shared year would mix rich and poor like nothing else can.
- Maybe it would.
+ But you don't fix a segregated school system with a barracks.
+ Besides, medical exemptions always seem to land in the same postcodes.
+ The sons of surgeons have bad knees; the sons of bus drivers have a train ticket.

* No one should be forced to serve under a law they had no say in.
- Those who will be called up first can't vote until after it comes into force.
* Lower the voting age to sixteen, or put the bill to a referendum of the people it's for.

- The second reading is on 3 November.
- A coach leaves from the main gate at seven; bring a sign and something warm.
- Two members of the board disagreed with this editorial.
"""

NUCLEAR = """
# In praise of candles
- By Philippa Adeyemi-Crouch

- I must begin with a confession: I am afraid of the dark.
- It makes me attend to our national conversation on nuclear power, in which one half of the nation shouts “Chernobyl” \
and the other half has gone to bed.

- How many people, for instance, were killed by radiation at Fukushima?
+ The official tally is one, against two thousand or so, mostly old, who died of the evacuation.
+ Fear, it turns out, has a longer half-life than caesium.
- And how many die each year from breathing what comes out of a coal chimney, without a single candlelit vigil?
+ The living room of a chain smoker is a greater danger to the public than any reactor in western Europe.
- Yet nobody has ever marched against a sitting room.

- Ah, but the waste!
- Who could sleep beside it?
- The Dutch, apparently, who keep theirs in a bright orange hall near Vlissingen and hang paintings in it.
+ All the spent fuel this country has made in fifty years would fill one swimming pool, or two if you are fussy about \
the shallow end.
+ We have chosen to worry about the rubbish that stays where it is put.
+ Carbon dioxide we store in the sky, where nobody can get it back.
+ There is no technical mystery left in burying a steel canister in old granite; there is only the small matter of \
telling the voters of a particular valley.

- Is it expensive, then?
+ Dreadfully.
+ I concede it without a struggle: the last reactor we built came in at three times its estimate and nine years late.
- But would anybody care to guess what the estimate looked like in the days when they were built in pairs, every year, \
to a single drawing?
+ The French managed fifty-odd in about fifteen years, with slide rules.
+ Nuclear power is dear because we build it the way other people build cathedrals, once a century and with a new \
religion each time.
* Order ten of the same thing and the price will come down.
+ Aircraft would be ruinous too if Airbus designed each one afresh and let a judge review the wings.

- Sensible people assure me that the wind will do it all.
- On what sort of day?
- On 12 December, a still and freezing one, our nine thousand turbines supplied four per cent of demand.
- I have nothing against windmills.
+ They are cheap, they are quick, and we want a great many more of them.
* But a country that means to keep its lights on in a windless week without burning gas needs reactors, and there is \
no third way that does not involve a prayer.
+ Batteries last until supper.
+ The hydrogen that is to save us has been five years away for twenty years.

- So what, exactly, are the Greens protecting when they vote to close a plant that has emitted nothing since 1986?
- The climate?
- Their youth?
* Shutting a working reactor while coal is still burning is an act of environmental vandalism, whatever is printed on \
the T-shirt.
+ The gap gets filled with lignite every time.
+ Germany has tried the experiment, so that nobody else need bother.

- I put this to a very nice man outside the party conference.
- “It's about values,” he said, and offered me a leaflet on recycled paper.
+ Values do not boil a kettle.
+ A policy that makes one feel clean and the air dirty is a kind of laundry in reverse.
* We should extend the licences we have, order the next ten, and be embarrassed later, in the warm.

- I have bought the candles just in case.

- Philippa Adeyemi-Crouch is the author of “A Short History of Bad Ideas”.
"""

CORRIDOR = """
# Letter from the wrong side of the bridge
- Dear Minister,

- You will not remember me.
- In April you visited our clinic for eleven minutes, and I was the one holding the door.
- You asked a child what she wanted to be, and she said “inside”.

- I am writing because of the corridor.
- It was announced on the radio on the Friday: six hours, one road, white flags on the cars.
- By noon some nine hundred people had gathered at the school.
- At twenty past one the first shell fell on the bridge, and at half past one the second fell on those who had run \
back from it.

- Your spokesman has said that “both parties must respect agreed arrangements”.
+ There was no arrangement.
+ A corridor that only one army has signed is a trap with a name.
+ Calling it anything else insults the dead.
* Nobody should ever again be told to walk down a road unless someone with the power to keep it open is standing on \
it.
+ That means observers on the bridge, with radios, before the first family leaves home.
+ It has been done.
- In Sarajevo, in Homs, in Mariupol some got out, and others were taken off the buses at the last checkpoint.
+ The difference lay each time in who was watching.

- You also say, and I have heard you say it with real sorrow, that people are safest if they are helped near their \
homes.
+ It is a sentence for people who are not being shelled.
+ There is no near home any more.
- The camp across the river was built for eight thousand and holds thirty-one.
+ Keeping refugees in a place like that is not protection, whatever the budget line is called.
* Your country has empty barracks and full granaries, and it can take twenty thousand of these people before the snow.
+ It would hardly notice them.
+ Your hospitals are begging for hands, and half of those waiting here are trained to do something useful with theirs.
- Your own grandmother, if the newspapers are right, came over a mountain with a sewing machine.

- I know what you will be told.
- They will say that every open door invites ten more to knock.
+ I do not think that a mother in a cellar consults your admission figures.
+ People run from and only afterwards run to.
- They will say that among the twenty thousand there may be one with bad intentions.
- There may.
+ You have police for that one; the rest have no one but you.

- I am a nurse and no politician, and there are things about borders that I do not understand.
+ Some of your fears are honest.
+ But aid that stops at the river has become an alibi.
* Every blanket you send us is a way of not sending a bus.
+ History will not ask how many you sent.

- The girl who wanted to be inside is called Mirela.
- She is, for the moment, under my desk, because the generator goes off at five.

- Yours in haste and with respect,
- Josefa Anttila-Moreno, head nurse of a field clinic
"""

HELD_OUT = (ALLIANCE, ARMS, SANCTIONS, GRAIN, CHARTER, DRAFT, NUCLEAR, CORRIDOR)
