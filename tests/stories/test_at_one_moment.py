"""Two people need somebody at one moment: no phone rings for both, and the second waits no longer than must be."""

import threading
from collections.abc import Callable

from sqlalchemy import select, text, update

from hotline.services.asking import ask
from hotline.services.work import working
from hotline.store import loads, people
from hotline.store.base import Tx
from hotline.store.legs import leg
from hotline.store.requests import request
from hotline.store.talks import talk
from tests.kit.calls import Call, asking, calling, paged
from tests.kit.line import CIRCLE, PEOPLE, ROSTER, Line
from tests.kit.persons import person
from tests.kit.waiting import until

DAILY = "America/Chicago,Daily 00:00-24:00,crisis,"
ONE = """name,phone,roles,language,time_zone,shifts,skills,consented_on,consent_how
Sam S,+16125550102,supporter,en,America/Chicago,Daily 00:00-24:00,,2026-01-01,paper
"""
FIRST, SECOND = "+16125559981", "+16125559982"
TWO_TRAINED = ROSTER.replace(
    "Pat P,+16125550103,supporter,en,America/Chicago,,,", f"Pat P,+16125550103,supporter,en,{DAILY}"
)
DANGER = "i want to kill myself"


def presses_while_the_phone_begins_to_ring(line: Line, call: Call) -> str:
    """The caller asks for a person while another's turn, which has the same phone ring, is being written down."""
    ringing = update(leg).where(leg.c.helper_id.is_not(None))
    with line.hotline.db.begin() as conn:
        conn.execute(ringing.values(state="over"))
    asks = threading.Thread(target=call.press, args=("0",))
    with line.hotline.db.begin() as conn:
        conn.execute(ringing.values(state="ringing"))
        asks.start()
        if conn.dialect.name == "postgresql":
            # The other process has found the phone free, and stands at the row that says it rings.
            until(lambda: _somebody_waits(line))
    asks.join()
    return call.heard


_WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


def _somebody_waits(line: Line) -> bool:
    with line.hotline.db.read() as conn:
        return bool(conn.scalar(text(_WAITING)))


def test_a_phone_that_begins_to_ring_for_another_at_that_moment_is_not_said_to_be_nobody_on_duty(
    empty_line: Line,
) -> None:
    empty_line.people(ONE, "")
    first, second = asking(empty_line, FIRST), calling(empty_line, SECOND)
    assert first.rings == {"sam"}
    heard = presses_while_the_phone_begins_to_ring(empty_line, second)
    assert "None of us" not in heard and second.dial is None and second.waits


def test_they_are_rung_as_soon_as_the_phone_is_free(empty_line: Line) -> None:
    empty_line.people(ONE, "")
    first, second = asking(empty_line, FIRST), calling(empty_line, SECOND)
    presses_while_the_phone_begins_to_ring(empty_line, second)
    first.rung_out()
    second.silence()
    assert second.rings == {"sam"}


def test_a_second_person_in_danger_is_another_helper_s_page_while_the_first_is_unanswered(empty_line: Line) -> None:
    empty_line.people(TWO_TRAINED, CIRCLE)
    empty_line.says("jo", DANGER)
    assert [call.to for call in empty_line.carrier.calls] == [PEOPLE["pat"]]
    empty_line.says("eve", DANGER)
    assert [call.to for call in empty_line.carrier.calls] == [PEOPLE["pat"], PEOPLE["rosa"]]


def texts_while_the_other_page_is_written(line: Line) -> threading.Thread:
    """Eve texts of danger while another process pages for Jo and has not committed that yet."""
    eve = threading.Thread(target=line.text, args=("eve", DANGER), kwargs={"work": False})
    with working(line.hotline) as work:
        jo = people.by_phone(work.tx, PEOPLE["jo"])
        assert jo is not None
        ask(work, jo, "crisis", about="suicide", talk_id=None, turn=None, hushed=False)
        eve.start()
        if not line.hotline.db.is_sqlite:
            until(lambda: not eve.is_alive() or _somebody_waits(line))
    return eve


def test_so_it_is_where_two_processes_page_at_the_very_same_moment(empty_line: Line) -> None:
    empty_line.people(TWO_TRAINED, CIRCLE)
    texts_while_the_other_page_is_written(empty_line).join()
    empty_line.work()
    assert sorted(call.to for call in empty_line.carrier.calls) == [PEOPLE["pat"], PEOPLE["rosa"]]


def test_a_process_that_hangs_as_it_pages_holds_up_no_other_page(empty_line: Line) -> None:
    empty_line.people(TWO_TRAINED, CIRCLE)
    eve = threading.Thread(target=empty_line.text, args=("eve", DANGER))
    with empty_line.hotline.db.begin() as conn:
        loads.wait_to_page(Tx(conn, empty_line.hotline.vault))
        eve.start()
        if not empty_line.hotline.db.is_sqlite:
            eve.join()
    eve.join()
    assert [call.to for call in empty_line.carrier.calls] == [PEOPLE["pat"]]


def test_with_one_on_call_a_second_person_in_danger_is_the_free_lead_s_page_too(line: Line) -> None:
    line.says("jo", DANGER)
    line.says("eve", DANGER)
    assert "URGENT" in line.reads("rosa") and "URGENT" in line.reads("ana")
    assert [call.to for call in line.carrier.calls] == [PEOPLE["rosa"], PEOPLE["ana"]]


def test_whoever_said_no_to_a_page_is_free_for_the_next(empty_line: Line) -> None:
    empty_line.people(TWO_TRAINED, CIRCLE)
    empty_line.says("jo", DANGER)
    empty_line.says("pat", "3")
    empty_line.says("eve", DANGER)
    assert "URGENT" in empty_line.reads("pat")


def while_another_process_waits(line: Line, yes: Callable[[], object]) -> None:
    """A yes to Jo; the other has the talk that this turn will need, and needs the request that this turn has."""
    jo, turn = person(line, "jo").id, threading.Thread(target=yes)
    with line.hotline.db.begin() as conn:
        conn.execute(select(talk.c.id).where(talk.c.person_id == jo).with_for_update()).all()
        turn.start()
        if not line.hotline.db.is_sqlite:
            until(lambda: _somebody_waits(line))
            # Whoever looks first ends itself: it is to be the turn.
            conn.execute(text("SET LOCAL deadlock_timeout = '1min'"))
            conn.execute(select(request.c.id).with_for_update()).all()
    turn.join()
    line.work()


def test_a_text_whose_turn_the_database_ends_for_another_is_heard_again_at_once(line: Line) -> None:
    line.says("jo", DANGER)
    while_another_process_waits(line, lambda: line.text("rosa", "1", work=False))
    assert "is here for you" in line.reads("jo")


def test_so_is_a_key_of_a_call(line: Line) -> None:
    line.says("jo", DANGER)
    call = paged(line, "rosa")
    while_another_process_waits(line, lambda: call.press("1"))
    assert "is here for you" in line.reads("jo")
