"""What a text means as the answer to one question."""

import re
from collections.abc import Sequence

from rapidfuzz.distance import OSA

from hotline.domain.hearing.ages import old_enough
from hotline.domain.hearing.choosing import chosen
from hotline.domain.hearing.clearly import clearly
from hotline.domain.hearing.languages import language_wish
from hotline.domain.hearing.outcomes import outcome
from hotline.domain.hearing.ownname import own_name
from hotline.domain.hearing.partsofday import part_of_day
from hotline.domain.hearing.ratings import beyond, rating
from hotline.domain.hearing.ratingspans import higher_of_two
from hotline.domain.hearing.respelling import respelled
from hotline.domain.hearing.secretwords import fit_as_secret, no_secret
from hotline.domain.hearing.triggers import trigger
from hotline.domain.hearing.unwell import affirmed, unwell
from hotline.domain.hearing.yesno import yesno
from hotline.domain.phone import e164
from hotline.domain.words import spaced, words
from hotline.engine.flow import Flow, Step

# What people text back when nothing was asked of them yet. "Yes" is not among them: it may answer something.
# Spelt as thumbs spell it; a "gracias" with an s or a z is one of the commonest slips there is.
_THANKFUL = (
    r"(?:(?:muchas|muchisimas|mil) )?gra[csz]i?[ae]s|thank (?:you|u|ya|yall|god)(?: (?:so|very) much)?|thank[uy]o?u?"
    r"|tha?n?[kx]s|thanks so much|thanku so much|thn?x|than[kx]|tn?x|tks|ty|tysm|tyvm|(?:god )?bless (?:you|u)"
    r"|god bless|dios te bendiga|bendiciones"
)
_ACKNOWLEDGED = re.compile(
    # A "bye" by itself may be a farewell.
    rf"(?!(?:bye|adios)$)(?:(?:{_THANKFUL}|ok|okay|okey|oki|k|kk|got it|alright|all right|will do|cool|vale|bueno"
    r"|listo|esta bien|de acuerdo|entendido|bye|adios)(?: |$))+"
)
_THANKS = re.compile(rf"\b(?:{_THANKFUL})\b")
# What stands before something they do not want: "i dont wanna talk", "anyone but my sponsor".
_DENIED = re.compile(
    r" (?:dont|do not|didnt|not|never|without|except|besides|sin|nunca|menos|(?:any|some)(?:one|body) but"
    r"|no (?:quiero|kiero))"
    r" (?:(?:wanna|wana|want|need|feel|like|to|2|my|a|an|the|any|with|w|mi|un|una|con|a|hablar) )*$"
)
# The answers of a question that asks which language somebody speaks, and what is meant by each.
_LANGUAGES = {"en": "LANG_EN", "es": "LANG_ES"}
_SCALE = (0, 10)
# A word this long sounds like no other.
_SPELT_BY_EAR = 6
# One this long is known with a letter missing, added, wrong or swapped.
_WITH_A_SLIP = 8
# With one of these they may say that it is just this they do not want.
_NOT = frozenset("no not dont didnt never nobody cant wont sin nunca nadie ni menos tampoco".split())
_NODS = frozenset("👍👌🙏💪❤♥💙💚💛🧡💜😊🙂☺✅")


def understand(step: Step, offered: Sequence[str], text: str) -> tuple[str, ...] | None:
    """The answers meant by the text: names of `offered` answers, a number, or the words; None if unclear.

    A lone digit means what was shown at that place, even if the flow was edited since.
    """
    if step.number:
        return _number(step.number, text)
    if step.means == "name":
        return (name,) if (name := own_name(text)) else None
    if not step.answers:
        return (text.strip(),) if _fits(step, text) else None
    if (told := _told(step, text)) in offered:
        return (told,) if told else None
    by_words = _of_unwell if unwell(text) else _by_words
    meant = _language(offered, text) or _by_digit(step, offered, text) or by_words(step, offered, text)
    in_its_words = step.sure is not None and step.heard.get(spaced(text)) == step.sure
    if step.sure and meant == (step.sure,) and not in_its_words and not clearly(step.sure, text):
        return None
    # An answer may have been taken out of the flow since it was offered.
    there = {answer.name for answer in step.answers}
    return tuple(name for name in meant or () if name in there) or None


