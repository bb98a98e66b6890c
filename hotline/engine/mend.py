"""Talks that were left open in flows which have been edited since: they go on as well as the flows of today allow."""

from dataclasses import replace

from hotline.domain.talk import Place, Talk
from hotline.engine.flow import Book, Flow
from hotline.engine.graph import current, waits


def mended(book: Book, talk: Talk) -> Talk:
    """The talk as it fits the book: a flow that is gone is left, and one whose step is gone starts over."""
    places = tuple(_mended(book.flows[place.flow], place) for place in talk.places if place.flow in book.flows)
    return talk if places == talk.places else replace(talk, places=places)


def _mended(flow: Flow, place: Place) -> Place:
    name = current(flow, place.step)
    if name is None:
        return Place(flow.name, flow.first)
    return place if place.wait is None or waits(flow.steps[name]) else replace(place, wait=None)
