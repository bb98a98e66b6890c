"""What the doctor learns by asking: a carrier that refuses us, doors that do not answer, texts that do not get out."""

from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from hotline.services import health, outside
from hotline.services.finding import Finding
from hotline.services.outside import Around
from tests.kit.line import Line

NOWHERE = "http://127.0.0.1:1"


def carrier(line: Line, *, stand_in: bool = False) -> Finding:
    (found,) = outside.carrier(line.hotline, Around(line.base, stand_in=stand_in))
    return found


def doors(line: Line, web: str, **other: object) -> dict[str, Finding]:
    return {one.name: one for one in outside.doors(replace(line.hotline, **other), Around(web))}


def queue(line: Line) -> Finding:
    (found,) = outside.queue(line.hotline)
    return found


@pytest.mark.parametrize("how", ["refused", "barred"])
def test_a_carrier_that_refuses_our_credentials_bars(line: Line, how: str) -> None:
    line.carrier.credentials = how
    assert carrier(line).blocking and "20003" in carrier(line).seen
    assert "TWILIO_AUTH_TOKEN" in carrier(line).remedy and "runbook" in carrier(line).remedy


def test_one_that_takes_them_is_fine(line: Line) -> None:
    assert carrier(line).state == "ok"


def test_so_is_one_that_has_no_account_to_look_at(line: Line) -> None:
    line.carrier.account = None
    assert carrier(line).state == "ok"


def test_one_that_gives_no_sensible_answer_bars(line: Line) -> None:
    line.carrier.account, line.carrier.list_down = None, True
    assert carrier(line).blocking and "understood" in carrier(line).seen


def test_one_that_is_not_there_bars(line: Line) -> None:
    line.build(TWILIO_API_BASE_URL=NOWHERE)
    assert carrier(line).blocking and "cannot be reached" in carrier(line).seen


@pytest.mark.parametrize(
    ("account", "state"),
    [({"status": "suspended", "type": "Full"}, "fail"), ({"status": "active", "type": "Trial"}, "warn")],
)
def test_an_account_that_is_no_whole_one_is_said(line: Line, account: dict[str, str], state: str) -> None:
    line.carrier.account = account
    assert carrier(line).state == state


def test_a_stand_in_on_this_computer_is_said(line: Line) -> None:
    assert "TWILIO_API_BASE_URL" in carrier(line, stand_in=True).remedy


def test_a_web_process_that_answers_here_is_fine(line: Line) -> None:
    assert {name: one.state for name, one in doors(line, line.base).items()} == {"web": "ok"}


def test_a_proxy_for_the_world_outside_is_not_asked_for_it(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", NOWHERE)
    monkeypatch.delenv("no_proxy", raising=False)
    assert doors(line, line.base, public_base_url="https://127.0.0.1:1")["web"].state == "ok"


def test_so_is_one_that_answers_elsewhere(line: Line) -> None:
    assert doors(line, NOWHERE)["web"].state == "ok"


def test_one_that_answers_nowhere_bars(line: Line) -> None:
    assert doors(line, NOWHERE, public_base_url=NOWHERE)["web"].blocking


def test_another_program_at_its_port_is_not_taken_for_it(line: Line) -> None:
    assert doors(line, line.carrier.url, public_base_url=line.carrier.url)["web"].blocking


def test_a_public_address_that_leads_nowhere_is_said(line: Line) -> None:
    found = doors(line, line.base, public_base_url="https://127.0.0.1:1")
    assert (found["web"].state, found["door"].state) == ("ok", "warn")


def test_nobody_waits_on_a_line_at_rest(line: Line) -> None:
    line.says("jo", "HELP")
    assert queue(line).state == "ok"


def test_an_urgent_text_that_waits_longer_than_a_minute_bars(line: Line) -> None:
    line.carrier.credentials = "refused"
    line.text("jo", "i want to kill myself")
    line.later(seconds=50)
    assert queue(line).state == "ok"
    line.later(seconds=80)
    assert queue(line).blocking and "an urgent text for 2 minutes" in queue(line).seen


def test_an_ordinary_one_may_wait_for_ten(line: Line) -> None:
    line.carrier.credentials = "refused"
    line.text("jo", "HELP")
    for _ in range(3):
        line.later(minutes=3)
    assert queue(line).state == "ok"
    line.later(minutes=2)
    assert queue(line).state == "warn" and "an ordinary text for 11 minutes" in queue(line).seen


def test_a_text_that_is_tried_again_and_again_grows_no_younger(line: Line) -> None:
    line.carrier.credentials = "refused"
    line.text("jo", "i want to kill myself")
    for _ in range(4):
        line.later(seconds=30)
    assert health.figures(line.hotline)["oldest_unsent_seconds"][1]["urgent"] >= 120


def test_refused_credentials_are_named_in_the_log_and_in_the_row(line: Line) -> None:
    line.carrier.credentials = "refused"
    with capture_logs() as logged:
        line.text("jo", "HELP")
    said = {entry["event"]: entry for entry in logged}
    assert said["credentials_refused"]["code"] == said["not_accepted"]["code"] == 20003
    with line.hotline.db.read() as conn:
        rows = conn.exec_driver_sql("SELECT state, error_code FROM outbox").all()
    assert [tuple(row) for row in rows] == [("queued", 20003)]


def test_what_goes_out_in_the_end_has_no_fault_left(line: Line) -> None:
    line.carrier.credentials = "refused"
    line.text("jo", "HELP")
    line.carrier.credentials = "taken"
    line.later(seconds=15)
    assert "0 to 10" in line.reads("jo")
    with line.hotline.db.read() as conn:
        assert conn.exec_driver_sql("SELECT error_code FROM outbox").scalars().all() == [None]