def _told(step: Step, text: str) -> str | None:
    """The answer told by an age or by hours of the day, where it is asked for."""
    if step.age:
        return old_enough(text, step.age)
    return part_of_day(text) if step.means == "hours" else None


def _language(offered: Sequence[str], text: str) -> tuple[str, ...] | None:
    """The language chosen where languages are the choice: whoever says they speak no English means the other one."""
    if not _LANGUAGES.keys() >= set(offered):
        return None
    wish = language_wish(words(text))
    return next(((name,) for name in offered if _LANGUAGES[name] == wish), None)


def somebody(step: Step, offered: Sequence[str]) -> tuple[str, ...] | None:
    """What the name of one of their own people answers: of what may set a craving off, people, who come first."""
    return tuple(offered[:1]) or None if step.means == "trigger" else None


def declined(step: Step, text: str) -> bool:
    """Whether a text says no to a question for a number that somebody may not have: to ask again would be deaf."""
    return step.means == "phone" and yesno(text) == "no"


def number_after_all(flow: Flow, step: Step, text: str) -> Step | None:
    """The question for a phone number that a whole one answers at a yes or no of the same flow; None where none does.

    Whoever did not know it a moment ago may have found it.
    """
    asked = next((one for one in flow.steps.values() if one.means == "phone"), None)
    return asked if asked and step.means == "yesno" and e164(text) is not None else None


def acknowledged(text: str) -> bool:
    """Whether a text only says "ok" or "thanks", in words or by a nodding emoji, and so needs no answer."""
    said = spaced(text)
    return bool(_ACKNOWLEDGED.fullmatch(said)) if said else not _NODS.isdisjoint(text)


def thanks(text: str) -> bool:
    """Whether a text thanks, in words or with folded hands."""
    return _THANKS.search(spaced(text)) is not None or "🙏" in text


def in_range(value: int, span: str) -> bool:
    """Whether a number lies in a range written as "0..7"."""
    low, _, high = span.partition("..")
    return int(low) <= value <= int(high or low)


def _fits(step: Step, text: str) -> bool:
    """Whether words can be what is asked for: any, a phone number, or a secret word or none."""
    if step.means == "phone":
        return e164(text) is not None
    if step.means == "secret":
        return bool(text.strip()) and (no_secret(text) or fit_as_secret(text))
    return bool(text.strip())


def _number(span: tuple[int, int], text: str) -> tuple[str, ...] | None:
    value = rating(text)
    if value is None and span == _SCALE:
        # Whoever says 11 of 10, or 5 or 6, has said how strong it is; what was taken is in what they read next.
        value = beyond(text) if (higher := higher_of_two(text)) is None else higher
    return (str(value),) if value is not None and span[0] <= value <= span[1] else None


def _by_digit(step: Step, offered: Sequence[str], text: str) -> tuple[str, ...] | None:
    """The answer that a digit chooses (see `choosing`); "1 no" to a yes or no is a muddle."""
    number = chosen(text, [[phrase for phrase, name in step.heard.items() if name == one] for one in offered])
    if number is None:
        return None
    name = offered[number - 1]
    said = yesno(text.replace(str(number), " ")) if step.means == "yesno" else None
    return None if said in offered and said != name else (name,)


def _several_digits(text: str) -> bool:
    """Two choices at once, as in "1 2", are a muddle, whatever else the text might mean."""
    return sum(len(word) == 1 and word.isdecimal() for word in words(text)) > 1


