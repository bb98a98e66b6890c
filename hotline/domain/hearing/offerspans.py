"""An answer to an offer that names a length of time which is not when they can: "yes, for 20 min"."""

import re
from typing import Literal

from hotline.domain.hearing.phrases import Lettering, heard
from hotline.domain.hearing.spans import around_minutes

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
