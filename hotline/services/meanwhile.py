"""Whoever texts on while people are asked for them: the flow's own words, then how it stands, then what to do."""

from hotline.services import remembering
from hotline.services.work import Work
from hotline.store import offers, requests, said
from hotline.store.people import Person
from hotline.store.requests import Request

# Of an attempt, an overdose, a body in danger or violence the flow's words say what to do now: nothing else may stand
# there.
_WITH_WORDS_OF_ITS_OWN = frozenset({"overdose", "medical", "threat", requests.ATTEMPT, requests.VIOLENCE})
_TURNS = 3


def answer(work: Work, person: Person, live: Request) -> bool:
    """Say of an open request what they have not just read; False where the flow's own words are next.

    What they have read since they asked decides, so that no two answers in a row are the same.
    """
    crisis = live.kind == "crisis"
    if live.state != "open" or live.kind not in {"talk", "crisis"} or live.about in _WITH_WORDS_OF_ITS_OWN:
        return False
    turn = (said.answers_since(work.tx, person.id, live.opened_at) - 1) % _TURNS
    if turn == 1:
        _how_it_stands(work, person, live)
    elif turn == _TURNS - 1 and crisis:
        work.notice(person, "ask_open_too", "crisis")
    elif turn == _TURNS - 1:
        _what_to_do(work, person)
    return turn > 0


def answer_at_the_desk(work: Work, person: Person) -> bool:
    """The same for whoever waits for a coordinator, to join or with a new phone; False for the flow's own words."""
    live = requests.live_for(work.tx, person.id, ("join", "new_phone"))
    if live is None:
        return False
    turn = (said.answers_since(work.tx, person.id, live.opened_at) - 1) % _TURNS
    if turn == 1:
        work.notice(person, "desk_asked", "reply")
    elif turn == _TURNS - 1:
        work.notice(person, "desk_has_it", "reply")
    return turn > 0


def _how_it_stands(work: Work, person: Person, live: Request) -> None:
    """Since when, and how many were asked: as the rows have it."""
    when = work.hotline.clock_text(live.opened_at, person.time_zone)
    count = str(len({one.helper_id for one in offers.of(work.tx, live.id)}))
    if live.kind == "crisis":
        work.notice(person, "waiting_paged", "crisis", when=when, count=count)
    else:
        work.notice(person, "waiting_asked", "reply", when=when, count=count)


def _what_to_do(work: Work, person: Person) -> None:
    """What helped them before, unless it would tell whoever reads along why they text here; else what helps anybody."""
    helped = None if person.plain else remembering.what_helped(work, person)
    if helped:
        work.notice(person, "waiting_helped", "reply", helped=helped)
    else:
        work.notice(person, "waiting_meanwhile", "reply")
