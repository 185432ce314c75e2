"""Secrets as people paste and say them, at every place where text can stand."""

from __future__ import annotations

import random
import string
from collections.abc import Callable

from fullpass.evaluation.planted.planting import Planter, in_message
from fullpass.evaluation.planted.small_talk import answer, passage, question
from fullpass.evaluation.planted.standing import instruct
from fullpass.evaluation.planted.truth import PlantedSecret

ALPHANUMERIC = string.ascii_letters + string.digits
UPPER = string.ascii_uppercase + string.digits


def _random(rng: random.Random, alphabet: str, length: int) -> str:
    """Give characters with a digit and a letter among them, as long keys have."""
    drawn = [rng.choice(alphabet) for _ in range(length)]
    drawn[rng.randrange(length // 2)] = rng.choice([sign for sign in alphabet if sign.isdigit()])
    drawn[length - 1] = rng.choice([sign for sign in alphabet if sign.isalpha()])
    return "".join(drawn)


def _card_number(rng: random.Random) -> str:
    digits = [4, *(rng.randrange(10) for _ in range(14))]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[::2]]
    digits.append(-(sum(doubled) + sum(digits[1::2])) % 10)
    number = "".join(map(str, digits))
    return " ".join(number[at : at + 4] for at in range(0, 16, 4))


def _password(rng: random.Random) -> str:
    return f"{_random(rng, ALPHANUMERIC, 9)}!{rng.randint(10, 99)}"


def _private_key(rng: random.Random) -> str:
    return "\n".join(_random(rng, ALPHANUMERIC, 64) for _ in range(3))


# Kind → how to draw the part that must disappear, and a text in which somebody pastes or says it.
SECRETS: dict[str, tuple[Callable[[random.Random], str], str]] = {
    "openai key": (
        lambda rng: f"sk-proj-{_random(rng, ALPHANUMERIC, 44)}",
        "Why does this fail? client = OpenAI(api_key='{}')",
    ),
    "anthropic key": (
        lambda rng: f"sk-ant-api03-{_random(rng, ALPHANUMERIC, 60)}",
        "export ANTHROPIC_API_KEY={} does not work in fish",
    ),
    "github token": (
        lambda rng: f"ghp_{_random(rng, ALPHANUMERIC, 36)}",
        "git clone https://{}@github.com/acme/site.git asks for a password",
    ),
    "aws key": (lambda rng: f"AKIA{_random(rng, UPPER, 16)}", "aws_access_key_id = {}"),
    "slack token": (
        lambda rng: f"xoxb-{rng.randrange(10**11, 10**12)}-{_random(rng, ALPHANUMERIC, 24)}",
        "the bot token is {} and nothing happens",
    ),
    "stripe key": (lambda rng: f"sk_live_{_random(rng, ALPHANUMERIC, 24)}", "stripe.api_key = '{}'"),
    "google key": (lambda rng: f"AIza{_random(rng, ALPHANUMERIC, 35)}", "?key={} gives 403"),
    "jwt": (
        lambda rng: (
            f"eyJ{_random(rng, ALPHANUMERIC, 30)}.eyJ{_random(rng, ALPHANUMERIC, 40)}"
            f".{_random(rng, ALPHANUMERIC, 43)}"
        ),
        "Authorization: Bearer {}",
    ),
    "password": (_password, "my password is {} and it is not accepted"),
    "german password": (_password, "Das Passwort lautet {}, damit komme ich nicht hinein"),
    "url credentials": (_password, "DATABASE_URL=postgres://admin:{}@db.internal:5432/shop"),
    "card number": (_card_number, "They charged my card {} twice"),
    "gitlab token": (
        lambda rng: f"glpat-{_random(rng, ALPHANUMERIC, 20)}",
        "the runner refuses {} since Monday",
    ),
    "hugging face token": (lambda rng: f"hf_{_random(rng, ALPHANUMERIC, 34)}", "login(token='{}') hangs"),
    "telegram token": (
        lambda rng: f"{rng.randrange(10**9, 10**10)}:AA{_random(rng, ALPHANUMERIC, 33)}",
        "curl https://api.telegram.org/bot{}/getMe says 404",
    ),
    "french password": (_password, "Mon mot de passe est {} et il est refusé"),
    "spanish password": (_password, "Mi contraseña es {} y no funciona"),
    "chinese password": (_password, "我的密码是{}，但是登录不了"),
    "private key": (
        _private_key,
        "-----BEGIN RSA PRIVATE KEY-----\n{}\n-----END RSA PRIVATE KEY-----",
    ),
}


def add_secrets(planter: Planter) -> None:
    """Plant every kind of secret once, each at another place, most of them beside a fact."""
    places = [_beside_a_fact, _in_a_long_message, _spoken, _as_title, _by_the_assistant, _in_instructions]
    for number, (kind, (draw, text)) in enumerate(SECRETS.items()):
        secret = draw(planter.rng)
        place = places[number % len(places)]
        place(planter, text.format(secret))
        planter.planted.secrets.append(PlantedSecret(kind, secret, place.__name__.strip("_")))


def _beside_a_fact(planter: Planter, text: str) -> None:
    conversation = planter.conversation()
    planter.chat(conversation)
    fact = planter.fact("beside_a_secret", conversation, "en")
    conversation.say("user", f"{text}\n\n{in_message(planter.rng, fact)}")
    conversation.say("assistant", answer(planter.rng))
    planter.end(conversation)


def _in_a_long_message(planter: Planter, text: str) -> None:
    conversation = planter.conversation()
    conversation.say("user", f"{passage(planter.rng, 7_600)}\n\n{text}\n\n{passage(planter.rng, 600)}")
    conversation.say("assistant", answer(planter.rng))
    planter.end(conversation)


def _spoken(planter: Planter, text: str) -> None:
    conversation = planter.conversation()
    conversation.speak(f"{question(planter.rng)} {text}")
    conversation.say("assistant", answer(planter.rng))
    planter.end(conversation)


def _as_title(planter: Planter, text: str) -> None:
    conversation = planter.conversation()
    conversation.title = text
    planter.chat(conversation, 2)
    planter.end(conversation)


def _by_the_assistant(planter: Planter, text: str) -> None:
    conversation = planter.conversation()
    conversation.say("user", question(planter.rng))
    conversation.say("assistant", f"You wrote:\n\n{text}\n\n{answer(planter.rng)}")
    planter.end(conversation)


def _in_instructions(planter: Planter, text: str) -> None:
    instruct(planter, f"For the deployment: {text}")
