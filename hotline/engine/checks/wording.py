"""Proofs about wording: no word that carriers block or that hurts, no shouting at people in distress."""

import re
from collections.abc import Iterator, Mapping

from hotline.domain.words import spaced
from hotline.engine.checks.texts import NOTICES, Text
from hotline.engine.faults import Fault
from hotline.engine.flow import Book

_LINK = re.compile(r"https?:|www\.|\b[a-z0-9-]+\.(com|org|net|gov|info|io|us|link|ly|me)\b", re.IGNORECASE)

# Carriers fine texts that name drugs, and whoever looks over a shoulder reads them too.
DRUGS = (
    "heroin heroina fentanyl fentanilo cocaine cocaina meth metanfetamina opioid opioids opioide opioides opiate oxy "
    "oxycodone percocet vicodin xanax valium benzo benzos weed marijuana marihuana cannabis methadone metadona "
    "suboxone buprenorphine buprenorfina ketamine mdma ecstasy naloxone narcan naloxona"
)
# Somebody who has taken too much needs this one, and only there.
ALLOWED: Mapping[str, frozenset[str]] = {"crisis_overdose": frozenset({"naloxone", "narcan", "naloxona"})}

# Words that blame or name a person by an illness, with what to say instead.
STIGMA: Mapping[str, str] = {
    "addict": "a person in recovery",
    "addicts": "people in recovery",
    "junkie": "a person in recovery",
    "alcoholic": "a person in recovery",
    "abuse": "use",
    "abuser": "a person",
    "abusing": "using",
    "relapse": "a slip, a return to use",
    "relapsed": "slipped",
    "relapsing": "slipping",
    "habit": "use",
    "stay clean": "stay in recovery",
    "get clean": "begin recovery",
    "dirty": "leave it out",
    "adicto": "una persona en recuperacion",
    "adicta": "una persona en recuperacion",
    "adictos": "personas en recuperacion",
    "drogadicto": "una persona en recuperacion",
    "drogadicta": "una persona en recuperacion",
    "alcoholico": "una persona en recuperacion",
    "alcoholica": "una persona en recuperacion",
    "abuso": "consumo",
    "recaida": "un tropiezo",
    "vicio": "consumo",
    "sucio": "leave it out",
    "sucia": "leave it out",
}

# Flows that people in distress read, besides those for a crisis.
DISTRESS = frozenset({"craving", "reach", "danger_check", NOTICES})


def allowed_words(texts: list[Text]) -> Iterator[Fault]:
    """No text has a link, names a drug, or uses a word that blames."""
    drugs = frozenset(DRUGS.split())
    for text in texts:
        if _LINK.search(text.text):
            yield text.fault("has a link, which carriers block and these phones cannot open; remove it")
        said = f" {spaced(text.without_blanks())} "
        for drug in sorted(drugs & set(said.split()) - ALLOWED.get(text.flow, frozenset())):
            yield text.fault(f"names {drug}, which carriers fine and others may read; say it without")
        for word, instead in STIGMA.items():
            if f" {word} " in said:
                yield text.fault(f'says "{word}"; better: {instead}')


def calm(book: Book, texts: list[Text]) -> Iterator[Fault]:
    """Nobody in distress is shouted at."""
    crises = {flow.name for flow in book.flows.values() if flow.crisis}
    for text in texts:
        if "!" in text.text and text.flow in crises | DISTRESS:
            yield text.fault("has an exclamation mark; end it with a full stop")
