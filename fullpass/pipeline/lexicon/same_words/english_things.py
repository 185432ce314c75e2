"""Groups of English words for people, things and qualities that say the same."""

ENGLISH_THINGS = """
doctor dr doc physician gp / father dad daddy papa pa / mother mom mum mommy mummy mama ma / grandmother
gran grandma granny nan nana nanny / grandfather grandpa granddad grandad gramps / kid kids child children /
friend friends mate mates buddy buddies pal pals / husband hubby hubs / wife missus / girlfriend gf /
boyfriend bf / pound pounds quid gbp pfund libra libras livre livres sterling / dollar dollars bucks buck
usd dolar dolares dollari / euro euros eur / thousand grand k / percent percentage prozent pourcent procent
percento / kilometre kilometer kilometres kilometers km kms / metre meter metres meters / centimetre
centimeter centimetres centimeters cm / millimetre millimeter millimetres millimeters mm / kilogram
kilograms kilo kilos kg / hour hours hr hrs / minute minutes min mins / year years yr yrs / week weeks wk
wks / month months mo mos / start started starts starting begin began begun begins beginning commence
commences / start started become became joined join joins / end ends ended finish finishes finished complete
completed completes / stop stopped stops quit quits cease ceased / leave leaves left quit quits quitting /
keep keeps kept stay stays stayed remain remains still continue continues continued / move moves moved
moving relocate relocates relocated relocating relocation / buy buys bought purchase purchases purchased got
get getting / allergic allergy allergies / cycle cycles cycling cyclist bike bikes bicycle bicycles biking /
car cars auto automobile vehicle / movie movies film films / flat apartment apartments flats home house
place condo / holiday holidays vacation vacations / tv television telly / phone smartphone mobile cellphone
/ university uni college / maths math mathematics / biology bio / chemistry chem / vegetarian veggie /
veterinarian vet / laboratory lab / photo photos photograph photographs photography picture pictures pics /
refrigerator fridge / laptop notebook / repair repairs repaired repairing fix fixes fixed fixing mend mends
/ restore restores restoring restored refurbish refurbishing / raise raises raised raising increase
increases increased / lower lowers lowered reduce reduces reduced cut cuts / cancel cancels cancelled
canceled cancellation / teach teaches taught teaching teacher lesson lessons tutor tutors tutoring / large
big huge / small little tiny / autumn fall / trip trips travel travels traveling travelling journey / run
runs running jog jogs jogging / ship ships release releases released publish publishes published / diagnose
diagnosed diagnosis / surgery operation operated op / employer company firm / boss manager supervisor /
colleague colleagues coworker coworkers / rent rents renting rental lease leases leasing / wedding weddings
marry marries married marriage marrying / pregnant pregnancy expecting / due expected expecting / school
class classes / reply replies respond responds response responses answer answers / explanation explanations
explain explains explained explaining / everywhere everything / deliberation thinking thought back forth /
infrastructure infra / administrator admin / developer dev / development dev / configuration config /
application app / specification spec / representative rep / information info / documentation docs / chaos
chaotic / professor prof / gym fitness / return returns returned back / prepare prepares preparing
preparation prep prepping / exam exams examination test tests / accident crash collision / motorbike
motorcycle motorbikes motorcycles / shop store shops stores / study studies studying learn learns learning
studied learned / salary wage wages pay income / hate hates dislike dislikes loathe loathes detest detests
despise / worried worry worries anxious anxiety nervous / happy glad pleased / medication medications
medicine medicines meds drug drugs / appointment appointments appt / gift gifts present presents / exercise
exercises exercising workout workouts gym / diabetic diabetes / sister sis / brother bro / family fam /
favourite favorite fave fav / maximum max / minimum min / temperature temp / department dept / apartment apt
/ people ppl folks folk / video videos vid vids / conversation convo / birthday bday / town city / tired
exhausted exhausting exhaust exhausts tiring / cheap inexpensive affordable / funny humorous / lawyer
attorney solicitor / sofa couch / toilet bathroom loo / pavement sidewalk / lift elevator / football soccer
/ jumper sweater pullover / trousers pants / nappy diaper / garbage rubbish trash / cookie biscuit cookies
biscuits / petrol gas gasoline fuel / lorry truck / engaged fiance fiancee engagement / ex former /
newspaper paper / abroad overseas / postpone postponed postpones defer deferred delay delayed / choose chose
chosen pick picked select selected opt opted / finished graduated graduate graduates graduation / allow
allows allowed permit permitted / ban banned bans abolish abolished scrap scrapped / improve improves
improved better / worsen worsened worsens worse / hurt hurts pain painful sore ache aches / weight kilos
pounds / scared afraid fear fears terrified phobia / ill sick illness / sober sobriety / build builds
building built make makes making made create creates creating created develop develops developing / retire
retired retirement retires retiring / grandchild grandchildren grandkid grandkids / neighbour neighbor
neighbours neighbors / job position post role / career profession occupation / staff employees workers
personnel / employee worker / customer client / factory plant / supermarket grocery / dinner supper /
dessert pudding / sweets candy / beverage drink / alcohol alcoholic booze liquor drink / stove cooker / tap
faucet / garden yard backyard / basement cellar / attic loft / landlord landlady / roommate flatmate
housemate / luggage baggage suitcase / train rail railway / subway underground metro tube / bus coach /
licence license permit / homework assignment / thesis dissertation / essay paper / grade mark score / degree
diploma / course class lesson / pupil student / kindergarten nursery preschool daycare / scholarship grant
bursary / lecture talk presentation speech / session meeting / deadline due / hospital clinic / pill tablet
/ injection shot jab / dentist dental / therapist therapy counsellor counselling / illness disease sickness
/ tumour tumor cancer / flu influenza / hypertension pressure / glasses spectacles / baby infant newborn /
teenager teen adolescent / relatives family / money cash / debt loan owe / discount reduction / image
picture photo / series show programme / song track tune / concert gig / choir chorus / match game / team
squad / computer pc / website site webpage / software program / file document / error bug fault defect /
database db / repository repo / spreadsheet sheet excel / slides deck presentation / example sample / step
instruction direction / humour humor joke / faith religion religious / energy power / electricity power /
solar photovoltaic / area neighbourhood neighborhood district / countryside rural / outskirts suburb /
street road / river stream / woods forest / sea ocean / beach seaside / island isle / break pause rest /
quick quickly fast rapid rapidly swift speedy / slow slowly sluggish / new recent latest / costly expensive
dear pricey / rich wealthy affluent / poor broke / easy easily simple straightforward effortless / hard
difficult tough tricky challenging challenge / fiddly awkward tricky cumbersome complicated complex /
important crucial key vital essential significant / necessary needed essential required / pointless useless
worthless waste / useful helpful handy valuable / terrible awful horrible dreadful / wonderful fantastic
excellent great amazing superb brilliant / nice pleasant lovely / beautiful pretty gorgeous / clever smart
intelligent / stupid dumb foolish silly / wrong incorrect mistaken / right correct accurate / certain sure /
unsure uncertain undecided torn / short concise brief succinct briefly / long lengthy / detailed thorough
comprehensive / informal casual / blunt direct directly straight frank honest / polite courteous / quiet
silent / loud noisy noise / healthy fit / spicy hot / alone solo / single unmarried / boring dull tedious
bored / interesting fascinating / sad unhappy / angry furious mad cross / annoying irritating annoy annoys /
strange odd weird peculiar / usual normal ordinary / rare rarely seldom uncommon / private personal /
automatic automatically automated automation / online internet web / digital electronic / broken faulty
defective / closed shut / safe secure safety / dangerous risky unsafe hazardous risk danger / unlawful
illegal / fair just / unfair unjust / main chief primary principal mainly mostly chiefly largely primarily /
entire whole / enough sufficient adequate / except besides apart / instead rather / near close nearby next /
rainy wet rain / sunny sun / blind sightless / disabled disability / vegan veganism / vegetarian
vegetarianism / religious devout / atheist nonbeliever unbeliever / freelance freelancer self-employed
freelancing / jobless unemployed unemployment / newbie beginner novice / amateur hobbyist / sole only /
jointly together / free gratis / cosy cozy / untidy messy mess / filthy dirty / empty vacant / popular
beloved / modern contemporary / overpriced expensive / exhausting draining tiring / overrated overhyped
hyped / urgent urgently pressing / harsh severe / tasty delicious / disgusting gross revolting yuck /
stubborn obstinate / shy timid / lazy idle / beginning start outset / middle mid / plane aircraft airplane
aeroplane / bicycle bike pushbike / room bedroom / bathroom washroom / vacation holiday break / husband
spouse / wife spouse / stepfather stepdad / stepmother stepmum stepmom / puppy dog pup / kitten cat / recipe
recipes dish / meatless vegetarian / gluten coeliac celiac / medication tablets pills prescription / physio
physiotherapy physiotherapist / psychologist psychology / surgeon surgery surgical / accountant accounting
accountancy / plumber plumbing / electrician electrical / carpenter carpentry joiner / architect
architecture / journalist journalism reporter / engineer engineering / scientist science / musician music
musical / pianist piano / violinist violin / guitarist guitar / drummer drums / cellist cello / novelist
novel / poet poetry poem poems / farmer farm farming / beekeeper beekeeping bees apiarist / baker bakery /
librarian library / programmer programming / gamer gaming games / runner running / hiker hiking / vegetarian
vegetarians / pensioner retiree retired / jail prison / fraud scam swindle / elderly old / tale tales story
stories / enthusiast fan / overweight weight / accent dialect / adult grownup / ageing aging older / agenda
schedule / ambition goal / ancestor ancestors ancestry genealogy / annual yearly / assistant aide helper /
attractive appealing / backup copy / block barrier / bonus premium / chance opportunity / chore chores
housework / circumstances situation / clothes clothing outfit outfits garments / comfortable comfy /
committee board / competitor rival / convenient handy practical / crucial decisive / cuisine food cooking /
danger risk threat / disappointed disappointing disappointment / dull dreary / eager keen excited /
effective efficient / elderly senior seniors / exact precise exactly precisely / exciting thrilling /
expense expenses costs / fake phony / famous renowned / fatigue tired exhausted / fault mistake error /
feature function functionality / fee charge cost / flexible flexibility / fond affection / fragile delicate
/ frequent frequently often / frugal thrifty / gadget device / generous generosity / guest visitor / harbour
harbor port marina / hectic busy / immediately instantly promptly / inaccurate wrong / income revenue /
independent independently autonomous / inefficient wasteful / insufficient lacking / lively vibrant / local
nearby / lonely loneliness / lovely charming / lucrative profitable / luxury luxurious / manager head / meal
food dish / meaningful significant / method approach technique / mistake error blunder / mute silent / naive
gullible / notification notifications alert alerts / nuisance annoying / obvious clear / odd unusual /
orchestra symphony / outdated old obsolete / outdoor outdoors outside / overtime extra / overwhelmed
overwhelming swamped / pace speed / parcel package / parking park / patient patience / peaceful calm quiet /
pedestrian walking / perfect ideal ideally / pharmacy pharmacist chemist drugstore / pleasant enjoyable /
portion share / precise accurate / preschool playgroup / principle principles / proposal offer / puzzled
confused confusing / reasonable sensible / reliable dependable / reluctant unwilling hesitant / residence
home / roommates flatmates housemates / routine habit / ruined destroyed / rumour rumor gossip / satisfied
pleased / scary frightening / sensitive sensitivity / shabby rundown / shared joint common / shore coast /
shortage lack / silly ridiculous nonsense / skilled skilful skill skills / slim thin / snowy snow / space
room / spacious roomy / stable steady / stressful stress stressed / stubbornness stubborn / superb
outstanding / tailor dressmaker / temporary temporarily interim / tidy neat clean / timetable schedule /
tour trip / traditional tradition / traffic congestion / trainee apprentice apprenticeship intern internship
/ trainer instructor / trendy fashionable / trustworthy reliable / unaffordable expensive / unbearable
intolerable / uncomfortable uneasy / unfriendly rude / unreliable flaky / vague unclear / vegetables veggies
veg / venue location / verbose lengthy wordy / warranty guarantee / wellbeing wellness / widespread common /
workplace office job / workshop course / youngster young youth / plain simple simply / feedback criticism
critique review / fever temperature / diary journal / trip holiday vacation / membership member / rate fee
price / cabin hut chalet lodge / shares stocks equities / expenses costs spending / flatter flattery /
lefthanded left / conference congress / hobby spare pastime / ads advertising adverts / bruise bruised /
scar scarred / headache headaches head / toothache tooth teeth / stomachache stomach belly / nanny
childminder babysitter / cleaner cleaning / subscription plan / oldest eldest
"""
