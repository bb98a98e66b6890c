from datetime import UTC, datetime, timedelta
from itertools import combinations, pairwise, permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.domain.delivery import (
    CONNECT,
    IN_FLIGHT,
    LEASE,
    LEGAL,
    READ,
    SETTLE_ORDINARY,
    SETTLE_URGENT,
    SLACK,
    UNCERTAIN_URGENT,
    CarrierStatus,
    Purpose,
    State,
    Verdict,
    final,
    later,
    next_try,
    time_to_send,
    valid_for,
)

NOW = datetime(2026, 11, 18, 14, 5, tzinfo=UTC)
REPORTS = [*map(str, CarrierStatus), "a_new_word", "another"]


def after(reports):
    status = None
    for report in reports:
        status = later(status, report)
    return status


def reachable(start):
    seen, todo = {start}, [start]
    while todo:
        here = todo.pop()
        news = {to for frm, to in LEGAL if frm is here} - seen
        seen |= news
        todo += news
    return seen


# States


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("queued", "sending"),
        ("queued", "dropped"),
        ("queued", "expired"),
        ("sending", "sent"),
        ("sending", "queued"),
        ("sending", "uncertain"),
        ("sending", "failed"),
        ("uncertain", "sent"),
        ("uncertain", "queued"),
        ("failed", "sent"),
    ],
)
def test_what_a_text_may_become(before, then):
    assert (before, then) in LEGAL


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("sent", "queued"),
        ("sent", "failed"),
        ("queued", "uncertain"),
        ("queued", "failed"),
        ("dropped", "queued"),
        ("expired", "queued"),
        ("failed", "queued"),
        ("sending", "dropped"),
        ("uncertain", "sending"),
    ],
)
def test_what_a_text_may_never_become(before, then):
    assert (before, then) not in LEGAL


def test_every_state_happens():
    assert reachable(State.QUEUED) == set(State)


@pytest.mark.parametrize("state", State)
def test_proof_that_it_went_settles_any_text(state):
    assert State.SENT in reachable(state)


def test_nothing_sent_is_ever_sent_again():
    assert reachable(State.SENT) == {State.SENT}


def test_only_a_doubt_or_a_lease_is_in_flight():
    assert set(IN_FLIGHT) == {"sending", "uncertain"}


# Reports


@pytest.mark.parametrize(
    ("reports", "status"),
    [
        (["queued"], "queued"),
        (["delivered", "sent", "queued"], "delivered"),
        (["accepted", "queued", "sending", "sent", "delivered"], "delivered"),
        (["sent", "undelivered", "sent"], "undelivered"),
        (["queued", "failed"], "failed"),
        (["undelivered", "delivered"], "delivered"),
        (["delivered", "undelivered"], "delivered"),
        (["read", "delivered"], "read"),
        (["scheduled", "canceled"], "canceled"),
        (["sent", "partially_delivered", "undelivered"], "undelivered"),
        (["a_new_word", "queued"], "queued"),
        (["sent", "a_new_word"], "sent"),
    ],
)
def test_reports_in_any_order_say_the_same(reports, status):
    assert {after(order) for order in permutations(reports)} == {status}


def test_any_two_reports_commute():
    assert all(after(pair) == after(reversed(pair)) for pair in product(REPORTS, repeat=2))


def test_any_three_reports_may_be_told_in_groups():
    assert all(later(later(a, b), c) == later(a, later(b, c)) for a, b, c in product(REPORTS, repeat=3))


def test_a_report_told_twice_is_told_once():
    assert all(later(later(None, one), one) == one for one in REPORTS)


def test_every_order_of_every_five_reports_ends_the_same():
    for five in combinations(REPORTS, 5):
        assert len({after(order) for order in permutations(five)}) == 1


@given(st.lists(st.sampled_from(REPORTS), min_size=1, max_size=30), st.randoms())
def test_order_and_repetition_do_not_matter(reports, random):
    again = reports + random.choices(reports, k=5)
    random.shuffle(again)
    assert after(again) == after(reports)


