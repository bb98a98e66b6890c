"""Who answers STOP, START and HELP."""

import pytest

from hotline.simulator.texts.keywords import Keyword, keyword_of
from tests.simulator.kit import ANA, LINE


def text(carrier, body):
    carrier.text(ANA, body)
    carrier.settle()
    return [m.body for m in carrier.state.messages.values() if m.recipient == ANA]


@pytest.mark.parametrize("word", ["stop", " STOPALL ", "Unsubscribe", "CANCEL", "end", "QUIT", "revoke", "optout"])
def test_these_words_stop(word):
    assert keyword_of(word, blocked=False) is Keyword.STOP


@pytest.mark.parametrize("text", ["stop please", "help me", "", "yes"])
def test_these_are_no_keywords(text):
    assert keyword_of(text, blocked=False) is None


def test_yes_lifts_a_block():
    assert keyword_of("yes", blocked=True) is Keyword.START


def test_with_the_app_in_charge_the_carrier_says_nothing(carrier, hotline):
    assert text(carrier, "STOP") == []
    assert "OptOutType" not in hotline.forms("/twilio/sms")[0]
    assert not carrier.blocklist.blocks(ANA, LINE)


def test_by_default_the_carrier_answers_help_and_passes_it_on(stock, hotline):
    assert text(stock, "HELP") == ["Reply STOP to unsubscribe. Msg&Data Rates May Apply."]
    assert "OptOutType" not in hotline.forms("/twilio/sms")[0]


def test_by_default_stop_blocks_and_start_unblocks(stock):
    text(stock, "STOP")
    blocked = stock.blocklist.blocks(ANA, LINE)
    text(stock, "START")
    assert (blocked, stock.blocklist.blocks(ANA, LINE)) == (True, False)


def test_the_advanced_carrier_tells_the_hotline_what_it_answered(advanced, hotline):
    assert text(advanced, "help") == ["How strong, 0 to 10?"]
    assert hotline.forms("/twilio/sms")[0]["OptOutType"] == "HELP"


def test_the_advanced_carrier_blocks_every_number_of_the_service(advanced):
    text(advanced, "STOP")
    assert advanced.blocklist.blocks(ANA, "+16125550999")
