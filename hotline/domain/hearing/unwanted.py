"""Whom somebody does not want asked or told about them: "dont ask sam", "take sam off my list", "a sam no le digan"."""

import re
from collections.abc import Iterable

from hotline.domain.hearing.phrases import Lettering, Words, heard, phrases

# What stands for their sponsor, whatever the name.
SPONSOR = frozenset({"my sponsor", "mi padrino", "mi madrina"})
_PAGE = """
v: dont ask, do not ask, dont ever ask, never ask, stop asking, quit asking, dont tell, do not tell, dont ever tell,
  never tell, stop telling, quit telling, dont text, do not text, stop texting, dont call, do not call, stop calling,
  dont contact, do not contact, stop contacting, dont page, dont bother, dont involve, do not involve, dont message,
  dont notify, do not notify, dont get, dont let, dont send, dont send me, dont reach out to, dont talk to, no more
  asking, i dont want to talk to, i dont want to tell, i dont want you to ask, i dont want you to tell, i dont want
  you to call, no le pregunten a, no le pregunte a, no le preguntes a, no le digan a, no le diga a, no le digas a, no
  le digan nada a, no le digas nada a, no le avisen a, no le avise a, no le avises a, no le escriban a, no le escribas
  a, no le llamen a, no le llames a, no llamen a, no llames a, no le hablen a, no le hables a, no contacten a, no
  involucren a, no molesten a, no le pregunten nada a, no le preguntes nada a, no le cuenten a, no le cuentes a, no le
  cuenten nada a, no le cuentes nada a, no quiero hablar con, no quiero que le digan a, no quiero que le pregunten a,
  no quiero que le avisen a, ya no le pregunten a, ya no le preguntes a, ya no le digan a, ya no le digas a, ya no le
  avisen a, ya no le avises a, ya no le escriban a, ya no le escribas a, ya no le llamen a, ya no llamen a, dejen de
  preguntarle a, dejen de avisarle a, deja de preguntarle a, deja de avisarle a
w: i dont want, i do not want, i dont need, i dont ever want, dont want, i never want, i no longer want, no quiero
  que, ya no quiero que, no quiero a, ya no quiero a, no quiero
k: know, know about this, know about me, know anything, find out, to know, to know about this, to know about me, to
  know anything, to find out, knowing, asked, to be asked, told, to be told, texted, to be texted, called, to be
  called, involved, contacted, to hear about me, to hear about this, to hear of it, to text me, to call me, to contact
  me, to help me, to be my sponsor, as my sponsor, on my list, to be on my list, here, in this, sepa, sepa nada, sepa
  de mi, sepa de esto, se entere, se entere de nada, me llame, me escriba, me ayude, me conteste, este en mi lista
t: take, drop, cross, get, quita, quiten, saca, saquen
r: remove, delete, take off, take away, quita a, quiten a, saca a, saquen a, borra a, borren a
f: off, off my list, off the list, off my people, off my circle, off of my list, out, out of my list, out of my
  circle, out of this, from my list, from the list, from my people, from my circle, from my contacts, de mi lista, de
  la lista, de mi gente, de mis contactos
x: not, but not, just not, only not, anyone but, anybody but, anyone except, anybody except, someone other than,
  somebody other than, anyone other than, someone besides, pero no, pero no a, que no sea, cualquiera menos, quien sea
  menos, menos
g: need to talk to, i need to talk to, want to talk to, i want to talk to, wanna talk to, i wanna talk to,
  can i talk to, could i talk to, i need, need, get me, necesito hablar con, quiero hablar con,
  kiero hablar con, puedo hablar con, necesito, quiero, kiero
s: someone, somebody, a person, a lady, a woman, a man, a guy, a girl, lady, woman, man, guy, a female, female, mujer,
  una señora, una muchacha, hombre, alguien, una persona, una mujer, un hombre, someone else,
  somebody else, anyone else, anybody else, anyone, anybody, ask someone else, ask somebody else, i
  want someone else, talk to someone else, otra persona, alguien mas, cualquiera, quiero otra persona, con otra
  persona
a: a
z: no, ya no
o: or, and, nor, y, ni, o
p: please, pls, plz, anymore, any more, again, ever, ever again, at all, about me, about this, about it, about
  anything, anything, for me, no more, ok, okay, hey, hi, hello, thanks, thank you, sorry, so, but, now, tonight,
  today, from now on, por favor, nunca, nunca mas, mas, de mi, de esto, por mi, ya, gracias, nada, perdon, hola, oye,
  pero, hoy, esta noche
"""
_LETTERS = Lettering.of(_PAGE)
_WISH = re.compile("[pz]*(?:vN(?:oN)*p*k?|aNz|wN(?:oN)*p*k?|tN(?:oN)*f|rN(?:oN)*f?|(?:g?s)?p*xN(?:oN)*)p*")
_ABOUT_SOMEBODY = phrases("""
    dont, not, stop, never, quit, no, take, drop, cross, get, remove, delete, anyone, anybody, someone, somebody,
    quita, quiten, saca, saquen, borra, borren, dejen, deja, ya, menos, cualquiera, otra, alguien, que, pero
""")
_LONGEST = 14
# Where a text turns from whom it asks for to whom it does not want.
_APART = re.compile(
    r"\b(?:(?:any|some)(?:one|body) (?:but|except|other than|besides)"
    r"|(?:(?:but|just|only) )*not|(?:cualquiera|quien sea) menos|pero no|que no sea|menos)\b"
)
_ANYBODY = re.compile("any|some|cualquiera|quien")


def could_be(text: str) -> bool:
    """Whether it is worth looking up whom a text may name: most texts are nothing of the kind."""
    said = heard(text)
    return 1 < len(said) <= _LONGEST and not _ABOUT_SOMEBODY.isdisjoint(said)


def unwanted(text: str, names: Iterable[str]) -> frozenset[str]:
    """Those of these names (or words of SPONSOR) whom a text, in either language, wants not asked and not told.

    Only a text that says nothing else counts; names are given as people write them.
    """
    by_words = {" ".join(heard(name)): name for name in names}
    said = heard(text)
    letters = Lettering.of(_PAGE, N=[one for one in by_words if one and one not in _LETTERS.letter_of])
    if not _WISH.fullmatch(letters.read(said)):
        return frozenset()
    return frozenset(name for words, name in by_words.items() if _holds(said, tuple(words.split())))


def asked_beside(text: str) -> str | None:
    """Whom a text asks for beside saying whom not, in its words: "a lady" of "a lady, not sam"; None for nobody."""
    said = " ".join(heard(text))
    apart = _APART.search(said)
    if apart is None:
        return None
    asked = said[: apart.start()].strip()
    return asked if "s" in _LETTERS.read(heard(asked)) or _ANYBODY.match(apart[0]) else None


def _holds(said: Words, name: Words) -> bool:
    return any(said[at : at + len(name)] == name for at in range(len(said) - len(name) + 1))