@pytest.mark.parametrize(
    ("early", "late"),
    [
        *pairwise(["accepted", "queued", "sending", "sent", "partially_delivered"]),
        ("scheduled", "queued"),
        *[("sent", last) for last in ("canceled", "failed", "undelivered", "delivered", "read")],
    ],
)
def test_a_status_never_goes_down(early, late):
    assert later(late, early) == late


def test_which_statuses_are_final():
    assert {status for status in CarrierStatus if final(status)} == {
        "canceled",
        "failed",
        "undelivered",
        "delivered",
        "read",
    }


@pytest.mark.parametrize("status", [None, "a_new_word"])
def test_an_unknown_status_is_not_final(status):
    assert not final(status)


# Tries


def waits(lane, tries, **more):
    return [next_try(lane, n, jitter=0, **more) for n in range(1, tries + 1)]


def seconds(*values):
    return [timedelta(seconds=value) for value in values]


def test_an_urgent_text_is_tried_again_at_once_and_on():
    assert waits("urgent", 7) == seconds(0, 5, 10, 20, 20, 20, 20)


def test_an_urgent_text_is_never_given_up_by_count():
    assert next_try("urgent", 500, jitter=0) == timedelta(seconds=20)


def test_an_ordinary_text_is_given_up_after_half_an_hour():
    tried = waits("ordinary", 60)
    assert tried[:6] == seconds(10, 20, 30, 45, 45, 45)
    assert sum(filter(None, tried), timedelta()) <= timedelta(minutes=30)
    assert tried[-1] is None


@pytest.mark.parametrize(("lane", "longest"), [("urgent", 30), ("ordinary", 60)])
def test_a_carrier_that_is_back_is_found_so_soon_however_long_it_was_away(lane, longest):
    assert all(next_try(lane, n, jitter=1, verdict=Verdict.WAIT) < timedelta(seconds=longest) for n in range(1, 30))


def test_a_busy_carrier_is_not_asked_again_at_once():
    assert waits("urgent", 3, verdict=Verdict.WAIT) == seconds(5, 5, 10)


@pytest.mark.parametrize("lane", ["urgent", "ordinary"])
def test_the_first_try_is_due_at_once(lane):
    assert next_try(lane, 0, jitter=1) == timedelta()


@given(st.sampled_from(["urgent", "ordinary"]), st.integers(1, 9), st.floats(0, 1))
def test_jitter_adds_a_fifth_at_most(lane, attempts, jitter):
    plain = next_try(lane, attempts, jitter=0)
    assert plain <= next_try(lane, attempts, jitter) <= plain * 1.2


# Times


@pytest.mark.parametrize(
    ("purpose", "minutes"),
    [("reply", 30), ("alert", 10), ("crisis", 60), ("relay", 30), ("notice", 120), ("checkin", 120)],
)
def test_how_long_a_text_is_worth_sending(purpose, minutes):
    assert valid_for(Purpose(purpose)) == timedelta(minutes=minutes)


@pytest.mark.parametrize("purpose", Purpose)
def test_the_carrier_takes_every_lifetime_as_a_validity_period(purpose):
    assert 5 <= valid_for(purpose).total_seconds() <= 36000


def test_a_lease_outlives_the_slowest_carrier_call():
    assert LEASE > CONNECT + READ + SLACK


def test_an_urgent_doubt_is_settled_before_an_ordinary_one():
    assert UNCERTAIN_URGENT < SETTLE_URGENT < SETTLE_ORDINARY


@pytest.mark.parametrize(("left", "enough"), [(45, True), (19, True), (18, False), (0, False), (-5, False)])
def test_a_sender_starts_only_what_it_can_finish(left, enough):
    assert time_to_send(NOW, NOW + timedelta(seconds=left)) is enough


def test_a_lease_just_taken_leaves_time_to_send():
    assert time_to_send(NOW, NOW + LEASE) is True
