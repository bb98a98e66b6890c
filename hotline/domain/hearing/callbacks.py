"""Whether somebody who asks for a person wants to be called, rather than texted."""

import re

from hotline.domain.hearing.phrases import heard, phrases
from hotline.domain.hearing.respelling import respelled

# "No, call me" and "no, llamame" ask for a call.
_OUTRIGHT = phrases("""
    call me, calls me, callme, call us, ring me, phone me, calling me, call back, callback, llamame, llamenme, llameme,
    marcame, marquenme, marqueme
""")
# "No me llamen" and "no phone call" want none.
_OTHERS = phrases("""
    a call, phone call, voice call, llamarme, marcarme, me llame, me llamen, me llaman, me llamas, me llama, me marcan,
    me marcas, me marque, me marquen, me pueden llamar, me puede llamar, me puedes llamar, me podrian llamar, me podria
    llamar, me pueden marcar, me puede marcar, me puedes marcar, una llamada, llamada
""")
# "Can u call", with nobody named: "can you call sam" asks for sam.
_BARE = re.compile(
    r"\b(?:(?:can|could|will|would|please) (?:you|u|yall|someone|somebody|anyone|anybody|one of you)"
    r"(?: please| just)? (?:call|ring|phone)"
    r"|(?:pueden|puedes|puede|podrian|podria|podrias|quieren|quiere) (?:llamar|marcar)"
    r"|que (?:alguien )?(?:llamen|llame|marquen|marque))"
    r"(?: (?:please|now|right now|asap|soon|tonight|today|back|thanks|thank you|por favor|porfa|ya|ahora|ahorita|hoy"
    r"|pronto|gracias|a mi|este numero|a este numero|this number|instead|mejor))* $"
)
_REFUSED = re.compile(
    r"(?<!why )(?<!if you )(?<!if u )"
    r"\b(?:dont|do not|never|not|nunca|ni|sin|cant (?:take|get|have)|cannot (?:take|get|have))"
    r"(?: (?:you|u|please|pls|ever|want|need|you to|u to|anyone to|anybody to|any|be|like|que|me|una|a))* $"
)
_NONE = re.compile(r"\b(?:no|no quiero|no quiero que|no puedo recibir|ya no)(?: (?:que|una|un|por favor))* $")


def wants_call(text: str) -> bool:
    """Whether a text that asks for a person, in either language, asks that one call: "can someone call me".

    "But dont call me" asks for none: whoever must not be heard says so.
    """
    both = [f" {' '.join(heard(one))} " for one in (text, respelled(text))]
    refused = [phrase for said in both for phrase in (*_OUTRIGHT, *_OTHERS) if _is_refused(said, phrase)]
    return not refused and any(_BARE.search(said) or _names_a_call(said) for said in both)


def _names_a_call(said: str) -> bool:
    return any(f" {phrase} " in said for phrase in (*_OUTRIGHT, *_OTHERS))


def _is_refused(said: str, phrase: str) -> bool:
    before, found, _ = said.partition(f" {phrase} ")
    if not found:
        return False
    before = f"{before} "
    return bool(_REFUSED.search(before) or (phrase in _OTHERS and _NONE.search(before)))
