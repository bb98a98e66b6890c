"""Whether somebody who asks for a person wants to be called, rather than texted."""

from hotline.domain.hearing.phrases import heard, phrases

_CALLED = phrases("""
    call me, calls me, callme, call us, ring me, phone me, calling me, a call, phone call, voice call, call back,
    callback, llamame, llamenme, llameme, llamarme, marcame, marquenme, marqueme, marcarme, me llame, me llamen,
    me llaman, me llamas, me llama, me marcan, me marcas, me marque, me marquen, me pueden llamar, me puede llamar,
    me puedes llamar, me podrian llamar, me podria llamar, me pueden marcar, me puede marcar, me puedes marcar,
    una llamada, llamada
""")


def wants_call(text: str) -> bool:
    """Whether a text that asks for a person, in either language, asks that one call: "can someone call me"."""
    said = f" {' '.join(heard(text))} "
    return any(f" {phrase} " in said for phrase in _CALLED)
