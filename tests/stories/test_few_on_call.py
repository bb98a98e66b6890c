"""A crisis with few people on call: a rung with nobody on it costs no time, and at five minutes all are paged again."""

from tests.kit.line import PEOPLE, ROSTER, Line

SUICIDE = "i want to kill myself"
NOBODY_ON_CALL = ROSTER.replace("Daily 00:00-24:00,crisis", ",crisis")
ONE_ALONE = ROSTER.replace("coordinator,en,America/Chicago,,lead;crisis", "supporter,en,America/Chicago,,")


def paged(line: Line, *who: str) -> list[str]:
    """What each reads now: nothing, their first page, or that they are paged again."""
    kinds = []
    for one in who:
        read = line.reads(one)
        kinds.append("again" if "AGAIN" in read else "first" if "URGENT" in read else "")
    return kinds


def rung(line: Line, who: str) -> int:
    """How often the phone of somebody was rung about a page."""
    return sum(call.to == PEOPLE[who] for call in line.carrier.calls)


def test_with_one_on_call_the_lead_is_paged_at_two_minutes_and_everybody_at_five(line: Line) -> None:
    line.says("jo", SUICIDE)
    assert paged(line, "rosa", "ana") == ["first", ""]
    line.later(minutes=2, seconds=1)
    assert paged(line, "rosa", "ana") == ["again", "first"]
    line.later(minutes=3, seconds=1)
    assert paged(line, "rosa", "ana") == ["again", "again"]
    assert [rung(line, who) for who in ("rosa", "ana")] == [3, 2]


def test_with_nobody_on_call_the_lead_is_paged_at_once_and_at_five_again(empty_line: Line) -> None:
    empty_line.people(NOBODY_ON_CALL)
    empty_line.says("jo", SUICIDE)
    assert paged(empty_line, "rosa", "ana") == ["", "first"]
    empty_line.later(minutes=4, seconds=55)
    assert paged(empty_line, "ana") == [""]
    empty_line.later(seconds=6)
    assert paged(empty_line, "ana") == ["again"]


def test_with_one_on_call_and_nobody_else_at_all_they_are_paged_three_times(empty_line: Line) -> None:
    empty_line.people(ONE_ALONE)
    empty_line.says("jo", SUICIDE)
    for minutes in (2, 3):
        empty_line.reads("rosa")
        empty_line.later(minutes=minutes, seconds=1)
        assert paged(empty_line, "rosa") == ["again"]


def test_one_who_comes_on_call_meanwhile_is_paged_at_five(line: Line) -> None:
    line.people(
        ROSTER.replace(
            "Pat P,+16125550103,supporter,en,America/Chicago,,",
            "Pat P,+16125550103,supporter,en,America/Chicago,,crisis",
        )
    )
    line.says("jo", SUICIDE)
    line.later(minutes=2, seconds=1)
    line.says("pat", "ON")
    line.reads("pat")
    line.later(minutes=3, seconds=1)
    assert paged(line, "pat") == ["first"]


def test_when_the_only_one_cannot_the_lead_is_paged_at_once_and_not_the_one_who_cannot(line: Line) -> None:
    line.says("jo", SUICIDE)
    line.says("rosa", "3")
    line.reads("rosa")
    assert paged(line, "ana") == ["first"]
    line.later(minutes=3, seconds=1)
    assert paged(line, "rosa", "ana") == ["", "again"]


def test_a_stop_just_after_the_page_does_not_cost_the_page_at_its_hour(empty_line: Line) -> None:
    empty_line.people(ONE_ALONE)
    empty_line.says("jo", SUICIDE)
    empty_line.later(seconds=20, sweep=False)
    empty_line.says("jo", "STOP")
    empty_line.reads("rosa")
    empty_line.later(minutes=3, seconds=5)
    assert paged(empty_line, "rosa") == ["again"]


def test_what_the_person_reads_meanwhile_is_so(line: Line) -> None:
    told = line.says("jo", SUICIDE)
    assert "I'm alerting our on-call person" in told
    line.later(minutes=2, seconds=1)
    assert "I'm still here. I've now asked one more of our people to reach you" in line.reads("jo")
    line.later(minutes=3, seconds=1)
    assert line.reads("jo") == ""
    line.later(minutes=5, seconds=1)
    assert "I can't get through to our people yet, and I keep trying" in line.reads("jo")


def with_everybody_on_call_busy(line: Line) -> None:
    """Rosa, who alone is on call, is in a chat with Max."""
    line.says("max", "talk")
    line.says("rosa", "1")
    for who in ("rosa", "ana"):
        line.reads(who)


def test_when_everybody_on_call_is_with_somebody_the_free_lead_is_paged_at_once(line: Line) -> None:
    with_everybody_on_call_busy(line)
    line.says("jo", SUICIDE)
    assert paged(line, "rosa", "ana") == ["first", "first"]


def test_and_called_at_once(line: Line) -> None:
    with_everybody_on_call_busy(line)
    line.says("jo", SUICIDE)
    assert rung(line, "ana") == 1


def test_a_lead_who_is_with_somebody_too_is_paged_at_the_hour_of_the_ladder(line: Line) -> None:
    with_everybody_on_call_busy(line)
    line.says("eve", "talk")
    line.says("ana", "1")
    line.reads("ana")
    line.says("jo", SUICIDE)
    assert paged(line, "ana") == [""]


def test_short_of_danger_whoever_is_free_is_asked_at_once(line: Line) -> None:
    with_everybody_on_call_busy(line)
    line.says("eve", "talk")
    assert line.reads("ana")
