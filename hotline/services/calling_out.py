"""Somebody calls out, with no question open: the truth about what they asked for, or about the chat just over."""

from dataclasses import replace
from datetime import timedelta

from hotline.domain.hearing.elsewhere import cries_plainly
from hotline.domain.hearing.offers import offer_reply
from hotline.domain.talk import Talk
from hotline.domain.words import is_only_a_face, is_only_a_stop_sign, spaced
from hotline.engine import hearts, inchat, meaning, purposes
from hotline.services import alarming, asking, changed_minds, introducing, meanwhile, met, thanks
from hotline.services.work import Work
from hotline.store import offers, people, relays, requests, said
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.requests import Request
from hotline.store.talks import Kept

# What a talk notes beside its flows: the question of which this was said.
_CROSSED = "crossed"
# So long after a chat somebody may still be writing to it.
_JUST_OVER = timedelta(hours=2)
# What somebody in danger texts pages nobody again who was paged less long ago.
_PAGED_LONG_AGO = timedelta(minutes=5)


def answered(work: Work, person: Person, talk: Talk, text: str, *, lost: bool, idle: bool, waiting: bool) -> bool:
    """Answer a text that is for no flow, where there is something to say; False where there is not.

    `lost`: it was not understood, or is for the open question; `idle`: it asks for nothing; `waiting`: their talk
    waits for something that is being done.
    """
    if lost:
        _heard_again(work, person)
    return (
        answer_help(work, person, text)
        or (lost and thanks.answer(work, person, talk, text))
        or (idle and answer(work, person, text, waiting=waiting))
        or (lost and answer_face(work, person, talk, text))
    )


def _heard_again(work: Work, person: Person) -> None:
    """Whoever waits in danger has texted again: those paged who are silent hear that somebody still needs a person.

    A page has no words of theirs in it, so these are not passed on; what is told once they are in a chat is.
    """
    live = requests.live_for(work.tx, person.id, ["crisis"])
    if live is not None and live.state == "open" and live.about not in requests.LESS_THAN_DANGER:
        alarming.page_again(work, live, work.at - _PAGED_LONG_AGO)


def answer(work: Work, person: Person, text: str, *, waiting: bool = False) -> bool:
    """Say how it stands with what they may mean; False where they can mean nothing of the kind.

    Where their talk is `waiting` for somebody to say yes it has words of its own, in turn with ours; that a helper
    comes later, or has been there, it does not know.
    """
    if person.roles and not waiting and changed_minds.hear(work, person, text):
        return True
    live = requests.live_for(work.tx, person.id, asking.AWAITED)
    there = met.by(work, live) if live is not None else None
    if waiting and there is None and (live is None or live.state != "scheduled"):
        return meanwhile.answer(work, person, live) if live else meanwhile.answer_at_the_desk(work, person)
    if live is not None:
        _how_it_stands(work, person, live, there)
    elif relays.was_in(work.tx, person.id, since=work.at - _JUST_OVER):
        work.notice(person, "chat_over_helper" if person.is_helper else "chat_over", "reply")
    elif person.is_helper and offer_reply(text) is not None and not hearts.is_hard_moment(text):
        work.notice(person, "nothing_asked", "reply")
    else:
        return False
    return True


def answer_help(work: Work, person: Person, text: str) -> bool:
    """HELP from whoever told of danger, and waits: how it stands and where to turn, and no question of cravings."""
    if spaced(text) not in inchat.HELP and not cries_plainly(text):
        return False
    live = requests.live_for(work.tx, person.id, ["crisis"])
    if live is None or live.about in requests.LESS_THAN_DANGER:
        return False
    work.notice(person, "help_in_danger_met" if met.by(work, live) else "help_in_danger", "crisis")
    return True


def too_early(work: Work, person: Person, kept: Kept, purpose: purposes.Purpose) -> Talk:
    """Tell whoever answered before they could read the question that it is still to be answered, once for each.

    Returns the talk, which remembers it; of whatever else a text was for it stays as it is.
    """
    asked = str(kept.question_id)
    if not isinstance(purpose, purposes.Crossed) or not purpose.fits or kept.talk.saved.get(_CROSSED) == asked:
        return kept.talk
    work.notice(person, "crossed", "reply")
    return replace(kept.talk, saved={**kept.talk.saved, _CROSSED: asked})


def answer_face(work: Work, person: Person, talk: Talk, text: str) -> bool:
    """Answer a sad face or a stop sign and nothing more; False where it is none, or a question of a flow is open."""
    if is_only_a_stop_sign(text):
        work.notice(person, "stop_sign", "reply")
        return True
    open_question = talk.place is not None and not work.hotline.book.flows[talk.place.flow].idle
    if person.is_helper or open_question or not is_only_a_face(text) or meaning.acknowledged(text):
        return False
    work.notice(person, "only_a_face", "reply")
    return True


def _how_it_stands(work: Work, person: Person, live: Request, there: Relay | None) -> None:
    """Whoever waits for a human hears that they are not forgotten, and where to turn until then."""
    offer = next((one for one in offers.of(work.tx, live.id) if one.helper_id == live.helper_id), None)
    if offer is None or offer.later_at is None:
        if there is None:
            _still_open(work, person)
        elif helper := met.gone(work, there):
            work.notice(person, "ask_open_met", "reply", helper=helper.called)
        return
    helper = people.get(work.tx, offer.helper_id)
    when = work.hotline.clock_text(offer.later_at, person.time_zone)
    name = "ask_set_call" if introducing.is_called(live, person) else "ask_set"
    work.notice(person, name, "reply", helper=helper.called, when=when)


def _still_open(work: Work, person: Person) -> None:
    """That their ask is open, in other words than those they read last."""
    known = [work.words(person, "ask_open"), work.words(person, "ask_open_too"), work.words(person, "ask_open_still")]
    last = said.last_to(work.tx, person.id)
    turn = known.index(last[1]) + 1 if last is not None and last[1] in known else 0
    work.text(person, "reply", known[turn % len(known)])
