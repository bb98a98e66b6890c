"""A yes or a no that nothing else takes back: what counts where a mistake would leave somebody in danger alone."""

import re
from typing import Literal

from hotline.domain.hearing.phrases import Lettering, heard
from hotline.domain.hearing.respelling import respelled

# n no, y yes, h how they are where that is nothing grave, a who might read along is away, p said by the way; s opens
# another sentence and l is small. N may deny what comes after it ("im not joking"); x is no answer at all.
_PAGE = """
n: no, nope, nop, na, nah, naw, noo, n, nel, 2, two, dos, negative, not me, of course not, no way,
  hell no, heck no, god no, claro que no, que va, nombre, not like that, its not like that,
  nothing like that, i dont think so, dont think so, not in danger, no danger, im not in danger,
  i am not in danger, no one is in danger, not suicidal, im not suicidal, no estoy en peligro, no hay peligro,
  no es eso, nada de eso, para nada, i would never, never would, i wont, i wouldnt, i wouldnt do that,
  i dont want to die, i dont want to hurt myself, i wont hurt myself, im not going to hurt myself,
  im not going to do anything, no me quiero morir, no quiero morir, no quiero morirme, no voy a hacer nada,
  no me voy a hacer nada, never mind, nvm
N: im not, i am not, not really, not at all, never, nunca, jamas, no estoy, no ando, no me siento, no era, no es,
  no fue
x: no joking, no kidding, no good, no safe, no better, no a salvo, no mejor, no broma
y: yes, yea, yeah, yep, yup, ya, yah, yess, y, si, sii, simon, sip, sure, 1, one, uno, safe, its safe, it is safe,
  im safe, i am safe, i am, it is, claro, es seguro, estoy segura, estoy seguro, segura, seguro, a salvo,
  estoy a salvo, its ok to text, its ok to text me, its okay to text, its okay to text me, ok to text, ok to text me,
  its safe to text, its safe to text me, safe to text, safe to text me, you can text, you can text me,
  you can write me, can text, can write, okay to text, puedes escribir, pueden escribir,
  coast is clear, the coast is clear,
  es seguro escribir, es seguro escribirme, puedes escribirme, me puedes escribir,
  pueden escribirme, me pueden escribir, of course, for sure, absolutely, totally, claro que si, adelante, go ahead
h: fine, good, alright, all right, safe, great, better, cool, sad, tired, drunk, mad, upset, bored, stressed, venting,
  angry, annoyed, joking, kidding, a joke, it was a joke, a figure of speech, an expression, bien, a salvo, mejor,
  triste, cansado, cansada, enojado, enojada, aburrido, aburrida, estresado, estresada, broma, una broma, es un decir,
  era broma
a: he left for work, she left for work, he left to work, he went to work, she went to work, se fue al trabajo,
  se fue a trabajar, ya se fue al trabajo, ya se fue a trabajar, he left, she left, they left, he is gone,
  she is gone, they are gone, hes gone, shes gone, theyre gone,
  he just left, she just left, hes not here, shes not here, he is not here, she is not here, he isnt here,
  she isnt here, hes not home, he isnt home, shes not home, hes away, hes at work, shes at work, hes out, hes asleep,
  he is asleep, shes asleep, hes sleeping, im alone, i am alone, nobody is here, nobodys here, no one is here,
  no one else is here, i left, im out, for now, hurry, ya se fue, se fue, ya no esta, no esta, esta dormido,
  esta trabajando, estoy sola, estoy solo, por ahora, apurate
p: oh, ok, okay, k, um, uh, hey, lol, haha, ha, lmao, jaja, well, man, god, gosh, sorry, please, pls, thanks,
  thank you, thank u, thx, ty, for asking, i promise, promise, really, honestly, actually, dude, bro, sir, maam, miss,
  ay, pues, perdon, gracias, por favor, te lo juro, lo juro, de verdad, hombre, dios, right now, now, rn, at all,
  at the moment, ahora, ahorita
s: i, im, i am, its, it is, i feel, but, and, estoy, ando, me siento, y, pero
l: just, jus, jst, only, kinda, a bit, a little, so, feeling, feel, solo, nomas, nada mas, un poco, muy, ya
"""
_LETTERS = Lettering.of(_PAGE)
# "No, im not just upset" tells what it is not; a pause or another sentence between them tells what it is.
_NO = "(?:n|N(?![lp]*h))"
_CLEAR = {
    "no": re.compile(rf"[p,]*{_NO}(?:{_NO}|[p,]|[slp,]*[hp])*"),
    "yes": re.compile(r"[p,]*(?:[sl]?a[p,]*)*[sl]?y(?:[yp,]|[sl]?[ay])*|[p,]*"),
}
_PAUSE = re.compile(r"[.,;:!?\n]+")


def clearly(answer: Literal["yes", "no"], text: str) -> bool:
    """Whether a text is that answer and says nothing that might take it back: "no, just sad", but not "no i cant"."""
    return any(_CLEAR[answer].fullmatch(_letters(one)) is not None for one in (text, respelled(text)))


def _letters(text: str) -> str:
    """The words as letters, with a comma for each pause: "no, era broma" differs from "no era broma"."""
    return ",".join(_LETTERS.read(heard(part)) for part in _PAUSE.split(text))
