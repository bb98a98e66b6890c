"""One open request is one: nobody else is asked for it again, and what is said of its end fits how it was asked."""

from tests.kit.calls import calling
from tests.kit.line import Line

HELPERS = ("sam", "pat", "rosa", "ana")


def asked(line: Line) -> dict[str, str]:
    """What helpers have been asked since they last looked."""
    return {who: said for who in HELPERS if (said := line.reads(who))}


def after_stop(line: Line) -> None:
    """Jo stopped texts, then asked for help; somebody was asked. Jo takes texts again."""
    line.says("jo", "STOP")
    line.says("jo", "HELP")
    assert set(asked(line)) == {"rosa"}
    line.later(seconds=5, sweep=False)
    assert "your ask is open" in line.says("jo", "START")
    line.later(seconds=5, sweep=False)


def test_help_again_after_start_asks_nobody_a_second_time(line: Line) -> None:
    after_stop(line)
    line.says("jo", "HELP")
    line.later(seconds=5, sweep=False)
    assert "already asking people for you" in line.says("jo", "HELP")
    assert asked(line) == {} and len(line.carrier.calls) == 1


def test_nor_does_asking_for_a_person(line: Line) -> None:
    after_stop(line)
    assert "already asking people for you" in line.says("jo", "TALK")
    assert asked(line) == {}


def test_a_yes_to_it_is_told_to_whoever_takes_texts_again(line: Line) -> None:
    after_stop(line)
    line.says("jo", "TALK")
    line.says("rosa", "1")
    assert "Rosa is here for you" in line.reads("jo")


def test_help_twice_without_texts_asks_once(line: Line) -> None:
    line.says("jo", "STOP")
    line.says("jo", "HELP")
    asked(line)
    line.later(seconds=5, sweep=False)
    line.says("jo", "HELP")
    assert asked(line) == {}


def test_in_spanish_too(line: Line) -> None:
    line.says("max", "STOP")
    line.says("max", "AYUDA")
    asked(line)
    line.later(seconds=5, sweep=False)
    line.says("max", "START")
    assert "988" in line.says("max", "HABLAR") and asked(line) == {}


def a_day_later(line: Line, who: str) -> str:
    """What somebody reads when nobody came in a day."""
    line.later(minutes=20)
    line.reads(who)
    line.later(hours=24, minutes=1)
    return line.reads(who)


def test_who_asked_by_text_hears_that_nobody_could_answer(line: Line) -> None:
    line.says("jo", "talk")
    assert "No one could answer you this time" in a_day_later(line, "jo")


def test_who_called_hears_that_nobody_could_call_back(line: Line) -> None:
    calling(line, "jo").hang_up()
    assert "No one could call you back this time" in a_day_later(line, "jo")


def test_that_nobody_could_answer_is_said_in_spanish_too(line: Line) -> None:
    line.says("max", "hablar")
    assert "nadie pudo contestarte" in a_day_later(line, "max")
