"""The ledger: what became of promises, how long a human took, and no figure that tells of one person."""

from datetime import timedelta

from hotline.domain.ledger import Line, Promised, Waited, ledger


def promised(people: int, state: str) -> list[Promised]:
    return [Promised(person, "talk", "text", state) for person in range(people)]


def waited(minutes: list[int | None]) -> list[Waited]:
    times = [None if one is None else timedelta(minutes=one) for one in minutes]
    return [Waited(person, "talk", "text", took, over=True) for person, took in enumerate(times)]


def of(promises: list[Promised], requests: list[Waited]) -> Line:
    (line,) = ledger(promises, requests)
    return line


def test_promises_are_counted_by_what_became_of_them() -> None:
    line = of(promised(9, "kept") + promised(6, "broken"), [])
    assert (line.made, line.kept, line.broken) == (15, 9, 6)


def test_a_figure_of_fewer_than_five_people_is_not_told() -> None:
    line = of(promised(9, "kept") + promised(4, "broken"), [])
    assert line.broken is None and line.kept == 9


def test_many_promises_to_one_person_are_still_one_person() -> None:
    assert of(promised(1, "kept") * 20, []).made is None


def test_none_at_all_tells_of_nobody() -> None:
    assert of(promised(9, "kept"), []).broken == 0


def test_the_time_to_a_human_is_the_middle_and_nine_in_ten() -> None:
    line = of([], waited([1, 2, 3, 4, 5, 6, 7, 8, 9, 60]))
    assert (line.median, line.p90) == (5 * 60, 9 * 60)


def test_whoever_never_had_one_is_counted_apart() -> None:
    line = of([], waited([1, 1, 1, 1, 1, None, None, None, None, None]))
    assert (line.never, line.median, line.requests) == (5, 60, 10)


def test_the_times_of_four_people_are_not_told() -> None:
    assert of([], waited([1, 2, 3, 4])).median is None


def test_kinds_and_channels_are_told_apart() -> None:
    found = ledger([Promised(1, "talk", "text", "kept"), Promised(1, "crisis", "call", "kept")], [])
    assert [(line.kind, line.channel) for line in found] == [("crisis", "call"), ("talk", "text")]
