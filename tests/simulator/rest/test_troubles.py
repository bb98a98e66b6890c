"""The REST side on a bad day: what was accepted and what was not."""

import pytest
import requests

from hotline.simulator.natures import FaultKind
from tests.simulator.kit import until


def taken_in(carrier) -> int:
    return len(carrier.state.messages)


@pytest.mark.parametrize(
    ("kind", "status", "code"),
    [
        (FaultKind.REST_REFUSED, 400, 21611),
        (FaultKind.REST_429, 429, 20429),
        (FaultKind.REST_500, 500, 20500),
    ],
)
def test_not_accepted(client, carrier, kind, status, code):
    carrier.faults.add(kind)
    answer = client.send()
    assert (answer.status_code, answer.json()["code"], taken_in(carrier)) == (status, code, 0)


def test_the_number_of_a_refusal_can_be_chosen(client, carrier):
    carrier.faults.add(FaultKind.REST_REFUSED, code=21211)
    assert client.send().json()["code"] == 21211


def test_an_html_page(client, carrier):
    carrier.faults.add(FaultKind.REST_HTML)
    answer = client.send()
    assert (answer.status_code, answer.headers["Content-Type"], taken_in(carrier)) == (502, "text/html", 0)


def test_an_error_though_it_was_accepted(client, carrier):
    carrier.faults.add(FaultKind.REST_500_ACCEPTED)
    assert (client.send().status_code, taken_in(carrier)) == (500, 1)


def test_cut_off_though_it_was_accepted(client, carrier):
    carrier.faults.add(FaultKind.REST_RESET_ACCEPTED)
    with pytest.raises(requests.ConnectionError):
        client.send()
    assert taken_in(carrier) == 1


def test_silence_though_it_was_accepted(client, carrier):
    carrier.faults.add(FaultKind.REST_TIMEOUT_ACCEPTED, seconds=30)
    with pytest.raises(requests.ReadTimeout):
        client.ask(
            "POST",
            "/2010-04-01/Accounts/AC" + "0" * 32 + "/Messages.json",
            timeout=0.2,
            data={"To": "+16125550101", "From": "+16125550100", "Body": "Hi"},
        )
    until(carrier, lambda: taken_in(carrier) == 1)


def test_slow_and_then_fine(client, carrier):
    carrier.faults.add(FaultKind.REST_SLOW, seconds=0.05)
    answer = client.send()
    assert answer.status_code == 201
    assert answer.elapsed.total_seconds() >= 0.05
