"""hotline requests: what is not over, by kind, without a word and without a number."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from config.settings import load
from hotline import wiring
from hotline.domain.roster import read_roster
from hotline.services.roster import import_roster
from hotline.services.work import working
from hotline.store import needs, people, promises, requests
from tests.kit.commands import JO, SAM, environment, run

ROSTER = f"name,phone,roles,consented_on\nJo K,{JO},participant,2026-01-01\nSam S,{SAM},supporter,2026-01-01\n"
AT = datetime(2026, 3, 1, 18, 0, tzinfo=UTC)


@pytest.fixture
def jo(tmp_path: Path) -> Iterator[int]:
    """A line on which Jo waits for a ride, is in danger, and has had a meeting found by Sam."""
    with environment(tmp_path) as made:
        hotline = wiring.build(load(made), threads=2)
        import_roster(hotline, read_roster(ROSTER, "America/Chicago", ("en", "es")))
        with working(hotline) as work:
            jo, sam = (people.find_or_make(work.tx, phone, AT).id for phone in (JO, SAM))
            kinds = {"arrange": None, "crisis": "suicide", "meeting": None, "talk": None}
            ride, _, meeting, talk = (
                requests.open_request(work.tx, kind, jo, AT, about=about, talk_id=None, turn=None)
                for kind, about in kinds.items()
            )
            needs.add(work.tx, ride, jo, "from home to court", AT)
            promises.make(work.tx, jo, "a_human", AT, AT + timedelta(hours=2, seconds=45), request_id=ride)
            requests.claim(work.tx, meeting, sam, AT)
            requests.move(work.tx, talk, ["open"], state="closed")
        hotline.db.close()
        yield jo


def test_each_is_listed_with_its_kind_its_hour_and_who_has_it(jo: int) -> None:
    result = run("requests")
    assert jo and result.exit_code == 1
    assert result.output == (
        "1: arrange, Jo, since Sun 01 Mar 12:00, word by Sun 01 Mar 14:00, open\n"
        "2: crisis, someone, since Sun 01 Mar 12:00, open\n"
        "3: meeting, Jo, since Sun 01 Mar 12:00, Sam has it\n"
    )


def test_one_kind_alone_as_json(jo: int) -> None:
    row = json.loads(run("requests", "--kind", "arrange", "--json").stdout)
    assert jo and (row["kind"], row["who"], row["by"]) == ("arrange", "Jo", (AT + timedelta(hours=2)).isoformat())
    assert "court" not in str(row) and "555" not in str(row)


def test_what_somebody_has_is_nothing_wrong(jo: int) -> None:
    assert jo and run("requests", "--kind", "meeting").exit_code == 0


def test_trips_can_be_asked_for_too(jo: int) -> None:
    assert jo and "Nobody waits" in run("requests", "--kind", "ride").output


def test_where_nobody_waits_that_is_said(jo: int) -> None:
    assert jo and "Nobody waits" in run("requests", "--kind", "new_phone").output
