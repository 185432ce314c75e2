"""What English tells of a person without adding anything."""

ENGLISH = """
a about above across actual actually additional additionally after again age aged ago along also although
always amount amounts another any anything anyone apart apparently approach approximate approximately
around as aside ask asked asking asks associated at available away based because become becomes becoming
became been before behind being belong belongs below besides between beyond both bring brings brought but
by call called can cannot case category cause caused causes choice choose chooses chose chosen choosing
clearly come comes coming common commonly compare compared concern concerned concerning concerns condition
consequently consider considered considering considers consist consists contain contains could current
currently date dated dates deal deals dealing decide decided decides deciding decision declare declared
depend depends describe described describes desire desires despite detail details do does doing done down
due during each either else etc especially even event eventually every everything example except exist
existing exists expect expected expects experience experienced experiences experiencing express expressed
expresses fact fairly far favor favored favorite favors favour favoured favourite favours feel feeling
feels felt few find finding finds follow followed following follows for form found from further
furthermore gave general generally get gets getting give given gives giving go goes going gone got had
have has having held her hers herself him himself his hold holding holds how however idea ideas identify
identified identifies if important importance in include included includes including indeed indicate
indicated indicates individual individuals initial initially instead insist insists intend intended
intending intends intention interest interested interests into involve involved involves involving issue
issues it item items its itself just kind know knowing known knows largely least less let lets life like
likely likes live lives living located location longer made main mainly make makes making many matter
matters may mean means meant mention mentioned mentions might moment more moreover most mostly much must
name named names namely necessary need needed needing needs next no none nor not note noted notes nothing
now number numbers occasion occasionally occur occurs of off often old on once one ones ongoing only onto
opinion opt opted opting opts option options or order other others otherwise out over overall own owned
owns owner part particular particularly partly past people per perform performs period permanently person
personal personally persons pick picked picking picks place placed places plan planned planning plans
point points position possess possesses possible possibly prefer preference preferences preferred prefers
present presently previous previously primarily primary probably problem problems proceed process project
projects purpose put puts putting quite rather real really reason reasons recent recently refer referred
refers regard regarded regarding regards regular regularly relate related relates relation report reported
reports request requested requesting requests require required requires respect respectively result
results role roughly said same say saying says scheduled see seem seems seen set sets setting several
shall share shared shares she should similar simple simply since situation so some someone something
sometimes somewhat soon sort specific specifically spend spending spends spent stance state stated states
stating still style subject such suffer suffers supposed sure take taken takes taking tell telling tells
tend tends term terms than that the their theirs them themself themselves then there these they thing
things think thinks thinking thought third this those though through throughout thus time times to
together told too took topic total toward towards try trying turn turned turning turns type typical
typically under underway undergo undergoes underwent unless until up upcoming upon use used user users
uses using usual usually value values various very via view views want wanted wanting wants was way ways
well went were what whatever when whenever where wherever whether which while who whole whose why will
wish wished wishes wishing with within without word words work worked working works would yet you your
approx co majority okay pair pm am sole solely will decade decades century annual annually hour hours
minute minutes month months week weeks weekly year years yearly daily day days monthly morning mornings
evening evenings afternoon night nights noon midnight weekend weekends today tomorrow yesterday answer
answers answered answering response responses reply replies question questions born birthday happen
happened happens mind minded made-up settle settled believe believes believed belief beliefs convinced
dislike dislikes enjoy enjoys love loves fond keen reside resides residing resident lifelong undecided job
jobs employed employment piece side strongly
suffering
"""
