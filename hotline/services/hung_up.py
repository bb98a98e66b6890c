"""A caller hung up while they were asked whether they are in danger: silence to that brings a human, as by text."""

from hotline.engine import asked_once
from hotline.services import asking, warning
from hotline.services.helpers import CRISIS
from hotline.services.work import Work
from hotline.store import requests
from hotline.store.people import Person
from hotline.store.talks import Kept


def in_danger(work: Work, person: Person, kept: Kept) -> None:
    """Page for whoever left that question open; nothing is done where something else was asked, or nothing."""
    book, talk = work.hotline.book, kept.talk
    if not asked_once.asks_of_danger(book, talk):
        return
    about = requests.HELPING if asked_once.open_in(book, talk, asked_once.HELPING) else requests.UNSURE
    warning.of_call(work, person, about)
    quiet = person.stopped or person.hushed
    asking.ask(work, person, CRISIS, about=about, talk_id=kept.id, turn=None, hushed=quiet)
