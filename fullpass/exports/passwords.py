"""Rules for secrets that show by the words around them: "my password is …", `API_KEY = …`, `Bearer …`."""

from __future__ import annotations

import re
from itertools import pairwise

from fullpass.exports.secret_rules import Rule, has_digit

PASSWORDS_ARE_CALLED = (
    r"(?:password|passwd|passphrase|passcode|passwort|kennwort|mot de passe|contrase[nñ]a|palavra-passe|senha"
    r"|wachtwoord|has[lł]o|l[oö]senord|şifre|parola|пароль|密码|密碼|パスワード|비밀번호|(?<![a-z])pwd?(?![a-z]))"
)
PASSWORD_HINTS = (
    "passw", "passphrase", "passcode", "kennwort", "mot de passe", "contrase", "palavra-passe", "senha",
    "wachtwoord", "haslo", "hasło", "lösenord", "losenord", "şifre", "parola", "пароль", "密码", "密碼",
    "パスワード", "비밀번호", "pw",
)  # fmt: skip
SECRETS_ARE_CALLED = (
    r"(?:(?:api|access|auth|account|service|client|encryption|signing|master|private|bot|refresh|session|bearer)"
    r"[ _-]?(?:key|secret|token)|secret[ _-]?(?:access[ _-]?)?key|secret|token|credentials?)"
)
SECRET_HINTS = ("key", "secret", "token", "credential")

ASSIGNED = r"[\"'`\]*]{0,3}[ \t]{0,4}(?:=>|:=|=|:|：)\*{0,2}[ \t]{0,4}"
OF = (  # "for the router", "del wifi"
    r"(?:[ \t](?:for|to|of|on|für|zu|vom|de|del|della|des|du|pour|para|da|do|van|voor|от|для)[ \t]"
    r"[^\n.,:;!?]{1,40}?)"
)
SAID = (
    rf"{OF}?"
    r"[ \t]{1,3}(?:is|was|ist|war|lautet|est|es|é|è|jest|är|to)(?:[ \t]{0,3}:[ \t]{0,3}|[ \t]{1,3})"
)
CHANGED = r"[ \t](?:from|von|de|da)[ \t]\S{1,80}[ \t](?:to|into|auf|in|a|à|para)[ \t]"
SAID_OF_A_WORD = r"[ \t]{1,3}(?:is|was|ist|war|lautet)(?:[ \t]{0,3}:[ \t]{0,3}|[ \t]{1,3})"
SHORT_FORM = r"(?<![a-z])pass"
WIFI_KEY = (
    r"(?:(?:code|key)[ \t](?:for|to|of)[ \t](?:the[ \t])?(?:wi-?fi|wlan)"
    r"|(?:wi-?fi|wlan)[ -]?(?:code|key|schlüssel))"
)
IN_EAST_ASIA = r"(?:密码|密碼|パスワード|비밀번호)"
SAID_IN_EAST_ASIA = r"[ \t]?(?:是|为|は|은|는)[ \t]?"

QUOTED = r"[\"'`“‘«](?P<secret>[^\"'`“”‘’«»\n]{3,400})[\"'`”’»]"
WORD_END = r"(?=[.,;:)\]}>\"'`”’»*]*(?:[\s，。、；！？]|\Z))"
SENTENCE_END = r"(?=[.!?,;)*]*(?:[ \t]*(?:\n|\Z)|(?<=[.!?,;)])\s))"
BARE = r"(?P<secret>[^\s\"'`“‘«][^\s，。、；！？]{2,400}?)" + WORD_END
LETTERS = r"(?P<secret>[^\W\d_]{4,40})" + SENTENCE_END
ASCII_RUN = r"(?P<secret>[!-~]{4,400})"

CODE = re.compile(
    r"[A-Za-z_][\w.]*[(\[].*|(?:[A-Za-z_]\w*\.)+[A-Za-z_]\w*;?|"
    r"(?:sha|md|utf|base|aes|rsa)-?\d{1,4}(?:sum|with\w+|(?:[-_/]\w{1,8}){1,3})?",
    re.DOTALL | re.IGNORECASE,
)
CAMEL_CASE = re.compile(r"[a-z]*(?:[A-Z][a-z]{2,}|[A-Z]{2,5}(?![a-z]))*")  # userName, parseHTMLText, getURL
UNSPEAKABLE = re.compile(r"[A-Z][b-df-hj-np-tv-xz]{3}")  # no word of a name of code begins "Xzqc"
PLACEHOLDER = re.compile(
    r"[<\[{$%(&].*|[x*.•_#-]+|your.*|.*(?:environ|getenv).*"
    r"|[a-z _-]*(?:password|passwd|passwort|placeholder|example|secret|token|redacted)[a-z _-]*",
    re.IGNORECASE | re.DOTALL,
)
ORDINARY_WORD = re.compile(
    r".*(?:ed|ing|ive|ble|ent|ant|ly|ful|less|ous|ect|en|id|ary|cht|iert|lich|ig)"
    r"|string|bool|boolean|text|varchar|char|bytes|none|null|undefined|true|false|input|field|type|object|number"
    r"|optional|wrong|weak|strong|secure|safe|long|short|missing|empty|private|unique|same|your"
    r"|this|that|only|also|still|here|there|falsch|sicher|okay|fine|good|gone|reset|manager"
    r"|protection|policy|change|page|later|below|above|blank|easy|simple|hard|hash|user|admin",
    re.IGNORECASE,
)


