"""Texts the hotline sends: taken in, carried through their states, reported on."""

from dataclasses import dataclass
from datetime import datetime

from hotline.clock import now
from hotline.simulator.background import Background
from hotline.simulator.faults import Faults
from hotline.simulator.natures import FaultKind
from hotline.simulator.options import Options
from hotline.simulator.records import Message
from hotline.simulator.shapes import new_sid
from hotline.simulator.state import State
from hotline.simulator.texts.receipts import ReceiptPlan, Receipts

NO_RECEIPTS = ReceiptPlan(never=True)
_LANDLINE = 30006


@dataclass(frozen=True, slots=True)
class Draft:
    """A text to be sent; numbers are E.164, without a sender the messaging service picks one."""

    recipient: str
    body: str
    sender: str | None = None
    service: str | None = None
    media: tuple[str, ...] = ()
    receipt_url: str | None = None
    send_at: datetime | None = None
    direction: str = "outbound-api"


class Outbound:
    """Carries texts from the hotline to the phones."""

    def __init__(
        self, options: Options, state: State, background: Background, receipts: Receipts, faults: Faults
    ) -> None:
        self._options = options
        self._state = state
        self._background = background
        self._receipts = receipts
        self._faults = faults

    def accept(self, draft: Draft) -> Message:
        """Take a text in, already checked, and carry it in the background."""
        at = now()
        status = "scheduled" if draft.send_at else "accepted" if draft.service else "queued"
        message = Message(
            sid=new_sid("MM" if draft.media else "SM"),
            direction=draft.direction,
            sender=draft.sender,
            recipient=draft.recipient,
            body=draft.body,
            status=status,
            created=at,
            updated=at,
            media=draft.media,
            service=draft.service,
            receipt_url=draft.receipt_url,
            send_at=draft.send_at,
        )
        self._state.keep_message(message)
        self._background.start(lambda: self._carry(message), lasting=draft.send_at is not None)
        return message

    def cancel(self, message: Message) -> Message | None:
        """Call back a scheduled text, and report it; None where it is on its way already."""
        with self._state.changed:
            current = self._state.messages.get(message.sid)
            if current is None or current.status != "scheduled":
                return None
            canceled = self._state.amend_message(message.sid, status="canceled")
        if canceled is not None:
            self._background.start(lambda: self._receipts.send(canceled, self._receipts.plan(canceled)))
        return canceled

    def _carry(self, message: Message) -> None:
        if not self._due(message):
            return
        plan = self._receipts.plan(message) if message.receipt_url else NO_RECEIPTS
        reached: list[Message] = []
        for status, code in self._steps(message):
            if self._background.pause(self._options.pace):
                return
            amended = self._reach(message, status, code)
            if amended is None:
                return
            reached.append(amended)
            if not plan.disordered:
                self._report(amended, plan)
        for amended in reversed(reached) if plan.disordered else ():
            self._report(amended, plan)

    def _report(self, message: Message, plan: ReceiptPlan) -> None:
        """Send a receipt after the earlier ones of the text, which goes on meanwhile: late ones hold up no text."""
        self._background.in_turn(f"receipts {message.sid}", lambda: self._receipts.send(message, plan))

    def _due(self, message: Message) -> bool:
        while message.send_at is not None and now() < message.send_at:
            if self._background.pause(0.2):
                return False
        current = self._state.messages.get(message.sid)
        return current is not None and current.status != "canceled"

    def _steps(self, message: Message) -> tuple[tuple[str, int | None], ...]:
        before: tuple[tuple[str, int | None], ...] = (("queued", None),) if message.service else ()
        trouble = self._faults.strike([FaultKind.UNDELIVERED, FaultKind.FAILED], message.recipient)
        if trouble is None and self._state.is_landline(message.recipient):
            return (*before, ("sent", None), ("undelivered", _LANDLINE))
        if trouble is None:
            return (*before, ("sent", None), ("delivered", None))
        if trouble.kind is FaultKind.FAILED:
            return (*before, ("failed", trouble.code))
        return (*before, ("sent", None), ("undelivered", trouble.code))

    def _reach(self, message: Message, status: str, code: int | None) -> Message | None:
        with self._state.changed:
            current = self._state.messages.get(message.sid)
            if current is None or current.status == "canceled":
                return None
            sender = current.sender or self._options.numbers[0]
            sent = now() if status == "sent" else current.sent
            return self._state.amend_message(message.sid, status=status, error_code=code, sender=sender, sent=sent)
