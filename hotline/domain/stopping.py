"""Who does not want to be texted any more, in whatever words; a wish must leave no other word of its clause over.

Under the rule of the FCC in force since 11 April 2025 any reasonable wording revokes consent (47 CFR
64.1200(a)(10)). Whoever says "stop using" or "make it stop" must never be silenced by it. So nothing is
matched loosely: each kind of phrase is one letter (see `hearing.stopwords`), and a wish is a pattern of letters.
"""

import re
from dataclasses import dataclass, replace
from typing import Literal

from hotline.domain.hearing.phrases import Words, heard, phrases
from hotline.domain.hearing.stopwords import LETTERS, days_in, topic_in
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


_THE = "[d74]*"
_TEXTS = f"{_THE}T?N"
# Wishes that name the texts, the list or the number: clear enough to stand beside other clauses.
_EXPLICIT = re.compile(
    "[plh]*(?:"
    + "|".join(
        (
            f"I?u[m#]?(?:O?{_THE}[NLT]|O[d7]+)?",  # unsubscribe me from this list
            f"[sxY]+{_THE}V[m#]?{_THE}N?[m#]?",  # stop texting me these messages
            f"I?[sxY2]+(?:{_TEXTS}|r{_TEXTS}|rd*7)(?:O?d*[m#])?",  # stop the texts to my phone
            f"s{_THE}T",  # stop the text
            f"[sxY]+Z(?:{_TEXTS}m?|m{_THE}(?:T?[N8]|7))",  # stop sending me these
            f"na?(?:T[m#]?|c[m#]){_THE}N?|nem?(?:{_TEXTS}m?|{_THE}8)|nemd*7",  # do not text me, do not send me anything
            f"W(?:d*|rd*)T?Nm?|W(?:d*7|d*7d*|r{_THE})T?Nm?|Wrd*7|Wb[m#]?|W6{_THE}L",  # I do not want these texts
            f"[o3]{_THE}(?:T?N|V)[m#]?|q{_TEXTS}[pa]",  # no more texts; no texts please
            f"[Kktr]m[OF]{_THE}L|tmF|Km(?:[OF]{_THE}[L5])?|KmO[d7]+|J[O]?{_THE}L",  # take me off your list
            f"[Kk]#(?:[OF]{_THE}[L5])?|t#(?:F|O)(?:{_THE}[L5])?|I?[Kk]#",  # delete my number
            "C",  # I revoke my consent
            f"M(?:Em?|vm?(?:{_TEXTS}|{_THE}8))",  # no me escriban
        )
    )
    + ")[pah14]*"
)
# Wishes that are a wish only when they are all that is said: STOP, STOP STOP, please stop now.
_WHOLE = re.compile(r"p*s+(?:[p1]*s*)*|x+|z|3|u+|K|p*A[pa14]*")
_TOPIC_TEXTS = "[Rj]+(?:R|T?N|T)"
_ABOUT_TOPIC = re.compile(
    r"[plI]*(?:"
    + "|".join(
        (
            "(?:s|2|uO?)d*R",  # stop rides
            f"(?:[sx2Y]|uO?|[o3])d*{_TOPIC_TEXTS}",  # no more ride texts
            f"[sxY]+(?:Z|r)m?d*(?:{_TOPIC_TEXTS}|R)",  # stop sending me reminders
            "[sxY]+Vm?[if]d*[Rj]+T?N?",  # stop texting me about rides
            "nT?m[if]d*[Rj]+T?N?",  # do not text me about rides
            f"nem?d*(?:{_TOPIC_TEXTS}|R)",  # do not send me ride texts
            f"Wr?m?d*{_TOPIC_TEXTS}|Wr?d*N[if]d*[Rj]+",  # I do not want ride texts
        )
    )
    + ")[pa14]*"
)
_SPAN = r"(?:[fi]?[d9]*[UH]|X|w[9d]*[DUHX])"
_PAUSING = re.compile(
    rf"p*P[pa14]*|[plI]*P[d7m]*(?:T?N|V|[Rj]+N?)?{_SPAN}?[pa14]*|[plI]*0{_THE}(?:T?N|V){_SPAN}?[pa14]*"
    rf"|p*s[fw][9d]*[DUH]p*|p*sXp*|[pl]*(?:[sxY]+d*Vm?|nTm?|[qo3]{_TEXTS}|[sx]+{_TEXTS}|[sx]+Zm?{_TEXTS}|nem?{_TEXTS}){_SPAN}[pa14]*"
)
_STARTING = re.compile(r"p*B+[p1]*|[plI]*B+m?[d7]*T?[NT][pa14]*|[plI]*S+[pa14]*")
_WRONG = re.compile(r"[yd]*G")
_SOFT = re.compile(r"[plahyd1]*")
# "this is not Ana's phone": the name may be any word.
_NOT_THEIRS = re.compile(
    r"(?:(?:hi|hey|hello|sorry|no|um|i think|but|hola|perdon|disculpe) )*(?:"
    r"this (?:is not|isnt|aint|is no longer) (?!my |a |an |the |your |ur |our |any |good |safe |real )\w+ (?:s )?(?:phone|number|cell)(?: number)?"
    r"|this (?:number|phone) (?:no longer belongs|doesnt belong) to \w+|(?!i |my )\w+ no longer has this (?:number|phone)"
    r"|(?:there is |theres )?(?:no one|nobody|noone) (?:here )?(?:by|with) (?:that|this) name(?: here| at this number)?"
    r"|este no es el (?:numero|telefono|celular) de (?!mi )\w+|este ya no es el numero de \w+|aqui no hay nadie con ese nombre)"
    r"(?: (?:anymore|any more|stop|please stop|stop texting|stop texting me|please|sorry|thanks|gracias|disculpe))*"
)
_CANCELS_RIDE = re.compile(
    r"(?<!dont )(?<!not )\b(?:cancel|cancell|cancle|cancela|cancelar|cancelen|cancele|call off)(?: (?:my|the|that|this|our|todays|tonights|tomorrows|a|mi|el|ese|este|for|please|pls))*"
    r" (?:\w+ )?(?:ride|rides|pickup|pick up|viaje|raite|driver|r?\d{2,3})\b"
)
_CLAUSES = re.compile(r"[.!?;,\n:()]+|\s-+\s|—|–")
# Words that make of a wish a report, a joke or a plea of somebody else's.
_TOLD = phrases(
    """
        said, says, told, tell, telling, tells, asked, asking, yelled, yells, jk, kidding, joking, lol,
        lmao, haha, he, she, they, him, her, them, dijo, dice, dile, decia, jaja, broma, ella, ellos, dont
        stop, didnt mean
    """
)
_LONGEST = 60


