"""The door for texts: each is taken once, in order, whatever comes at the same instant."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import requests
from sqlalchemy import func, select

from hotline.carrier.twiml import EMPTY
from hotline.store.inbound import inbound
from hotline.store.people import person
from tests.kit.line import PEOPLE, Line
from tests.kit.talking import chatting
from tests.kit.waiting import PATIENCE

AT_ONCE = 8


def test_the_answer_is_an_empty_document(line: Line) -> None:
    answer = line.text("jo", "HELP", work=False)
    assert (answer.status_code, answer.text) == (200, EMPTY)
    assert answer.headers["Content-Type"].startswith("text/xml")


def test_the_same_text_again_is_taken_once(line: Line) -> None:
    for _ in range(3):
        assert line.text("jo", "HELP", sid="SM" + "7" * 32).status_code == 200
    assert len(line.carrier.to(PEOPLE["jo"])) == 1


def test_an_answer_that_comes_twice_is_one_turn(line: Line) -> None:
    line.says("jo", "HELP")
    for _ in range(2):
        line.text("jo", "6", sid="SM" + "8" * 32)
    assert line.reads("jo").count("What set it off?") == 1


def test_the_same_text_at_the_same_instant_is_one_turn_and_one_answer(line: Line) -> None:
    answers = at_once([lambda: line.text("jo", "HELP", sid="SM" + "9" * 32, work=False)] * AT_ONCE)
    line.work()
    assert {answer.status_code for answer in answers} == {200}
    assert len(line.carrier.to(PEOPLE["jo"])) == 1 and count(line, inbound) == 1


def test_two_texts_of_one_person_at_the_same_instant_are_both_heard(line: Line) -> None:
    chatting(line)
    at_once([lambda word=word: line.text("jo", word, work=False) for word in ("one", "two", "three", "four")])
    line.work()
    assert sorted(line.reads("sam").split("\n---\n")) == ["Jo: four", "Jo: one", "Jo: three", "Jo: two"]


def test_texts_one_after_the_other_arrive_in_their_order(line: Line) -> None:
    chatting(line)
    for number in range(12):
        line.text("jo", f"this is {number}", work=False)
    line.work()
    assert line.reads("sam") == "\n---\n".join(f"Jo: this is {number}" for number in range(12))


def test_two_first_texts_of_a_new_number_make_one_person(line: Line) -> None:
    before = count(line, person)
    at_once([lambda n=n: line.text("eve", f"help {n}", work=False) for n in range(AT_ONCE)])
    assert count(line, person) == before + 1


def test_a_yes_of_two_helpers_at_the_same_instant_is_one_claim(line: Line) -> None:
    line.says("jo", "talk")
    line.later(minutes=2, seconds=5)
    line.reads("jo")
    at_once([lambda who=who: line.text(who, "1", work=False) for who in ("sam", "pat")])
    line.later(seconds=5)
    told = line.reads("sam") + line.reads("pat")
    assert line.reads("jo").count("is here for you") == 1 and told.count("You are with Jo") == 1
    assert told.count("Someone else has it") == 1


def test_a_helper_and_a_person_who_write_at_the_same_instant_lose_nothing(line: Line) -> None:
    for _ in range(3):
        line.says("jo", "talk")
        at_once([lambda: line.text("sam", "1", work=False), lambda: line.text("jo", "u there?", work=False)])
        line.later(seconds=5)
        assert "Sam is here" in line.reads("jo")
        line.says("sam", "DONE")
        line.later(seconds=5)


def test_everybody_at_the_same_instant(line: Line) -> None:
    numbers = [f"+1612555{n:04d}" for n in range(200, 200 + 3 * AT_ONCE)]
    answers = at_once([lambda phone=phone: line.text(phone, "HELP", work=False) for phone in numbers])
    line.work()
    assert {answer.status_code for answer in answers} == {200}
    assert [len(line.carrier.to(phone)) for phone in numbers] == [1] * len(numbers)


def at_once(asks: list) -> list[requests.Response]:
    """All of these from threads of their own, let go at the same instant."""
    gate = Barrier(len(asks))

    def let_go(ask) -> requests.Response:
        gate.wait(timeout=PATIENCE)
        return ask()

    with ThreadPoolExecutor(len(asks)) as pool:
        return list(pool.map(let_go, asks))


def count(line: Line, table) -> int:
    """How many rows a table has."""
    with line.hotline.db.read() as conn:
        return conn.scalar(select(func.count()).select_from(table)) or 0
