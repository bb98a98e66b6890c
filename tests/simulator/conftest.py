"""The stand-in hotline and the carrier that calls it, both over real HTTP on this computer."""

from collections.abc import Callable, Iterator

import pytest

from hotline.simulator import Carrier, Options, create_app
from hotline.simulator.options import Keywords
from hotline.simulator.records import Phone
from tests.simulator.kit import ANA, BEN, CAL, LINE, SID, TOKEN, Client, Handset, StandIn, served


@pytest.fixture(scope="session")
def standin() -> Iterator[StandIn]:
    standin = StandIn()
    with served(standin.app()) as url:
        standin.url = url
        yield standin


@pytest.fixture
def hotline(standin) -> StandIn:
    standin.heard, standin.answers = [], {}
    return standin


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


@pytest.fixture(scope="session")
def client_of(standin) -> Iterator[Callable[[Carrier], Client]]:
    """One application serves all tests in turn, since putting its routes together takes longer than most of them."""
    app = create_app(Carrier(Options(SID, TOKEN, standin.url, (LINE,))))
    with served(app) as base:

        def speak_for(carrier: Carrier) -> Client:
            app.extensions["carrier"] = carrier
            return Client(base)

        yield speak_for


@pytest.fixture
def client(carrier, client_of) -> Client:
    return client_of(carrier)


@pytest.fixture
def handset(carrier) -> Callable[[str], Handset]:
    return lambda number: Handset(carrier, number)
