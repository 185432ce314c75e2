"""Settings, all of them from the environment; see `.env.example`.

Wrong values are told by the system checks in `fullpass/checks.py`.
"""

import os
from pathlib import Path
from typing import Any
from urllib.parse import quote

import environ
from csp.constants import NONE, SELF

from soulprint import __version__
from soulprint.databases import CACHE, database_from_url
from soulprint.environment import Environment, kept_secret
from soulprint.storages import storage_from_url, what_to_mend

BASE_DIR = Path(__file__).resolve().parent.parent
DATA_DIR = BASE_DIR / "var"  # what an installation without any variable keeps: database, secret, exports

environ.Env.read_env(BASE_DIR / ".env")
env = Environment()

# --- Django -----------------------------------------------------------------------------------------

DEBUG = env.flag("DEBUG", False)
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", ["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.words("CSRF_TRUSTED_ORIGINS", [])

SQLITE_URL = f"sqlite:///{DATA_DIR / 'soulprint.sqlite3'}"
DATABASE_SCHEMES = ("sqlite", "postgres", "postgresql")
DATABASES = {"default": env.parsed_url("DATABASE_URL", SQLITE_URL, DATABASE_SCHEMES, database_from_url)}
_database = DATABASES["default"]
ON_SQLITE = _database["ENGINE"].endswith("sqlite3")
if ON_SQLITE:
    # IMMEDIATE takes the write lock at the start of a transaction, where waiting for it is possible. What is
    # deleted is overwritten (secure_delete): an erase leaves nothing in the file either.
    _database["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 30,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-32768;"
        " PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON;",
    }
    # The test database is a file: threads and other processes take part in the tests. It lies beside the
    # other and has its name, so that two test runs with a DATABASE_URL each do not meet.
    _file = Path(_database["NAME"])
    _database["TEST"] = {"NAME": str(_file.with_name(f"test-{_file.stem}.sqlite3"))}
else:
    _database["CONN_MAX_AGE"] = 60
    _database["CONN_HEALTH_CHECKS"] = True

SECRET_KEY = env.text("SECRET_KEY")
if not SECRET_KEY and ON_SQLITE:
    SECRET_KEY = kept_secret(DATA_DIR / "secret_key")
SECRET_KEY = SECRET_KEY or "insecure: no SECRET_KEY is set"

INSTALLED_APPS = [
    "soulprint.apps.DeskConfig",  # django.contrib.admin
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_q",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "csp",
    "fullpass",
]
MIDDLEWARE = [
    "csp.middleware.CSPMiddleware",
    "fullpass.api.middleware.ProblemsForPrograms",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "fullpass.admin.masking.RevealedText",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "soulprint.urls"
WSGI_APPLICATION = "soulprint.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
LANGUAGE_CODE = "en"
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True
FORMAT_MODULE_PATH = "soulprint.formats"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SILENCED_SYSTEM_CHECKS = ["models.W040"]  # on SQLite an index carries no further columns, and works without
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "static"
SECURE_CONTENT_TYPE_NOSNIFF = True
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
SESSION_COOKIE_HTTPONLY = True
BEHIND_TLS = env.flag("BEHIND_TLS", False)  # a proxy takes https, sets X-Forwarded-Proto and passes on http
if BEHIND_TLS:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    SECURE_REDIRECT_EXEMPT = [r"^(healthz|readyz)/?$"]  # asked from within
    SECURE_HSTS_SECONDS = 31_536_000
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "loggers": {
        "fullpass": {"handlers": ["console"], "level": "INFO"},
        "django.request": {"level": "ERROR"},  # below that it tells addresses, which name people
    },
}

