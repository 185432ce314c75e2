"""Groups of English words for what people do that say the same: verbs, their nouns, and who does it."""

ENGLISH_ACTS = """
move relocate relocation resettle / move switch change migrate migration transfer transition convert
conversion shift / switch change swap replace replacement substitute exchange / postpone postponement push
pushed defer deferral delay adjourn reschedule / move moved shift shifted reschedule rescheduled / rise
rising rose risen increase climb climbs raise / fall fell fallen drop decrease sink dip / expire expiry
expiration lapse end terminate / keep kept retain maintain preserve / keep kept store save / harm hurt
damage damaging harmful detrimental hinder / repeat repetition reiterate restate / doubt doubtful sceptical
skeptical sceptic skeptic unconvinced / stay lodge / attend attendance visit participate participation /
rent lease tenancy tenant renting / hire recruit employ / fire dismiss dismissal sack / resign resignation
quit leave left leaving departure / earn earning earnings income / give donate donation / receive get got
obtain / book reserve reservation booking / schedule arrange appointment calendar / cancel cancellation
scrap abandon / arrange organise organize set / prepare preparation ready train training practise practice
revise study / practise practice rehearse rehearsal train training / exercise train training workout / teach
taught instruct instructor tutor coach / coach train trainer training / lead led leader head run manage
direct director / run operate operator manage owner / manage manager management oversee supervise
responsible charge / found founder establish launch start open / launch release rollout / publish
publication release issue / write wrote written draft compose author / edit rework revise revision / restore
restoration renovate renovation refurbish refurbishment remodel revamp redo overhaul refit / decorate
decoration paint / build built construct construction assemble make made / create creation make made produce
develop design / code program develop programmer developer coder / deploy deployment rollout ship release /
track log record monitor / record recording tape film / shoot shot photograph film / cook make prepare /
grow grew grown cultivate raise / plant sow / raise rear bring brought / care tend mind / hike trek / ride
rode ridden cycle bike / listen hear / talk speak spoke / discuss discussion talk debate / tell told inform
let / explain explanation clarify clarification describe / summarise summarize summary recap / translate
translation interpret interpreter / oppose opposition object objection against reject resist disapprove /
support back favour favor endorse champion advocate pro / avoid avoidance skip shun evade refrain abstain /
omit omission skip exclude exclusion drop / include contain cover / allow permit permission let / ban
prohibit prohibition forbid forbidden outlaw / demand insist require / force compel oblige / encourage urge
/ recommend recommendation suggest suggestion advise advice propose proposal / warn caution alert / promise
vow pledge swear commit commitment / apologise apologize apology apologies sorry / thank thankful grateful
gratitude / complain complaint moan grumble / praise compliment / argue argument quarrel row / love adore
passion passionate fond / enjoy fun pleasure enjoyment / admire admiration / fear afraid scare scared dread
terror / worry worried concern concerned anxious anxiety nervous stress stressed / recover recovery heal
recuperate / treat treatment therapy / injure injury hurt wound / break broke broken fracture / tolerate
bear stand / nap doze / wake woke waking awake / rest relax relaxation unwind / smoke smoker smoking
cigarette cigarettes / resume restart / continue proceed keep kept still / finish complete completion wrap
end conclude / start begin commence kick / arrive arrival reach land come came / depart departure leave left
/ join enter enrol enroll / enrol enroll enrolment register registration sign signed / apply application
applicant / fail flunk failure / qualify qualification certified certificate certification / win won victory
/ compete competition contest tournament championship / select selection choose pick opt settle / try
attempt / aim goal target strive objective / remember recall memorise memorize / find found discover /
search seek sought look hunt / show display present / hide hidden hid conceal / send sent mail post ship
dispatch / call phone ring telephone / message text texting / email mail / meet met meeting / host throw
threw hold held / celebrate celebration party / clean tidy cleaning / wash launder laundry / collect
collection gather amass / exchange trade swap / install installation setup / connect connection link / split
divide separate separation / divorce split separate separation / inherit inheritance / demolish demolition /
destroy ruin destruction / reduce reduction cut shorten trim shrink lower / extend extension prolong renew
renewal lengthen / expand expansion enlarge / improve improvement enhance / worsen deteriorate worse / beat
outperform surpass exceed better superior / outweigh exceed / cause trigger / prevent avoid stop / protect
protection guard / help assist assistance aid helpful useful support benefit / volunteer voluntary / vote
voter ballot / protest demonstrate demonstration / mourn mourning grieve grief / shout yell / hurry rush
haste / charge bill invoice fee / refund reimburse reimbursement / insure insurance insurer / repay
repayment / borrow loan / operate operation surgery / vaccinate vaccination vaccine jab / deliver delivery /
drive drove driven driver / commute commuter commuting / swim swam swimmer / sing sang sung singer / dance
dancer / act actor actress acting / cure heal / abandon drop ditch / ditch drop dump / refuse refusal
decline reject rejection / accept acceptance / approve approval agree / agree agreement consent / disagree
disagreement differ opposed / consist comprise contain / own owner possess possession belong / lack miss
missing / waste squander / stick stuck keep kept / trust faith confidence reliable rely / distrust mistrust
suspicious wary / research investigate investigation / plan planning organise organize / review check
examine / measure measurement / merge combine combination / copy duplicate / delete remove removal erase /
remove removal out / add added addition additional extra / print printer / scan scanner / upload post share
/ subscribe subscription subscriber / convert turn transform / adapt adjust adjustment / solve solution fix
resolve / struggle difficulty trouble / strain stress / sleep slept asleep / snore snoring / gamble gambling
bet betting / invest investment investor / retrain retraining / immigrate immigration immigrant / emigrate
emigration emigrant / evict eviction / babysit babysitter babysitting / homeschool homeschooling / proofread
proofreading / knit knitting knitter / sew sewing sewn / crochet crocheting / bake baker baking / brew
brewing brewer / garden gardening gardener / fish fishing angling angler / climb climbing climber / ski
skiing skier / row rowing rower / sail sailing sailor / dive diving diver / surf surfing surfer / paint
painting painter / sculpt sculpture sculptor / photograph photographer photography / foster fostering / move
moved transition / earn salary wage wages income / assign allocate / assemble assembly / attempt effort /
award prize / bother bothers annoy irritate disturb / browse surf / chair preside / cheer root / compose
composer composition / consult consultant consultancy / contribute contribution / cope deal handle / count
tally / cycle pedal / debug debugging troubleshoot / declutter tidy / declare announce announcement / defend
defence defense / delegate assign / deny denial / detect spot notice / distract distraction / economise
economize save / elect election vote / engrave engraving / equip outfit / escape flee / examine inspect
inspection check / exhibit exhibition show / explore exploration / facilitate moderate moderator / ferment
fermenting / finance fund funding / flee fled refugee / forage foraging / guide guidance / harvest reap /
heat heating / illustrate illustration illustrator / implement implementation introduce roll / inform notify
notification tell / inspire inspiration / interrupt interruption / introduce introduction launch / juggle
combine / lecture lecturer / litigate lawsuit sue / mention refer / mentor mentoring mentorship / mislead
deceive / modify alter change adjust / motivate motivation / mow mowing / nurse nursing / obsess obsessed
obsession / overcome beat / participate participant compete / patch fix / perform performance play /
persuade convince / predict prediction forecast / process handle / promote promotion promoted / provide
offer supply / rate rank / recycle recycling / relieve ease soothe alleviate / rely depend / relocate
transfer / reorganise reorganize restructure restructuring / report reporter reporting / rescue save /
reserve keep / ridicule mock / scrap cancel drop / simplify simplification / skip miss / socialise socialize
/ solder soldering / sponsor sponsorship / stretch stretching / stream streaming / supply deliver provide /
survive survival / suspect suspicion / tackle address / underestimate underrated / understand comprehend
grasp / urge push / volunteer volunteering / wander stroll / water irrigate / welcome greet / worship pray
prayer / originate originally origin native / sprain twist / fire sack axe / stitch sew / end cancel
cancellation terminate / adopt adoption introduce start begin / slip slipped delay delayed postpone /
punctual punctuality / cite citation source / walk walked stroll / subscribe subscription newsletter /
unsubscribe unsubscribed cancel / correct correction mistakes / rely reliance / sneeze sneezing / host
hosting / attach attachment / swell swollen swelling / itch itchy itching / cough coughing / limp limping /
vomit vomiting nausea nauseous / dizzy dizziness / bleed bleeding bled / sweat sweating / concentrate
concentration focus / memorise memory remember / hesitate hesitant hesitation reluctant / regret sorry
regrets / envy jealous jealousy envious / hope hopeful / decide decision choose / estimate estimation approx
/ calculate calculation compute / negotiate negotiation haggle / advertise advert advertisement ad / market
marketing / certify certificate certified
"""
