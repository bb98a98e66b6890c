"""A key that a caller says instead of pressing it: "zero", "press one", "marco el cero", "star"."""

from hotline.domain.hearing.phrases import Trimmer, heard, meanings

_KEYS = meanings("""
0: 0, zero, zeroo, cero, sero, number zero
1: 1, one, uno
2: 2, two, dos
3: 3, three, tres
4: 4, four, cuatro
5: 5, five, cinco
6: 6, six, seis
7: 7, seven, siete
8: 8, eight, ocho
9: 9, nine, nueve
*: star, asterisk, the star, asterisco, estrella
""")
_AROUND = Trimmer.of(
    """
    press, pressing, i press, i pressed, pressed, push, hit, dial, choose, key, the key, button, the button, number, the
    number, option, a, the, uh, um, well, okay, ok, id like, i want, ill take, ill press, let me press, can i press,
    marco, marque, marca, marcar, presiono, presione, presiona, oprimo, oprima, oprime, aprieto, apreto, pulso, pulse,
    la tecla, tecla, el, la, el numero, numero, la opcion, opcion, este, eh, bueno, quiero, quiero el, quiero la
    """,
    "please, pls, thanks, thank you, key, button, star key, now, por favor, porfa, gracias, ahora",
)


def key_said(text: str) -> str | None:
    """The key (0 to 9, or star) that is all somebody says; None for any other words."""
    return _KEYS.get(" ".join(_AROUND.core(heard(text))))
