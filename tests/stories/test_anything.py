"""Anything may happen in any order: whatever people text and press, some things stay true of every text we send."""

import random
import re

from hotline.domain.segments import offenders
from hotline.services.work import working
from hotline.store import inbound, people
from tests.kit.calls import Call, calling
from tests.kit.line import NUMBER, PEOPLE, Line

SAID = (
    "HELP", "CRAVE", "ganas", "1", "2", "3", "0", "7", "10", "yes", "no", "DONE", "talk", "STOP", "START", "START",
    "hola", "i want to kill myself", "my husband is beating me", "i cant do this anymore", "its safe now", "not safe",
    "ok", "stop texting me", "JOIN", "never mind", "in 20 min", "2 in an hour", "can't", "on my way", "who is this",
    "espanol", "asdf qwer", "", "he took too many pills", "1 21", "3 22", "21 hello", "DONE 22",
    "wrong number", "x" * 1600,
)  # fmt: skip
MINUTES = (0.2, 1, 2.1, 3, 5.1, 11, 16, 31, 61)
TROUBLES = ("refuse:21610", "refuse:30007", "refuse:21614", "busy", "broken", "lose")


def test_what_is_true_of_every_text_stays_true(line: Line) -> None:
    chance, calls = random.Random(11), [calling(line, "jo")]
    for _ in range(45):
        before = standing(line)
        happen(line, chance, calls)
        check(line, before)
    assert unheard(line) == []


def happen(line: Line, chance: random.Random, calls: list[Call]) -> None:
    """One thing happens: a text, a call, a key, some time, or trouble at the carrier."""
    line.later(sweep=False, seconds=5)
    match chance.choices(("text", "time", "key", "call", "trouble"), (72, 12, 8, 4, 4))[0]:
        case "text":
            assert line.text(chance.choice(list(PEOPLE)), chance.choice(SAID)).status_code == 200
        case "time":
            line.later(minutes=chance.choice(MINUTES))
        case "key" if not calls[-1].over:
            calls[-1].press(chance.choice("0123456789"))
        case "call":
            calls.append(calling(line, chance.choice([*PEOPLE, "anonymous"])))
        case _:
            line.carrier.next_answers.append(chance.choice(TROUBLES))


def standing(line: Line) -> dict[str, tuple[people.Person | None, int]]:
    """Everybody as the line knows them, and how many texts they have got."""
    with working(line.hotline) as work:
        return {phone: (people.by_phone(work.tx, phone), len(line.carrier.to(phone))) for phone in PEOPLE.values()}


def check(line: Line, before: dict[str, tuple[people.Person | None, int]]) -> None:
    """Nothing went to whoever may not be texted, nothing says too much, and nothing is left unheard."""
    for phone, (now, count) in standing(line).items():
        was, had = before[phone]
        fresh = [text.body for text in line.carrier.to(phone)][had:count]
        # The one question may be sent again, numbered, when the carrier was not sure of it.
        told = [body for body in fresh if not re.search(r"\(\d\)$", body)]
        if was and now and ((was.stopped and now.stopped) or (was.hushed and now.hushed)):
            assert told == []
        assert not [body for body in fresh if "555010" in body.replace(NUMBER, "") or re.search(r"\{\w+\}", body)]
        assert not [body for body in fresh if len(body) > 1600 or offenders(body)]
    assert unheard(line) == []


def unheard(line: Line) -> list[object]:
    """What came in and has had no turn yet."""
    with working(line.hotline) as work:
        return list(inbound.waiting(work.tx, work.at))