# --- The API ----------------------------------------------------------------------------------------

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["fullpass.api.authentication.KeyAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": [],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["fullpass.api.parsers.JSONBody"],
    "DEFAULT_SCHEMA_CLASS": "fullpass.api.schema.ServiceSchema",
    "EXCEPTION_HANDLER": "fullpass.api.problems.answer",
    "UNAUTHENTICATED_USER": None,
    "UNAUTHENTICATED_TOKEN": None,
    "URL_FORMAT_OVERRIDE": None,
}
SPECTACULAR_SETTINGS = {
    "TITLE": "SoulPrint",
    "DESCRIPTION": "Reads everything a person wrote to an AI assistant and gives back who that person is.",
    "VERSION": "1",
    "SERVE_INCLUDE_SCHEMA": False,
    "SERVE_AUTHENTICATION": [],
    "SERVE_PERMISSIONS": [],
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "COMPONENT_SPLIT_REQUEST": True,
    "POSTPROCESSING_HOOKS": [],  # choices stand where they are used
    "PREPROCESSING_HOOKS": ["fullpass.api.schema.listed_once"],
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_SETTINGS": {"deepLinking": True, "validatorUrl": None},  # nothing is asked of other servers
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
}

# --- Files, cache, queue, mail ----------------------------------------------------------------------

EXPORTS_HERE = f"file://{quote(str(DATA_DIR / 'exports'))}"
EXPORT_STORAGE_URL = env.url("EXPORT_STORAGE_URL", EXPORTS_HERE, ("file", "s3"))
if mend := what_to_mend(EXPORT_STORAGE_URL):
    env.problem("EXPORT_STORAGE_URL", EXPORT_STORAGE_URL, mend)
    EXPORT_STORAGE_URL = EXPORTS_HERE
# Uploads and exports from a bucket lie here while they are read, without a name: a place on disk, as /tmp may
# be memory.
FILE_UPLOAD_TEMP_DIR = env.text("TMPDIR", "/var/tmp")  # noqa: S108  files without a name
if not os.access(FILE_UPLOAD_TEMP_DIR, os.W_OK | os.X_OK):
    env.problem("TMPDIR", FILE_UPLOAD_TEMP_DIR, "Name a folder on disk that the service may write to.")
STORAGES = {
    "default": storage_from_url(EXPORT_STORAGE_URL),
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
    if not DEBUG
    else {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
REDIS_URL = env.url("REDIS_URL", "", ("redis", "rediss"))

CACHES: dict[str, dict[str, Any]] = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": REDIS_URL,
        "OPTIONS": {"socket_connect_timeout": 2, "socket_timeout": 5},
    }
    if REDIS_URL
    else {
        "BACKEND": "soulprint.cache.CountingDatabaseCache",
        "LOCATION": "cache",
        "OPTIONS": {"MAX_ENTRIES": 10_000},
    }
}
if ON_SQLITE and not REDIS_URL:
    # A file of its own: counting a call never waits for a worker's long transaction.
    DATABASES[CACHE] = {
        **_database,
        "NAME": str(_file.with_name(f"{_file.stem}-cache{_file.suffix}")),
        "OPTIONS": {**_database["OPTIONS"], "timeout": 5},
        "TEST": {"NAME": str(_file.with_name(f"test-{_file.stem}-cache.sqlite3")), "MIGRATE": False},
    }
    DATABASE_ROUTERS = ["soulprint.databases.CacheApart"]

# django-q2 hands a task out again `retry` seconds after it was dequeued, running or not; prefetching
# counts. Safe while retry > (1 + ceil((queue_limit + 1) / workers)) x (timeout + 3 + guard_cycle).
# A task is a bell without content, so one that is lost or late costs nothing: the reaper rings again.
Q_CLUSTER = {
    "name": "soulprint",
    "workers": 3,  # one is kept for new persons, and two runs take turns with the others; they mostly wait
    "queue_limit": 2,
    "bulk": 1,
    "recycle": 200,
    "timeout": 1800,  # a slice takes 25 s and the call under way, an ingest of gigabytes its time
    "retry": 3700,
    "guard_cycle": 0.5,
    "poll": 0.2,
    "ack_failures": True,
    "max_attempts": 1,
    "save_limit": 100,
    "catch_up": False,
    **({"redis": REDIS_URL} if REDIS_URL else {"orm": "default"}),
}

