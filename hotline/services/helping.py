"""A helper calls us about an ask or a chat of theirs: they are connected, masked, or hear the message that was left."""

from hotline.carrier import twiml
from hotline.carrier.webhooks import CallForm
from hotline.domain.spoken import Fetch, Listen, Part, Pause, Phone, Ring, Sound, Spoken, Words
from hotline.services import (
    answering,
    leading,
    line_wait,
    needs,
    phones,
    pin_calls,
    recordings,
    reveal_calls,
    rooms,
    taking,
    together,
)
from hotline.services.blocked import calling_only
from hotline.services.hotline import Hotline
from hotline.services.pin_calls import Entered
from hotline.services.work import Work, working
from hotline.store import hearings, messages, offers, people, relays, requests
from hotline.store.offers import Offer
from hotline.store.people import Person
from hotline.store.requests import Request

TAKE, HEAR, MENU = "1", "2", "3"
_SECONDS = 10
_RING_SECONDS = 30
# The caller waits so long to be fetched; the helper looks for them so long, and again after a moment.
_HOLD_SECONDS, _FETCH_SECONDS, _BETWEEN_SECONDS = 20, 5, 3


def greet(work: Work, helper: Person) -> str | None:
    """What a helper hears who calls us while they have an ask or a chat; None where they have neither."""
    case = _case_of(work, helper)
    if case is None:
        return None
    request, _ = case
    asked = work.words(helper, "voice_case", person=people.get(work.tx, request.person_id).called)
    said = (asked, *needs.heard(work, helper, request))
    return _offer_case(work, helper, request, tuple(Words(one, work.language(helper)) for one in said))


def case(hotline: Hotline, call: CallForm, request_id: int, *, opened: bool = False) -> str | None:
    """What a helper pressed about a case: 1 connects, 2 plays the message, 4 asks for the number; None is the menu.

    A message is played for their PIN alone, which in an `opened` call they have pressed: whose phone a call comes
    from is what the carrier was told, and no proof.
    """
    with working(hotline) as work:
        helper = people.by_phone(work.tx, call.sender) if call.reachable else None
        key = (call.said or "").strip()
        if helper is None or key not in {TAKE, HEAR, reveal_calls.KEY}:
            return None
        if key == reveal_calls.KEY:
            # Where there is no number to tell, nobody is led away from whoever may be waiting for them.
            asked = reveal_calls.ask(work, helper, request_id)
            return _past_pin(work, helper, request_id, asked) if asked else greet(work, helper)
        found = _case_of(work, helper, request_id)
        if found is None:
            return too_late(work, helper, requests.find(work.tx, request_id))
        if key == TAKE:
            return _take(work, helper, *found)
        if opened:
            return _hear(work, helper, found[0])
        return _past_pin(work, helper, request_id, pin_calls.to_hear(work, helper, f"/case/pin/{request_id}"))


def unlocked(hotline: Hotline, call: CallForm, request_id: int) -> str | None:
    """What a helper pressed for the PIN that opens the message of a case; None leads to the menu."""
    with working(hotline, pin_calls.hashes(hotline, call)) as work:
        helper = people.by_phone(work.tx, call.sender) if call.reachable else None
        found = None if helper is None else _case_of(work, helper, request_id)
        if helper is None or found is None:
            return None
        tried = pin_calls.entered(work, helper, call.said, f"/case/pin/{request_id}")
        return _hear(work, helper, found[0]) if tried.fits else _past_pin(work, helper, request_id, tried)


def revealed(hotline: Hotline, call: CallForm, request_id: int) -> str | None:
    """What a helper pressed for the PIN that tells them the number of somebody in a crisis; None leads to the menu."""
    with working(hotline, pin_calls.hashes(hotline, call)) as work:
        helper = people.by_phone(work.tx, call.sender) if call.reachable else None
        if helper is None:
            return None
        return _past_pin(work, helper, request_id, reveal_calls.entered(work, helper, call.said, request_id))


def _past_pin(work: Work, helper: Person, request_id: int, tried: Entered) -> str | None:
    """What comes after a PIN; where none helps, why, and then whatever else they can do for the one who waits."""
    if tried.refused is None:
        return tried.answer
    found = _case_of(work, helper, request_id)
    if found is None:
        return pin_calls.back(work, helper, tried.refused, f"/case/turn/{request_id}")
    said = (tried.refused, work.words(helper, "voice_key_person"))
    return _offer_case(work, helper, found[0], tuple(Words(one, work.language(helper)) for one in said))


