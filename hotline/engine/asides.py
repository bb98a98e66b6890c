"""What is said beside the question that is open: whether it is such a word there, and what is said to it."""

from hotline.domain.hearing.asides import Aside, aside, no_content
from hotline.domain.hearing.yesno import is_only_yes_or_no
from hotline.domain.talk import Place, Talk
from hotline.domain.words import spaced
from hotline.engine import phrases
from hotline.engine.flow import Book

# Words of notices.toml by what was said; whoever did not take a question in is only asked it again.
ANEW = "anew"
# What is answered right there on a call as well.
ANSWERED = frozenset({"wait", "cost", "who", "us", "bot", "again"})
# What asks for an answer of its own, whatever is open.
_TELLS = frozenset({"cost", "who", "bot"})
BOT = "bot"
_WAIT, _AGAIN = "wait", "again"
# What the flows mean by which people are asked.
_PERSON = ("SPONSOR", "CALL", "CALL_ME")


def said_beside(book: Book, place: Place | None, text: str) -> Aside | None:
    """What a text says beside the question that is open here; None where it may be an answer, or none is open.

    What a step hears as an answer of its own goes first, and where any words are an answer, so does all that may be
    one. In danger nothing is beside the question: there, what is no answer is heard as it ever was.
    """
    if place is None or place.wait is None or book.flows[place.flow].crisis:
        return None
    step = book.step(place.flow, place.step)
    if step.verb != "ask" or spaced(text) in step.heard:
        return None
    if step.means == "yesno" and "?" not in text and is_only_yes_or_no(text):
        # "K" is a yes there, and no "que?".
        return None
    if step.kind == "words" and not no_content(text, secret="secret" in {step.means, step.save}):
        return None
    return aside(text)


def words(book: Book, talk: Talk, said: Aside) -> str:
    """What is said to it before the question is asked again; nothing to whoever only wants that."""
    if said == _AGAIN:
        return ""
    asked = said == BOT and _people_are_asked(book, talk)
    return phrases.fill(book, talk, phrases.general(book, talk, f"aside_{said}{'_asked' if asked else ''}"))


def _people_are_asked(book: Book, talk: Talk) -> bool:
    """Whether a person is asked for already: to be told how to ask for one would be deaf."""
    flows = {book.meanings.get(name) for name in _PERSON}
    return any(place.flow in flows or book.step(place.flow, place.step).verb == "do" for place in talk.places)


def asks_if_a_person(talk: Talk, text: str) -> bool:
    """Whether somebody asks with nothing open whether a person is here: it is no wish for one."""
    return talk.asking is None and aside(text) == BOT


def at_rest(book: Book, talk: Talk, text: str) -> str:
    """What is said, before the menu, to whoever asks with nothing open who or what reads this, or what it costs."""
    said = aside(text)
    return words(book, talk, said) if said in _TELLS and talk.asking is None else ""


def while_asked(book: Book, talk: Talk, text: str) -> str:
    """What is said to whoever asks that while something is being done for them, unless it is about danger."""
    place, said = talk.place, aside(text)
    if place is None or place.wait is None or book.flows[place.flow].crisis:
        return ""
    return words(book, talk, said) if said in _TELLS and book.step(place.flow, place.step).verb == "do" else ""


def waits(talk: Talk, said: Aside) -> bool:
    """Whether somebody by text only wants a moment: the question stays where it is, and is not asked again."""
    return said == _WAIT and talk.channel == "sms"
