"""Numbers people write as words, in English and Spanish, with the misspellings that are known to be meant."""

from hotline.domain.hearing.phrases import meanings

_UP_TO_TEN = """
0: zero, zer0, zro, xero, cero, sero, ceros
1: one, uno, unno
2: two, twoo, dos, doz, doss
3: three, thre, threee, tres, trez, trs
4: four, fuor, foru, fourr, cuatro, quatro, kuatro, cuatr, cuatroo, catro
5: five, fiv, fivee, fve, cinco, sinco, cinko, sinko, zinco, cico, cinc
6: six, sixx, siks, sixs, seis, ceis, seiz, zeis, sies
7: seven, sevin, sevn, sevven, sevan, seevn, siete, ciete, siet, siette, ziete, sieta
8: eight, eigth, eigt, eght, eihgt, eightt, eigh, ocho, osho, hocho, oco, oxo
9: nine, nien, nin, nyne, ninne, nueve, nuebe, nueb, nuev, nuve, nuebve
10: ten, tenn, diez, dies, diesz, diezz, diex, 🔟
"""

_BEYOND_TEN = """
11: eleven, elevin, once
12: twelve, twelv, doce
13: thirteen, trece
14: fourteen, catorce
15: fifteen, fiften, quince
16: sixteen, dieciseis
17: seventeen, diecisiete
18: eighteen, dieciocho
19: nineteen, diecinueve
20: twenty, veinte, beinte
25: veinticinco, veinte y cinco
30: thirty, treinta, trenta
35: treinta y cinco
40: forty, fourty, cuarenta
45: cuarenta y cinco
50: fifty, cincuenta
60: sixty, sesenta
90: ninety, noventa
"""

_TOO_LONG = 10
SMALL: dict[str, int] = {word: int(value) for word, value in meanings(_UP_TO_TEN).items()}
_LARGE = {word: int(value) for word, value in meanings(_BEYOND_TEN).items() if " " not in word}
COUNTING: dict[str, int] = SMALL | _LARGE


def number(word: str) -> int | None:
    """The number a folded word stands for, as digits or as a known word (0 to 60, 90); None for any other."""
    if word.isascii() and word.isdigit():
        return int(word) if len(word) < _TOO_LONG else None
    return COUNTING.get(word)
