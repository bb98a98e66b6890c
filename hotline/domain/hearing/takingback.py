"""Whether somebody says "never mind", alone or with why: "nvm im ok", "dejalo, ya estoy mejor"."""

import re

from hotline.domain.hearing.phrases import Lettering, heard

_PAGE = """
n: never mind, nevermind, nvm, nvmd, nm, nvrmnd, nevr mind, neva mind, forget it, forget about it, forget i asked,
  forget i said anything, dont worry about it, dont bother, no need, not needed, no longer needed, not needed anymore,
  no need anymore, dont need it anymore, dont need it, dont need anyone, dont need anybody, dont need anyone now,
  i dont need anyone, i dont need anyone now, i dont need anyone anymore, i dont need it anymore, dont need to talk,
  i dont need to talk, dont need to talk anymore, dejalo, dejelo, dejenlo, olvidalo, olvidelo, olvidenlo, ya no hace
  falta, no hace falta, ya no necesito, ya no necesito a nadie, ya no lo necesito, no se preocupen, no te
  preocupes
N: dont need, i dont need, do not need, i do not need, dont want, i dont want, cancel, can we cancel, scratch, scrap,
  forget, forget about, forget bout, skip, no need for, ya no necesito, ya no quiero, ya no ocupo, ya no hace falta,
  cancela, cancelen, quiero cancelar, olvida, olviden, olvidense de
w: about, bout, abt, on, with, for, lo de, de, con, por
c: the call, that call, my call, this call, the callback, the call back, that callback, that call back, the phone call,
  that phone call, calling me, calling me back, la llamada, mi llamada, esa llamada, llamarme, que me llamen
o: im ok, i am ok, im okay, i am okay, im good, i am good, im fine, i am fine, im alright, im all right, im better, i
  am better, i feel better, feeling better, feel better, feeling ok, feeling good, doing better, im doing better, im
  doing ok, im doing good, all good, its all good, its ok, its okay, its fine, its cool, im cool, im straight, it
  passed, its passed, it has passed, its over, its gone, it went away, i got it, i got this, i can handle it, i can
  manage, i handled it, i figured it out, i found someone, i talked to someone, someone called me, my sponsor called,
  ok, okay, fine, better, good, estoy bien, ya estoy bien, estoy mejor, ya estoy mejor, me siento mejor, ya me siento
  mejor, ya paso, ya se me paso, se me paso, todo bien, esta bien, ya pude, ya hable con alguien
p: thanks, thank you, thank u, thx, ty, tysm, thanks anyway, thanks though, thanks tho, sorry, im sorry, my bad, lol,
  haha, please, pls, actually, oh, well, hey, hi, now, rn, right now, then, really, anymore, again, for now, tonight,
  today, and, but, so, i think, i guess, you guys, guys, everyone, all, man, bro, sorry to bother you, sorry to bother,
  though, tho, anyway, anyways, still,
  gracias, muchas gracias, perdon, disculpa, disculpen, mejor, ahora, ahorita, por ahora, y, pero, creo, pues
"""
_LETTERS = Lettering.of(_PAGE)
# Being well is no "never mind" by itself: "im ok" may answer anything. "The call" may be what they need no more.
_TAKEN_BACK = re.compile("[po]*(?:n(?:w?c)?|Nc)(?:n(?:w?c)?|Nc|[op])*")


def takes_back(text: str) -> bool:
    """Whether a text says, in either language, that nobody is needed any more, and says nothing else."""
    return bool(_TAKEN_BACK.fullmatch(_LETTERS.read(heard(text))))
