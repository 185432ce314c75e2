"""English acts that undo each other, and everyday things of one kind."""

ACTS = """
start begin take+up set+up pick+up / stop quit give+up cease swear+off finish end
launch release go+live open unveil / shelve cancel scrap abandon discontinue call+off shut+down close
accept say+yes / decline reject refuse turn+down
! buy purchase acquire close+on / sell / rent lease
join enrol enroll sign+up hire recruit / leave quit resign drop+out step+down hand+in+notice fire
    dismiss swear+off give+up
resign quit hand+in+notice / fire lay+off sack dismiss
move+in move+into move+back come+back return / move+out
bring+forward / postpone push+back put+off
arrive / depart fly+back
win won / lose
! lend / borrow
! teach tutor / learn study take+lessons take+classes
raise increase go+up / lower decrease reduce go+down
pass / fail flunk
! marry wed get+married / divorce split+up break+up separate
remember / forget
allow permit / forbid ban prohibit
succeed / fail
look+for search seek hunt+for / =found
keep / give+away throw+out throw+away sell get+rid donate
break / keep
gain / lose
plant / uproot
lock / unlock
import / export
build restore repair / sell demolish
run publish edit write / read subscribe
stay remain / leave
expand / shrink downsize
praise / criticise criticize
! adopt / abandon rehome put+down euthanize
hide / reveal
save / waste
agree / disagree
support / oppose
trust / distrust
start / expire run+out end
get+promoted / get+demoted
propose / withdraw
"""

QUALITIES = """
right acceptable / wrong immoral unacceptable
overrated / underrated
lonely lonelier isolated / close closer together connected
happy happier / unhappy sad sadder miserable
healthy / ill sick unwell
safe safer / dangerous unsafe
strong stronger / weak weaker
rich wealthy / poor broke
cheap cheaper affordable / expensive pricey costly
high higher / low lower
easy easier / hard harder difficult
useful valuable worthwhile important / useless pointless worthless unimportant
young / elderly old
dark / light
male / female
realistic / unrealistic
sufficient / insufficient
religious devout / atheist
interesting fascinating / boring dull
beautiful pretty / ugly
clean / dirty messy
optimistic / pessimistic
introvert introverted / extrovert extroverted
daily every+day each+day / weekly every+week once+a+week monday mondays tuesday tuesdays wednesday
    wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays / monthly / yearly
    annually / ~usually ~often ~mostly
half / all whole entire
left / right
formal / informal casual
public / private
full+time / part+time
remote / office on-site onsite
vegetarian / vegan / carnivore
monday+to+friday weekdays weekday during+the+week / weekend weekends
too+much too+many / too+little too+few
"""

