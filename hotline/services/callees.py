"""The other end of a masked call: whom a helper calls hears no name, and what became of the call is said."""

from hotline.carrier.webhooks import CallForm
from hotline.services import helping
from hotline.services.hotline import Hotline
from hotline.services.work import Work, working
from hotline.store import legs, people, relays, requests
from hotline.store.people import Person


def cased(hotline: Hotline, call: CallForm, request_id: int) -> str:
    """A helper's masked call is over, or nobody took it."""
    with working(hotline) as work:
        legs.call_over(work.tx, request_id=request_id)
        helper = people.by_phone(work.tx, call.sender) if call.reachable else None
        if helper is None and (relay := relays.of_request(work.tx, request_id)) is not None:
            helper = people.get(work.tx, relay.helper_id)
        if call.bridged and (relay := relays.of_request(work.tx, request_id)) is not None:
            relays.touch(work.tx, relay.id, work.at)
        return helping.say_notice(work, helper, "voice_goodbye" if call.bridged else "voice_not_there")


def callee(hotline: Hotline, request_id: int) -> str:
    """What a person hears who is called by their helper: nothing is named, for anybody may have picked up."""
    with working(hotline) as work:
        person = _person_of(work, request_id)
        if person is None:
            return helping.say_notice(work, None, "voice_goodbye")
        return helping.ask_key(work, person, work.words(person, "voice_callee"), f"/called/turn/{request_id}")


def called(hotline: Hotline, request_id: int, said: str | None) -> str:
    """What was pressed at the other end of a masked call: 1 takes it; a machine presses nothing."""
    with working(hotline) as work:
        person = _person_of(work, request_id)
        if person is not None and (said or "").strip() == helping.TAKE:
            return helping.say_notice(work, person, "voice_connecting", hang_up=False)
        return helping.say_notice(work, person, "voice_goodbye")


def _person_of(work: Work, request_id: int) -> Person | None:
    """Whose request this is; None where they had themselves erased while their phone rang."""
    request = requests.find(work.tx, request_id)
    return None if request is None else people.get(work.tx, request.person_id)