def is_password(value: str) -> bool:
    """Whether a value can be a password: letters with digits or signs, or a number of four digits."""
    if len(value) < 4 or " " in value or PLACEHOLDER.fullmatch(value) or CODE.fullmatch(value):
        return False
    if re.sub(r"[-'’_./]", "", value).isalpha():
        return is_scrambled(value)
    return any(map(str.isalpha, value)) or re.search(r"\d{4}", value) is not None


def is_scrambled(value: str) -> bool:
    """Whether letters change their case as in no word and no name of code: "pdulbxgiVKljMqyu"."""
    if len(value) < 8 or not (value.isascii() and value.isalpha()):
        return False
    if CAMEL_CASE.fullmatch(value) and not UNSPEAKABLE.search(value):
        return False
    return sum(left.isupper() != right.isupper() for left, right in pairwise(value)) >= 3


def is_password_word(value: str) -> bool:
    """Whether a word of letters only is a password, and not a word of prose, of code or of a form."""
    if PLACEHOLDER.fullmatch(value) or ORDINARY_WORD.fullmatch(value):
        return False
    return value == value.lower() or value == value.upper() or value == value.capitalize()


def is_quoted_password(value: str) -> bool:
    """Whether a value in quotation marks is a password; a word in lower case may be one, a label is not."""
    return is_password(value) or (value.islower() and value.isalpha() and is_password_word(value))


def is_passphrase(value: str) -> bool:
    """Whether a value is one where only a secret can stand: anything but a placeholder."""
    return not PLACEHOLDER.fullmatch(value)


def is_password_beside(value: str) -> bool:
    """Whether a value behind the bare word "password" is one: nothing links them, so it must look like it."""
    return len(value) >= 6 and is_password(value) and has_digit(value) and any(map(str.isalpha, value))


def is_random(value: str) -> bool:
    """Whether a value of 16 characters and more mixes letters and digits as no word or name does."""
    value = value[:200]
    if len(value) < 16 or PLACEHOLDER.fullmatch(value) or CODE.fullmatch(value) or not has_digit(value):
        return False
    signs = [character for character in value if character.isalnum()]
    with_digits = sum(left.isdigit() != right.isdigit() for left, right in pairwise(signs))
    with_case = sum(left.isupper() != right.isupper() for left, right in pairwise(signs))
    return with_digits >= 4 or 2 * (with_digits + with_case) >= len(signs)


def _password(pattern: str, name: str = PASSWORDS_ARE_CALLED) -> re.Pattern[str]:
    return re.compile(name + pattern, re.IGNORECASE)


