"""Gather: keys, words, silence."""

import pytest

from tests.simulator.kit import ANA, Handset


@pytest.fixture
def asked(handset, hotline):
    """A call to the line that meets a Gather, whose action says Done."""

    def meet(attributes: str, inside: str = "<Say>Press</Say>"):
        gather = f"<Gather action='/got' {attributes}>{inside}</Gather>"
        hotline.answers["/twilio/voice"] = f"<Response>{gather}<Say>Past</Say></Response>"
        hotline.answers["/got"] = "<Response><Say>Done</Say></Response>"
        return handset(ANA).dial().waits("keys or words" if "speech" in attributes else "keys")

    return meet


def test_the_number_of_keys_asked_for_ends_it(asked, hotline):
    phone = asked("numDigits='2'")
    phone.press("427")
    phone.hears("Done")
    assert hotline.forms("/got")[0]["Digits"] == "42"


def test_a_finishing_key_ends_it_and_is_not_sent(asked, hotline):
    phone = asked("")
    phone.press("123#")
    phone.hears("Done")
    assert hotline.forms("/got")[0]["Digits"] == "123"


def test_another_finishing_key(asked, hotline):
    phone = asked("finishOnKey='*'")
    phone.press("1#*")
    phone.hears("Done")
    assert hotline.forms("/got")[0]["Digits"] == "1#"


def test_silence_goes_on_with_the_next_verb(asked, hotline):
    phone = asked("timeout='60'")
    phone.stay_silent()
    phone.hears("Past").ends("completed")
    assert hotline.forms("/got") == []


def test_keys_before_silence_count(asked, hotline):
    phone = asked("timeout='60'")
    phone.press("7")
    phone.stay_silent()
    phone.hears("Done")
    assert hotline.forms("/got")[0]["Digits"] == "7"


def test_time_runs_out_by_itself(make_carrier, hotline):
    hotline.answers["/twilio/voice"] = (
        "<Response><Gather timeout='0.05'><Say>Hm</Say></Gather><Say>Past</Say></Response>"
    )
    carrier = make_carrier(characters_a_second=0)
    assert Handset(carrier, ANA).dial().ends("completed").heard[-2] == "Past"


def test_silence_is_told_where_the_hotline_wants_it(asked, hotline):
    phone = asked("actionOnEmptyResult='true'")
    phone.stay_silent()
    phone.hears("Done")
    assert hotline.forms("/got")[0]["Digits"] == ""


def test_words_are_told_with_a_confidence(asked, hotline):
    phone = asked("input='dtmf speech'")
    phone.speak("my sponsor")
    phone.hears("Done")
    form = hotline.forms("/got")[0]
    assert (form["SpeechResult"], form["Confidence"], "Digits" in form) == ("my sponsor", "0.9", False)


def test_keys_count_where_words_are_asked_for_as_well(asked, hotline):
    phone = asked("input='dtmf speech' numDigits='1'")
    phone.press("3")
    phone.hears("Done")
    assert hotline.forms("/got")[0]["Digits"] == "3"


def test_keys_pressed_too_early_wait_for_the_question(handset, hotline):
    hotline.answers["/twilio/voice"] = "<Response><Pause length='9'/><Gather action='/got' numDigits='1'/></Response>"
    phone = handset(ANA).dial().waits("pause")
    phone.press("5")
    phone.stay_silent()
    phone.ends("completed")
    assert hotline.forms("/got")[0]["Digits"] == "5"


def test_without_an_action_the_same_document_is_asked_again(handset, hotline):
    answers = iter(["<Response><Gather numDigits='1'/></Response>", "<Response><Say>Twice</Say></Response>"])
    hotline.answers["/twilio/voice"] = lambda _: next(answers)
    phone = handset(ANA).dial().waits("keys")
    phone.press("1")
    phone.hears("Twice")
    assert hotline.forms("/twilio/voice")[1]["Digits"] == "1"


def test_hanging_up_asks_for_nothing_more(asked, hotline):
    phone = asked("actionOnEmptyResult='true'")
    phone.hang_up()
    phone.ends("completed")
    assert hotline.forms("/got") == []


def test_a_key_pressed_in_a_silence_breaks_off_what_is_said(handset, hotline):
    said = "<Say>In</Say><Pause length='60'/><Say>Out</Say>"
    hotline.answers["/twilio/voice"] = f"<Response><Gather action='/got' numDigits='1'>{said}</Gather></Response>"
    hotline.answers["/got"] = "<Response><Say>Done</Say></Response>"
    phone = handset(ANA).dial().waits("pause")
    phone.press("5")
    phone.hears("Done")
    assert "Out" not in phone.heard
