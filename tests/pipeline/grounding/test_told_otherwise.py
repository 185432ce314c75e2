"""Each rule against wrong statements: what it catches, and the honest statements closest to that."""

import pytest

from fullpass.pipeline.grounding.support import CONTRADICTS
from tests.pipeline.grounding.test_support import problem, stands

WRONG = [
    # the opposite act
    ("I turned down the offer from Falk", "Accepted the offer from Falk."),
    ("we shelved Kestrel in May", "Launched Kestrel in May."),
    ("I've been restoring a 1970 boat", "Is selling a 1970 boat."),
    ("Hab das Rad letzte Woche gekauft", "Hat das Rad letzte Woche verkauft."),
    ("J'ai vendu ma moto au printemps", "A acheté une moto au printemps."),
    ("vendo tamales los domingos", "Compra tamales los domingos."),
    ("我已经戒烟三年了", "用户抽烟三年了。"),
    ("Wir haben beschlossen, das Haus nicht zu kaufen", "Hat beschlossen, das Haus zu verkaufen."),
    # another thing of its kind
    ("I teach the oboe on Mondays", "Teaches the cello on Mondays."),
    ("ich fahre mit dem Rad zur Arbeit", "Fährt mit dem Bus zur Arbeit."),
    ("trabajo para una empresa danesa", "Trabaja para una empresa sueca."),
    ("我下周三去上海出差", "用户下周二去上海出差。"),
    ("she's my niece, she lives in Cork", "The user's aunt lives in Cork."),
    # the other way round
    ("I'm flying to Oslo on Friday", "Flies back from Oslo on Friday."),
    ("I'd rather text", "Would rather call than text."),
    # what another does
    ("I'm building Kestrel in my uncle's barn", "The user's uncle is building Kestrel."),
    ("my cousin lost 900 euros in the crash", "Is poor because the user lost 900 euros in the crash."),
    ("I keep lending money to my cousin", "The cousin keeps lending money to the user."),
    # figures
    ("Please keep answers under 13 lines", "Wants answers over 13 lines."),
    ("I swim at 6am", "Swims at 6 pm."),
    ("I'm in my second year of nursing school", "Is in the fourth year of nursing school."),
    ("we have 3,400 users", "Has more than a million users."),
    # another name
    ("Mein Bruder Jannik hat ein altes Motorrad", "Der Bruder Lennart hat ein altes Motorrad."),
    # how far it has come
    ("I'm writing a novel", "Has finished writing a novel."),
    ("we might move to Bergen but nothing is decided", "Decided to move to Bergen."),
    ("I switched to Dagster in April", "Plans to switch to Dagster."),
    ("I've played in a cover band since 2014", "Left a cover band in 2014."),
    ("I can't stand sardines", "Is neutral about sardines."),
    ("I used to be scared of flying", "The user is scared of flying."),
    ("I never take calls after 8", "Never takes calls."),
    # a negation in other words
    ("can you stop using em dashes", "Wants em dashes."),
    ("I'm allergic to okra so no recipes with that", "Wants recipes with okra."),
    ("Je ne crois pas au destin", "Croit au destin."),
    ("okra is the one thing I refuse to eat", "Loves okra."),
    ("I take mint tea over coffee any day", "Dislikes mint tea."),
]  # fmt: skip
MAY_BE_WRONG = [
    ("I inherited a stamp collection", "Inherited a coin collection."),
    ("I sold the car and kept the bike", "Sold the bike and kept the car."),
    ("我觉得诚实比赚钱重要", "认为赚钱比诚实重要。"),
    ("Oxbow finally launched last week", "Cinderpath launched last week."),
]
HONEST = [
    ("I'm no longer with Google, joined Stripe in May", "Left Google and joined Stripe in May."),
    ("my grandma taught me to bake", "Learned to bake from a grandmother."),
    ("Mi abuela me enseñó a hacer tamales", "Aprendió a hacer tamales de su abuela."),
    ("I turned down the offer", "Did not accept the offer."),
    # the same act from the other side, and one that was almost done
    ("My cousin Ida lent me 90 euros", "Borrowed 90 euros from cousin Ida."),
    ("Mi prima Ida me prestó 90 euros", "Pidió prestados 90 euros a la prima Ida."),
    ("Ma cousine Ida m'a prêté 90 euros", "A emprunté 90 euros à la cousine Ida."),
    ("I'm teaching my aunt Bo to knit", "Aunt Bo is learning to knit from the user."),
    ("En 2011 casi acepto la plaza, pero dije que no", "Rechazó la plaza en 2011."),
    ("J'ai failli accepter le poste, puis j'ai dit non", "A refusé le poste."),
    ("Rechacé la beca de Salamanca", "No aceptó la beca de Salamanca."),
    ("I moved to Rome from Berlin", "Moved from Berlin to Rome."),
    ("I cook on Sundays and Wednesdays", "Cooks on Wednesdays and Sundays."),
    ("Im Oktober läuft meine Probezeit aus", "Die Probezeit läuft im Oktober aus."),
    ("My parents moved us to Oslo when I was six", "Moved to Oslo at age six."),
    ("My brother loves opera and so do I", "Loves opera."),
    ("Me and my brother own a laundromat", "Owns a laundromat with the brother."),
    ("my mom's mom lives in Oslo", "The user's grandmother lives in Oslo."),
    ("I have a labrador called Bo", "Has a dog called Bo."),
    ("I run the 5k in 24 minutes and want to get under 22", "Wants to run the 5k in under 22 minutes."),
    ("I lent my brother 5 grand", "Lent the brother 5,000."),
    ("I've got 14 hives now, started with two", "Started with two hives and now has 14."),
    ("I got citizenship in Canada", "Is a Canadian citizen."),
    ("Granddad flew Lancasters", "The user's grandfather flew Lancasters."),
    ("I used to smoke and I still do", "Smokes."),
    ("I never learned to swim as a kid", "Never learned to swim."),
    ("ich hab ne Nussallergie", "Hat eine Nussallergie."),
    ("je mange ni viande ni poisson", "Ne mange ni viande ni poisson."),
    ("im not religious in fact im an atheist", "Is an atheist."),
    ("my mentor Falk taught me that", "Learned that from mentor Falk."),
    ("my checkup with doctor Okoro is at 9", "Has a checkup with Dr Okoro at 9."),
    ("I switched to Dagster and I'm never going back", "Migrated to Dagster."),
]  # fmt: skip


@pytest.mark.parametrize(("quote", "statement"), WRONG)
def test_what_is_told_otherwise_contradicts(quote, statement):
    assert problem(statement, quote) == CONTRADICTS


@pytest.mark.parametrize(("quote", "statement"), MAY_BE_WRONG)
def test_what_may_only_be_told_otherwise_gives_way(quote, statement):
    assert problem(statement, quote) == ""
    assert not stands(statement, quote)


@pytest.mark.parametrize(("quote", "statement"), HONEST)
def test_what_is_told_in_other_words_is_believed(quote, statement):
    assert problem(statement, quote) == ""
