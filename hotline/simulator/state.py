"""The memory of the local carrier: one lock, one version that grows with each change, the newest of everything."""

import dataclasses
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from hotline.clock import now
from hotline.simulator.records import FINAL_CALL, Call, Caption, Exchange, Message, Phone, Recording

_LONGEST_CALL = 999
"""The captions kept of a call: more than an hour of exercises has."""

Key = TypeVar("Key")
Value = TypeVar("Value")


class State:
    """Everything the carrier knows; hold `changed` while reading more than one thing. `name` is this start's own."""

    def __init__(self, phones: tuple[Phone, ...], kept: int = 500) -> None:
        self.changed = threading.Condition(threading.RLock())
        self.version = 0
        self.name = secrets.token_hex(4)
        self._first_phones = phones
        self._kept = kept
        self._exchange_number = 0
        self.messages: dict[str, Message] = {}
        self.calls: dict[str, Call] = {}
        self.exchanges: dict[int, Exchange] = {}
        self.recordings: dict[str, Recording] = {}
        self.phones: dict[str, Phone] = {phone.number: phone for phone in phones}
        self.blocked: set[tuple[str, str]] = set()

    @contextmanager
    def change(self) -> Iterator[None]:
        """Hold the lock, then tell everybody who waits that something changed."""
        with self.changed:
            yield
            self.version += 1
            self.changed.notify_all()

    def reset(self) -> None:
        """Forget all but the phones of the start."""
        with self.change():
            for memory in (self.messages, self.calls, self.exchanges, self.recordings):
                memory.clear()
            self.blocked.clear()
            self.phones = {phone.number: phone for phone in self._first_phones}

    def is_landline(self, number: str) -> bool:
        """Whether a phone of the page takes calls and no texts."""
        phone = self.phones.get(number)
        return phone is not None and phone.landline

    def keep_message(self, message: Message) -> Message:
        """Remember a text, forgetting the oldest beyond the limit."""
        with self.change():
            self.messages[message.sid] = message
            _forget_oldest(self.messages, self._kept)
        return message

    def amend_message(self, sid: str, **changes: Any) -> Message | None:
        """A text with some fields changed; None where it is gone."""
        with self.change():
            message = self.messages.get(sid)
            if message is None:
                return None
            self.messages[sid] = dataclasses.replace(message, updated=now(), **changes)
            return self.messages[sid]

    def keep_call(self, call: Call) -> Call:
        """Remember a call, forgetting the oldest ended ones beyond the limit."""
        with self.change():
            self.calls[call.sid] = call
            ended = [sid for sid, old in self.calls.items() if old.status in FINAL_CALL]
            for sid in ended[: max(0, len(self.calls) - self._kept)]:
                del self.calls[sid]
        return call

    def amend_call(self, sid: str, **changes: Any) -> Call | None:
        """A call with some fields changed; None where it is gone."""
        with self.change():
            call = self.calls.get(sid)
            if call is None:
                return None
            self.calls[sid] = dataclasses.replace(call, updated=now(), **changes)
            return self.calls[sid]

    def caption(self, sid: str, who: str, text: str) -> None:
        """Add to what is heard on a call's phone."""
        with self.changed:
            call = self.calls.get(sid)
            if call is not None:
                self.amend_call(sid, captions=(*call.captions[-_LONGEST_CALL:], Caption(now(), who, text)))

    def keep_recording(self, recording: Recording) -> None:
        """Remember a voicemail."""
        with self.change():
            self.recordings[recording.sid] = recording
            _forget_oldest(self.recordings, self._kept)

    def next_exchange(self) -> int:
        """The number of the next request."""
        with self.changed:
            self._exchange_number += 1
            return self._exchange_number

    def keep_exchange(self, exchange: Exchange) -> Exchange:
        """Remember a request, or what has become of it; one forgotten by a reset stays forgotten once answered."""
        with self.change():
            answered = exchange.millis is not None
            if not answered or exchange.id in self.exchanges:
                self.exchanges[exchange.id] = exchange
            _forget_oldest(self.exchanges, self._kept)
        return exchange


def _forget_oldest(memory: dict[Key, Value], kept: int) -> None:
    while len(memory) > kept:
        del memory[next(iter(memory))]
