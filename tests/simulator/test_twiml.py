"""Reading TwiML, and complaining about it."""

import pytest

from hotline.simulator.twiml import TwimlFault, parse


@pytest.mark.parametrize(
    ("text", "content_type", "warning"),
    [
        ("<Response/>", "application/json", "12300"),
        ("<Response>", "text/xml", "12100"),
        ("<Other/>", "text/xml", "12100"),
        ("<!DOCTYPE x [<!ENTITY a 'b'>]><Response>&a;</Response>", "text/xml", "12100"),
    ],
)
def test_what_is_no_twiml(text, content_type, warning):
    with pytest.raises(TwimlFault, match=warning):
        parse(text, content_type, "voice")


@pytest.mark.parametrize(
    ("inside", "complaint"),
    [
        ("<say>hi</say>", "say does not belong inside Response"),
        ("<Say colour='red'>hi</Say>", "Say has no attribute colour"),
        ("<Gather><Dial>1</Dial></Gather>", "Dial does not belong inside Gather"),
    ],
)
def test_what_a_strict_carrier_complains_of(inside, complaint):
    assert complaint in parse(f"<Response>{inside}</Response>", "text/xml", "voice").notes[0]


def test_good_twiml_draws_no_complaint():
    text = "<Response><Gather input='dtmf speech' numDigits='1'><Say>1 <break/>2</Say></Gather><Hangup/></Response>"
    document = parse(text, "text/xml; charset=utf-8", "voice")
    assert (document.notes, document.verbs[0].children[0].text) == ((), "1 2")
