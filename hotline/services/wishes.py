"""Who somebody would rather talk to: by text the first on duty who is so is asked before the others."""

from collections.abc import Mapping

from hotline.domain.hearing.wishing import wished
from hotline.engine import wanting
from hotline.services import byname, helpers
from hotline.services.work import Work
from hotline.store import abilities, offers
from hotline.store.people import Person
from hotline.store.requests import Request

# What a talk knows of it until somebody is asked.
SAVED = "wish"
# A caller who does not mind who it is.
_ANYONE = "anyone"


def saved(work: Work, flow: str, text: str) -> dict[str, str]:
    """What a flow begins with that asks for a person, where the text says who that should be."""
    wish = wished(text) if flow == work.hotline.book.meanings.get(wanting.PERSON[1]) else None
    return {SAVED: wish} if wish else {}


def of_call(known: Mapping[str, str]) -> str | None:
    """Whom a caller would rather talk to, by what their talk knows; None where they do not mind, or said nothing."""
    wish = known.get(SAVED)
    return None if wish == _ANYONE else wish


def fits(work: Work, wish: str | None, helper: Person) -> bool:
    """Whether a helper is as the person wishes: speaks that language, or has that skill."""
    return wish is None or helper.language == wish or wish in abilities.skills_of(work.tx, helper.id)


def on_duty(work: Work, request: Request, wish: str) -> Person | None:
    """Who of the ladder can be asked now and is as the person wishes; None where nobody is."""
    for rung in work.hotline.ladders[request.kind].rungs:
        for helper in helpers.of_rung(work, request, rung, asked=set()):
            if fits(work, wish, helper):
                return helper
    return None


def as_well(work: Work, person: Person, live: Request, wish: str, *, at_the_top: bool) -> str | None:
    """Ask whoever is so too where others are being asked already; the words for it, None where they have been asked."""
    helper = on_duty(work, live, wish)
    if helper is None:
        return f"{work.words(person, 'wish_none')} {work.words(person, 'ask_open' if at_the_top else 'already_asking')}"
    if helper.id in {one.helper_id for one in offers.of(work.tx, live.id)}:
        return None
    return byname.ask_too(work, person, live, helper, at_the_top=at_the_top)
