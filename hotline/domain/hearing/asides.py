"""What people say beside a question, in the middle of anything: "wait", "is this free", "who reads this", "repeat"."""

from typing import Literal

from hotline.domain.hearing.callsout import OR_ELSE, PROGRAM
from hotline.domain.hearing.phrases import Lettering, heard
from hotline.domain.hearing.respelling import twice

Aside = Literal["wait", "anew", "back", "cost", "who", "us", "bot", "again"]

_PAGE = """
w: wait, wait up, wait a sec, wait a second, wait a min, wait a minute, please wait, hold on, hold up, hold on a sec,
  hold on a second, hold on a min, hold on a minute, hang on, hang on a sec, hang on a second, brb, be right back, ill
  be right back, i ll be right back, i will be right back, ill be back, one sec, 1 sec, one second, 1 second, one
  moment, one min, 1 min, one minute, 1 minute, a sec, a second, a minute, a moment, just a sec, just a second, just a
  min, just a minute, just a moment, give me a sec, give me a second, give me a min, give me a minute, give me a
  moment, give me one sec, give me one minute, give me 1 min, give me 5 min, give me 5 mins,
  give me five minutes, give me 5 minutes, give me 10 minutes, give me some time, i need a minute, i need a min, i need
  a sec, i need a second, i need a moment, need a minute, need a min, need a sec, let me think, lemme think, give me
  time, give me time to think, let me think about it, gimme a sec, gimme a second, gimme a min, gimme a minute, gimme
  5 min, gimme one sec, im thinking, thinking, let me see, espera, esperame, espere, espereme, esperen,
  espera un momento, espera un minuto, espera un rato, espera tantito, esperame tantito, esperame un momento, esperame
  un minuto, esperate, un momento, un momentito, un minuto, un minutito, un segundo, un ratito, un rato, tantito,
  ahorita, ahorita vuelvo, ahorita regreso, ahorita te digo, ahorita te contesto, ahorita contesto, ya vuelvo, ya
  regreso, ahora vuelvo, ahora regreso, dame un momento, dame un minuto, dame un segundo, dame un rato, dame tantito,
  dame chance, dame 5 minutos, dame cinco minutos, dame 10 minutos, dame tiempo, permiteme, permitame, permiteme un
  momento, dejame pensar, deja pienso, deja pensar, dejame ver, estoy pensando, aguanta, aguantame
m: menu, main menu, the menu, menu please, show menu, show me the menu, back to menu, back to the menu, go to menu, go
  to the menu, go back to the menu, start over, start again, start anew, restart, begin again, start from the
  beginning, start from scratch, from the beginning, from the start, can i start over, can we start over, lets start
  over, let me start over, i want to start over, i wanna start over, start all over, start over again, menu principal,
  el menu, al menu, ir al menu, volver al menu, regresar al menu, ver menu, empezar de nuevo, empezar otra vez,
  empezar desde cero, empecemos de nuevo, empieza de nuevo, comenzar de nuevo, comenzar otra vez, volver a empezar,
  vuelve a empezar, volver al principio, volver al inicio, regresar al inicio, desde el principio, desde el inicio, de
  cero, desde cero, reiniciar, quiero empezar de nuevo, puedo empezar de nuevo, puedo volver a empezar
b: back, go back, go back please, can i go back, can we go back, take me back, i want to go back, let me go back,
  back up, previous, previous question, last question, one back, undo, wrong answer, i pressed the wrong one, i hit
  the wrong one, i made a mistake, i meant something else, atras, para atras, pa atras, patras, ir
  atras, volver atras, regresar, regresa, volver, vuelve, anterior, pregunta anterior, me equivoque, le di mal, puedo
  volver, quiero volver, quiero regresar, puedo regresar
c: is this free, is it free, this free, is this service free, is this line free, is that free,
  are texts free, is texting free, does this cost, does this cost money, does it cost, does it cost money, does this
  cost anything, does it cost anything, do i have to pay, do i have to pay for this, do i pay, do i pay for this, how
  much, how much is this, how much is it, how much does this cost, how much does it cost, what does this cost, what
  does it cost, whats this cost, whats it cost, what is the cost, whats the cost, what do you charge, how much do you
  charge, do you charge, will i be charged, am i charged, am i being charged, do i get charged, is there a charge, is
  there a cost, is there a fee, whats the price, will this cost me, will this cost me anything, cost, costs, es gratis,
  esto es gratis, gratis, es gratuito, esto es gratuito, es gratis esto, es gratis la linea, cuesta, cuesta algo, esto
  cuesta, tiene costo, esto tiene costo, tiene algun costo, cuanto, cuanto es, cuanto cuesta, cuanto cuesta esto,
  cuanto vale, cuanto sale, cuanto cobran, cuanto cobras, cuanto me cobran, cuanto me va a costar, cobran, me cobran,
  me van a cobrar, cobran algo, cobran por esto, hay que pagar, tengo que pagar, se paga, se cobra, me sale gratis
o: who sees this, who can see this, who sees these, who sees my texts, who can see my texts, who sees my messages, who
  will see this, who is going to see this, who hears this, who is listening, whos listening, quien escucha esto,
  quien oye esto, who reads this, who can read this, who reads these, who reads my texts, who
  reads my messages, who can read my texts, who can read these, who is reading this, whos reading this, who will read
  this, who gets this, who gets these, who knows about this, who else sees this, who else reads this, who else can
  see this, does anyone see this, does anyone read this, does anybody see this, does anybody read this, can anyone
  see this, can anyone read this, can anybody see this, can anyone else see this, can anyone else read this, does
  someone read this, does a person read this, does anyone else see this, does my sponsor see this, does my sponsor
  read this, can my sponsor see this, can my sponsor read this, will my sponsor see this, do the cops see this, do the
  police see this, can the police see this, will you tell anyone, will you tell anybody, do you tell anyone, are you
  going to tell anyone, who do you tell, who will you tell, do you save this, do you keep this, is this saved, is this
  recorded, are you recording this, is this private, is it private, this private, is that private, are these private,
  are my texts private, is this confidential, is it confidential, this confidential, is this anonymous, is it
  anonymous, am i anonymous, is this secret, is this secure, is it secure, private, confidential,
  anonymous, quien lee esto, quien lo lee, quien lee, quien lee mis mensajes, quien lee estos mensajes, quien va a
  leer esto, quien puede leer esto, quien mas lee esto, quien ve esto, quien lo ve, quien mas ve esto, quien puede ver
  esto, quien va a ver esto, quien ve mis mensajes, alguien lee esto, alguien mas lee esto, alguien ve esto, alguien
  mas ve esto, le dicen a alguien, le vas a decir a alguien, le van a decir a alguien, a quien le dicen, mi padrino ve
  esto, mi padrino lee esto, mi padrino puede ver esto, la policia ve esto, guardan esto, se guarda esto, esto se
  guarda, es privado, esto es privado, es confidencial, esto es confidencial, es anonimo, esto es anonimo, es secreto,
  esto es secreto, es privado esto, es confidencial esto, privado, confidencial, anonimo
u: who is this, whos this, who this, who dis, who is dis, who are you, who r u, who u, who are u, who am i talking to,
  who am i texting, who is texting me, who is it, who are you people, who are yall, what is this, whats this, what this,
  what is this number, whats this number, what number is this, whose number is this, what is this line, what are you,
  what is this service, what is this about, whats this about, what is this for, whats this for, what line is this,
  where is this, where am i calling, quien es, quien eres, quien habla, quienes son, quien son, quien es usted, con
  quien hablo, quien me escribe, de parte de quien, que es esto, esto que es, que es este numero, de quien es este
  numero, que numero es este, que linea es esta, para que es esto, de que es esto
a: what, wat, whats that, huh, eh, hm, hmm, hmmm, say what, what did you say, what did u say, what was that, whatd you
  say, what was the question, whats the question, what is the question, what question, say again, say that again, say
  it again, say that one more time, come again, repeat, repeat that, repeat it, repeat please, please repeat, repeat
  the question, repeat question, can you repeat, can you repeat that, can u repeat that, can you repeat the question,
  could you repeat that, can you say that again, could you say that again, one more time, pardon, pardon me, excuse me,
  ask again, ask me again, ask that again, again, again please, send again, send it again, send that again, resend, i
  didnt hear, i didnt hear you, i didnt hear that, i didnt get that, didnt get that, didnt hear that, i didnt catch
  that, i couldnt hear you, i cant hear you, i missed that, i missed it, missed that, i lost the text, i deleted it, i
  deleted the text, read it again, what were you asking, what did you ask, what do you want, what are you asking, que,
  como, mande, mandeme, que dijiste, que dijo, que dices, como dijiste, como dijo, como dices, que fue, que era, que
  pregunta, cual pregunta, cual era la pregunta, cual es la pregunta, que me preguntaste, que preguntaste, repite,
  repita, repiteme, repitame, repitelo, repitalo, repite por favor, me repites, me lo repites, me repite, puedes
  repetir, puede repetir, lo puedes repetir, puedes repetirlo, repite la pregunta, repetir, otra vez, otra vez por
  favor, de nuevo, una vez mas, dilo otra vez, dime otra vez, mandalo otra vez, manda otra vez, no escuche, no te
  escuche, no oi, no te oi, no alcance a oir, no lei, perdon que, perdon como, como que
p: please, pls, plz, ok, okay, k, um, uh, uhm, so, well, but, oh, hey, hi, sorry, im sorry, thanks, thank you, thx, now,
  right now, real quick, really, first, before i answer, just, though, tho, rn, to me, can you, could you, i mean,
  and, hello, bro, man, por favor, porfa, xfa, porfis, pues, bueno, ah, oye, oiga, perdon,
  disculpa, disculpe, gracias, hola, primero, pero, y, entonces, aqui, nomas
"""
_LETTERS = Lettering.of(_PAGE, r=PROGRAM, p=OR_ELSE)
_KINDS: dict[str, Aside] = {
    "w": "wait", "m": "anew", "b": "back", "c": "cost", "o": "who", "u": "us", "r": "bot", "a": "again",
}  # fmt: skip
_LONGEST = 12
# What may be a word for anything where any words are an answer: a name, a place, an hour, what helped.
_MAY_BE_CONTENT = frozenset(
    """
    ahorita tantito regresar volver vuelve previous anterior cost costs private privado confidential confidencial
    anonymous anonimo again thinking cuanto cuesta
    """.split()
)


@twice
def aside(text: str) -> Aside | None:
    """What a text says beside a question and nothing else, in either language; None for any other text.

    wait: they need a moment. anew: the menu, or to begin over. back: the question before. cost: whether it is free.
    who: who reads it. us: who this is. bot: whether it is a
    person. again: they did not take in what was asked.
    """
    if text.strip() and set(text.strip()) <= {"?", "¿", " "}:
        return "again"
    said = heard(text)
    if not said or len(said) > _LONGEST:
        return None
    kinds = set(_LETTERS.read(said)) - {"p"}
    if kinds == {"w", "a"}:
        # "Wait, what?" is no wish for time.
        return "again"
    return _KINDS.get(kinds.pop()) if len(kinds) == 1 else None


def no_content(text: str, *, secret: bool = False) -> bool:
    """Whether such words answer no question that takes any words: "ahorita" may be when, "regresar" where to.

    A `secret` word may be any, but it is one.
    """
    said = heard(text)
    return len(said) > 1 if secret else len(said) != 1 or said[0] not in _MAY_BE_CONTENT