def _by_words(step: Step, offered: Sequence[str], text: str) -> tuple[str, ...] | None:
    """What the flow says that these very words mean, before what they mean elsewhere: "not yet" may be a yes."""
    if step.means in {"yesno", "outcome"} and (name := step.heard.get(spaced(text))) in offered:
        return (name,) if name else None
    if step.means == "outcome":
        # "Should I call an ambulance?" tells of one, and of no end.
        ended = outcome(text)
        return (ended,) if ended is not None and ended in offered else None
    return _by_meaning(step, offered, text) or _by_phrase(step, offered, affirmed(text))


def _of_unwell(step: Step, offered: Sequence[str], text: str) -> tuple[str, ...] | None:
    """What whoever says that they are not well answers besides: "im not ok" is no "no" to whether they are in danger.

    An answer may be named by such words itself, as "not safe" is.
    """
    said, rest = f" {spaced(text)} ", affirmed(text)
    named = {name for phrase, name in step.heard.items() if unwell(phrase) and f" {phrase} " in said}
    if len(named) == 1 and named <= set(offered):
        return (named.pop(),)
    if step.means in {"trigger", "outcome"}:
        return _by_words(step, offered, text)
    return _named(step, [one for one in offered if one not in _noes(step)], spaced(rest))


def _noes(step: Step) -> set[str]:
    """The answers that a no stands for."""
    return {name for phrase, name in step.heard.items() if yesno(phrase) == "no"} | (
        {"no"} if step.means == "yesno" else set()
    )


def _by_meaning(step: Step, offered: Sequence[str], text: str) -> tuple[str, ...] | None:
    if step.means == "trigger":
        named = trigger(text)
        return tuple(offered[i - 1] for i in named if i <= len(offered)) or None if named else None
    if step.means == "yesno" and not _several_digits(text) and (said := yesno(text)) in offered:
        return (said,) if said else None
    return None


def _by_phrase(step: Step, offered: Sequence[str], text: str) -> tuple[str, ...] | None:
    """The one answer of which a phrase occurs as whole words; two different ones are a muddle.

    A longer phrase is heard before a shorter one that lies in it: "not safe" is not "safe".
    """
    heard_so = _named(step, offered, spaced(text)) or _named(step, offered, spaced(respelled(text)))
    return heard_so or _by_sound(step, offered, spaced(text))


def _by_sound(step: Step, offered: Sequence[str], spoken: str) -> tuple[str, ...] | None:
    """The one answer that a long word is, spelt by ear or with a slip: "kaminar", "haser", "recovry"."""
    words_said = spoken.split()
    if step.means not in {None, "hours"} or not _NOT.isdisjoint(words_said):
        return None
    said = {_sound(word) for word in words_said if len(word) >= _SPELT_BY_EAR}
    named = {_sound(phrase): name for phrase, name in step.heard.items() if len(phrase) >= _SPELT_BY_EAR}
    sounds = {name for spelt, name in named.items() if any(_alike(spelt, word) for word in said)}
    return tuple(sounds) if len(sounds) == 1 and sounds <= set(offered) else None


def _alike(spelt: str, word: str) -> bool:
    slips = 1 if len(spelt) >= _WITH_A_SLIP else 0
    return spelt[:1] == word[:1] and OSA.distance(spelt, word, score_cutoff=slips) <= slips


def _sound(word: str) -> str:
    """A word in letters that sound alike in Spanish written alike."""
    return re.sub(r"c(?=[ei])|z", "s", re.sub(r"qu(?=[ei])", "k", word)).replace("k", "c").replace("v", "b")


def _named(step: Step, offered: Sequence[str], spoken: str) -> tuple[str, ...] | None:
    said, meant = f" {spoken} ", set()
    for phrase in sorted(step.heard, key=len, reverse=True):
        if step.heard[phrase] in offered and f" {phrase} " in said:
            if _DENIED.search(said[: said.index(f" {phrase} ") + 1]) is None:
                meant.add(step.heard[phrase])
            said = said.replace(f" {phrase} ", " | ")
    return (meant.pop(),) if len(meant) == 1 else None
