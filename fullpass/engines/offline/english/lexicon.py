"""Classes of English words that tell of a life: work, things of one's own, body, family.

They are pieces of patterns. A class is as wide as can be: what stands in it was thought of by its kind.
"""

from __future__ import annotations

from fullpass.pipeline.words import listed


def one_of(words: str) -> str:
    """Give a pattern for any of these words; "_" stands for a space or a hyphen."""
    return "(?:" + "|".join(word.replace("_", "[ -]?") for word in listed(words)) + ")"


WORKER = one_of(
    """accountant actor actress actuary administrator anaesthetist analyst apprentice architect archivist
    artist assistant astronomer athlete auditor author au_pair baker barber barista bartender beekeeper
    biologist blogger bookkeeper bricklayer broker builder bus_driver busker butcher carer caregiver
    caretaker carpenter cartographer cashier ceo cfo chef chemist childminder chiropractor civil_servant
    cleaner clerk coach coder columnist comedian composer conductor consultant contractor cook copywriter
    counsell?or courier cto curator dancer data_scientist dentist dermatologist designer detective dev
    developer diplomat director doctor doula driver drummer ecologist economist editor educator
    electrician engineer entrepreneur estate_agent executive expat farmer farrier filmmaker firefighter
    fisherman fitter flight_attendant florist forester founder freelancer gamer gardener geologist glazier
    gp grad_student graduate grandad granddad grandma grandmother grandfather grandpa grandparent
    guitarist hairdresser homeowner historian homemaker housewife illustrator immigrant instructor intern
    interpreter investigator janitor jeweller journalist judge juggler junior_doctor keeper
    kindergarten_teacher labourer landlady landlord landscaper lawyer lecturer librarian lifeguard
    linguist locksmith lorry_driver machinist maintainer manager marine marketer masseuse mathematician
    mechanic medic mentor midwife miner minister model mover musician nanny notary novelist nun nurse
    nutritionist officer optician optometrist painter paralegal paramedic parent pastor pathologist
    pensioner performer pharmacist phd_student photographer physicist physio physiotherapist pianist pilot
    planner plasterer plumber poet police_officer policeman policewoman politician postdoc postman potter
    preacher priest principal producer professor programmer psychiatrist psychologist publisher quilter
    rabbi radiographer ranger realtor receptionist recruiter referee refugee renter reporter researcher
    restorer retiree roofer runner sailor sales_rep salesperson scaffolder scientist sculptor seamstress
    secretary shepherd shop_assistant shopkeeper single_dad single_mom single_mum single_mother
    single_father single_parent singer social_worker soldier solicitor sommelier songwriter
    stay_at_home_\\w+ statistician steward stonemason student support_worker surgeon surveyor tailor
    teacher teaching_assistant technician tenant therapist trader trainee trainer translator truck_driver
    trucker tutor undergrad undergraduate vet veteran veterinarian vicar violinist waiter waitress
    warehouse_worker welder widow widower writer youth_worker zookeeper mother father mum mom dad stepmum
    stepmom stepdad stepmother stepfather beginner newbie introvert extrovert"""
)
CONDITION = one_of(
    """adhd add addison'?s_disease agoraphobia allerg\\w+ alopecia anaemia anemia aneurysm angina anxiety
    aphantasia arrhythmia arthritis asperger'?s asthma astigmatism autism bipolar_disorder burnout cancer
    carpal_tunnel cataracts? celiac_disease coeliac_disease celiac coeliac cerebral_palsy cholesterol
    claustrophobia colitis copd crohn'?s(?:_disease)? cystic_fibrosis deafness dementia depression
    dermatitis diabetes dyscalculia dyslexia dyspraxia eczema ehlers_danlos emphysema endometriosis
    epilepsy fibroids fibromyalgia floaters gallstones glaucoma gout haemophilia hashimoto'?s hay_fever
    hearing_loss heart_\\w+ hemophilia hepatitis hernia high_blood_pressure hiv hypermobility hypertension
    hyperthyroidism hypothyroidism ibs ibd insomnia insulin_resistance intolerance kidney_\\w+ leukaemia
    leukemia long_covid lupus lyme(?:_disease)? lymphoma macular_degeneration melanoma meniere'?s
    menopause migraines? ms multiple_sclerosis narcolepsy neuropathy ocd osteoarthritis osteoporosis pcos
    parkinson'?s phobia plantar_fasciitis pots psoriasis ptsd raynaud'?s reflux repetitive_strain
    rheumatism rosacea rsi sciatica scoliosis sleep_apn\\w+ social_anxiety spina_bifida stammer stoma
    stutter tendon\\w+ thyroid tinnitus tourette'?s tunnel_vision type_(?:1|2|one|two)(?:_diabetes)?
    ulcers? vertigo vitiligo wheelchair"""
)
BODY_PART = one_of(
    """knees? back spine neck shoulders? hips? ankles? wrists? elbows? foot feet heart lungs? kidneys? liver
    thyroid eyes? eyesight vision hearing ears? skin hair teeth jaw acl meniscus achilles rotator_cuff
    hamstrings? collarbone arm leg hand blood_pressure cholesterol immune_system memory pelvis stomach gut
    bladder prostate womb ovaries disc discs appendix tonsils gallbladder sinuses cornea retina"""
)
BAD = one_of(
    """bad bum dodgy weak wonky crook gammy knackered dicky stiff injured broken torn fused artificial
    prosthetic arthritic slipped herniated bulging trapped sensitive dry oily curly frizzy red blond grey
    gray thinning sharp missing glass new replaced titanium flat wide narrow"""
)
OWNED = one_of(
    """car van truck pick-?up lorry tractor motorbike motorcycle moped scooter vespa camper campervan caravan
    rv trailer boat dinghy kayak canoe sailboat narrowboat houseboat e-?bike bike bicycle tandem
    cargo_bike tesla toyota ford corsa golf honda volvo skoda bmw audi subaru fiat renault nissan mazda
    kia hyundai peugeot citroen vauxhall opel volkswagen vw polo passat mercedes mini jeep prius civic
    corolla leaf dacia house home flat apartment condo duplex maisonette bungalow cottage
    terrace(?:d_house)? townhouse semi(?:-detached)? cabin chalet farm farmhouse smallholding barn studio
    bedsit loft attic basement cellar conservatory shed garage workshop greenhouse polytunnel allotment
    garden backyard yard courtyard balcony patio pond pool orchard vineyard meadow acres? woodland
    mortgage rental laptop macbook thinkpad chromebook ipad tablet kindle iphone android(?:_phone)? pixel
    galaxy fairphone smartwatch garmin fitbit pc desktop gaming_pc nas raspberry_pi homelab server_rack
    3d_printer sewing_machine overlocker serger loom spinning_wheel kiln pottery_wheel potter's_wheel
    lathe telescope microscope drone camera dslr darkroom record_player turntable vinyl piano
    keyboard_piano guitar bass ukulele violin viola cello double_bass harp flute clarinet oboe
    sax(?:ophone)? trumpet trombone tuba accordion banjo mandolin drum_kit synth xbox playstation ps[45]
    steam_deck nintendo vr_headset oven hob stove cooker induction_hob microwave air_?fryer instant_pot
    slow_cooker pressure_cooker bread_machine bread_maker espresso_machine moka_pot aeropress grinder
    dishwasher washing_machine dryer tumble_dryer freezer chest_freezer fridge wood_burner log_burner
    fireplace heat_pump solar_panels boiler treadmill rowing_machine exercise_bike kettlebells? dumbbells
    barbell squat_rack home_gym yoga_mat skis snowboard surfboard wetsuit tent hammock tattoos? piercings?
    scars? braces dentures hearing_aids? pacemaker insulin_pump implants? prosthesis prosthetic stents?
    glasses contacts contact_lenses crutches cane walking_stick guide_dog assistance_dog wheelchair
    screen_reader degree masters? master's bachelor'?s mba phd doctorate diploma licen[cs]e
    pilot'?s_licen[cs]e driving_licen[cs]e certificate certification qualification background_in
    citizenship passport visa green_card permit business shop store company startup start-up agency
    restaurant cafe bakery practice salon studio firm online_shop etsy_(?:shop|store) podcast blog
    newsletter channel youtube_channel job day_job side_job second_job zero_hours?_contract pension
    savings student_loan overdraft inheritance accent green_thumb sweet_tooth photographic_memory
    perfect_pitch black_belt fear_of phobia"""
)
KIN = one_of(
    """wife husband hubby missus partner spouse fianc[eé]e? girlfriend boyfriend gf bf other_half better_half
    ex(?:-?(?:wife|husband|partner))? son daughter kids? child children baby newborn toddlers? teens?
    teenagers? preschoolers? twins triplets under_(?:twos|threes|fours|fives|sixes|tens|\\d+s?) girls boys
    stepson stepdaughter stepkids? stepchildren foster_\\w+ mother mom mum mam mama father dad parents
    brothers? sisters? siblings? half_brothers? half_sisters? grandmother grandma gran nan nana granny
    grandfather grandpa grandad granddad grandparents grandson granddaughter grandkids grandchild(?:ren)?
    aunt(?:ie)? uncle niece nephew cousins? godson goddaughter godchild in_laws
    (?:mother|father|brother|sister|son|daughter)_in_law family household"""
)
ANIMAL = one_of(
    """dogs? cats? pupp(?:y|ies) pups? kittens? horses? pon(?:y|ies) donkeys? mules? cows? cattle sheep
    lambs? goats? pigs? alpacas? llamas? chickens? hens? ducks? geese quails? turkeys? rabbits?
    bunn(?:y|ies) hamsters? gerbils? guinea_pigs? rats? mice chinchillas? ferrets? hedgehogs? parrots?
    budgies? cockatiels? canar(?:y|ies) finches pigeons? tortoises? turtles? snakes? geckos? lizards?
    bearded_dragons? axolotls? fish goldfish koi bees beehives? hives whippets? greyhounds? lurchers?
    retrievers? labs? labradors? labradoodles? cockapoos? poodles? spaniels? terriers? staff(?:y|ies)
    jack_russells? beagles? corgis? collies? sheepdogs? shepherds? alsatians? huskies husky malamutes?
    dachshunds? sausage_dogs? pugs? bulldogs? boxers? rottweilers? dobermans? chihuahuas? shih_tzus?
    maltese great_danes? dalmatians? pointers? setters? vizslas? mastiffs? akitas? shibas? samoyeds?
    mongrels? mutts? rescues? strays? maine_coons? ragdolls? siamese bengals? tabb(?:y|ies) pets?"""
)
NUMBER = one_of(
    """one two three four five six seven eight nine ten eleven twelve \\d+ several both twin a_few
    a_couple_of half_a_dozen"""
)
PERIOD = r"(?:(?:\d+|\w+) )?(?:years?|months|decades?|semesters?|terms|summers|winters|seasons)\b"