EMAIL_SCHEMES = (
    "smtp",
    "smtps",
    "smtp+tls",
    "smtp+ssl",
    "consolemail",
    "filemail",
    "memorymail",
    "dummymail",
)
EMAIL_CONFIG = env.parsed_url("EMAIL_URL", "dummymail://", EMAIL_SCHEMES, environ.Env.email_url_config)
vars().update(EMAIL_CONFIG)
MAIL_IS_CONFIGURED = bool(env.text("EMAIL_URL"))
EMAIL_TIMEOUT = 10  # seconds for each step of the conversation with the mail server
DEFAULT_FROM_EMAIL = env.text("DEFAULT_FROM_EMAIL", "soulprint@localhost")

# --- The web server, see gunicorn.conf.py ------------------------------------------------------------

WEB_CONCURRENCY = env.whole("WEB_CONCURRENCY", 2, 1, 256)
WEB_THREADS = env.whole("WEB_THREADS", 8, 1, 1000)

# --- The full pass ----------------------------------------------------------------------------------

ANTHROPIC_API_KEY = env.text("ANTHROPIC_API_KEY")
ANTHROPIC_BASE_URL = env.url("ANTHROPIC_BASE_URL", "", ("http", "https"))
FULLPASS_ENGINE = env.choice("FULLPASS_ENGINE", "auto", ("auto", "anthropic", "offline"))
FULLPASS_MODEL = env.text("FULLPASS_MODEL", "claude-haiku-4-5-20251001")
FULLPASS_CONCURRENCY = env.whole("FULLPASS_CONCURRENCY", 10, 1, 200)
FULLPASS_CALL_ATTEMPTS = env.whole("FULLPASS_CALL_ATTEMPTS", 4, 1, 20)
FULLPASS_CHUNK_TOKENS = env.whole("FULLPASS_CHUNK_TOKENS", 2000, 200, 20_000)
FULLPASS_CHUNK_OVERLAP_TOKENS = env.whole("FULLPASS_CHUNK_OVERLAP_TOKENS", 200, 0, 5000)
FULLPASS_REDUCE_ABOVE_TOKENS = env.whole("FULLPASS_REDUCE_ABOVE_TOKENS", 200_000, 2000, 10_000_000)
FULLPASS_V2_CONVERSATIONS = env.whole("FULLPASS_V2_CONVERSATIONS", 200, 1, 5000)
FULLPASS_MIN_CONVERSATIONS = env.whole("FULLPASS_MIN_CONVERSATIONS", 50, 0, 1_000_000)
FULLPASS_MAX_FAILED_CHUNKS = env.share("FULLPASS_MAX_FAILED_CHUNKS", 0.01)
FULLPASS_MAX_UPLOAD_MB = env.whole("FULLPASS_MAX_UPLOAD_MB", 2048, 1, 1_000_000)
FULLPASS_MAX_UNPACKED_MB = env.whole("FULLPASS_MAX_UNPACKED_MB", 8192, 1, 1_000_000)
FULLPASS_OUTAGE_LIMIT_SECONDS = env.whole("FULLPASS_OUTAGE_LIMIT_SECONDS", 900, 0, 604_800)
FULLPASS_THROTTLE_SUBMIT = env.rate("FULLPASS_THROTTLE_SUBMIT", "60/min")
FULLPASS_THROTTLE_READ = env.rate("FULLPASS_THROTTLE_READ", "1200/min")
FULLPASS_THROTTLE_WRONG_KEYS = env.rate("FULLPASS_THROTTLE_WRONG_KEYS", "60/min")
FULLPASS_ALERT_WEBHOOK_URL = env.url("FULLPASS_ALERT_WEBHOOK_URL", "", ("http", "https"))
SOULPRINT_BUILD = env.text("SOULPRINT_BUILD", __version__)  # told by /healthz
FULLPASS_PROFILE_URL = env.url("FULLPASS_PROFILE_URL", "", ("http", "https"))

ENVIRONMENT_PROBLEMS = env.problems
UNKNOWN_VARIABLES = env.unknown("FULLPASS_")
