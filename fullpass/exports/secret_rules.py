"""Rules for secrets that show by their form: keys, tokens, private keys, credentials in addresses.

The patterns of detect-secrets are used where they are sound in prose and run in linear time; the other rules
fill its gaps. Its rules for entropy, public addresses and a few services are left out: they take hashes,
identifiers and ordinary words for secrets, or need quadratic time on hostile text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import cast

from detect_secrets.plugins.artifactory import ArtifactoryDetector
from detect_secrets.plugins.aws import AWSKeyDetector
from detect_secrets.plugins.azure_storage_key import AzureStorageKeyDetector
from detect_secrets.plugins.base import RegexBasedDetector
from detect_secrets.plugins.discord import DiscordBotTokenDetector
from detect_secrets.plugins.github_token import GitHubTokenDetector
from detect_secrets.plugins.gitlab_token import GitLabTokenDetector
from detect_secrets.plugins.mailchimp import MailchimpDetector
from detect_secrets.plugins.pypi_token import PypiTokenDetector
from detect_secrets.plugins.sendgrid import SendGridDetector
from detect_secrets.plugins.slack import SlackDetector
from detect_secrets.plugins.square_oauth import SquareOAuthDetector
from detect_secrets.plugins.stripe import StripeDetector
from detect_secrets.plugins.telegram_token import TelegramBotTokenDetector
from detect_secrets.plugins.twilio import TwilioKeyDetector


@dataclass(frozen=True)
class Rule:
    """What `pattern` finds is a secret of `kind` if `accept` agrees: its group "secret", else all of it.

    The pattern is tried only on texts that hold one of `hints`, which are in lower case.
    """

    kind: str
    hints: tuple[str, ...]
    pattern: re.Pattern[str]
    accept: Callable[[str], bool] = bool


def has_digit(value: str) -> bool:
    return any(character.isdigit() for character in value)


def is_mixed(value: str) -> bool:
    """Whether a value has digits and letters of both cases."""
    return has_digit(value) and value != value.lower() and value != value.upper()


def token(
    kind: str, hints: str, pattern: str, accept: Callable[[str], bool] = bool, rest: str = r"[\w-]*"
) -> Rule:
    """A rule for a word of its own: nothing of the word before it, and all of the word after it."""
    return Rule(kind, tuple(hints.split()), re.compile(rf"(?<![A-Za-z0-9])(?:{pattern}){rest}"), accept)


def known(
    kind: str, hints: str, detector: type[RegexBasedDetector], accept: Callable[[str], bool] = bool
) -> Rule:
    """A rule from the patterns of detect-secrets."""
    patterns = (
        f"(?i:{pattern.pattern})" if pattern.flags & re.IGNORECASE else pattern.pattern
        for pattern in cast(Iterable[re.Pattern[str]], detector.denylist)
    )
    return token(kind, hints, "|".join(patterns), accept)


AWS_SECRET = re.compile(
    r"(?:aws|secret)[\w \t.\"'-]{0,30}(?:[:=]|\bis\b)[ \t]{0,3}[\"']?"
    r"(?P<secret>[A-Za-z0-9/+]{40})(?![\w/+=])",
    re.IGNORECASE,
)
PRIVATE_KEY = re.compile(
    r"-{4,5} ?BEGIN (?P<name>[A-Z0-9 ]*PRIVATE KEY[A-Z ]*?) ?-{4,5}"
    r"(?:(?:(?!-{4,5} ?BEGIN ).)*?-{4,5} ?END (?P=name) ?-{4,5}"
    # without an end: header lines, and all lines that hold a single word
    r"|(?:[ \t]*(?:\r?\n|\\n)+(?:[A-Z][\w-]*: [^\n]*|[^\s\\]+(?![^\S\n]*[^\s\\])))*)"
    r"|PuTTY-User-Key-File-\d:(?:(?!PuTTY-User-Key-File-).)*?(?:Private-MAC: ?[0-9a-fA-F]+|\Z)",
    re.DOTALL,
)

PRIVATE_KEY_RULES = (Rule("private_key", ("private key", "putty-user-key-file"), PRIVATE_KEY),)

# What every token has in it; texts without it, which are most, need not be searched further.
TOKEN_RUN = re.compile(r"[A-Za-z0-9_+/-]{20}")
TOKEN_RULES: tuple[Rule, ...] = (
    token("jwt", "eyj", r"(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*){0,3}", rest=""),
    token("anthropic_key", "sk-ant-", r"sk-ant-[\w-]{20,}"),
    token("openrouter_key", "sk-or-", r"sk-or-[\w-]{20,}"),
    token("openai_key", "sk-", r"sk-(?:proj-|svcacct-|admin-)?[\w-]{20,}", has_digit),
    known("aws_key", "akia asia abia acca a3t", AWSKeyDetector),
    Rule("aws_key", ("aws", "secret"), AWS_SECRET, is_mixed),
    known("azure_key", "accountkey=", AzureStorageKeyDetector),
    token("google_key", "aiza", r"AIza[\w-]{35}"),
    token("google_key", "gocspx-", r"GOCSPX-[\w-]{20,}"),
    token("google_key", "ya29.", r"ya29\.[\w-]{20,}", rest=r"[\w.-]*"),
    known("github_token", "ghp_ gho_ ghu_ ghs_ ghr_", GitHubTokenDetector),
    token("github_token", "github_pat_", r"github_pat_\w{30,}"),
    known("gitlab_token", "glpat- gldt- glft- glsoat- glrt- gr134 glcbt- glimt- glptt- glagent- gloas-",
          GitLabTokenDetector),
    known("slack_token", "xox hooks.slack.com", SlackDetector),
    token("slack_token", "xox xapp-", r"(?:xox[a-z]|xapp)-(?=[\w-]{0,80}\d)[\w-]{10,}"),
    token("stripe_key", "_live_ _test_ whsec_", r"(?:[rsp]k_(?:live|test)|whsec)_[0-9A-Za-z]{16,}"),
    known("stripe_key", "k_live_", StripeDetector),
    known("sendgrid_key", "sg.", SendGridDetector),
    known("square_key", "sq0csp-", SquareOAuthDetector),
    known("twilio_key", "twilio _sid", TwilioKeyDetector, has_digit),
    known("telegram_token", ":aa", TelegramBotTokenDetector, lambda value: ":AA" in value),
    Rule("telegram_token", (":aa",), re.compile(r"\bbot(?P<secret>\d{8,10}:AA[\w-]{33})")),
    known("discord_token", "discord token bot .run( .login(", DiscordBotTokenDetector, has_digit),
    known("mailchimp_key", "-us", MailchimpDetector, has_digit),
    known("pypi_token", "pypi-", PypiTokenDetector),
    known("artifactory_token", "akc", ArtifactoryDetector, lambda value: has_digit(value) and "AKC" in value),
    token("npm_token", "npm_", r"npm_[A-Za-z0-9]{30,}"),
    token("huggingface_token", "hf_", r"hf_[A-Za-z0-9]{30,}"),
    token("groq_key", "gsk_", r"gsk_[A-Za-z0-9]{40,}"),
    token("xai_key", "xai-", r"xai-[A-Za-z0-9]{40,}"),
    token("perplexity_key", "pplx-", r"pplx-[A-Za-z0-9]{40,}"),
    token("nvidia_key", "nvapi-", r"nvapi-[\w-]{40,}"),
    token("tavily_key", "tvly-", r"tvly-[\w-]{30,}", has_digit),
    token("grafana_token", "glc_ glsa_", r"gl(?:c|sa)_[\w=+/]{32,}"),
    token("netlify_token", "nfp_", r"nfp_[A-Za-z0-9]{36,}"),
    token("postman_key", "pmak-", r"PMAK-[a-f0-9]{24}-[a-f0-9]{34}"),
    token("tailscale_key", "tskey-", r"tskey-[a-z]+-[\w-]{16,}"),
    token("sentry_token", "sntry", r"sntry[su]_[\w=+/]{40,}"),
    token("pulumi_token", "pul-", r"pul-[a-f0-9]{40}"),
    Rule("discord_token", ("/api/webhooks/",), re.compile(r"/api/webhooks/\d{15,}/(?P<secret>[\w-]{40,})")),
    token("replicate_token", "r8_", r"r8_[A-Za-z0-9]{30,}"),
    token("digitalocean_token", "_v1_", r"do[opr]_v1_[a-f0-9]{40,}"),
    token("shopify_token", "shp", r"shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}"),
    token("databricks_token", "dapi", r"dapi[a-f0-9]{32}"),
    token("supabase_key", "sbp_ sb_secret_", r"sbp_[a-f0-9]{40}|sb_secret_[\w-]{20,}"),
    token("notion_token", "ntn_ secret_", r"ntn_[A-Za-z0-9]{40,}|secret_[A-Za-z0-9]{43}"),
    token("linear_key", "lin_api_", r"lin_api_[A-Za-z0-9]{32,}"),
    token("figma_token", "figd_", r"figd_[\w-]{36,}"),
    token("vault_token", "hvs. hvb.", r"hv[sb]\.[\w-]{24,}"),
    token("docker_token", "dckr_", r"dckr_(?:pat|oat)_[\w-]{20,}"),
    token("atlassian_token", "atatt3", r"ATATT3[\w=-]{50,}", rest=r"[\w=.-]*"),
    token("airtable_token", "pat", r"pat[A-Za-z0-9]{14}\.[a-f0-9]{64}"),
    token("facebook_token", "eaa", r"EAA[A-Za-z0-9]{60,}"),
    token("mailgun_key", "key-", r"key-[0-9a-f]{32}"),
    token("age_key", "age-secret-key-", r"AGE-SECRET-KEY-1[A-Z0-9]{50,}"),
    token("azure_key", "sig=", r"(?:[?&]|\b)sig=(?P<secret>[A-Za-z0-9%+/=]{40,})", rest=""),
)  # fmt: skip