def stop_wish(text: str) -> StopWish | None:
    """The wish about being texted that a text is, in English or Spanish; None for every other text.

    Only wishes that leave nothing else said count, so that nobody is silenced by "stop using"; no spelling is guessed.
    """
    said = heard(text.replace("#", " number "))
    if not said or len(said) > _LONGEST:
        return None
    wish = _wish(said)
    if wish is None:
        return _in_a_clause(text, said)
    return replace(wish, whole=True) if _is_whole(text, wish) else wish


def _is_whole(text: str, wish: StopWish) -> bool:
    """Whether the carrier takes the message for one of its keywords: that word alone, in any case."""
    alone = text.strip().casefold()
    return (wish.action == "STOP" and alone in CARRIER_STOPS) or (wish.action == "START" and alone in CARRIER_STARTS)


def _wish(said: Words) -> StopWish | None:
    """The wish that all these words together are."""
    letters = LETTERS.read(said)
    if letters.count("?") == len(letters):
        return None
    if "?" not in letters:
        found = _lettered(letters, said)
        if found:
            return found
    spaced = " ".join(said)
    if _NOT_THEIRS.fullmatch(spaced):
        return StopWish("STOP", reason="wrong_number")
    return StopWish("cancel_ride") if _CANCELS_RIDE.search(spaced) else None


def _lettered(letters: str, said: Words) -> StopWish | None:
    if "G" in letters:
        rest = _WRONG.sub("", letters)
        if _SOFT.fullmatch(rest) or _is_stop(rest) or _is_stop(rest.strip("plahyd1")):
            return StopWish("STOP", reason="wrong_number")
    if _is_stop(letters):
        return StopWish("STOP")
    if _PAUSING.fullmatch(letters):
        return StopWish("PAUSE", days=days_in(said))
    if _ABOUT_TOPIC.fullmatch(letters) and (topic := topic_in(said)):
        return StopWish("STOP", topic=topic)
    return StopWish("START") if _STARTING.fullmatch(letters) else None


def _is_stop(letters: str) -> bool:
    return bool(_WHOLE.fullmatch(letters) or _EXPLICIT.fullmatch(letters))


def _in_a_clause(text: str, said: Words) -> StopWish | None:
    """An explicit wish that is one clause of a text: "who is this? stop texting me". Reports of others' words are none."""
    if '"' in text or not _TOLD.isdisjoint(said):
        return None
    clauses = [heard(c.replace("#", " number ")) for c in _CLAUSES.split(plain(text))]
    if len(clauses) < 2:
        return None
    for clause in clauses:
        letters = LETTERS.read(clause)
        if "?" not in letters and "G" in letters and _SOFT.fullmatch(_WRONG.sub("", letters)):
            return StopWish("STOP", reason="wrong_number")
        if letters and "?" not in letters and _EXPLICIT.fullmatch(letters):
            return StopWish("STOP")
    return None
