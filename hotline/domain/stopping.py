"""Who does not want to be texted any more, in whatever words; a wish must leave no other word of its clause over.

Under the rule of the FCC in force since 11 April 2025 any reasonable wording revokes consent (47 CFR
64.1200(a)(10)). Whoever says "stop using" or "make it stop" must never be silenced by it. So nothing is
matched loosely: each kind of phrase is one letter (`hearing.stopwords`), a wish is a pattern of letters
(`hearing.stopgrammar`), and no spelling is guessed.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from hotline.domain.hearing.notthem import is_somebody_else
from hotline.domain.hearing.phrases import Words, heard, phrases
from hotline.domain.hearing.respelling import twice
from hotline.domain.hearing.stopgrammar import (
    ABOUT_TOPIC,
    ALL_THAT_IS_SAID,
    EXPLICIT,
    PAUSING,
    SOFT,
    STARTING,
    WRONG_NUMBER,
)
from hotline.domain.hearing.stoptopics import days_in, topic_in
from hotline.domain.hearing.stopwords import LETTERS
from hotline.domain.words import plain

Action = Literal["STOP", "START", "PAUSE", "cancel_ride"]

# The carriers' own words: alone in a message they have already unsubscribed the sender, or signed them up again.
CARRIER_STOPS = phrases("stop, stopall, unsubscribe, cancel, end, quit, revoke, optout")
CARRIER_STARTS = phrases("start, unstop")


@dataclass(frozen=True, slots=True)
class StopWish:
    """A wish about being texted: stop all or one topic, start again, pause for some days; or to cancel a ride.

    `whole` tells that the message is nothing but one carrier keyword, which the carrier acts on by itself.
    """

    action: Action
    reason: Literal["wrong_number"] | None = None
    topic: str | None = None
    days: int | None = None
    whole: bool = False


WRONG_NUMBER_WISH = StopWish("STOP", reason="wrong_number")
_CANCELS_RIDE = re.compile(
    r"(?<!dont )(?<!not )(?<!no )\b(?:cancel|cancell|cancle|cancela|cancelar|cancelen|cancele)"
    r"(?: (?:my|the|that|this|our|todays|tonights|tomorrows|a|mi|el|ese|este|for|please|pls))*"
    r" (?:\w+ )?(?:ride|rides|pickup|pick up|viaje|raite|driver|r?\d{2,3})\b"
)
_CLAUSES = re.compile(r"[.!?;,\n:()]+|\s-+\s|—|–")
# Where a story turns to what is asked of the line itself: "i dont know how i got on this but kindly stop texting me".
_ASKED_AT_LAST = re.compile(
    r"(?<!\bto)(?<!\bwould)(?<!\bcould)(?<!\bwont)(?<!\bmy)\s(?:but|so|and)?\s?"
    r"\b(?:please|kindly|pls|plz|por favor|favor de)\b"
)
# Words that make of a wish a report, a joke or somebody else's plea.
_TOLD = phrases("""
    said, says, told, tell, telling, tells, asked, asking, yelled, yells, jk, kidding, joking, lol, lmao, haha, he,
    she, they, him, her, them, dijo, dice, dile, decia, jaja, broma, ella, ellos, didnt
""")
_LONGEST = 60
# Letters that say whom the texts reach, or name them.
_WHOSE = frozenset("m#LNEu")
# How words begin that somebody says of themselves beside their wish, how long they may be, and who must not be in them.
_ONESELF = phrases("""
    i, im, ive, ill, id, its, this, cause, because, cuz, bc, goodbye, bye, cant, dont, done, over, everything, nothing,
    estoy, ya, yo, no, me, soy, quiero, adios, porque, todo, nada, esto, es
""")
_ASIDE = 9
_OTHERS = phrases("""
    my, our, we, people, nobody, everybody, everyone, friends, someone, somebody, who, why, when, if, how, wish, mi,
    mis, nadie, alguien, gente, cuando, si, quien, ojala
""")
# Answers to "only this chat, or all texts?" that mean all of them.
_ALL = phrases("""
    all, all of it, all of them, all texts, all the texts, all texts please, all please, everything, every text, both,
    stop all, stop all texts, all messages, all of the texts, todo, todos, todos los mensajes, todos los textos, todas,
    todo por favor, todos por favor, los dos, ambos
""")


_ENOUGH = phrases("""
    im done, i am done, im so done, im done with this, im done with it, im done with yall, im done with you, im out, im
    over it, im over this, im tired of it, im tired of this, im sick of it, im sick of this, ive had enough, i had
    enough, had enough, leave me alone, just leave me alone, leave me be, let me be, go away, leave me the hell alone,
    dejame en paz, dejenme en paz, dejame solo, dejame sola, dejenme solo, dejenme sola, ya dejenme,
    ya me canse, ya estuvo, estoy harto, estoy harta, ya me harte, ya estoy harto, ya estoy harta
