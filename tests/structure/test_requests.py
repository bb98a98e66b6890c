"""Requests and offers: every kind has a ladder, and only the moves of the tables are made."""

import ast
from collections.abc import Iterator

from hotline.domain.ladders import KINDS
from hotline.domain.requests import LIVE_OFFERS, LIVE_REQUESTS, OFFER_MOVES, REQUEST_MOVES
from hotline.engine.actions import ACTIONS
from hotline.services.helpers import _HEARD
from hotline.store import offers
from hotline.wiring import ladders
from tests.kit.source import calls, modules

Move = tuple[str, str]


def literal(node: ast.expr) -> object:
    return ast.literal_eval(node)


def request_moves() -> Iterator[Move]:
    """Every change of a request's state, as (from, to)."""
    for module in modules("hotline/services"):
        for call in calls(module.tree, "requests.move"):
            for keyword in call.keywords:
                if keyword.arg == "state":
                    yield from ((str(one), str(literal(keyword.value))) for one in literal(call.args[2]))  # type: ignore[attr-defined] # a list of states


def offer_moves() -> Iterator[Move]:
    """Every change of an offer's state: answers are taken only while it is live."""
    for module in modules("hotline/services"):
        for name in ("offers.answer", "offers.close"):
            for call in calls(module.tree, name):
                yield from ((one, str(literal(call.args[2]))) for one in offers.LIVE)


def test_every_move_of_a_request_is_legal() -> None:
    made = set(request_moves()) | {(one, "claimed") for one in ("open", "scheduled")}
    assert made <= {(str(one), str(other)) for one, other in REQUEST_MOVES}


def test_every_move_of_an_offer_is_legal() -> None:
    made = {move for move in offer_moves() if move[0] != move[1]}
    assert made <= {(str(one), str(other)) for one, other in OFFER_MOVES}


def test_a_state_is_only_ever_set_by_a_move() -> None:
    """`claim` has its own words in the store; others are written by `move`, or `answer` and `close` of offers."""
    written = [
        f"{module.path}: {ast.unparse(node)}"
        for module in modules("hotline/services")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Dict)
        and any(isinstance(key, ast.Constant) and key.value == "state" for key in node.keys)
    ]
    assert written == []


def test_what_is_live_is_the_same_everywhere() -> None:
    assert set(offers.LIVE) == {str(state) for state in LIVE_OFFERS}
    assert {str(state) for state in LIVE_REQUESTS} == {"open", "scheduled"}


def test_every_kind_of_request_has_a_ladder_and_says_who_may_hear_of_it() -> None:
    assert set(ladders()) == set(KINDS) == set(_HEARD)


def test_flows_ask_only_for_kinds_there_are() -> None:
    assert set(ACTIONS["reach_someone"].kinds) <= set(KINDS)