def _hear(work: Work, helper: Person, request: Request) -> str:
    sounds = tuple(_sound(work, helper, request, one) for one in messages.of_request(work.tx, request.id))
    return _offer_case(work, helper, request, sounds, to="/case/open")


def _take(work: Work, helper: Person, request: Request, offer: Offer) -> str:
    request = taking.to_answer(work, request.id)
    if rooms.on_the_line(work, request):
        if not rooms.enter(work, helper, request, offer):
            return too_late(work, helper, request)
        leading.bring(work, helper, requests.get(work.tx, request.id))
        return _fetch(work, helper, request, 0)
    if request.state != "claimed":
        answering.answer(work, helper, offer.id, answering.YES)
        request = requests.get(work.tx, request.id)
    if request.helper_id != helper.id:
        return too_late(work, helper, request)
    return connect(work, helper, request)


def meet(work: Work, helper: Person, request: Request, offer: Offer) -> str:
    """A helper took a caller who is on the line by a call from us: their phone rings in a moment, and they hear that.

    Whoever gets no texts could not be told that the caller has hung up since, and so waits in this very call.
    """
    if helper.takes_texts:
        return say_notice(work, helper, "voice_ring_back")
    return (
        _fetch(work, helper, request, 0)
        if rooms.enter(work, helper, request, offer)
        else too_late(work, helper, request)
    )


def fetching(hotline: Hotline, call: CallForm, request_id: int, tries: int) -> str:
    """A helper's call came back from the queue: they spoke, the caller is not there yet, or has hung up."""
    with working(hotline) as work:
        request = requests.find(work.tx, request_id)
        helper = people.by_phone(work.tx, call.sender) if call.reachable else None
        if call.sender in hotline.numbers and request is not None and request.helper_id is not None:
            helper = people.get(work.tx, request.helper_id)
        if request is not None and call.bridged:
            together.one_hung_up(work, request)
        if helper is None or request is None or call.bridged or call.over:
            return say_notice(work, helper, "voice_goodbye")
        request = taking.to_answer(work, request.id)
        if request.helper_id != helper.id:
            return too_late(work, helper, requests.find(work.tx, request_id))
        if rooms.on_the_line(work, request):
            if tries < rooms.MOST_TRIES or (not helper.takes_texts and line_wait.on_the_line(work, request)):
                return _fetch(work, helper, request, tries + 1)
            rooms.left(work, request)
            return say_notice(work, helper, "voice_ring_back")
        rooms.left(work, request)
        taking.hand_over(work, request)
        return connect(work, helper, request)


def joined(hotline: Hotline, request_id: int) -> str:
    """The caller is taken out of the queue: they hear who is there, and the two are connected."""
    with working(hotline) as work:
        request = requests.find(work.tx, request_id)
        if request is None or request.helper_id is None:
            return _render(work, Spoken(()))
        rooms.joined(work, request)
        person, helper = people.get(work.tx, request.person_id), people.get(work.tx, request.helper_id)
        words = work.words(person, "voice_joined", helper=helper.called)
        return _render(work, Spoken((Words(words, work.language(person)),)))


def hold(hotline: Hotline) -> str:
    """What a caller hears who waits to be fetched: a few words, and then they wait no longer there."""
    with working(hotline) as work:
        return _render(work, Spoken((Pause(_HOLD_SECONDS),), leave=True))


def _fetch(work: Work, helper: Person, request: Request, tries: int) -> str:
    said: tuple[Part, ...] = (Pause(_BETWEEN_SECONDS),)
    if tries == 0:
        said = (Words(work.words(helper, "voice_joining"), work.language(helper)),)
    room = rooms.name_of(request.id)
    fetch = Fetch(room, f"/fetched/{request.id}?n={tries}", f"/joined?request={request.id}", _FETCH_SECONDS)
    return _render(work, Spoken(said, fetch=fetch))


