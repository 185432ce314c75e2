"""Secrets are gone before anything is stored; ordinary text stays as it is."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fullpass.exports import redact
from tests.exports.raw import chat, read_one, said, texts

PEM_BODY = "\n".join("MIIEowIBAAKCAQEAx" + "aB3" * 15 for _ in range(4))
PEM = f"-----BEGIN RSA PRIVATE KEY-----\n{PEM_BODY}\nshortEnd=\n-----END RSA PRIVATE KEY-----"
ENCRYPTED_PEM = PEM.replace(
    "KEY-----\nMII", "KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0A\n\nMII", 1
)
JWT = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFU"

# text, with the secret between « and »
SECRETS = [
    ("password", "my password is «hunter2»"),
    ("password", "My password for the gmail account is «Tr0ub4dor&3»."),
    ("password", "my password is «swordfish»."),
    ("password", "the password was “«p@ss w0rd»”, I think"),
    ("password", "Passwort: «Sommer2024!»"),
    ("password", "Das Passwort lautet «geheim99»"),
    ("password", "mot de passe : «soleil12»"),
    ("password", "la contraseña es «perro123»"),
    ("password", "пароль: «кошка55»"),
    ("password", "密码：«abc12345»，谢谢"),
    ("password", "パスワードは «neko2020» です"),
    ("password", "DB_PASSWORD=«s3cr3t-value»"),
    ("password", '{"user": "bob", "password": "«hunter2»"}'),
    ("password", '{"user":"bob","password":"«md9HxuYuBVQuau»"} gives a 401'),
    ("password", "my password is «sha1Qq7RtzPw»"),
    ("password", "password=«AudHftpXzqcAMP»"),
    ("password", "passphrase: «correct horse battery staple»"),
    ("password", "log in with bob and password «abc123xyz» please"),
    ("password", "curl -u bob:«hunter2» https://example.com"),
    ("password", "mysql -u root -p«S3cretPw» shop"),
    ("password", "**Username:** bob\n**Password:** «hunter2»"),
    ("password", "I changed my password to «hunter2»"),
    ("password", "Username:\nbob\nPassword:\n«hunter2»\n"),
    ("password", "password=«" + "aB3$" * 60 + "»"),
    ("password", "pw: «BZj6Szwt!DO»"),
    ("password", "DB_PASSWORD=«pdulbxgiVKljMqyu»\nDB_USER=root"),
    ("password", "la contraseña del wifi es «7038j1TA6»"),
    ("password", "la clave del router es «Skt4T2wgM»"),
    ("password", "пароль от почты «n3PHV7LSd»"),
    ("password", "password for the router: «n3PHV7LSd»"),
    ("password", "login: bob / «vr9UBUSU9»"),
    ("password", "export DB_PASS='«CdKXyz!XSk»'"),
    ("password", "mysql -u root -p«DvKmrJ!mCi» shop"),
    ("password", "I changed my password from swordfish to «JUZVXv!8IF»"),
    ("password", "the key for the wifi is «qcgm51sfLIv»"),
    ("card_number", "valid till 04/29, CVV «481»"),
    ("secret", "TOTP secret «U2IT5KLO4M2IBTKPVJOU3GCWTK4GSNKE»"),
    ("secret", "access token «a81bd0f2e94c7756b1f0aa3d»"),
    ("discord_token", "https://discord.com/api/webhooks/455862462169862318/«" + "aB3x" * 17 + "»"),
    ("nvidia_key", "«nvapi-" + "aB3x" * 16 + "»"),
    ("tavily_key", "«tvly-" + "aB3x" * 8 + "»"),
    ("pin", "my PIN is «4821», don't tell"),
    (
        "seed_phrase",
        "seed phrase: «abandon ability able about above absent absorb abstract absurd abuse access acid»",
    ),
    ("private_key", f"before\n«{PEM}»\nafter"),
    ("private_key", f"before\n«{ENCRYPTED_PEM}»\nafter"),
    ("private_key", "«" + PEM[: PEM.index("\nshortEnd")] + "»\n\nand then I said"),
    ("private_key", '"private_key": "«' + PEM.replace("\n", "\\n") + '»\\n"'),
    ("private_key", "«PuTTY-User-Key-File-2: ssh-rsa\nPrivate-Lines: 1\nAAAAB3\nPrivate-MAC: 0a1b»\nafter"),
    ("jwt", f"token: «{JWT}»"),
    ("openai_key", "«sk-proj-abcDEF123456_7890abcdefghijklmnopqrstuvwxyz»"),
    ("anthropic_key", "use «sk-ant-api03-AbCdEfGhIjKlMnOpQrStUvWxYz-0123456789_AA»."),
    ("google_key", "key=«AIzaSyA1234567890abcdefghijklmnopqrstuvw»"),
    ("aws_key", "«AKIAIOSFODNN7EXAMPLE» is mine"),
    ("aws_key", "AWS_SECRET_ACCESS_KEY=«wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY»"),
    ("azure_key", "«AccountKey=" + "aB3+" * 21 + "aB==»;EndpointSuffix"),
    ("github_token", "«ghp_abcdefghijklmnopqrstuvwxyz0123456789»"),
    ("github_token", "«github_pat_11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz0123456789»"),
    ("gitlab_token", "«glpat-abcdefghij1234567890»"),
    ("slack_token", "«xoxb-123456789012-123456789012-abcdefghijklmnopqrstuvwx»"),
    ("slack_token", "«https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX»"),
    ("stripe_key", "«sk_live_abcdefghijklmnopqrstuvwx»"),
    ("telegram_token", "«123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1»"),
    (
        "telegram_token",
        "curl https://api.telegram.org/bot«123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1»/getMe",
    ),
    ("sendgrid_key", "«SG.abcdefghijklmnopqrstuv.abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG»"),
    ("npm_token", "«npm_abcdefghijklmnopqrstuvwxyz0123456789»"),
    ("pypi_token", "«pypi-AgEIcHlwaS5vcmc" + "aB3" * 30 + "»"),
    ("discord_token", "discord: «MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs»"),
    ("huggingface_token", "«hf_abcdefghijklmnopqrstuvwxyzABCDEFGH»"),
    ("auth_header", "Authorization: Bearer «abcdef0123456789abcdef»"),
    ("auth_header", "Authorization: Basic «dXNlcjpwYXNz»"),
    ("url_credentials", "postgres://app:«s3cr3t»@db.example.com:5432/app"),
    ("url_credentials", "postgres://app:«s3/cr@3t»@db.example.com"),
    ("url_credentials", "https://user:«tok3n»@example.com/x"),
    ("url_credentials", "redis://:«p4ssw0rd»@localhost:6379"),
    ("card_number", "my card is «4111 1111 1111 1111», exp 12/26"),
    ("card_number", "«5555-5555-5555-4444»"),
    ("card_number", "Amex «378282246310005»"),
    ("secret", "X-Api-Key: «3f8a9b7c6d5e4f3a2b1c0d9e8f7a6b5c»"),
    ("secret", 'client_secret = "«8Q~abc7d.efgh1jkl2mno3pqr4stu5vwx»"'),
]

ORDINARY = """my password is wrong
I forgot my password and the password is not working anymore
The password must be at least 8 characters
the password is case-sensitive, his is user-friendly
password: str = None
def login(user, password=None, **extra):
password = request.POST["password"]
password = getpass.getpass("Password: ")
Password: ********
password: ${DB_PASSWORD}
{"type": "password", "label": "Enter your password"}
<input type="password" name="password" id="pwd1">
Reset your password here: https://example.com/reset
password manager recommendations: 1Password, Bitwarden
passwords are like underwear: change them
The token limit is 200000, tokens: 128000
access_token = response.json()["access_token"]
api_key=os.environ["OPENAI_API_KEY"]
api_key = get_secret_value_from_vault2(name)
My secret is that I love cheese
The secret of happiness is simple: secret_santa_list_2024_final_version
bearer of bad news arrived yesterday
Bearer authentication-and-authorization
550e8400-e29b-41d4-a716-446655440000
d41d8cd98f00b204e9800998ecf8427e
sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
commit 3f786850e387550fdab836ed7e6dc881de23001b
call me at +49 170 1234567 or (555) 123-4567
order number 1234-5678-9012-3456, tracking 1Z999AA10123456784
DE89 3704 0044 0532 0130 00
2024-01-15T10:30:00Z and 1700000000000 ms
It takes 16 digits: 1234567812345678
3.14159265358979323846
IMEI 490154203237518, ISBN 978-3-16-148410-0
https://example.com:8080/users/@me
git@github.com:owner/repo.git and mailto:bob@example.com
task-management-for-everyone-in-teams, risk-adjusted-return-on-capital-2024
PIN 13 on the Arduino; the pin is loose
I like Compass: north-west2
the clave del éxito es paciencia
login: first / second / third
the password goes from the client to the server
our wifi key is missing
password: requestBodyText, password = userInputFieldName
password is SoundCloud or parseHTMLText or getURL
the access token expires after sixty minutes""".splitlines()


@pytest.mark.parametrize(("kind", "marked"), SECRETS)
def test_a_secret_is_entirely_gone_and_all_around_it_stays(kind, marked):
    before, _, rest = marked.partition("«")
    secret, _, after = rest.rpartition("»")
    redacted, found = redact(before + secret + after)
    assert redacted == f"{before}[redacted: {kind}]{after}"
    assert dict(found) == {kind: 1}


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_text_stays_as_it_is(text):
    assert redact(text) == (text, {})


@pytest.mark.parametrize(("kind", "marked"), SECRETS)
def test_a_secret_in_the_middle_of_a_long_text_is_found_once(kind, marked):
    filler = "I went to the market and bought apples for the cake. " * 50
    text = f"{filler}\n\n{marked.replace('«', '').replace('»', '')}\n\n{filler}"
    redacted, found = redact(text)
    assert dict(found) == {kind: 1}
    assert redact(redacted) == (redacted, {})


def test_several_secrets_are_counted_by_kind():
    _, found = redact("password: hunter2, password: hunter3, AKIAIOSFODNN7EXAMPLE")
    assert dict(found) == {"password": 2, "aws_key": 1}


def test_titles_are_redacted_too_and_everything_is_counted():
    result = read_one(chat(said("my password is hunter2"), title="Key AKIAIOSFODNN7EXAMPLE"))
    assert result.conversation.title == "Key [redacted: aws_key]"
    assert texts(result) == ["my password is [redacted: password]"]
    assert dict(result.tally.secrets) == {"password": 1, "aws_key": 1}


def test_a_secret_that_is_split_by_invisible_control_characters_is_found():
    assert texts(read_one(chat(said("my password is hun\x00ter2")))) == [
        "my password is [redacted: password]"
    ]


def test_random_numbers_are_rarely_taken_for_cards():
    noise = random.Random(1)
    numbers = " ; ".join(str(noise.randrange(10**15, 10**16)) for _ in range(2000))
    assert redact(numbers)[1].get("card_number", 0) < 100


@given(st.text(alphabet="pasword: is=key'\"\n-BEGINRIVATKY01.eyJ@/", max_size=200))
def test_what_was_redacted_once_is_not_redacted_again(text):
    redacted, _ = redact(text)
    assert redact(redacted) == (redacted, {})


HOSTILE = ["-----BEGIN RSA PRIVATE KEY-----\n", "eyJ-", "xoxb-", "password for ", "password is ", "secret ",
           "postgres://a:b", "://a:", "token=", "seed phrase: abc ", "aws secret ", "passwordsecret", "4111 ",
           "PuTTY-User-Key-File-2:", "glagent-", "mysql -p", "\\n", "\n", " ", "A", "."]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_repetition_is_worked_through(unit):
    """Patterns that backtrack would take hours here; the suite would not end."""
    redact(f"secret: {unit * (200_000 // len(unit))}1")
