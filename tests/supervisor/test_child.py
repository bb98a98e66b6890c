"""How long a process that died is left alone."""

from hotline.supervisor.child import pause


def test_a_killed_process_is_back_within_a_second():
    assert max(pause(deaths) for deaths in range(1, 6)) < 1


def test_who_keeps_dying_is_started_ever_more_rarely():
    assert [pause(deaths) for deaths in (1, 3, 4, 5, 6)] == [0.2, 0.2, 0.4, 0.8, 1.6]


def test_nobody_is_left_alone_for_longer_than_half_a_minute():
    assert pause(100) == 30
