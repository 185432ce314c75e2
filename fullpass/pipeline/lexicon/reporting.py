"""Words with which one tells of a person what they said themselves, and which add nothing of their own.

Whoever reports "I'm restoring a boat" says that the *project* is *under way*; of "at 52" that it is an *age*. A
word belongs here when it could stand in a statement about nearly anybody. What tells when, how often, how
surely, or by whom something is done is told by rules of its own, and stands here too.
"""

ENGLISH = """
a about above across actual actually additional additionally after again against age aged ago alike alone
along also although always amount amounts another any anything anyone apart apparently approach approximate
approximately around as aside ask asked asking asks associate associated at available away
back based because become becomes becoming became been before begin beginning begins began begun behind being
belong belongs below besides between beyond both bring brings brought but by
call called can cannot care cares carry carries case category certain certainly choice choose chooses chose
chosen choosing clear clearly come comes coming commit commits committed common commonly compare compared
complete completely concern concerned concerning concerns condition consequently consider considered
considering considers consist consists contain contains continue continued continues continuing could current
currently
date dated dates deal deals dealing decide decided decides decision declare declared declines depend depends
describe described describes despite detail details do does doing done down due during
each earlier early either else employ employed employs end ended ending ends enough ensure especially
etc even event eventually every everything example except exclusively exist existing exists expect expected
expects experience experienced experiences express expressed expresses extremely
fact fairly family far favor favored favorite favors favour favoured favourite favours feel feeling feels felt
few find finds first follow followed following follows for form former formerly found frequent frequently
from full fully further
gave general generally get gets getting give given gives giving go goes going gone got great greatly group
had half handle handles happen happened happens has have having held help helps her hers him himself his hold
holding holds home household how however
idea ideas identify identified identifies if important importance in include included includes including
indeed indicate indicated indicates individual individuals initial initially insist insists instead intend
intended intending intends intention interest interested interests into involve involved involves involving
issue issues it item items its itself
join joined joins just
keep keeping keeps kept kind know knowing known knows
large largely last later latest lead leads least leave leaves leaving left less let lets life like likely
likes little live lives living located location long longer look looking looks
made main mainly maintain maintains make makes making many matter matters may mean means meant mention
mentioned mentions might minus moment more moreover most mostly move moved moves moving much must
name named names namely near nearly necessary need needed needing needs never new next no non none nor not
note noted notes nothing now number numbers
occasion occasionally occupation occur occurs of off offer often old older on once one ones ongoing only onto
open opened opens opinion opposed opt opted opting opts or order other others otherwise out over overall own
owned owns owner
part particular particularly partly past people per perform performs period permanently person personal
personally persons phrase pick picked picking picks piece place placed places plan planned planning plans plus
point points position positive possess possible possibly practice practices practise practised practises
prefer preference preferences preferred prefers present presently previous previously primarily primary prior
probably proceed process project projects proper purpose put puts putting
quality quite
rather reach reached reaches reaching ready real really reason reasons recent recently refer referred refers
regard regarded regarding regards regular regularly relate related relates relation remain remained remaining
remains reply replies report reported reports request requested requesting requests require required requires
resp respect respectively responses response rest result results role roughly run running runs
said same say saying says scheduled second see seek seeks seem seems seen set sets setting several shall share
shared shares she short should shown side similar simple simply since single situated situation small so some
someone something sometimes somewhat soon sort speak speaking specific specifically spend spending spends spent
stance stand stands start started starting starts state stated states stating stay stayed staying stays still
strong strongly strictly style subject such suffer suffers suggest supposed sure
take taken takes taking talk talks tell telling tells tend tends term terms text than that the their theirs
them themself themselves then there these they thing things think thinks third this those though through
throughout thus time times to together told too took topic total toward towards try trying turn turned turning
turns two type typical typically
under undergo undergoes underwent unless until up upcoming upon use used user users uses using usual usually
value values various very via view views
want wanted wanting wants was way ways well went were what whatever when whenever where wherever whether which
while who whole whose why will wish wished wishes wishing with within without word words work worked working
works would write writes writing written wrote
yet young younger
approx caused causes co couple distrust distrusts doubt doubts instead lifelong lots majority okay pair partial
percent problem problems reliance roughly series sole solely team teams undecided unlike
hour hours minute minutes month months week weeks weekly year years yearly annual annually daily day days
monthly morning mornings evening evenings afternoon night nights noon midnight weekend weekends today
tomorrow yesterday decade decades century am pm autumn spring summer winter fall
dollar dollars euro euros pound pounds cost costs price paid pay pays paying
english german french spanish chinese
"""

BY_LANGUAGE = {"en": ENGLISH}
