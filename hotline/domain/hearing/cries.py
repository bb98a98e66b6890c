"""A cry for help, a wish for a person or a craving, heard inside a text in which nothing else was understood."""

import re
from collections.abc import Collection, Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA

from hotline.domain.hearing.asking import asked
from hotline.domain.hearing.askingwords import ASKING
from hotline.domain.hearing.elsewhere import cries_elsewhere
from hotline.domain.hearing.keywordlists import EXACT, Name
from hotline.domain.hearing.nearly import OWN
from hotline.domain.hearing.phrases import Words, heard, phrases
from hotline.domain.hearing.respelling import respelled

# What is heard of all that a text may hold, the wish for a person first.
_CRIES: tuple[Name, ...] = ("SPONSOR", "CALL", "HELP", "CRAVE", "SLIP")
_SENTENCES = re.compile(r"[.!?;,\n]+")
# What somebody says of themselves begins anew, whomever they spoke of before.
_OWN = re.compile(
    r"(?<!\bno)(?<!\bno )\b(?:and|but|so|n|cuz|because|pero|y|porque|que|then|entonces)? ?"
    r"(?=(?:i|im|ive|yo|ya|necesito|quiero)\b)"
)
# Whoever texts without a full stop is heard by as many words at a time.
_AT_A_TIME = 20
_SOMEONE = phrases("""
    someone, somebody, anyone, anybody, person, human, lady, woman, peer, alguien, persona, humano, humana, señora
""")
# With "someone", what they are to do: "u got anyone awake", "somebody pick up", "conteste alguien".
_BE_THERE = phrases("""
    there, awake, answer, anser, reply, respond, pick, chat, talk, listen, fone, phone, conteste, contesten, contesta,
    responda, respondan, despierto, despierta, hablar, platicar, marcar, escuche, escuchar, ahi, pasar
""")
_HELP = phrases("ayuda, ayudame, ayudenme, auxilio, socorro")
_AFTER_HELP = phrases("""
    me, us, please, now, asap, quick, fast, omg, ugh, right, im, begging, por, favor, fabor, porfa, ya, ahora, ahorita,
    rapido, urgente
""")
# Before "help" these make it something else than a cry: "thanks for the help", "you help".
_NO_CRY = phrases("""
    you, u, we, they, he, she, to, of, the, a, an, no, not, dont, wont, didnt, doesnt, cant, without, any, much, big,
    great, real, your, his, her, their, for, always, la, una, su, tu, de, sin, mi, gran, mucha, ninguna, ni, necesito
""")
# So does one of these as the first word or the second: "can i help", "what would help", "it might help".
_MAY_HELP = phrases("can, could, will, would, does, do, did, might, may, should, anyones, someones")
# What is wished for a person, or with one.
_WISHED = frozenset("WZHK")
_SHORT = 12
# Whoever speaks of these asks for nobody.
_OTHERS = phrases("he, she, they, hes, shes, theyre, him, her, them, his, their, nobody, nadie, el, ella, ellos, ellas")
# So does a helper who speaks of these, or who asks how it is done.
_SPOKEN_OF = _OTHERS | phrases("""
    who, whose, someones, somebodys, people, anyone, everyone, sponsee, sponsees, participant, caller, guy, girl, lady,
    kid, friend, you, u, we, le, les, quien, gente, ahijado, ahijada, apadrinado, apadrinada, muchacho, muchacha,
    señora, how, case, chat, ride, rider, viaje, caso
""")
# "Someone" may be wanted to take a shift: a helper must want to talk.
_TALK = phrases("talk, speak, vent, hablar, platicar, desahogarme")
# What a helper may have in need of themselves; "help" asks how things are done here.
_OWN_CRIES: tuple[Name, ...] = ("SPONSOR", "CALL", "CRAVE", "SLIP")
# A craving that is neither denied, nor another's, nor over.
_CRAVING = re.compile(r"^(?!.*[ho])(?:.*[^nNz])?[^nNz]{2}C|^(?!.*[ho])[^nNz]?C")
# Words odd enough that a slip of the thumb does not make another word of them.
_SHORTEST, _LONG = 6, 9
_USING = phrases("""
    relapse, relapsed, relapsing, recaer, recaida, consumir, drogarme, emborracharme, embriagarme
""")
_VOCABULARY = sorted(_USING) + sorted(
    word for word, kind in ASKING.letter_of.items() if kind in "CKHWP" and " " not in word and len(word) >= _SHORTEST
)


