"""Compare-and-set: whoever writes late, twice, or of an earlier try changes nothing that has gone on since."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from hotline.domain.delivery import LEASE
from hotline.services.work import Work, working
from hotline.store import offers, outbox, people, promises, relays, requests, timers
from hotline.store.outbox import Claimed
from tests.kit.line import PEOPLE, Line
from tests.kit.sending import claim, queue, set_rows, states

MINUTE = timedelta(minutes=1)


def once_more(line: Line) -> tuple[Claimed, Claimed]:
    """Two tries of one text: the first was given up for another, which is in the hands of a sender now."""
    queue(line, "jo", "Hello.")
    first = claim(line)
    set_rows(line, state="queued")
    return first, claim(line)


# --- texts ----------------------------------------------------------------------------------------------


def test_what_a_receipt_proved_to_be_sent_is_not_queued_again_by_its_sender(empty_line: Line) -> None:
    queue(empty_line, "jo", "Hello.")
    mine = claim(empty_line)
    set_rows(empty_line, state="sent")
    with working(empty_line.hotline) as work:
        assert not outbox.settle(work.tx, mine, work.at, state="queued")
    assert states(empty_line) == ["sent"]


def test_the_sender_of_an_earlier_try_writes_nothing_about_the_present_one(empty_line: Line) -> None:
    first, _ = once_more(empty_line)
    with working(empty_line.hotline) as work:
        assert not outbox.settle(work.tx, first, work.at, state="failed")
    assert states(empty_line) == ["sending"]


def test_that_an_earlier_try_was_taken_is_not_written_over_the_present_one(empty_line: Line) -> None:
    first, _ = once_more(empty_line)
    with working(empty_line.hotline) as work:
        assert not outbox.accepted(work.tx, first, work.at, "SM1")


def test_what_was_sent_under_one_id_of_the_carriers_keeps_it(empty_line: Line) -> None:
    queue(empty_line, "jo", "Hello.")
    mine = claim(empty_line)
    with working(empty_line.hotline) as work:
        assert outbox.accepted(work.tx, mine, work.at, "SM1") and not outbox.accepted(work.tx, mine, work.at, "SM2")


def test_a_text_moves_only_from_the_state_it_is_in(empty_line: Line) -> None:
    (row,) = queue(empty_line, "jo", "Hello.")
    set_rows(empty_line, state="sent")
    with working(empty_line.hotline) as work:
        assert not outbox.move(work.tx, row, "queued", state="expired")
    assert states(empty_line) == ["sent"]


@pytest.mark.parametrize("columns", [{"due_at": MINUTE}, {"expires_at": -MINUTE}])
def test_nobody_claims_what_is_not_due_yet_or_not_worth_sending_any_more(
    empty_line: Line, columns: dict[str, timedelta]
) -> None:
    (row,) = queue(empty_line, "jo", "Hello.")
    with working(empty_line.hotline) as work:
        at = work.at
    set_rows(empty_line, **{name: at + after for name, after in columns.items()})
    with working(empty_line.hotline) as work:
        assert outbox.claim(work.tx, row, at, at + LEASE) is None


# --- requests, offers, chats ----------------------------------------------------------------------------


def asked(work: Work) -> tuple[int, int, int]:
    """Jo asked for somebody, and Sam was asked for it: the ids of the request, the offer and Sam."""
    jo, sam = (people.find_or_make(work.tx, PEOPLE[who], work.at) for who in ("jo", "sam"))
    request = requests.open_request(work.tx, "talk", jo.id, work.at, about=None, talk_id=None, turn=None)
    return request, offers.add(work.tx, request, sam.id, 1, 23, work.at), sam.id


@pytest.mark.parametrize("over", ["claimed", "closed", "unmet"])
def test_nobody_takes_what_somebody_has_or_what_is_over(empty_line: Line, over: str) -> None:
    with working(empty_line.hotline) as work:
        request, _, sam = asked(work)
        requests.move(work.tx, request, ["open"], state=over)
        assert not requests.claim(work.tx, request, sam, work.at)


def test_a_request_moves_only_from_the_states_that_are_expected(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        request, _, sam = asked(work)
        requests.claim(work.tx, request, sam, work.at)
        assert not requests.move(work.tx, request, ["open", "scheduled"], state="unmet")


def test_a_rung_is_climbed_once(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        request, *_ = asked(work)
        assert requests.set_rung(work.tx, request, 0, 1) and not requests.set_rung(work.tx, request, 0, 2)


def test_an_offer_that_is_over_takes_no_answer(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        request, offer, _ = asked(work)
        offers.close(work.tx, request, "withdrawn")
        assert not offers.answer(work.tx, offer, "accepted", work.at)


def test_a_chat_ends_once(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        request, _, sam = asked(work)
        new = relays.New(request, requests.get(work.tx, request).person_id, sam)
        chat = relays.open_relay(work.tx, new, work.at)
        assert relays.close(work.tx, chat, work.at, "helper") and not relays.close(work.tx, chat, work.at, "quiet")


# --- timers and promises --------------------------------------------------------------------------------


def armed(work: Work, after: timedelta = timedelta(0)) -> int:
    """A timer of Jo's request, and its id."""
    timers.arm(work.tx, "rung", 1, work.at + after)
    return max(timers.due(work.tx, work.at + after))


def test_a_timer_fires_at_its_very_moment(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        assert timers.fire(work.tx, armed(work), work.at) is not None


def fired(work: Work, timer: int) -> None:
    timers.fire(work.tx, timer, work.at)


def switched_off(work: Work, _timer: int) -> None:
    timers.disarm(work.tx, "rung", 1)


def put_off(work: Work, timer: int) -> None:
    timers.postpone(work.tx, timer, work.at + MINUTE)


@pytest.mark.parametrize("meanwhile", [fired, switched_off, put_off])
def test_one_that_was_found_due_does_not_fire_if_it_is_not_due_any_more(
    empty_line: Line, meanwhile: Callable[[Work, int], None]
) -> None:
    with working(empty_line.hotline) as work:
        timer = armed(work)
        meanwhile(work, timer)
        assert timers.fire(work.tx, timer, work.at) is None


def test_a_promise_is_overdue_at_its_very_moment(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        jo = people.find_or_make(work.tx, PEOPLE["jo"], work.at)
        promises.make(work.tx, jo.id, "a_human", work.at, work.at + MINUTE)
        assert len(promises.overdue(work.tx, work.at + MINUTE)) == 1


def test_a_promise_that_was_kept_meanwhile_is_not_broken(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        request, *_ = asked(work)
        person = requests.get(work.tx, request).person_id
        promises.make(work.tx, person, "a_human", work.at, work.at, request_id=request)
        (late,) = promises.overdue(work.tx, work.at)
        promises.keep(work.tx, work.at, request_id=request)
        assert promises.break_(work.tx, late, work.at) is None
