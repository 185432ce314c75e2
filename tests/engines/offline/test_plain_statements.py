"""Plain sentences of every kind in German, Spanish, French and Chinese, and what is of the moment only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.engines.offline.make import facts_in
from tests.engines.offline.scoring import CORPUS

LANGUAGES = ("de", "es", "fr", "zh")
LEAST = 0.93  # of the sentences, in their category and with every keyword
MOST_TRAPPED = 0.1
_KEYWORD = re.compile(r"\*([^*]+)\*")


def sentences() -> Iterator[tuple[str, str, str]]:
    """Give (category, language, sentence); category "nothing" for what does not last."""
    category = language = ""
    for line in (CORPUS / "plain_statements.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            category, language = line[2:].split()
        else:
            yield category, language, line


def is_found(category: str, line: str) -> bool:
    keywords = [word.casefold() for word in _KEYWORD.findall(line)]
    return any(
        fact.category == category and all(word in fact.quote.casefold() for word in keywords)
        for fact in facts_in(line.replace("*", ""))
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_sentences_are_found_in_their_category(language):
    told = [(kind, line) for kind, code, line in sentences() if code == language and kind != "nothing"]
    missed = [(kind, line) for kind, line in told if not is_found(kind, line)]
    assert len(told) > 150
    assert len(missed) <= (1 - LEAST) * len(told), missed
    assert max(Counter(kind for kind, _ in missed).values(), default=0) <= 0.2 * len(told) / 5, missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_of_the_moment_is_left_alone(language):
    passing = [line for kind, code, line in sentences() if code == language and kind == "nothing"]
    taken = [line for line in passing if facts_in(line)]
    assert len(passing) > 20
    assert len(taken) <= MOST_TRAPPED * len(passing), taken


@pytest.mark.parametrize(
    ("category", "line"),
    [
        ("dates", "Im *Mai 2019* bin ich nach *Kiel* gezogen."),
        ("projects", "Depuis *deux ans*, j'écris un roman sur *Vauban*."),
        ("decisions", "Desde el *divorcio*, vivo con mi *hermana*."),
        ("beliefs", "在我看来，*耐心*比聪明更重要。"),
        ("preferences", "Wenn ich reise, fahre ich immer mit dem *Nachtzug*."),
    ],
)
def test_what_opens_a_sentence_stays_with_it(category, line):
    assert is_found(category, line)


@pytest.mark.parametrize(
    "line",
    [
        "Meine Schwester trinkt lieber Tee als Kaffee.",
        "A mi hermano le encantan las motos.",
        "Ma cousine préfère la mer à la montagne.",
        "我姐姐喜欢爬山。",
    ],
)
def test_what_others_like_is_not_the_persons(line):
    assert not facts_in(line)


@pytest.mark.parametrize(
    "line",
    [
        "Vielleicht ziehe ich irgendwann nach Island.",
        "Tal vez me compre un barco.",
        "Je vendrai peut-être ma voiture.",
        "也许我会去学潜水。",
    ],
)
def test_what_may_be_is_not_so(line):
    assert not facts_in(line)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Ich schreibe einen Roman mit dem Titel „Salzwasser“.", "Salzwasser"),
        ("Preparo una exposición titulada «Agua dulce».", "Agua dulce"),
        ("J'écris une pièce intitulée « Les oiseaux de nuit ».", "Les oiseaux de nuit"),
    ],
)
def test_a_title_in_quotation_marks_belongs_to_the_statement(line, title):
    assert [title in fact.statement for fact in facts_in(line)] == [True]


def test_a_sentence_that_somebody_said_is_not_the_persons():
    assert not facts_in("Pásalo al italiano: «mañana cumplo treinta»")
    assert not facts_in("Schreib einen Dialog, in dem ein Riese sagt: Ich hasse Zwerge.")


def test_a_date_in_figures_counts_behind_a_chinese_character():
    (fact,) = facts_in("我的驾照到2027-05-31到期。")
    assert (fact.category, fact.details["date"]) == ("dates", "2027-05-31")


@pytest.mark.parametrize(
    ("category", "line"),
    [
        ("preferences", "我对*芒果*过敏,蛋糕里可以换成什么?"),
        ("projects", "怎么排版好看?我正在写一本关于*茶馆*的书,先谢谢了!"),
        ("decisions", "我在*苏州*当裁缝,明天要见客户。"),
    ],
)
def test_chinese_is_read_with_the_marks_of_a_latin_keyboard(category, line):
    assert is_found(category, line)
