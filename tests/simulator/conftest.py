"""The stand-in hotline and the carrier that calls it, both over real HTTP on this computer."""

from collections.abc import Callable, Iterator

import pytest

from hotline.simulator import Carrier, Options, create_app
from hotline.simulator.options import Keywords
from hotline.simulator.records import Phone
from tests.simulator.kit import ANA, BEN, CAL, LINE, SID, TOKEN, Client, Handset, Many, StandIn, served


@pytest.fixture
def hotline() -> Iterator[StandIn]:
    standin = StandIn()
    with served(standin.app()) as url:
        standin.url = url
        yield standin


@pytest.fixture
def make_carrier(hotline) -> Iterator[Callable[..., Carrier]]:
    made: list[Carrier] = []

    def make(**changes) -> Carrier:
        phones = (Phone(ANA, "Ana", "in recovery"), Phone(BEN, "Ben", "sponsor"), Phone(CAL, "Cal", "on call"))
        given = {"account_sid": SID, "auth_token": TOKEN, "hotline": hotline.url, "numbers": (LINE,), "phones": phones}
        made.append(Carrier(Options(**(given | changes))))
        return made[-1]

    yield make
    for carrier in made:
        carrier.close()


@pytest.fixture
def carrier(make_carrier) -> Carrier:
    return make_carrier()


@pytest.fixture
def advanced(make_carrier) -> Carrier:
    return make_carrier(keywords=Keywords.ADVANCED, messaging_service="MG" + "1" * 32, help_text="How strong, 0 to 10?")


@pytest.fixture
def stock(make_carrier) -> Carrier:
    return make_carrier(keywords=Keywords.DEFAULT)


@pytest.fixture
def client(carrier) -> Iterator[Client]:
    with served(create_app(carrier)) as base:
        yield Client(base)


@pytest.fixture
def client_of() -> Iterator[Callable[[Carrier], Client]]:
    with Many() as many:
        yield lambda carrier: Client(many.serve(create_app(carrier)))


@pytest.fixture
def handset(carrier) -> Callable[[str], Handset]:
    return lambda number: Handset(carrier, number)