def _case_of(work: Work, helper: Person, request_id: int | None = None) -> tuple[Request, Offer] | None:
    """What a helper may be calling about: their newest ask, or the request of their newest chat."""
    asks = list(reversed(offers.to(work.tx, helper.id)))
    for relay in relays.open_of(work.tx, helper.id):
        if relay.helper_id == helper.id:
            mine = [one for one in offers.of(work.tx, relay.request_id) if one.helper_id == helper.id]
            asks += mine[-1:]
    for offer in asks:
        request = requests.get(work.tx, offer.request_id)
        fits = request.id == request_id if request_id is not None else _worth_a_call(work, request)
        if fits:
            return request, offer
    return None


def _worth_a_call(work: Work, request: Request) -> bool:
    return _may_be_reached(work, request) or bool(messages.of_request(work.tx, request.id))


def _may_be_reached(work: Work, request: Request) -> bool:
    return rooms.on_the_line(work, request) or may_be_called(work, request)


def may_be_called(work: Work, request: Request) -> bool:
    """Whether it is known where, and not unsafe, to ring the person of a request; that they stopped texts bars none."""
    person = people.get(work.tx, request.person_id)
    unsafe = person.hushed or (request.hushed and request.about == requests.VIOLENCE)
    return phones.reachable(person) and not unsafe


def connect(work: Work, helper: Person, request: Request) -> str:
    """Ring the person of a request under our number: neither sees the other's. Told honestly where it cannot be."""
    person = people.get(work.tx, request.person_id)
    if not may_be_called(work, request):
        return say_notice(work, helper, "voice_may_not_ring" if phones.reachable(person) else "voice_no_number")
    phones.connected(work, request.id, (helper, person))
    words = Words(work.words(helper, "voice_calling", person=person.called), work.language(helper))
    phone = Phone(person.phone, f"/callee?request={request.id}")
    ring = Ring((phone,), work.hotline.line, f"/cased/{request.id}", _RING_SECONDS)
    return _render(work, Spoken((words,), ring=ring))


def _offer_case(work: Work, helper: Person, request: Request, said: tuple[Part, ...], *, to: str = "/case/turn") -> str:
    keys = [work.words(helper, "voice_key_menu")]
    if messages.of_request(work.tx, request.id):
        keys.insert(0, work.words(helper, "voice_key_message"))
    if _may_be_reached(work, request):
        keys.insert(0, work.words(helper, "voice_key_connect"))
    if reveal_calls.may(work, helper, request.id):
        keys.insert(-1, work.words(helper, "voice_key_reveal"))
    chosen = tuple(Words(words, work.language(helper)) for words in keys)
    return _render(work, Spoken((), Listen((*said, *chosen), f"{to}/{request.id}", _SECONDS, one_key=True)))


def _sound(work: Work, helper: Person, request: Request, message_id: int) -> Sound:
    """A message to be played; that it was is written down."""
    hearings.heard(work.tx, message_id, request.id, helper.id, work.at)
    return recordings.played(work, message_id)


def ask_key(work: Work, helper: Person, words: str, to: str, *, again: int = 0) -> str:
    """The TwiML that says words and waits for one key, which goes to the turn at `to`; `again` is how often before."""
    listen = Listen((Words(words, work.language(helper)),), f"{to}?again={again}", _SECONDS, one_key=True)
    return _render(work, Spoken((), listen))


def too_late(work: Work, helper: Person | None, request: Request | None) -> str:
    """What somebody hears who comes too late for an ask: another has it, or there is nobody on the line any more."""
    known = None if request is None else requests.find(work.tx, request.id)
    has_it = known is not None and known.helper_id is not None and known.helper_id != (helper and helper.id)
    return say_notice(work, helper, "voice_page_over" if has_it else "voice_page_gone")


def say_notice(work: Work, helper: Person | None, notice: str, *, hang_up: bool = True) -> str:
    """The TwiML that says a notice to a helper, in their language, and hangs up or not."""
    language = work.language(helper)
    known = {"name": work.hotline.name, "contact": work.contact(helper) if helper else work.hotline.contact}
    words = Words(work.hotline.notices.text(language, notice, **known), language)
    return _render(work, Spoken((*(calling_only(work, helper) if helper and hang_up else ()), words), hang_up=hang_up))


def _render(work: Work, spoken: Spoken) -> str:
    return twiml.render(spoken, f"{work.hotline.public_base_url}/twilio/voice")
