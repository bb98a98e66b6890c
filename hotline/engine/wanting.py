"""Which flow a text asks for: by a start word, or by what it means."""

from hotline.domain.hearing.callbacks import wants_call
from hotline.domain.hearing.cries import cry, own_cry
from hotline.domain.hearing.elsewhere import cries_plainly
from hotline.domain.hearing.keywords import keyword
from hotline.domain.hearing.ownname import to_be_called
from hotline.domain.hearing.ratings import unasked_rating
from hotline.domain.hearing.takingback import takes_back
from hotline.domain.hearing.whoiam import of_myself
from hotline.domain.hearing.wishing import wished
from hotline.domain.talk import Talk
from hotline.domain.words import spaced
from hotline.engine.flow import Book, Step
from hotline.engine.hearts import HARD

# The flow by which somebody who has asked for a person needs none any more.
TAKES_BACK = "never_mind"
# The flow that asks whether all that is kept about somebody is to be gone.
FORGET = "forget_me"
# The flow that asks whether somebody whom they took off is to be asked again.
ASK_AGAIN = "ask_again"
# What is meant by whoever wants a person to call them.
CALL_ME = "CALL_ME"
_CRIES = ("HELP", "CRAVE", "SPONSOR", "CALL", CALL_ME)
PERSON = ("SPONSOR", "CALL")
_LANGUAGES = {"LANG_EN": "en", "LANG_ES": "es"}
_NAMED_SO = frozenset({"english", "ingles", "spanish", "espanol", "español"})
_POINTS_AT = (" one", " 1", " ones", " guy", " lady", " person", " case")
# What may be asked for in one message, with all that belongs to it: the flow hears the words it began with.
IN_OWN_WORDS = ("ride", "food", "errand", "meeting")


def wanted(book: Book, text: str) -> str | None:
    """The flow that a text asks for by a start word or by its meaning."""
    if flow := book.starts.get(spaced(text)):
        return flow
    if wished(text):
        return book.meanings.get("CALL")
    # The flows that are about whoever writes have these names.
    if (mine := of_myself(text)) in book.flows:
        return mine
    if TAKES_BACK in book.flows and takes_back(text):
        return TAKES_BACK
    return book.meanings.get("HELP") if cries_plainly(text) else _by_keyword(book, text)


def _by_keyword(book: Book, text: str) -> str | None:
    """The flow of the keyword that a text says, in whatever words."""
    found = keyword(text)
    if found is None or found.name == HARD:
        # Whoever says how they are asks for nothing by name: see `hearts`.
        return None
    called = book.meanings.get(CALL_ME) if found.name == "CALL" and wants_call(text) else None
    return called or book.meanings.get(found.name)


def in_need(book: Book, text: str, *, helper: bool = False) -> str | None:
    """The flow for a cry for help, a craving or a wish for a person inside a text that asks for nothing else.

    Of a `helper` only what they have of themselves: "help" asks how it is done, and others they speak of are helped.
    """
    found = own_cry(text) if helper else cry(text)
    return book.meanings.get(found) if found else None


def language(text: str) -> str | None:
    """The language (en, es) a text asks for, and does nothing else; "the spanish one" is a case, or a person."""
    found = None if spaced(text).endswith(_POINTS_AT) else keyword(text)
    return _LANGUAGES.get(found.name) if found else None


def asks_language(step: Step, text: str) -> bool:
    """Whether a text asks for a language at a question of which no answer is named so: "no hablo ingles" is no no."""
    named = _NAMED_SO.isdisjoint(name for phrase in step.heard for name in phrase.split())
    return named and language(text) is not None


def rates(book: Book, talk: Talk, text: str) -> bool:
    """Whether somebody says how strong a craving is whom nobody has asked, or the menu alone: "maybe a 7"."""
    free = talk.place is None or book.flows[talk.place.flow].idle
    return free and "CRAVE" in book.meanings and unasked_rating(text) is not None


def by_name(book: Book, text: str, *, off: bool = False) -> str | None:
    """The flow for a text that asks for somebody by name: to have them call, or else to be put in touch with them.

    Whom they took `off` is asked again only once they have said so.
    """
    if off and ASK_AGAIN in book.flows:
        return ASK_AGAIN
    asked = book.meanings.get(CALL_ME) if wants_call(text) else None
    return asked or book.meanings.get("SPONSOR")


def cries(book: Book) -> frozenset[str]:
    """The flows by which somebody asks for help with a craving, or for a person; to ask who we are is no such thing."""
    return frozenset(book.meanings[name] for name in _CRIES if name in book.meanings)


def cried(book: Book, talk: Talk) -> bool:
    """Whether somebody is in the middle of such a flow."""
    return any(place.flow in cries(book) for place in talk.places)


def asks_for_a_person(book: Book, step: Step, text: str) -> bool:
    """Whether a text asks for a person at a question that would take it for something else.

    "Talk to someone" names no people who set a craving off, and "8 can someone call me" is more than a number.
    """
    if not step.number and step.means != "trigger":
        return False
    return wanted(book, text) in {book.meanings.get(name) for name in (*PERSON, CALL_ME)} - {None}


def says_own_name(book: Book, talk: Talk, text: str) -> bool:
    """Whether somebody who is asked for their name, now or beside other things, says what to call them: no call."""
    place = talk.place
    asked = place is not None and any(step.means == "name" for step in book.flows[place.flow].steps.values())
    return asked and to_be_called(text)


def forgets_me(book: Book, text: str) -> bool:
    """Whether a text says, by itself, that all that is kept about its writer is to be gone."""
    return FORGET in book.flows and (of_myself(text) == FORGET or book.starts.get(spaced(text)) == FORGET)


def tells_more(book: Book, flow: str, text: str) -> bool:
    """Whether somebody who is asked about a ride or a meeting says more of it: "ride to the clinic fri at 5"."""
    return flow in IN_OWN_WORDS and wanted(book, text) in IN_OWN_WORDS and spaced(text) not in book.starts
