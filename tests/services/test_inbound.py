"""A text that arrives is stored once and heard once; a fault keeps it, and in the end a human is told."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import Row, func, select
from structlog.testing import capture_logs

from hotline.clock import now
from hotline.services import inbound
from hotline.services.hotline import Hotline
from hotline.store.inbound import Incoming
from hotline.store.inbound import inbound as table
from hotline.store.people import person
from tests.kit.line import NUMBER, PEOPLE, Line

JO = PEOPLE["jo"]


@pytest.fixture
def said() -> Iterator[list[dict[str, object]]]:
    """What is logged, which is long where something fails."""
    with capture_logs() as lines:
        yield lines


def test_the_same_text_twice_is_answered_once(line: Line) -> None:
    for _ in range(2):
        line.text("jo", "HELP", sid=f"SM{'1' * 32}")
    assert (line.reads("jo").count("0 to 10"), count(line)) == (1, 1)


def test_the_same_text_twice_at_the_same_instant_is_answered_once(line: Line) -> None:
    text = incoming()
    threads = [threading.Thread(target=inbound.receive, args=(line.hotline, text)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    line.work()
    assert (line.reads("jo").count("0 to 10"), count(line)) == (1, 1)


def test_two_first_texts_at_once_make_one_person(empty_line: Line) -> None:
    texts = [incoming(sid=f"SM{number:032x}", body=body) for number, body in enumerate(("HELP", "hello", "talk"))]
    threads = [threading.Thread(target=inbound.receive, args=(empty_line.hotline, text)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with empty_line.hotline.db.read() as conn:
        assert conn.scalar(select(func.count()).select_from(person)) == 1
    assert {row.state for row in rows(empty_line)} == {"handled"}


def test_a_turn_that_fails_keeps_the_text(line: Line, said: list[dict[str, object]]) -> None:
    inbound.receive(broken(line), incoming())
    assert (rows(line)[0].state, rows(line)[0].failures) == ("waiting", 1)


def test_what_a_failed_turn_had_done_is_taken_back(line: Line, said: list[dict[str, object]]) -> None:
    inbound.receive(broken(line, notice="asking_sponsor"), incoming("talk"))
    line.work()
    assert line.reads("sam") == line.reads("jo") == ""


def test_the_sweep_hears_it_again(line: Line, said: list[dict[str, object]]) -> None:
    inbound.receive(broken(line), incoming())
    line.later(seconds=4)
    assert "0 to 10" in line.reads("jo") and rows(line)[0].state == "handled"


def test_after_three_failures_the_person_gets_the_safe_text_and_a_human_is_paged(
    line: Line, said: list[dict[str, object]]
) -> None:
    give_up(line, broken(line))
    line.work()
    assert "988" in line.reads("jo") and "URGENT" in line.reads("rosa")


def test_what_was_given_up_is_not_heard_again(line: Line, said: list[dict[str, object]]) -> None:
    give_up(line, broken(line))
    line.later(minutes=1)
    assert rows(line)[0].state == "given_up" and "0 to 10" not in line.reads("jo")


def test_a_text_that_cannot_even_be_given_up_waits_on(line: Line, said: list[dict[str, object]]) -> None:
    give_up(line, broken(line, notice="fault"))
    assert (rows(line)[0].state, rows(line)[0].failures) == ("waiting", 3)
    line.later(seconds=4)
    assert "0 to 10" in line.reads("jo")


def test_one_that_fails_keeps_no_other_waiting(line: Line, said: list[dict[str, object]]) -> None:
    worse = broken(line, notice="fault")
    inbound.receive(worse, incoming())
    inbound.receive(worse, incoming(sender=PEOPLE["max"], sid=f"SM{'2' * 32}"))
    line.later(seconds=4, sweep=False)
    assert inbound.sweep(worse) == 2
    assert [row.failures for row in rows(line)] == [2, 2]


def test_a_text_in_danger_that_fails_is_a_page_as_well(line: Line, said: list[dict[str, object]]) -> None:
    give_up(line, broken(line), incoming("I want to kill myself"))
    line.work()
    assert "URGENT" in line.reads("rosa")


def test_a_text_stored_before_the_clock_was_put_back_is_heard(line: Line, said: list[dict[str, object]]) -> None:
    line.later(hours=2, sweep=False)
    inbound.receive(broken(line), incoming())
    line.later(hours=-2)
    assert "0 to 10" in line.reads("jo")


def test_a_short_code_is_never_answered_not_even_by_the_sweep(line: Line, said: list[dict[str, object]]) -> None:
    inbound.receive(broken(line), incoming(sender="32665"), reachable=False)
    line.later(seconds=4)
    assert (rows(line)[0].state, line.carrier.asked) == ("handled", [])


def incoming(body: str = "HELP", *, sender: str = JO, sid: str = f"SM{'1' * 32}") -> Incoming:
    return Incoming(sid, sender, NUMBER, body, 0, None, now())


def broken(line: Line, *, notice: str | None = None) -> Hotline:
    """A hotline that has lost its flows, and words for something else as well."""
    texts = {"en": {name: words for name, words in line.hotline.notices.texts["en"].items() if name != notice}}
    lost = replace(line.hotline, notices=replace(line.hotline.notices, texts=texts))
    return replace(lost, book=replace(line.hotline.book, flows={}))


def give_up(line: Line, hotline: Hotline, text: Incoming | None = None) -> None:
    """The text fails when it comes, and twice again."""
    inbound.receive(hotline, text or incoming())
    line.later(seconds=4, sweep=False)
    for _ in range(2):
        inbound.sweep(hotline)


def rows(line: Line) -> list[Row[tuple[object, ...]]]:
    with line.hotline.db.read() as conn:
        return list(conn.execute(select(table).order_by(table.c.id)))


def count(line: Line) -> int:
    return len(rows(line))
