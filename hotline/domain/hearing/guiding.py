"""What whoever calms somebody tells them to do: "lie down, breathe slow with me", "no te vayas, respira"."""

import re

from hotline.domain.hearing.phrases import Lettering, heard

# l small words before it, g what they are to do, d what they are not to, t and n what makes of that a wish or a
# feeling ("dont want to"), m what has to do with whoever says it and calms all the same, o somebody else, w oneself.
_PAGE = """
l: ok, okay, just, now, hey, please, pls, then, first, and, so, yes, yeah, oye, ahora, primero, mejor, solo, y
g: lie, lay, sit, stay, breathe, breath, take, close, put, drink, sip, go, keep, hold, count, name, look, listen, slow,
  try, lets, relax, rest, wash, splash, walk, call, text, tell, pray, eat, get, play, stand, open, squeeze, step, focus,
  sleep, respira, acuestate, sientate, cierra, toma, tomate, quedate, ponte, pon, mira, cuenta, escucha, camina,
  aguanta, sal, vete, ve, descansa, reza, come, llama, calmate, tranquilo, tranquila, recuestate, parate, lavate, abre,
  date, echate, no tomes, no uses, no hagas, no te, no salgas, no manejes, no fumes, no le
d: dont, do not, never
t: think, thinking
n: wanna, want, wanted, feel, feeling, felt, care, know, known, have, had, see, seen, need, needed, like, liked, even
m: with me, wit me, w me, for me, 4 me, to me, 2 me, call me, text me, txt me, tell me, give me, trust me, promise me,
  im omw, im otw, im on my way, im coming, im here, im right here, im with you, im listening, im up, im awake, i am omw,
  i am otw, i am on my way, i am coming, i am here, i am right here, i am with you, i am listening, i am up, i am awake,
  estoy contigo, estoy aqui, estoy en camino, aqui estoy, aqui estoy contigo, voy contigo, voy para alla, voy en camino,
  ya voy contigo, ya voy para alla, ya voy en camino
o: he, hes, she, shes, they, theyre, his, her, him, them, someone, somebody, friend, ella, ellos, alguien, amigo, amiga,
  el no, el se, el esta, el ya, el tiene, el tomo, el dejo, el quiere, el me, el la, el lo
w: i, im, ive, my, myself, mine, yo, mi, mis, me, estoy, tengo, siento, puedo
"""
_LETTERS = Lettering.of(_PAGE)
_GUIDES = re.compile(r"[lm]*(?:[gt]|dm*(?![tn]))[^ow]*")


def guides(text: str) -> bool:
    """Whether a text only tells its reader what to do: of nobody else, and not of whoever says it."""
    return _GUIDES.fullmatch(_LETTERS.read(heard(text))) is not None