THINGS = """
dog puppy pup hound labrador terrier retriever poodle / cat kitten kitty / parrot budgie parakeet /
    tortoise turtle / rabbit bunny / hamster / gerbil / horse pony mare / goldfish / snake python /
    lizard gecko / cow / pig / sheep / goat / hen chicken / duck / goose / donkey / ferret / rat /
    canary / hedgehog / llama alpaca
cello / violin fiddle / viola / double+bass / guitar / ukulele / banjo / mandolin / harp / piano / organ
    / accordion / flute / clarinet / oboe / bassoon / saxophone sax / trumpet / trombone / tuba / drums
    / recorder / harmonica / bagpipes / bandoneon / marimba xylophone
tea matcha rooibos chai / coffee espresso latte cappuccino / water / juice smoothie / beer ale lager
    stout / wine / cider / kombucha / lemonade / cola coke soda / ginger+beer / whisky whiskey bourbon /
    gin / rum / vodka / tequila / champagne prosecco / cocoa / sake
beef steak / pork / chicken / lamb / ham / bacon / sausage / liver / cheese / tofu / egg / bread / rice
    / pasta spaghetti noodle / potato / tomato / onion / garlic / carrot / spinach / broccoli /
    cauliflower / cabbage / aubergine eggplant / courgette zucchini / cucumber / lettuce / mushroom /
    pea / bean / lentil / chickpea hummus / okra / fennel / celery / beetroot beet / asparagus / leek /
    radish / olive / avocado / apple / banana / orange / lemon / strawberry / raspberry / blueberry /
    cherry / grape / raisin / melon / pineapple / mango / peach / pear / plum / kiwi / coconut / peanut
    / almond / walnut / hazelnut / cashew / honey / chocolate / marzipan / liquorice licorice / sardine
    / anchovy / salmon / tuna / herring / mackerel / shrimp prawn / oyster / mussel / lobster / crab /
    coriander cilantro / basil / parsley / dill / ginger / cinnamon / pizza / burger hamburger / sushi /
    porridge oatmeal oats / soup / salad / ketchup / mayonnaise mayo / mustard / yoghurt yogurt
gluten wheat celiac coeliac / dairy lactose milk cheese butter / nut peanut almond walnut hazelnut
    cashew / soy soya / shellfish shrimp prawn crab lobster / pollen hay+fever / penicillin / latex /
    dust
sober / vegan / vegetarian veggie meatless / pescatarian / keto / paleo / halal / kosher
bouldering climbing climb / hiking hike / running ~run jogging jog / cycling cycle biking bike /
    swimming swim / rowing row / kayaking kayak canoeing / sailing sail / surfing surf / skiing ski /
    snowboarding snowboard / skating skate / fencing / archery / boxing / judo / karate / yoga / pilates
    / tennis / badminton / squash / football soccer / basketball / volleyball / handball / rugby /
    hockey / baseball / cricket / golf / chess / poker / dancing dance ballet / knitting knit / crochet
    crocheting / sewing sew / pottery ceramics / calligraphy / painting paint / drawing sketching /
    photography / woodworking woodcarving carpentry / beekeeping / birdwatching birding / gardening /
    fishing angling / hunting / baking / cooking / gaming / origami / astronomy / juggling /
    weightlifting / gymnastics / scuba diving snorkelling / embroidery / quilting
kettlebell / dumbbell / barbell / resistance+band / treadmill / rowing+machine
knee / hip / shoulder / spine spinal / heart / ankle / elbow / wrist / neck / kidney / lung / liver /
    stomach / tooth teeth dental / bladder / appendix / brain / throat
eye eyes / ear ears / nose
deaf / blind / mute
honesty sincerity / patience / curiosity / loyalty / courage bravery / humility modesty / thrift
    frugality / kindness compassion gratitude / ambition / discipline / freedom liberty / justice
    fairness / equality / talent / ~luck / ~money wealth / fame / ~power / ~health / happiness /
    ~success / creativity / intelligence / wisdom / tradition / privacy / friendship / ~family /
    punctuality / generosity / forgiveness
car drive driving / bus / train / bike bicycle cycle cycling / motorbike motorcycle / plane flight fly
    flying / boat ship ferry / tram / metro subway underground / taxi cab / scooter / truck lorry / van
kitchen / bathroom / bedroom / garage / attic / basement cellar / balcony / porch
nurse nursing / doctor physician gp surgeon / dentist / vet veterinarian / pharmacist / midwife /
    teacher / lawyer attorney solicitor / accountant / architect / electrician / plumber / carpenter /
    mechanic / baker / waiter waitress / bartender / barista / hairdresser barber / farmer / pilot /
    police / firefighter / soldier / journalist reporter / translator interpreter / actor actress /
    librarian / psychologist / secretary / butcher / tailor / gardener / postman / welder
anesthesiology anaesthesiology anesthesia / pediatrics paediatrics / cardiology / oncology / radiology /
    psychiatry / surgery / dermatology / neurology / gynecology obstetrics / orthopedics / urology
math maths mathematics / physics / chemistry / biology / geography / law / economics / philosophy /
    psychology / sociology / linguistics / literature / theology / archaeology / geology
atheist / agnostic / christian catholic protestant / muslim / jewish / buddhist / hindu
oak / birch / pine / walnut / maple / beech / ash / slate / copper / linen / cotton / wool / silk /
    leather / concrete / steel / brick / marble / plastic / bamboo
em+dash dash / semicolon / emoji emojis / bullet+point / exclamation / comma / hashtag / table /
    footnote / heading header
restaurant / bakery / cafe coffee+shop / bar pub / bookshop bookstore / hotel / hostel / clinic / gym /
    salon / farm / brewery / florist / pharmacy / museum / library / laundry
novel / poem poetry / screenplay / memoir / cookbook / thesis dissertation / textbook
album / film movie / painting / sculpture / board+game / video+game / podcast / blog / newsletter
twins twin / triplets triplet / quadruplets
boy / girl
masters / bachelor bachelors / phd doctorate / apprenticeship
breakfast / lunch / dinner supper
"""