def cry(text: str) -> Name | None:
    """The cry inside a text (CALL, SPONSOR, HELP, CRAVE or SLIP), misspelt or told at length; None where none is.

    It is for a text that nothing else was heard in: a false cry costs a question, a missed one leaves somebody alone.
    """
    if cries_elsewhere(text):
        return "HELP"
    heard_of = {name for part in _parts(text) if (name := _cry_in(part))}
    return next((name for name in _CRIES if name in heard_of), None)


def own_cry(text: str) -> Name | None:
    """The cry of a helper for themselves inside a text; None where they may speak of somebody whom they help."""
    parts = list(_parts(text))
    if any(not _SPOKEN_OF.isdisjoint(said) for said in parts):
        return None
    wishes = [
        said[: at + 1] for said in parts for at, word in enumerate(said) if word in _SOMEONE and _talks(said[:at])
    ]
    heard_of = {name for said in (*parts, *wishes) for name in (asked(said), _craving(said))}
    return next((name for name in _OWN_CRIES if name in heard_of), None)


def _parts(text: str) -> Iterator[Words]:
    for sentence in _SENTENCES.split(respelled(text)):
        for clause in {sentence, *_OWN.split(sentence)}:
            said = _to_use(tuple(_meant(word) for word in heard(clause)))
            yield from (said[start : start + _AT_A_TIME] for start in range(0, len(said), _AT_A_TIME))


def _talks(said: Words) -> bool:
    return not _TALK.isdisjoint(said) and _wishes(said)


def _to_use(said: Words) -> Words:
    """The words with "2" written out before what is meant by a misspelt word: "bout 2 relpase"."""
    after = (*said[1:], "")
    return tuple("to" if word == "2" and after[at] in _USING else word for at, word in enumerate(said))


def _cry_in(said: Words) -> Name | None:
    wishes = (said[: at + 1] for at, word in enumerate(said) if word in _SOMEONE and _wishes(said[:at]))
    asks = next((name for part in (said, *wishes) if (name := asked(part))), None)
    if asks in _CRIES:
        return asks
    if _cries_for_help(said):
        return "HELP"
    if _calls_for_somebody(said):
        return "CALL"
    return _craving(said)


def _craving(said: Words) -> Name | None:
    return "CRAVE" if _CRAVING.search(ASKING.read(said)) else None


def _calls_for_somebody(said: Words) -> bool:
    """Whether a few words are about someone who is to be there: "u got anyone awake"."""
    named = not _SOMEONE.isdisjoint(said) and not _BE_THERE.isdisjoint(said)
    return named and len(said) <= _SHORT and _OTHERS.isdisjoint(said)


def _wishes(said: Words) -> bool:
    return not _WISHED.isdisjoint(ASKING.read(said))


def _cries_for_help(said: Words) -> bool:
    """Whether "help" is the first or the last that is said, and a cry by itself: "im freaking out help"."""
    end = len(said)
    while end > 1 and said[end - 1] in _AFTER_HELP:
        end -= 1
    if not said or not _is_help(said[end - 1]):
        return False
    return end == 1 or (said[end - 2] not in _NO_CRY and _MAY_HELP.isdisjoint(said[:2]))


def _is_help(word: str) -> bool:
    return EXACT.get(word) == "HELP" or _near(word, _HELP, slips=1) is not None


def _meant(word: str) -> str:
    """The word of asking that a misspelt word is one slip from (two from nine letters on), or the word itself."""
    if len(word) < _SHORTEST or word in OWN or word in ASKING.letter_of or not word.isalpha():
        return word
    return _near(word, _VOCABULARY, slips=2 if len(word) >= _LONG else 1) or word


def _near(word: str, known: Collection[str], slips: int) -> str | None:
    near = process.extract(word, known, scorer=OSA.distance, score_cutoff=slips, limit=2)
    return next((meant for meant, _, _ in near if meant[0] == word[0]), None)
