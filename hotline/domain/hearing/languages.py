"""Which language somebody asks to be texted in: "español por favor", "no hablo ingles", "can you text in english"."""

from typing import Literal

from hotline.domain.hearing.phrases import Words, meanings, phrases

Language = Literal["LANG_EN", "LANG_ES"]

_NAMES = meanings("""
LANG_EN: english, enlish, engish, inglish, englsh, engl, ingles, inglesh, eng
LANG_ES: español, espanol, espaniol, espanyol, espñol, españo, espanhol, spanish, spanis, spansh, spanich,
  castellano, esp
""")
_ASKED = phrases("""
    speak, speaks, speaking, talk, text, texts, write, in, en, to, a, el, la, please, pls, plz, can, could, you, u,
    we, do, does, i, want, need, prefer, only, just, switch, change, language, somebody, someone, anybody, anyone,
    who, that, have, got, is, there, the, me, my, use, it, be, thanks, ok, hi, hello, option, for, now, lets, habla,
    hablas, hablo, hable, hablame, hablan, escribe, escribeme, escriban, solo, solamente, cambiar, cambia, por, favor,
    porfa, puedes, pueden, puede, quiero, prefiero, necesito, alguien, que, tienen, hay, se, idioma, mensajes, hola,
    gracias, mi, es, entiendo, understand, know, see, read, leo, leer, speack, tu, usted, get, this, these, those,
    things, hear, make, them, again, like, would, id, if, possible, with, able, os, esto, estos, recibir, mandar,
    speaker, speakers, person, people, operator, persona, version, actually, sorry, wrong, instead, im, am, american,
    from, whats, what, say, says, said, mean, means, back, go, your, texting, texted, answer, perdon, perdona,
    disculpa, disculpe, mejor, mandame, mandenme, manda, los, las, le, al, fa, xfa, x, decir, dime, digame, diganme,
    ablo, ablame, escribir, escribirme, hablarme, y, yo, lo, este, esta, pues, favorcito, plis, entender, entendi,
    and, but, pero, oh, lol, hey, texto, textos, cambiame, cambien, pon, ponlo, ponme, todo, then, ni, te,
    much, very, well, any, mucho, muy, bien, casi, un, de
""")
# Whoever speaks a little of one has the other for their own.
_NOT = phrases("""
    no, not, dont, cant, nada, doesnt, why, stop, never, nunca, tampoco, porque, ni, little, poco, poquito, barely,
    hardly, apenas
""")
# "No entiendo, en español", "no entiendo, hablo español": what was not understood is what came before.
_NOT_UNDERSTOOD = phrases("entiendo, entendi, entender, comprendo, understand")
_SPOKEN = phrases("en, in, hablo, ablo, speak")


def language_wish(said: Words) -> Language | None:
    """The language a text asks for and does nothing else; "no english" asks for the other one."""
    if not any(word in _NAMES for word in said) or any(word not in _ASKED | _NOT | _NAMES.keys() for word in said):
        return None
    wanted, refused = _named(said)
    if not wanted:
        wanted = {"LANG_EN", "LANG_ES"} - refused
    wanted -= refused
    if len(wanted) != 1:
        return None
    return "LANG_EN" if wanted == {"LANG_EN"} else "LANG_ES"


def _named(said: Words) -> tuple[set[str], set[str]]:
    """The languages that are named as wanted, and as not wanted: what is denied is the one named next."""
    wanted: set[str] = set()
    refused: set[str] = set()
    denied = False
    for at, word in enumerate(said):
        denied = denied or word in _NOT
        if name := _NAMES.get(word):
            (refused if denied and not _afresh(said, at) else wanted).add(name)
            denied = False
    return wanted, refused


def _afresh(said: Words, at: int) -> bool:
    """Whether the language named here begins something new, after what was not understood."""
    before = said[max(0, at - 3) : at - 1]
    return at > 1 and said[at - 1] in _SPOKEN and not _NOT_UNDERSTOOD.isdisjoint(before) and _NOT.isdisjoint(before[1:])
