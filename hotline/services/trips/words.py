"""Words between the two sides of a trip: masked, through our number, until two hours after it."""

from hotline.domain.delivery import Meaning
from hotline.domain.hiding import without_numbers
from hotline.domain.parts import LONGEST, length, parts
from hotline.services.trips import sides
from hotline.services.trips.sides import Sides
from hotline.services.work import Work
from hotline.store import said, trips
from hotline.store.people import Person


def pass_on(work: Work, found: Sides, sender: Person, body: str, *, media: int = 0) -> None:
    """Pass one side's words on to the other under their first name, no number of either in it."""
    other = found.other(sender.id)
    if media:
        work.notice(sender, "no_pictures")
    if not body.strip():
        return
    before = said.last_words_to(work.tx, other.id)
    instead = work.words(other, "in_place_of_a_number")
    words = without_numbers(body, (sender.phone, other.phone), before=before, instead=instead)
    tag = f"{found.trip.code} " if len(trips.held_by(work.tx, other.id)) > 1 else ""
    who = f"{tag}{work.says(other, sender)}: "
    for part in parts(words, LONGEST - length(who)):
        if work.text(other, "relay", who + part) is None:
            work.notice(sender, "chat_not_delivered", "reply", other=other.called)
            return
    if words != body:
        work.notice(sender, "number_hidden")


def undelivered(work: Work, recipient: Person, body: str, meaning: Meaning) -> None:
    """Words did not reach the other side: whoever wrote them hears so, and how else to reach them."""
    held = trips.held_by(work.tx, recipient.id)
    meant = held if len(held) == 1 else [one for one in held if body.startswith(f"{one.code} ")]
    found = sides.of(work, meant[0].id) if len(meant) == 1 else None
    if found is None:
        return
    other = recipient.called
    if meaning.what in {"unusable", "opted_out"}:
        # To try again cannot help.
        work.notice(found.other(recipient.id), "trip_no_texts", "reply", other=other)
    else:
        name = "chat_filtered" if meaning.what in {"filtered", "blocked"} else "chat_not_delivered"
        work.notice(found.other(recipient.id), name, "reply", other=other)


def which(work: Work, person: Person) -> None:
    """Somebody with several trips wrote to nobody in particular: they are asked for its number."""
    held = [found for trip in trips.held_by(work.tx, person.id) if (found := sides.of(work, trip.id))]
    listed = " ".join(f"{one.trip.code}: {work.listed(person, one.other(person.id))}." for one in held[:6])
    work.notice(person, "which_trip", "reply", list=listed, code=str(held[0].trip.code))
