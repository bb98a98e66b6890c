"""What people text who want a sign that somebody is there, or do not know what to answer."""

from hotline.domain.hearing.phrases import Lettering, heard, phrases
from hotline.domain.hearing.respelling import twice

_PAGE = """
t: u there, you there, r u there, are you there, are u
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
  sure, unsure, no idea, i have no idea, no clue, i cant tell, cant tell, idk what helps, idk what would help,
  i dont know what helps, i dont know what would help,
  dont know what helps, dont know what would help, not sure what helps, no se que me ayuda, no se que me ayudaria, no
  se que ayuda, hard to say, its hard to say, who knows,
  whatever, whatever you think, you pick, u pick, you choose, u choose, you decide, u decide, either, any, any of
  them, doesnt matter, dont care, i dont care, i dont understand, dont understand, i dont get it, dont get it,
  confused, im confused, what do you mean, what do u mean, wdym, huh, what, wat, no se, nose, no lo se, no c, nc, no
  sabria, no estoy seguro, no estoy segura, quien sabe, ni idea, no tengo idea, no se que decir, no se que hacer, ya
  no se, no entiendo, no te entiendo, no entendi, como, que, tu elige, tu escoge, tu dime, lo que sea, cualquiera, da
  igual, me da igual, como quieras
"""
_ASKS = phrases("""
    are you, are u, r u, ru, r you, are you just, are u just, r u just, is this, is dis, is this just, am i talking to,
    am i talkin to, am i texting, am i txting, am i chatting with, am i speaking to, am i speaking with
""")
_THING = phrases("""
    a real person, real person, an actual person, actual person, a live person, a person, person, a human, human, a real
    human, real human, a human being, real, a bot, bot, a robot, robot, a machine, machine, a computer, computer, a
    program, a computer program, ai, an ai, a chatbot, chatbot, automated, automatic, a recording, a real one
""")
_PREGUNTA = phrases("""
    eres, es, eres tu, tu eres, sos, es usted, usted es, esto es, es esto, hablo con, estoy hablando con, estoy
    escribiendo a, le escribo a
""")
_COSA = phrases("""
    un robot, robot, un bot, bot, una maquina, maquina, una computadora, un programa, una grabacion, automatico, una
    persona, una persona real, una persona de verdad, una persona de veras, persona de verdad, persona real, un humano,
    humano, humana, un ser humano, real, de verdad, ia, una ia
""")
# Whoever asks whether a person or a program writes here.
PROGRAM = (
    frozenset(f"{asks} {thing}" for asks in _ASKS for thing in _THING)
    | frozenset(f"{you} {thing}" for you in ("u", "you") for thing in _THING if " " in thing or thing == "real")
    | frozenset(f"{asks} {thing}" for asks in _PREGUNTA for thing in _COSA)
)
# "Is this a bot or a real person" asks it twice over.
OR_ELSE = frozenset(f"or {thing}" for thing in _THING) | frozenset(f"o {thing}" for thing in _COSA)
_LETTERS = Lettering.of(_PAGE, t=PROGRAM, p=OR_ELSE)


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
