import re

import pytest

from hotline.domain.danger import Danger, Kind
from hotline.engine.rehearse import COMMANDS, Rehearsal


def hears(text):
    return Danger(Kind.SUICIDE, sure=True, about="writer", threat=False) if "die" in text else None


@pytest.fixture
def play(real):
    def begin(flow, *, language="en", channel="sms"):
        rehearsal = Rehearsal(real, hears, flow, language=language, channel=channel)
        rehearsal.begin()
        return rehearsal

    return begin


def test_a_rehearsal_begins_with_the_commands_and_what_is_read_first(real):
    lines = Rehearsal(real, hears, "craving", language="en").begin()
    assert lines[0] == COMMANDS
    assert "STOP ends texts" in " ".join(lines)
    assert lines[-1] == "[at craving/strength, open for 0:15:00]"


def test_what_it_costs_is_shown(play):
    assert "  [1 segment, " in "\n".join(play("menu").hear("1"))


def test_choices_stand_on_lines_of_their_own(play):
    assert "  1 People" in play("craving").hear("4")


def test_a_text_goes_through_the_whole_order_of_attention(play):
    rehearsal = play("craving")
    assert rehearsal.hear("i want to die")[0] == "[heard as danger: suicide]"
    assert rehearsal.hear("STOP") == ["[the line would stop all texts to this person]"]
    assert "[at join/role, open for 1:00:00]" in rehearsal.hear("join")


def test_waiting_lets_the_question_fall_silent(play):
    lines = play("craving").hear("/wait")
    assert lines[0] == "[0:15:00 later]"
    assert lines[-1] == "[the talk is over]"


def test_there_may_be_nothing_to_wait_for(play):
    rehearsal = play("craving")
    rehearsal.hear("/wait")
    assert rehearsal.hear("/wait") == ["[no question is open]"]


def test_an_action_waits_for_its_outcome(play):
    rehearsal = play("reach")
    assert rehearsal.hear("/outcome") == ["[reach_someone comes to one of: claimed, nobody, no_one, withdrawn]"]
    assert rehearsal.hear("/outcome claimed")[-1] == "[the talk is over]"
    assert rehearsal.hear("/outcome claimed") == ["[no action is under way]"]


def test_what_is_done_and_what_ends_is_told(play):
    rehearsal = play("craving")
    rehearsal.hear("9")
    lines = rehearsal.hear("1")
    assert lines[0] == "[reach_someone says who is being asked, in words of notices.toml]"
    assert lines[1] == "[does reach_someone with kind = talk]"
    assert "[reach ends: met]" in rehearsal.hear("/outcome claimed")


def test_a_fact_can_be_turned(play):
    rehearsal = play("menu")
    assert any(line.startswith("[yes known:") for line in rehearsal.hear("/fact known"))
    assert any(line.startswith("[no  known:") for line in rehearsal.hear("/fact known"))


def test_a_call_has_other_words_and_no_segments(play):
    rehearsal = play("craving")
    lines = rehearsal.hear("/voice")
    assert lines[0] == "[on a call, from the beginning]"
    assert not any("segment" in line for line in lines)
    assert rehearsal.hear("/voice")[0] == "[by text, from the beginning]"


def test_a_rehearsal_in_spanish(play):
    assert "GANAS" in "\n".join(play("craving", language="es").hear("/wait"))


def test_another_language_may_be_asked_for(play):
    rehearsal = play("menu")
    rehearsal.hear("espanol")
    assert "GANAS" in "\n".join(rehearsal.hear("ganas") + rehearsal.hear("/wait"))


def test_with_nothing_open_a_text_begins_the_menu(play):
    rehearsal = play("helper_help")
    assert rehearsal.hear("purple")[-1] == "[at menu/menu, open for 0:30:00]"


def test_quitting_ends_it(play):
    rehearsal = play("menu")
    assert rehearsal.hear("/quit") == []
    assert rehearsal.over


def test_an_unknown_command_shows_those_there_are(play):
    assert play("menu").hear("/dance") == [COMMANDS]


def test_every_flow_can_be_rehearsed(real):
    for flow in real.flows:
        assert Rehearsal(real, hears, flow, language="en").begin()


def test_a_fact_that_the_first_line_of_a_call_names_can_be_turned(real):
    rehearsal = Rehearsal(real, hears, "reach", language="en", channel="voice")
    (named,) = re.findall(r"/fact (\w+)", "\n".join(rehearsal.begin()[1:2]))
    assert any(line.startswith(f"[no  {named}") for line in rehearsal.hear(f"/fact {named}"))


def test_what_the_hotline_would_fill_in_reads_like_life(real):
    assert any("is this still Jo?" in line for line in begun(real, "still_you"))
    assert any("Jo needs cover Sat 6:00 PM-10:00 PM" in line for line in begun(real, "swap_ask"))


def begun(real, flow: str) -> list[str]:
    return Rehearsal(real, hears, flow, language="en").begin()
