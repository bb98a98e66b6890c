"""The pool of relay numbers: whose number is whose, and for how long."""

from datetime import UTC, datetime, timedelta

from hotline.domain.pool import KEPT, Use, choose, lowest_free

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
POOL = ("+1", "+2", "+3")
JO_AND_SAM = frozenset({1, 2})


def use(number: str, *pair: int, opened: float = 1, closed: float | None = None) -> Use:
    """A chat that was opened, and perhaps closed, so many hours ago."""
    return Use(
        number,
        frozenset(pair),
        NOW - timedelta(hours=opened),
        None if closed is None else NOW - timedelta(hours=closed),
    )


def test_the_first_number_when_none_was_used() -> None:
    assert choose(POOL, [], JO_AND_SAM, NOW) == "+1"


def test_never_one_that_either_side_has_with_somebody_else() -> None:
    assert choose(POOL, [use("+1", 1, 9), use("+2", 8, 2)], JO_AND_SAM, NOW) == "+3"


def test_none_where_all_are_in_use() -> None:
    assert choose(POOL, [use("+1", 1, 9), use("+2", 8, 2), use("+3", 2, 7)], JO_AND_SAM, NOW) is None


def test_a_closed_chat_keeps_its_number_for_a_day() -> None:
    hours = KEPT / timedelta(hours=1)
    kept, free = use("+1", 1, 9, opened=99, closed=hours - 1), use("+1", 1, 9, opened=99, closed=hours + 1)
    assert choose(("+1",), [kept], JO_AND_SAM, NOW) is None
    assert choose(("+1",), [free], JO_AND_SAM, NOW) == "+1"


def test_a_pair_has_its_own_number_again() -> None:
    assert choose(POOL, [use("+2", 1, 2, closed=0.5)], JO_AND_SAM, NOW) == "+2"


def test_not_if_it_is_in_use_with_somebody_else_by_now() -> None:
    assert choose(POOL, [use("+2", 1, 2, closed=50), use("+2", 1, 9)], JO_AND_SAM, NOW) == "+1"


def test_the_one_used_longest_ago_when_all_were_used() -> None:
    uses = [use(number, 1, 9, opened=hours, closed=hours) for number, hours in (("+1", 60), ("+2", 90), ("+3", 70))]
    assert choose(POOL, uses, JO_AND_SAM, NOW) == "+2"


def test_no_pool_gives_none() -> None:
    assert choose((), [], JO_AND_SAM, NOW) is None


def test_tags_fill_the_gaps() -> None:
    assert [lowest_free(taken) for taken in ((), (1,), (1, 3), (2,), (1, 1, 2))] == [1, 2, 2, 1, 3]
