"""What people text who want a sign that somebody is there, or do not know what to answer."""

from hotline.domain.hearing.phrases import Lettering, heard
from hotline.domain.hearing.respelling import twice

_PAGE = """
t: are you a real person, are u a real person, r u a real person, are you real, are u real, r u real, is this a real
  person, am i talking to a real person, am i talking to a person, am i talking to a human, am i talking to a robot,
  am i talking to a bot, is this a robot, is this a bot, is this automated, are you a robot, are u a robot, r u a
  robot, are you a bot, are u a bot, r u a bot, are you human, are u human, r u human, are you a human, are u a human,
  are you a person, are u a person, is this a person, is this a human, is this a machine, is this ai, are you ai, eres
  una persona, eres un robot, eres una maquina, es un robot, es una maquina, es una persona, eres real, eres de
  verdad, hablo con una persona, estoy hablando con una persona, u there, you there, r u there, are you there, are u
  there, u still there, you still there, still there, are you still there, r u still there, still here, u here, are
  you here, r u here, is this on, is this thing on, is this working, does this work, anyone there, any one there,
  anybody there, is anyone there, is any one there, is anybody there, is anyone here, is anybody here, anyone here,
  anybody here, anyone, anybody, is someone there, is somebody there, someone there, is there anyone there, is there
  anybody there, can you hear me, can u hear me, do you hear me, did you get that, did u get that, did you get my
  text, where are you, where r u, where did you go, where u at, answer me, talk back, say something, are you
  listening, u listening, r u listening, hello, hellooo, helo, ello, hallo, hi, hey, yo, you up, u up, estas ahi,
  estas alli, estas hay, sigues ahi, sigue ahi, siguen ahi, sigues hay, estan ahi, hay alguien, hay alguien por ahi,
  alguien, halo, alo, diga, digame, hay alguien ahi, hay alguien alli, hay alguien aqui, alguien ahi, ahi estas, ahi
  estan, me oyes, me escuchas, me leen, me lees, me oyen, hola, ola, oye, oiga, oigan, contesta, contestame,
  contesten, responde, respondeme, di algo, donde estas, donde andas, esto funciona, esto sirve, estas
p: please, pls, plz, ok, so, um, uh, well, and, but, me, por favor, porfa, xfa, pues, bueno, y
u: idk, i dont know, dont know, i do not know, dunno, i dunno, idk what to do, i dont know what to do, dont know what
  to do, idk what to say, i dont know what to say, idk anymore, i dont know anymore, not sure, im not sure, i am not
  sure, unsure, no idea, i have no idea, no clue, i cant tell, cant tell, hard to say, its hard to say, who knows,
  whatever, whatever you think, you pick, u pick, you choose, u choose, you decide, u decide, either, any, any of
  them, doesnt matter, dont care, i dont care, i dont understand, dont understand, i dont get it, dont get it,
  confused, im confused, what do you mean, what do u mean, wdym, huh, what, wat, no se, nose, no lo se, no c, nc, no
  sabria, no estoy seguro, no estoy segura, quien sabe, ni idea, no tengo idea, no se que decir, no se que hacer, ya
  no se, no entiendo, no te entiendo, no entendi, como, que, tu elige, tu escoge, tu dime, lo que sea, cualquiera, da
  igual, me da igual, como quieras
"""
_LETTERS = Lettering.of(_PAGE)


@twice
def calls_out(text: str) -> bool | None:
    """Whether a text only asks, in either language, for a sign that somebody is there: "u there", "hay alguien ahi"."""
    letters = _LETTERS.read(heard(text))
    return True if "t" in letters and set(letters) <= set("tp") else None


@twice
def unsure(text: str) -> bool | None:
    """Whether a text only says, in either language, that they do not know, or have not understood: "idk", "no se"."""
    letters = _LETTERS.read(heard(text))
    return True if "u" in letters and set(letters) <= set("up") else None
