"""Which numbered choice a text makes by a digit: "2", "number 2", "i pick 2", "2 please", "2 calm my body".

A digit chooses when it stands alone, or with nothing around it but words that frame a choice or name that very
choice; where it leads the reply, a comment may follow ("1 i cant stop shaking"). Elsewhere it stands for a word
("tlak 2 sum1"), or counts something ("2 friends"), and chooses nothing.
"""

from collections.abc import Iterable, Sequence

from hotline.domain.hearing.digitwords import in_words
from hotline.domain.hearing.phrases import Words, heard, longest_from, phrases

# What frames a choice, before or after it, and says nothing else.
_FRAME = phrases("""
    number, numbr, numero, num, nmbr, nr, option, options, opcion, choice, choose, i choose, ill choose, chose, pick,
    i pick, ill pick, picking, im picking, my pick, select, take, ill take, i take, try, ill try, i will try, lets try,
    let me try, lemme try, do, ill do, lets do, lets do number, go with, ill go with, lets go with, going with, im going
    with, gonna go with, ill go, i want, i want number, i wanna do, want, id like, i would like, gimme, give me, send,
    text, reply, answer, my answer is, answer is, i say, ill say, id say, i said, say, its, it is, the, a, an, is, just,
    maybe, prob, probably, prolly, i think, think, i guess, guess, i think its, i guess its, like, mostly, more like,
    one, ones, yes, yeah, yep, ya, ok, okay, k, sure, um, uh, hmm, well, so, then, please, pls, plz, pleas, thanks,
    thank you, thx, ty, it, that, that one, now, rn, right now, for now, i mean, sorry, hey, hi, hello, lol, sounds
    good, sounds right, for me, dear, sir, maam, man, bro,
    elijo, escojo, la, el, lo, un, una, es, es la, es el, que sea, que sea la, mejor, quiero, quiero la, quiero el,
    kiero, kiero la, quisiera, pon, ponle, dame, dame la, la numero, el numero, la opcion, voy con, voy con la, me quedo
    con, me quedo con la, me voy con, me voy con la, pues, creo, creo que, creo que la, yo creo que, tal vez, talvez,
    quiza, quizas, kiza, a lo mejor, digo, yo digo, diria, si, va, bueno, sale, por favor, porfa, porfavor, porfis,
    gracias, ahora, ahorita, ya, entonces, perdon, este, eh, mi respuesta es, respuesta, hola
""")
_LONGEST_FRAME = longest_from(_FRAME)
# How a comment begins that follows a choice; after anything else a digit counts ("2 friends"), or is a word ("4 real").
_COMMENT = phrases("""
    i, im, ive, id, ill, its, it, please, pls, plz, but, and, cuz, cause, coz, because, bc, so, now, rn, right, asap,
    quick, fast, hurry, today, tonight, yes, yeah, yep, ok, okay, help, need, maybe, i, guess, think, lol, ugh, omg,
    tbh, honestly, really, thanks, thank, ty, thx, if, just, this, that, he, she, they, hes, shes, theyre, my, we,
    there, and, also, though, tho, since, as, cant, dont, idk, sorry, sad, scared,
    porque, xq, pq, porq, por, porfa, pero, y, ya, ahora, ahorita, rapido, urgente, gracias, creo, si, es, ayuda,
    ayudame, necesito, nesecito, me, no, estoy, toy, tengo, mi, el, ella, que, pues, esta, hoy, aunque
""")
# "2 my", "4 my", "2 this": words that follow "to" and "for" as well as a choice.
_AFTER_A_WORD = {"2": frozenset({"my", "this", "that", "it"}), "4": frozenset({"my", "this", "that", "it", "now"})}
_NUMBER_WORDS = {
    "one": "1", "uno": "1", "first": "1", "primera": "1", "primero": "1", "1st": "1",
    "two": "2", "dos": "2", "second": "2", "segunda": "2", "segundo": "2", "2nd": "2",
    "three": "3", "tres": "3", "third": "3", "tercera": "3", "tercero": "3", "3rd": "3",
    "four": "4", "cuatro": "4", "fourth": "4", "cuarta": "4", "cuarto": "4", "4th": "4",
    "five": "5", "cinco": "5", "fifth": "5", "quinta": "5", "quinto": "5", "5th": "5",
}  # fmt: skip


def chosen(text: str, names: Sequence[Iterable[str]]) -> int | None:
    """The number a text chooses, from 1 to as many as there are `names`; None where no digit chooses.

    `names` has for each choice, in the order shown, the folded phrases that mean it.
    """
    said = heard(in_words(" ".join(heard(text))))
    digits = [at for at, word in enumerate(said) if word.isdecimal()]
    if len(digits) == 1:
        at = digits[0]
        number = said[at]
    elif not digits and (spelled := [at for at, word in enumerate(said) if word in _NUMBER_WORDS]):
        at = spelled[0]
        number = _NUMBER_WORDS[said[at]]
    else:
        return None
    if len(number) > 1 or not 1 <= int(number) <= len(names):
        return None
    own = frozenset(names[int(number) - 1])
    around = (said[:at], said[at + 1 :])
    if all(_says_only(part, own) for part in around):
        return int(number)
    return int(number) if at == 0 and digits and _comments(number, said[1:], own) else None


def comments(word: str) -> bool:
    """Whether a word after a digit begins a comment on the choice it makes: "3 my kid is sick", not "3 beers"."""
    return word in _COMMENT


def _says_only(said: Words, own: frozenset[str]) -> bool:
    """Whether words are nothing but frames and names of the choice, the longest phrase first."""
    longest = longest_from(own)
    at = 0
    while at < len(said):
        most = max(_LONGEST_FRAME.get(said[at], 0), longest.get(said[at], 0))
        sizes = range(min(most, len(said) - at), 0, -1)
        known = next((size for size in sizes if " ".join(said[at : at + size]) in _FRAME | own), 0)
        if not known:
            return False
        at += known
    return True


def _comments(number: str, rest: Words, own: frozenset[str]) -> bool:
    """Whether what follows a leading digit is a comment on the choice, or begins with its name."""
    if rest[0] in _AFTER_A_WORD.get(number, ()):
        return False
    named = any(" ".join(rest[:size]) in own for size in range(1, len(rest) + 1))
    return named or rest[0] in _COMMENT
