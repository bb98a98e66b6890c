"""A yes or a no that nothing else takes back: what counts where a mistake would leave somebody in danger alone."""

import re
from typing import Literal

from hotline.domain.hearing.phrases import Lettering, heard
from hotline.domain.hearing.respelling import respelled

# n no, y yes, h how they are where that is nothing grave, a who might read along is away, p said by the way, l small.
_PAGE = """
n: no, nope, nop, na, nah, naw, noo, n, nel, 2, two, dos, never, negative, not at all, not me, of course not, no way,
  hell no, heck no, god no, claro que no, que va, nunca, jamas, nombre, not really, not like that, its not like that,
  nothing like that, i dont think so, dont think so, i am not, im not, not in danger, no danger, im not in danger,
  i am not in danger, no one is in danger, not suicidal, im not suicidal, no estoy en peligro, no hay peligro,
  no es eso, nada de eso, para nada, i would never, never would, i wont, i wouldnt, i wouldnt do that,
  i dont want to die, i dont want to hurt myself, i wont hurt myself, im not going to hurt myself,
  im not going to do anything, no me quiero morir, no quiero morir, no quiero morirme, no voy a hacer nada,
  no me voy a hacer nada, never mind, nvm
y: yes, yea, yeah, yep, yup, ya, yah, yess, y, si, sii, simon, sip, sure, 1, one, uno, safe, its safe, it is safe,
  im safe, i am safe, i am, it is, claro, es seguro, estoy segura, estoy seguro, segura, seguro, a salvo,
  estoy a salvo, of course, for sure, absolutely, totally, claro que si, adelante, go ahead
h: fine, good, alright, all right, safe, great, better, cool, sad, tired, drunk, mad, upset, bored, stressed, venting,
  angry, annoyed, joking, kidding, a joke, it was a joke, a figure of speech, an expression, bien, a salvo, mejor,
  triste, cansado, cansada, enojado, enojada, aburrido, aburrida, estresado, estresada, broma, una broma, es un decir,
  era broma
a: he left, she left, they left, he is gone, she is gone, they are gone, hes gone, shes gone, theyre gone,
  he just left, she just left, hes not here, shes not here, he is not here, she is not here, he isnt here,
  she isnt here, hes not home, he isnt home, shes not home, hes away, hes at work, shes at work, hes out, hes asleep,
  he is asleep, shes asleep, hes sleeping, im alone, i am alone, nobody is here, nobodys here, no one is here,
  no one else is here, i left, im out, for now, hurry, ya se fue, se fue, ya no esta, no esta, esta dormido,
  esta trabajando, estoy sola, estoy solo, por ahora, apurate
p: oh, ok, okay, k, um, uh, hey, lol, haha, ha, lmao, jaja, well, man, god, gosh, sorry, please, pls, thanks,
  thank you, thank u, thx, ty, for asking, i promise, promise, really, honestly, actually, dude, bro, sir, maam, miss,
  ay, pues, perdon, gracias, por favor, te lo juro, lo juro, de verdad, hombre, dios, right now, now, rn, at all,
  at the moment, ahora, ahorita
l: i, im, i am, its, it is just, just, jus, jst, only, kinda, a bit, a little, so, feeling, feel, i feel, but, and,
  estoy, ando, solo, nomas, nada mas, un poco, muy, me siento, y, pero, ya
"""
_LETTERS = Lettering.of(_PAGE)
_CLEAR = {
    "no": re.compile(r"p*n(?:[np]|[lp]*(?:h|p))*"),
    "yes": re.compile(r"p*y(?:[yp]|l?a)*|p*"),
}


def clearly(answer: Literal["yes", "no"], text: str) -> bool:
    """Whether a text is that answer and says nothing that might take it back: "no, just sad", but not "no i cant"."""
    return any(_CLEAR[answer].fullmatch(_LETTERS.read(heard(one))) is not None for one in (text, respelled(text)))
