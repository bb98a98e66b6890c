"""One call to us while its transaction is open: who calls, and each turn written down with its answer."""

from dataclasses import dataclass, replace

from hotline.carrier import twiml
from hotline.carrier.webhooks import CallForm
from hotline.domain import language as languages
from hotline.domain.events import Began, Event, Heard, Outcome
from hotline.domain.spoken import Spoken, Words, parts
from hotline.engine import wanting
from hotline.services import broken_calls, remembering, speaking, turns
from hotline.services.hotline import Hotline
from hotline.services.trips import keypad
from hotline.services.work import Work
from hotline.store import people, talks
from hotline.store.people import Person
from hotline.store.talks import Kept

OPENING, RESUMING, PERSON, MENU, QUIET = "call", "call_resume", "call_person", "call_menu", "call_quiet"
IN_DANGER = "call_resume_danger"
_WITHHELD = "withheld"
# The first question of a call, and what a talk notes beside its flows: that a hidden number has been spoken of.
LANGUAGE, _WARNED = "call_language", "_hidden"


@dataclass(frozen=True, slots=True)
class Calling:
    """Somebody on the phone with us: the person, and their talk of this call."""

    work: Work
    person: Person
    kept: Kept

    @property
    def said(self) -> str | None:
        """What was answered to the last turn; None at the beginning."""
        return talks.last_reply(self.work.tx, self.kept.id)

    def begin(self) -> str:
        """What every caller hears first."""
        broken_off = self.person.can_text and broken_calls.where(self.work, self.person) is not None
        opening = RESUMING if broken_off else OPENING
        if not broken_off and broken_calls.in_danger(self.work, self.person, self.kept):
            opening = IN_DANGER
        return self.turn(Began(self.work.at, opening, self._known()))

    def anew(self, flow: str, before: str = "") -> str:
        """Leave whatever was open, and begin a flow; `before` is said first."""
        left = replace(self.kept, talk=replace(self.kept.talk, places=()))
        return replace(self, kept=left).turn(Began(self.work.at, flow, self._known()), before)

    def come_out(self, number: int, result: str) -> str:
        """The action of turn `number` came to something."""
        return self.turn(Outcome(self.work.at, number, result))

    def say(self, words: str) -> str:
        """Say something, and hang up."""
        return self.keep(Spoken(parts(words, self.kept.talk.language), hang_up=True))

    def keep(self, spoken: Spoken) -> str:
        """Answer without a turn of the talk."""
        return self.write(turns.Taken(self.kept.talk), spoken)

    def turn(self, event: Event, before: str = "") -> str:
        """Take a turn of the talk, and answer with what is heard after it; `before` is said first."""
        now = self._asked_again(event)
        taken = turns.take(self.work, now.person, now.kept, event)
        dangers = [name for name in taken.flows if self.work.hotline.book.flows[name].crisis]
        if taken.said and taken.talk.place is None and dangers:
            # Nobody is hung up on after they spoke of danger, unless it is not safe for them to talk.
            taken = turns.go_on(self.work, now.person, now.kept, taken, Began(self.work.at, QUIET))
        taken, warned = self._warned(taken)
        spoken = speaking.spoken(self.work, now.person, now.kept, taken)
        first = parts(before, now.kept.talk.language)
        return now.write(taken, replace(spoken, parts=(*first, *spoken.parts, *warned)))

    def _warned(self, taken: turns.Taken) -> tuple[turns.Taken, tuple[Words, ...]]:
        """What a caller whose number is hidden hears once, as soon as it is known in which language: to call again."""
        talk, said = taken.talk, _WARNED in self.kept.talk.saved
        if self.person.number_known or not (said or (talk.place is not None and talk.place.flow != LANGUAGE)):
            return taken, ()
        words = Words(self.work.hotline.notices.text(talk.language, "voice_cut_off_hidden"), talk.language)
        noted = replace(taken, talk=replace(talk, saved={**talk.saved, _WARNED: "yes"}))
        return noted, () if said else (words,)

    def write(self, taken: turns.Taken, spoken: Spoken) -> str:
        """Write a turn down, with its answer as TwiML."""
        said = twiml.render(spoken, base(self.work.hotline))
        sealed = self.work.tx.vault.seal(said)
        turns.keep(self.work, self.person, self.kept, taken, columns={"reply_sealed": sealed})
        return said

    def _known(self) -> dict[str, str]:
        helped = remembering.what_helped(self.work, self.person)
        return {"helped": helped} if helped else {}

    def spoken_to(self, said: str) -> "Calling":
        """Go on in the language somebody has just spoken, and remember it; words in no clear language change nothing.

        Whatever they begin by it, danger and a person too, is said in that language, and whoever is asked knows of it.
        """
        spoken = languages.spoken_in(said)
        if spoken is None or spoken not in self.work.hotline.languages or spoken == self.kept.talk.language:
            return self
        return self._speaking(spoken)

    def _asked_again(self, event: Event) -> "Calling":
        """Whoever asks for their language is asked in it what they were asked."""
        if isinstance(event, Heard) and (step := speaking.standing(self.work, self.kept.talk)) is not None:
            asked = wanting.language(event.text) if wanting.asks_language(step, event.text) else None
            if asked in self.work.hotline.languages and step.verb == "ask":
                return self._speaking(asked, again=True)
        return self

    def _speaking(self, spoken: str, *, again: bool = False) -> "Calling":
        """The call in another language; `again`: what was asked is asked again."""
        people.save(self.work.tx, self.person.id, language=spoken)
        person, talk = replace(self.person, language=spoken), self.kept.talk
        said = keypad.in_other_words(self.work, person, talk)
        if again and talk.place is not None:
            talk = talk.at(replace(talk.place, wait=None))
        talk = replace(talk, language=spoken, saved={**talk.saved, **said})
        return replace(self, person=person, kept=replace(self.kept, talk=talk))


def opened(work: Work, call: CallForm) -> Calling:
    """Who calls, and their talk of this call, locked."""
    person = who(work, call)
    return Calling(work, person, turns.locked(work, person, call.call_id))


def who(work: Work, call: CallForm) -> Person:
    """Who calls.

    Whoever we know only by a call may be calling from a phone that takes no texts: until they text us they are sent
    none.
    """
    name = name_of(call)
    person = people.by_phone(work.tx, name)
    if person is None:
        people.save(work.tx, people.find_or_make(work.tx, name, work.at).id, can_text=0)
        person = people.by_phone(work.tx, name)
        assert person is not None
    return person


def name_of(call: CallForm) -> str:
    """The number of who calls. Every withheld caller is a person of this one call: nothing may be mixed up."""
    return call.sender if call.reachable else f"{_WITHHELD}:{call.call_id}"


def base(hotline: Hotline) -> str:
    """The address of our voice routes."""
    return f"{hotline.public_base_url}/twilio/voice"