""")


def means_all(text: str) -> bool:
    """Whether a text says "all texts" to whoever was just asked whether they meant those or only a chat."""
    return " ".join(heard(text)) in _ALL


@twice
def stop_wish(text: str) -> StopWish | None:
    """The wish about being texted that a text is, in English or Spanish; None for every other text.

    Only wishes that leave nothing else said count, so that nobody is silenced by "stop using".
    """
    said = heard(text.replace("#", " number "))
    if not said or len(said) > _LONGEST:
        return None
    wish = _wish(said) or _in_a_clause(text, said)
    return replace(wish, whole=True) if wish and _is_whole(text, wish) else wish


@twice
def stop_beside(text: str) -> StopWish | None:
    """The wish to be texted no more in a text that says more of its writer: "dont text me anymore im done".

    Looser than `stop_wish`, for there need be no stop between the two: only for who is asked before it is acted on.
    """
    wish = stop_wish(text)
    if wish is not None:
        return wish if wish.action == "STOP" and wish.topic is None else None
    return StopWish("STOP") if _beside(text, _of_oneself) else None


@twice
def stop_fed_up(text: str) -> StopWish | None:
    """The wish to be texted no more of somebody who says that they have had enough, and nothing else: "im done"."""
    return StopWish("STOP") if _beside(text, lambda said: " ".join(said) in _ENOUGH) else None


def _beside(text: str, other: Callable[[Words], bool]) -> bool:
    """Whether a text is a wish that names us or the texts, and before or after it something `other`."""
    said = heard(text)
    if '"' in text or len(said) > _LONGEST or not _TOLD.isdisjoint(said):
        return False
    parted = [(said[:at], said[at:]) for at in range(2, len(said) - 1)]
    return any(other(rest) and _is_of_us(one) for pair in parted for one, rest in (pair, pair[::-1]))


def _is_of_us(said: Words) -> bool:
    """Whether these words are a wish that names who is texted, or the texts."""
    letters = LETTERS.read(said)
    return bool(EXPLICIT.fullmatch(letters)) and not _WHOSE.isdisjoint(letters)


def _of_oneself(said: Words) -> bool:
    """Whether these words are about who writes, and nobody else."""
    return said[0] in _ONESELF and len(said) <= _ASIDE and _OTHERS.isdisjoint(said)


def _is_whole(text: str, wish: StopWish) -> bool:
    """Whether the carrier takes the message for one of its keywords: that word alone, in any case."""
    alone = text.strip().casefold()
    return (wish.action == "STOP" and alone in CARRIER_STOPS) or (wish.action == "START" and alone in CARRIER_STARTS)


def _wish(said: Words) -> StopWish | None:
    """The wish that all these words together are."""
    letters = LETTERS.read(said)
    if "?" not in letters and (found := _lettered(letters, said)):
        return found
    spaced = " ".join(said)
    if is_somebody_else(spaced):
        return WRONG_NUMBER_WISH
    return StopWish("cancel_ride") if "cancel" in spaced and _CANCELS_RIDE.search(spaced) else None


def _lettered(letters: str, said: Words) -> StopWish | None:
    if _is_wrong_number(letters):
        return WRONG_NUMBER_WISH
    if _is_stop(letters):
        return StopWish("STOP")
    if PAUSING.fullmatch(letters):
        return StopWish("PAUSE", topic=topic_in(said) if {"R", "j"} & set(letters) else None, days=days_in(said))
    if ABOUT_TOPIC.fullmatch(letters) and (topic := topic_in(said)):
        return StopWish("STOP", topic=topic)
    return StopWish("START") if STARTING.fullmatch(letters) else None


def _is_stop(letters: str) -> bool:
    return bool(ALL_THAT_IS_SAID.fullmatch(letters) or EXPLICIT.fullmatch(letters))


def _is_wrong_number(letters: str) -> bool:
    """Whether the letters say "wrong number", alone or with a wish to stop beside it."""
    if "G" not in letters:
        return False
    rest = WRONG_NUMBER.sub("", letters)
    return bool(SOFT.fullmatch(rest)) or _is_stop(rest) or _is_stop(rest.strip("plahyd14%"))


def _in_a_clause(text: str, said: Words) -> StopWish | None:
    """An explicit wish that is one clause of a text: "who is this? stop texting me". What others said is none."""
    if '"' in text or not _TOLD.isdisjoint(said):
        return None
    said_apart = [*_CLAUSES.split(plain(text)), *_ASKED_AT_LAST.split(plain(text))[1:][-1:]]
    clauses = [LETTERS.read(heard(clause.replace("#", " number "))) for clause in said_apart]
    clear = [letters for letters in clauses if letters and "?" not in letters]
    if any(_is_wrong_number(letters) for letters in clear):
        return WRONG_NUMBER_WISH
    return StopWish("STOP") if any(EXPLICIT.fullmatch(letters) for letters in clear) else None
