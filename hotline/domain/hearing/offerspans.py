"""An answer to an offer that names a length of time which is not when they can: "yes, for 20 min"."""

import re
from typing import Literal

from hotline.domain.hearing.phrases import Lettering, heard, phrases
from hotline.domain.hearing.spans import around_minutes, minutes_in
from hotline.domain.words import plain

# n refuses, t turns to when they can, p says nothing; whatever else is said tells why not.
_REFUSING = Lettering.of("""
n: 3, three, tres, no, nope, nah, naw, nel, cant, i cant, cannot, i cannot, cant talk, cant do it, no can do,
  cant make it, no puedo, no podre, not now, not right now, not today, not tonight, ahora no, ahorita no
t: but, pero, ok, okay, yes, si, can, i can, call, text, llamo, marco, hablo, free, libre, available, disponible, later,
  luego, despues, after, when, cuando, then, until, til, till, hasta, yet, wait, hold on, espera, need, necesito, just,
  only, ask me, try me, hit me, home, casa, off, done, out, salgo, termino, llego, works, better, maybe, sooner, give,
  gimme, dame, be there, ill be, 3 or, 3 to, 3 o, 3 a, no more, no longer, no less, no mas, no menos, no problem,
  no prob, no probs, no worries, no hay problema, no ay problema, no hay bronca, no hay pedo, no biggie, no doubt,
  no sweat, no trouble, no issue, no se, no idea, no le hace, 3 more
p: now, rn, right now, tonight, today, ahora, ahorita, hoy, sorry, im sorry, so sorry, lo siento, perdon, hey, thanks,
  please, in, en, dentro de, within, for, por, about, like, around, at least, al menos, unos, unas, como, another,
  otros, from now, or so, more, mas, max, tops, at the moment
r: out of
""")
# y agrees, i is whatever goes with it, h has the length that follows, f is there for it, s speaks, c is coming.
_TAKING = Lettering.of("""
y: 1, one, uno, yes, yeah, yep, yup, ok, okay, sure, si, claro, simon, no problem, no prob, np, no worries,
  sin problema, no hay problema, of course
i: now, rn, right now, sorry, lo siento, perdon, hey, thanks, please, ahora, ahorita, about, like, only, just, solo,
  nomas, at least, al menos, but, pero, i, im, im here, aqui estoy, unos, como, the next, next
h: for, have, i have, ive got, got, i got, tengo, por
f: free, im free, i am free, available, im available, libre, estoy libre, disponible, estoy disponible
s: i can, i can talk, puedo, puedo hablar
c: omw, im omw, otw, on my way, im on my way, coming, im coming, ya voy, voy, voy en camino, en camino, ahi voy
""")
_REFUSED = re.compile(r"p*n[np]*[?r][np?r]*")
_TAKEN = re.compile(r"i*[yi]*(?:[yfs][yfsi]*h|i*h)i*|i*y[yi]*c")
# What may come after the length they have: "i have 20 minutes left of work" is none.
_FOLLOWING = re.compile(
    r"(?:(?:now|rn|right now|to talk|to spare|free|if|before|then|max|tops|only|thanks?|para|libres?|ahora|ahorita"
    r"|antes|y luego|nomas)\b.*)?"
)

# Whoever can in fewer minutes than these can now: nothing need be promised.
_SOON = 5
# All that may stand around so few minutes where they come; "wait 2 min" and "2 in 1 min" put it off.
_COMING_SOON = phrases("""
    1, one, yes, yeah, yep, yup, yea, ok, okay, k, sure, si, claro, simon, i, im, ill, will, gonna, going,
    to, be, b, there, thr, here, right, with, them, her, him, it, on, my, way, omw, otw, coming, can, call, calling,
    text, talk, and, in, about, like, just, only, another, need, give, me, gimme, get, free, available, ready, done,
    home, hey, sorry, please, thanks, a, the, ya, yo, voy, ahi, llego, estoy, estare, aqui, le, la, lo, los, llamo,
    marco, hablo, escribo, puedo, en, como, unos, dame, camino, y, mas, solo, nomas, libre, listo, lista,
    gracias, perdon
""")
_A_SECOND = re.compile(
    r"\b(?:(?:a|one|1|un|unos|a couple|couple|a few|[2-9]\d?) )?(?:of )?(?:secs?|seconds?|segundos?|segunditos?|jiffy"
    r"|minutito|couple (?:of )?min(?:ute)?s|few min(?:ute)?s|par de minutos)\b"
)
_OR_TWO = re.compile(r"\b(?:or|o) (?:two|2|so|dos)\b")
_IS_COMING = phrases(
    "there, coming, omw, otw, way, call, calling, text, voy, llego, estoy, llamo, marco, hablo, camino"
)


def soon(text: str) -> int | None:
    """The minutes, fewer than five, after which a helper says that they come, and nothing else: "be there in a min".

    A second is a minute where they say that they come; "one sec" alone puts it off.
    """
    folded = _OR_TWO.sub("", plain(text))
    minutes, around = minutes_in(folded), around_minutes(folded)
    if minutes is None or around is None:
        found = _A_SECOND.search(folded)
        around = (folded[: found.start()], folded[found.end() :]) if found else ("", "")
        minutes = 1 if found and not _IS_COMING.isdisjoint(heard(" ".join(around))) else _SOON
    return minutes if 0 < minutes < _SOON and _COMING_SOON.issuperset(heard(" ".join(around))) else None


def not_when(text: str) -> Literal["accept", "decline"] | None:
    """What an answer says whose length of time is not when they can; None where it may be when."""
    around = around_minutes(text)
    if around is None:
        return None
    before, after = (heard(part) for part in around)
    if before and _REFUSED.fullmatch(_REFUSING.read((*before, *after))) and "n" in _REFUSING.read(before):
        return "decline"
    said = _TAKING.read(before)
    # "Got ten minutes before hes back" is no answer to anything.
    follows = _FOLLOWING.fullmatch(" ".join(after)) if set(said) & set("yfs") else not after
    return "accept" if _TAKEN.fullmatch(said) and follows else None
