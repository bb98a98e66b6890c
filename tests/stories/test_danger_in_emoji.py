"""Danger told in emoji: what they show is heard as its word, before STOP and after it."""

from tests.kit.line import Line

KNIFE = "🔪🩸 myself tonight"


def test_whoever_shows_a_knife_gets_the_words_for_it_and_a_person_is_paged(line: Line) -> None:
    assert "988" in line.says("jo", KNIFE)
    assert "URGENT" in line.reads("rosa")


def test_after_stop_a_person_is_paged_all_the_same(line: Line) -> None:
    line.says("jo", "STOP")
    line.later(seconds=5, sweep=False)
    line.says("jo", KNIFE)
    assert "URGENT" in line.reads("rosa")
