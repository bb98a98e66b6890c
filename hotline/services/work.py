"""One transaction of a use case: its moment, its rows, and the wake-ups that follow its commit."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from hotline.clock import now
from hotline.domain.delivery import Purpose, valid_for
from hotline.domain.phone import names_number, only_number, written
from hotline.domain.segments import segments, to_gsm
from hotline.domain.words import in_place_of_name, words
from hotline.queue import Job
from hotline.services.hotline import Hotline
from hotline.store import outbox
from hotline.store.base import Tx
from hotline.store.people import Person
from hotline.store.pins import NO_HASHES, Hashes

URGENT = frozenset({"ask", "page", "lead", "crisis"})
# How long each is worth sending; an ask to a helper is an alert.
_LIVES = {
    "crisis": Purpose.CRISIS,
    "page": Purpose.ALERT,
    "ask": Purpose.ALERT,
    # An ask goes to the next helper instead; whoever leads is told, or nobody is.
    "lead": Purpose.LEAD,
    # An offer of a trip that is hours away yet: no driver's phone is worth a wait of somebody in need.
    "ride": Purpose.ALERT,
    "reply": Purpose.REPLY,
    # What the line says by itself, as when a question was met with silence: nobody waits for it as for an answer.
    "prompt": Purpose.REPLY,
    "relay": Purpose.RELAY,
    "notice": Purpose.NOTICE,
}
# Blanks that are the name of somebody, which may not be known.
_NAMES = ("person", "helper", "other")
# Notices that are only ever heard, on a call.
_HEARD = "voice_"
_PRIORITY = {"crisis": 0, "page": 1, "lead": 1, "ask": 2, "reply": 3, "relay": 3, "ride": 4, "prompt": 4, "notice": 4}


@dataclass(slots=True)
class Work:
    """What a use case holds while its transaction is open."""

    hotline: Hotline
    tx: Tx
    at: datetime
    jobs: list[Job] = field(default_factory=list)
    # Of PINs that may be tried or set in it.
    hashes: Hashes = NO_HASHES

    def text(
        self,
        to: Person,
        purpose: str,
        body: str,
        *,
        relay_id: int | None = None,
        offer_id: int | None = None,
        after_stop: bool = False,
        channel: str = "sms",
        sender: str | None = None,
    ) -> int | None:
        """Queue a text (or a call) to a person; None when they stopped texts, cannot read them, or it is not safe.

        `after_stop` is for the one confirmation that the law allows after a stop; `sender` is one of our numbers, the
        line's unless said otherwise.
        """
        if channel == "sms" and ((to.stopped and not after_stop) or to.hushed or not to.can_text):
            return None
        lane = "urgent" if purpose in URGENT else "ordinary"
        row_id = outbox.add(
            self.tx,
            outbox.OutText(
                person_id=to.id,
                lane=lane,
                priority=_PRIORITY[purpose],
                purpose=purpose,
                sender=sender or self.hotline.line,
                body=body,
                at=self.at,
                expires_at=self.at + valid_for(_LIVES[purpose]),
                channel=channel,
                relay_id=relay_id,
                offer_id=offer_id,
            ),
        )
        self.wake(row_id, lane, purpose)
        return row_id

    def wake(self, row_id: int, lane: str, purpose: str) -> None:
        """Have the workers woken for a row after commit."""
        self.jobs.append(Job(row_id, lane, purpose))

    def notice(
        self,
        to: Person,
        name: str,
        purpose: str = "notice",
        *,
        relay_id: int | None = None,
        offer_id: int | None = None,
        after_stop: bool = False,
        sender: str | None = None,
        **blanks: str,
    ) -> int | None:
        """Queue a text of `flows/notices.toml` in the person's language, blanks filled."""
        body = self.words(to, name, **blanks)
        return self.text(to, purpose, body, relay_id=relay_id, offer_id=offer_id, after_stop=after_stop, sender=sender)

    def words(self, to: Person, name: str, /, **blanks: str) -> str:
        """The words of a notice for a person: those that say nothing of why they text here, where they want that.

        Where the name of somebody in it is not known, it has words of its own, or says "someone".
        """
        known = {"name": self.hotline.name, "contact": self.contact(to), "line": written(self.hotline.line)}
        nameless = [blank for blank in _NAMES if blanks.get(blank) == ""]
        # A single letter outside GSM-7, as in the name of María, makes three parts of a text of one; a voice says it.
        written_so = str if name.startswith(_HEARD) else to_gsm
        named = {blank: written_so(said) for blank, said in blanks.items() if blank not in nameless}
        chosen = self._chosen(to, self.hotline.notices.of_one(name, blanks), nameless=bool(nameless))
        text = self.hotline.notices.text(self.language(to), chosen, **known, **named)
        if segments(text) > self.hotline.notices.documents[chosen].segments:
            # A contact may be longer than one text has room for: then its number alone must do.
            known["contact"] = only_number(known["contact"])
            text = self.hotline.notices.text(self.language(to), chosen, **known, **named)
        for blank in nameless:
            text = in_place_of_name(text, f"{{{blank}}}", self._nameless(to, blank))
        return text

    def _chosen(self, to: Person, name: str, *, nameless: bool) -> str:
        """Which of the forms a notice has is for this person."""
        for form in (f"{name}_nameless" if nameless else name, f"{name}_plain" if to.plain else name):
            if form != name and form in self.hotline.notices.documents:
                return form
        return name

    def _nameless(self, to: Person, blank: str) -> str:
        """What stands for somebody whose name is not known."""
        name = "their_helper" if blank == "helper" else "the_other" if blank == "other" else "somebody"
        return self.hotline.notices.text(self.language(to), name)

    def says(self, to: Person, sender: Person) -> str:
        """What a text that is passed on begins with: who says it."""
        return to_gsm(sender.called) or self.hotline.notices.text(self.language(to), "they_say")

    def listed(self, to: Person, one: Person) -> str:
        """How somebody stands in a list."""
        return to_gsm(one.called) or self.hotline.notices.text(self.language(to), "no_name")

    def speaks(self, to: Person, person: Person, *, called: bool) -> str:
        """What a helper reads of the language of whoever they are asked for, where it is not their own.

        Whoever `called` has written nothing.
        """
        theirs = self.language(person)
        if theirs == self.language(to):
            return ""
        if called:
            said = self.hotline.notices.text(self.language(to), "speaks_es" if theirs == "es" else "speaks_en")
        else:
            said = self.hotline.notices.text(self.language(to), "writes_es" if theirs == "es" else "writes_en")
        return f" ({said})"

    def language(self, of: Person | None) -> str:
        """The language somebody is told things in: their own, or the first of the line where we know of none."""
        return (of.language if of else None) or self.hotline.languages[0]

    def contact(self, to: Person) -> str:
        """The human contact as a person reads it: nobody is told to call themselves.

        Their number may be one at a desk: a coordinator whom the words name is that contact too.
        """
        contact = self.hotline.contact
        named = "coordinator" in to.roles and set(words(to.called)) & set(words(contact))
        if not (named or names_number(contact, to.phone)):
            return contact
        return self.hotline.notices.text(self.language(to), "own_contact")


@contextmanager
def working(hotline: Hotline, hashes: Hashes = NO_HASHES) -> Iterator[Work]:
    """Open a transaction; after its commit the workers are woken for what it queued."""
    with hotline.db.begin() as conn:
        work = Work(hotline, Tx(conn, hotline.vault), now(), hashes=hashes)
        yield work
    if work.jobs:
        hotline.wakeups.put(work.jobs)
