"""A text arrives: stored once, taken as one turn, in one transaction; a fault keeps it for the next try."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import structlog

from hotline.domain import phone
from hotline.engine.attention import attend
from hotline.engine.chats import Relaying
from hotline.engine.reveals import could_be
from hotline.services import double_taps, hearing, in_pieces, pin_hashes, rotation, standing, turns, who_we_are
from hotline.services.again import once_more
from hotline.services.hotline import Hotline
from hotline.services.one_by_one import each
from hotline.services.talking import Heard
from hotline.services.trips import unsafe
from hotline.services.work import Work, working
from hotline.store import inbound, people
from hotline.store.base import Tx
from hotline.store.inbound import Incoming, Stored
from hotline.store.pins import NO_HASHES, Hashes

log = structlog.get_logger()
_TRIES = 3
_SWEEP_AFTER = timedelta(seconds=3)


def receive(hotline: Hotline, text: Incoming, *, reachable: bool = True) -> bool:
    """Take in one text; False when it was here already. `reachable` is False for senders without a number.

    Whatever happens while it is heard, the text itself is stored when this returns.
    """
    with working(hotline, _hashes(hotline, text)) as work:
        stored = inbound.add(work.tx, text)
        if stored is None:
            return False
        _hear(work, stored, text, reachable=reachable)
    return True


def sweep(hotline: Hotline) -> int:
    """Hear the texts that were stored but not heard; returns how many there were."""
    with working(hotline) as work:
        waiting = inbound.waiting(work.tx, work.at - _SWEEP_AFTER)
    each("text_unheard", {inbound_id: partial(_hear_again, hotline, inbound_id) for inbound_id in waiting})
    return len(waiting)


def _hear_again(hotline: Hotline, inbound_id: int) -> None:
    with hotline.db.read() as conn:
        before = inbound.get(Tx(conn, hotline.vault), inbound_id)
    with working(hotline, _hashes(hotline, before) if before else NO_HASHES) as work:
        text = inbound.get(work.tx, inbound_id)
        if text is not None:
            _, reachable = phone.sender(text.sender) or ("", False)
            _hear(work, Stored(inbound_id), text, reachable=reachable)


def _hashes(hotline: Hotline, text: Incoming) -> Hashes:
    """Those of a PIN, where a text may be one."""
    return pin_hashes.of(hotline, text.sender, text.body) if could_be(text.body) else NO_HASHES


def _hear(work: Work, stored: Stored, text: Incoming, *, reachable: bool) -> None:
    """Take the turn under a savepoint: a fault takes back all of it but the stored text."""
    jobs = len(work.jobs)
    turn = partial(_turn, work, stored, text, reachable=reachable)
    try:
        _take(work, turn)
    except Exception as error:  # whatever it was, the text must be kept and a human told in the end
        del work.jobs[jobs:]
        failures = inbound.failed(work.tx, stored.id)
        log.exception("turn_failed", inbound=stored.id, failures=failures, error=type(error).__name__)
        if failures >= _TRIES:
            _give_up(work, stored.id, text)


def _take(work: Work, turn: Callable[[], None]) -> None:
    jobs = len(work.jobs)

    def take() -> None:
        del work.jobs[jobs:]
        with work.tx.savepoint():
            turn()

    once_more(take)


def _turn(work: Work, stored: Stored, text: Incoming, *, reachable: bool) -> None:
    person = people.find_or_make(work.tx, text.sender, work.at)
    if not stored.handled:
        inbound.handled(work.tx, stored.id, person.id)
    # A text that claims to come from a number of ours must not be answered: that would never end.
    reachable = reachable and text.sender not in work.hotline.numbers
    if person.can_text != reachable:
        # A short code or a withheld sender cannot be answered: replying to a robot would never end. And whoever texts
        # us from a number has a phone there that texts, whatever the carrier or the roster said of it.
        people.save(work.tx, person.id, can_text=int(reachable), by_call=0)
        person = people.get(work.tx, person.id)
    kept = turns.locked(work, person)
    if person.on_roster:
        rotation.heard_from(work, person)
    index = double_taps.index_of(work, text)
    if double_taps.is_one(work, person, kept, text, index):
        return
    heard = Heard(work, person, kept, text, work.hotline.screen(text.body))
    new = heard.danger is None and kept.last_at is None and who_we_are.is_new(work, person)
    stands = standing.of(work, person, kept, text, heard.danger)
    if heard.danger is None and (told := in_pieces.danger(work, kept, stands, text)):
        heard = replace(heard, danger=told)
        stands = standing.of(work, person, kept, text, heard.danger)
    parted = unsafe.hear(work, person, kept.talk, stands.trips, text.body, heard.danger)
    if parted:
        # Whatever was between the two is over now, a chat that the text would have gone to as well.
        heard = replace(heard, danger=parted.danger)
        stands = standing.of(work, person, kept, text, heard.danger)
    purpose = attend(work.hotline.book, kept.talk, stands, text.body, heard.danger)
    columns = {"last_index": index, "last_at": text.received_at}
    hearing.act(heard, stands, purpose, columns=columns)
    if parted and isinstance(purpose, Relaying):
        unsafe.with_a_human(work, parted)
    if new:
        who_we_are.tell(work, people.get(work.tx, person.id))


def _give_up(work: Work, inbound_id: int, text: Incoming) -> None:
    """After three faults: one fixed safe text, and a human is paged. If even that fails, the text waits on."""
    try:
        with work.tx.savepoint():
            person = people.find_or_make(work.tx, text.sender, work.at)
            inbound.handled(work.tx, inbound_id, person.id, "given_up")
            hearing.page_for_fault(work, person)
    except Exception as error:  # the text and the count of its failures must be kept whatever happens
        log.critical("nobody_paged", inbound=inbound_id, error=type(error).__name__, exc_info=True)
