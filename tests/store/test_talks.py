"""Talks: kept as they were, sealed, and locked while a turn is taken."""

import json
import threading
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from hotline.domain.talk import Place, Talk, Wait
from hotline.services.work import working
from hotline.store import people, talks
from hotline.store.talks import freeze, talk, thaw
from tests.kit.line import PEOPLE, Line

AT = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)
WORDS = "the horses were loud"
TALK = Talk(
    channel="sms",
    language="es",
    turn=7,
    saved={"strength": "6", "words": WORDS},
    begun={"craving": AT},
    places=(Place("craving", "after", 1, Wait(7, AT, ("1", "2"))), Place("call_later", "wait", 0, None)),
)
_texts = st.text(max_size=20)
_moments = st.datetimes(timezones=st.just(UTC))
_waits = st.none() | st.builds(Wait, st.integers(0, 999), _moments, st.lists(_texts, max_size=3).map(tuple))
_talks = st.builds(
    Talk,
    channel=st.sampled_from(["sms", "voice"]),
    language=st.sampled_from(["en", "es"]),
    turn=st.integers(0, 10**6),
    saved=st.dictionaries(_texts, _texts, max_size=4),
    begun=st.dictionaries(_texts, _moments, max_size=3),
    places=st.lists(st.builds(Place, _texts, _texts, st.integers(0, 9), _waits), max_size=3).map(tuple),
)


@given(_talks)
def test_a_talk_is_the_same_after_it_was_put_away(state: Talk) -> None:
    assert thaw(json.loads(json.dumps(freeze(state)))) == state


def test_it_is_put_away_with_the_number_of_its_schema() -> None:
    assert freeze(TALK)["schema"] == talks.SCHEMA


def test_what_was_saved_is_there_again(line: Line) -> None:
    keep(line, TALK)
    with working(line.hotline) as work:
        assert talks.locked(work.tx, jo(work.tx).id).talk == TALK


def test_what_people_said_is_sealed(line: Line) -> None:
    keep(line, TALK)
    with line.hotline.db.read() as conn:
        sealed = str(conn.scalar(select(talk.c.state_sealed)))
    assert WORDS not in sealed and WORDS in line.hotline.vault.open(sealed)


def test_who_never_talked_has_a_fresh_talk_in_their_language(line: Line) -> None:
    with working(line.hotline) as work:
        found = talks.locked(work.tx, jo(work.tx).id, language="es").talk
    assert (found.language, found.turn, found.places) == ("es", 0, ())


def test_a_call_is_a_talk_of_its_own(line: Line) -> None:
    keep(line, TALK)
    with working(line.hotline) as work:
        found = talks.locked(work.tx, jo(work.tx).id, f"CA{'1' * 32}")
        assert (found.talk.channel, talks.owner(work.tx, found.id)) == ("voice", (jo(work.tx).id, f"CA{'1' * 32}"))


def test_two_who_open_it_at_once_open_one(line: Line) -> None:
    def open_it() -> None:
        with working(line.hotline) as work:
            talks.locked(work.tx, jo(work.tx).id)

    threads = [threading.Thread(target=open_it) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with line.hotline.db.read() as conn:
        assert conn.scalar(select(func.count()).select_from(talk)) == 1


@pytest.mark.parametrize("times", [20])
def test_turns_that_come_at_once_are_taken_one_after_the_other(line: Line, times: int) -> None:
    keep(line, TALK)

    def take() -> None:
        with working(line.hotline) as work:
            kept = talks.locked(work.tx, jo(work.tx).id)
            talks.save(work.tx, kept, Talk(channel="sms", language="en", turn=kept.talk.turn + 1))

    threads = [threading.Thread(target=take) for _ in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with working(line.hotline) as work:
        assert talks.locked(work.tx, jo(work.tx).id).talk.turn == TALK.turn + times


def jo(tx):
    found = people.by_phone(tx, PEOPLE["jo"])
    assert found is not None
    return found


def keep(line: Line, state: Talk) -> None:
    with working(line.hotline) as work:
        talks.save(work.tx, talks.locked(work.tx, jo(work.tx).id), state)
