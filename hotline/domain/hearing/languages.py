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
    speaker, speakers, person, people, operator, persona, version
""")
_NOT = phrases("no, not, dont, cant, nada, doesnt")


def language_wish(said: Words) -> Language | None:
    """The language a text asks for and does nothing else; "no english" asks for the other one."""
    names = {name for word in said if (name := _NAMES.get(word))}
    others = {word for word in said if word not in _NAMES}
    if len(names) != 1 or not others <= _ASKED | _NOT:
        return None
    asks_english = names == {"LANG_EN"}
    if others & _NOT:
        asks_english = not asks_english
    return "LANG_EN" if asks_english else "LANG_ES"