CONTEXT_RULES: tuple[Rule, ...] = (
    Rule(
        "password",
        ("passphrase",),
        _password(rf"(?:{ASSIGNED}|{SAID})[\"'`“‘«]?(?P<secret>[^\s\"'`][^\n\"'`”’»]{{7,120}})",
                  "passphrase"),
        is_passphrase,
    ),
    Rule("password", PASSWORD_HINTS, _password(f"(?:{ASSIGNED}|{SAID_IN_EAST_ASIA}){ASCII_RUN}",
         IN_EAST_ASIA), is_password),
    Rule("password", PASSWORD_HINTS, _password(CHANGED + BARE), is_password),
    Rule("password", PASSWORD_HINTS,
         re.compile(rf"\b[A-Z0-9_]*(?:PASSWORD|PASSWD|PASS|PWD|PW)={LETTERS}"), is_passphrase),
    Rule("password", PASSWORD_HINTS, _password(rf"[ \t](?:from|von)[ \t]{BARE}"), is_password_beside),
    Rule("password", PASSWORD_HINTS, _password(f"(?:{OF}?{ASSIGNED}|{SAID}){QUOTED}"), is_quoted_password),
    Rule("password", PASSWORD_HINTS, _password(f"{SAID}{QUOTED}"), is_passphrase),
    Rule("password", PASSWORD_HINTS, _password(rf"(?:{ASSIGNED}\n?[ \t]{{0,4}}|{SAID}){BARE}"), is_password),
    Rule("password", PASSWORD_HINTS, _password(f"(?:{ASSIGNED}|{SAID_OF_A_WORD}){LETTERS}"),
         is_password_word),
    Rule("password", PASSWORD_HINTS, _password(rf"[ \t]{{1,2}}{BARE}"), is_password_beside),
    Rule("password", PASSWORD_HINTS, _password(f"{OF}{ASSIGNED}{BARE}"), is_password_beside),
    Rule("password", PASSWORD_HINTS, _password(rf"{OF}[ \t]{{1,2}}{BARE}"), is_password_beside),
    Rule("password", ("pass:", "pass=", "pass "), _password(rf"[ \t]?[=:][ \t]?{BARE}", SHORT_FORM),
         is_password_beside),
    Rule("password", ("pass:", "pass=", "pass "), _password(rf"[ \t]?[=:][ \t]?{QUOTED}", SHORT_FORM),
         is_password),
    Rule("password", ("clave",), _password(f"{OF}?(?:{ASSIGNED}|{SAID}){BARE}", r"\bclave"),
         is_password_beside),
    Rule("password", ("login", "username", "zugang"),
         _password(rf"{ASSIGNED}[^\s:/|,]{{1,80}}[ \t]?[/|,][ \t]?{BARE}", r"\b(?:login|username|zugang)"),
         is_password_beside),
    Rule("password", ("wifi", "wi-fi", "wlan"), _password(f"(?:{ASSIGNED}|{SAID}){BARE}", WIFI_KEY),
         is_password_beside),
    Rule("password", ("curl",),
         re.compile(r"\s(?:-u|--user)[ \t=][\"']?[^\s:\"']+:(?P<secret>[^\s\"']+)"), is_passphrase),
    Rule("password", ("mysql",), re.compile(r"\s-p(?P<secret>[^\s\"']{4,})"), is_password),
    Rule("pin", ("my pin is",), re.compile(r"\b(?:my PIN is[ \t:]*(?P<secret>\d{4,8})\b)", re.IGNORECASE)),
    Rule("pin", ("pin is", "pin:", "pin :"),
         re.compile(r"\bPIN[ \t]?(?:is|:)[ \t]?(?P<secret>\d{4})\b(?![.,-]?\d)")),
    Rule("card_number", ("cvv", "cvc"),
         re.compile(r"\bcv[vc]2?\b[ \t:]{0,3}(?:(?:is|ist|est|es)[ \t])?(?P<secret>\d{3,4})\b",
                    re.IGNORECASE)),
    Rule("secret", ("totp", "2fa", "mfa", "otp", "authenticator"),
         re.compile(r"(?i:\b(?:totp|2fa|mfa|otp|authenticator)\b)[^\n]{0,30}?\b(?P<secret>[A-Z2-7]{16,64})\b"),
         has_digit),
    Rule(
        "seed_phrase",
        ("phrase", "mnemonic"),
        re.compile(
            r"(?:(?:seed|recovery|backup)[ -]phrase|mnemonic)[^\n:]{0,30}(?::|\bis\b)\s{0,3}[\"'`“]?"
            r"(?P<secret>(?:(?:\d{1,2}[.)] ?)?[a-z]{3,8}[ ,\n]{1,3}){11,23}(?:\d{1,2}[.)] ?)?[a-z]{3,8})",
            re.IGNORECASE,
        ),
    ),
    Rule(
        "auth_header",
        ("bearer", "authorization"),
        re.compile(r"\bbearer[ \t]+(?P<secret>[A-Za-z0-9._~+/=-]{16,})", re.IGNORECASE),
        has_digit,
    ),
    Rule(
        "auth_header",
        ("authorization",),
        re.compile(r"\bauthorization[\"']?[ \t]*[:=][ \t]*[\"']?(?:basic|token|digest|apikey)[ \t]+"
                   r"(?P<secret>[A-Za-z0-9._~+/=-]{8,})", re.IGNORECASE),
    ),
    Rule(
        "url_credentials",
        ("://",),
        re.compile(r"://[^\s:/@\"'<>]{0,200}:(?P<secret>[^\s/\"'<>]{1,200})@"),
        is_passphrase,
    ),
    Rule(
        "url_credentials",
        ("://",),
        re.compile(r"(?:sql|postgres|mongodb|redis|amqps?|srv|mariadb|mssql)://[^\s:/@]{1,200}:"
                   r"(?P<secret>[^\s\"'<>]{1,200})@"),
        is_passphrase,
    ),
    Rule(
        "secret",
        SECRET_HINTS,
        re.compile(rf"{SECRETS_ARE_CALLED}(?:{ASSIGNED}|[ \t]is[ \t]:?|[ \t]{{1,2}})[\"'`]?"
                   r"(?P<secret>[\w+/=.~-]{16,}+)(?!\()",
                   re.IGNORECASE),
        is_random,
    ),
)  # fmt: skip
