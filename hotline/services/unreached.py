"""Words that cannot be passed on: whoever wrote them hears why, and how else the other may be reached."""

from hotline.engine import asked_once
from hotline.services import introducing, labels, paging
from hotline.services.work import Work
from hotline.store import people, requests, talks
from hotline.store.people import Person
from hotline.store.relays import Relay


def tell_sender(work: Work, relay: Relay, sender: Person, other: Person) -> None:
    """The other side cannot be texted: a helper hears why and what to do, a person in need only that it is so."""
    if sender.id != relay.helper_id and other.call_only:
        work.notice(sender, "helper_calls", "reply", sender=relay.number, helper=other.called)
    elif sender.id != relay.helper_id and not other.stopped and other.can_text:
        work.notice(sender, "chat_not_delivered", "reply", sender=relay.number, other=other.called)
    elif other.hushed:
        not_safe(work, relay)
    elif other.stopped:
        tell_of_stop(work, relay, sender, other, "notice")
    else:
        tell_no_texts(work, relay, sender, other)


def tell_no_texts(work: Work, relay: Relay, sender: Person, other: Person) -> None:
    """The other side's phone takes no texts, and will take none: to try again cannot help, so it is said what can."""
    if sender.id != relay.helper_id:
        work.notice(sender, "chat_no_texts", "reply", sender=relay.number, other=other.called)
    else:
        hidden = introducing.of_hidden(work, requests.get(work.tx, relay.request_id))
        name = "cannot_text" if other.number_known else hidden
        work.notice(sender, name, sender=relay.number, code=labels.code_of(work, relay))


def tell_of_stop(work: Work, relay: Relay, helper: Person, person: Person, purpose: str) -> None:
    """A helper hears that the person they are with stopped our texts; whoever took a crisis, that REVEAL is there."""
    request = requests.get(work.tx, relay.request_id)
    if request.kind == "crisis" and request.about not in requests.LESS_THAN_DANGER:
        work.notice(helper, "person_stopped_case", purpose, sender=relay.number, code=labels.code_of(work, relay))
    else:
        work.notice(helper, "person_stopped", purpose, sender=relay.number, person=person.called)


def not_safe(
    work: Work, relay: Relay, purpose: str = "notice", *, asking: bool | None = None, said_no: bool = False
) -> None:
    """A helper hears that whom they are with has not said it is safe to text, or that it may not be while we ask.

    REVEAL is offered only where they took the crisis, for it gives nobody else the number. `asking` is whether the
    question is open, where their talk does not tell: in the turn in which it is asked or answered; `said_no` is
    whether they have just said that it is not safe: who is silent has not said so.
    """
    person, helper = people.get(work.tx, relay.participant_id), people.get(work.tx, relay.helper_id)
    if asking is None:
        asking = asked_once.open_in(work.hotline.book, talks.locked(work.tx, person.id).talk, asked_once.SAFE)
    if has_the_case(work, relay):
        in_case = "may_not_text" if asking else "must_not_text" if said_no else "not_said_safe"
        work.notice(helper, in_case, purpose, sender=relay.number, code=labels.code_of(work, relay))
    else:
        in_chat = "may_not_text_chat" if asking else "must_not_text_chat" if said_no else "not_said_safe_chat"
        paged = paging.told(work, helper, person)
        work.notice(helper, in_chat, purpose, sender=relay.number, person=person.called, paged=paged)


def has_the_case(work: Work, relay: Relay) -> bool:
    """Whether the helper of a chat took a crisis with it, and not only a talk."""
    return requests.get(work.tx, relay.request_id).kind == "crisis"
