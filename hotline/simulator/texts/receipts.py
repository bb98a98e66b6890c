"""Receipts: what the carrier reports on a text the hotline sent, with the troubles receipts can have."""

from dataclasses import dataclass

from hotline.simulator.background import Background
from hotline.simulator.faults import Faults
from hotline.simulator.hooks.courier import Courier, Parcel
from hotline.simulator.natures import FaultKind
from hotline.simulator.options import Options
from hotline.simulator.records import Message


@dataclass(frozen=True, slots=True)
class ReceiptPlan:
    """The troubles the receipts of one text will have; late is in seconds."""

    late: float = 0.0
    twice: bool = False
    disordered: bool = False
    never: bool = False


class Receipts:
    """Sends the receipts of texts, each text's in one go."""

    def __init__(self, options: Options, background: Background, courier: Courier, faults: Faults) -> None:
        self._options = options
        self._background = background
        self._courier = courier
        self._faults = faults

    def plan(self, message: Message) -> ReceiptPlan:
        """Which troubles the receipts of this text will have, each counted down once for the text."""
        late = self._faults.strike([FaultKind.RECEIPTS_LATE], message.recipient)
        return ReceiptPlan(
            late=0.0 if late is None else late.seconds,
            twice=self._strikes(FaultKind.RECEIPTS_TWICE, message),
            disordered=self._strikes(FaultKind.RECEIPTS_DISORDERED, message),
            never=self._strikes(FaultKind.RECEIPTS_NEVER, message),
        )

    def send(self, message: Message, plan: ReceiptPlan) -> None:
        """Report the status the text has now; does nothing where no one asked for receipts."""
        if message.receipt_url is None or plan.never:
            return
        if self._background.pause(plan.late):
            return
        parcel = Parcel("receipt", message.sid, message.receipt_url, self._form(message))
        for _ in range(2 if plan.twice else 1):
            self._courier.deliver_plainly(parcel)

    def _strikes(self, kind: FaultKind, message: Message) -> bool:
        return self._faults.strike([kind], message.recipient) is not None

    def _form(self, message: Message) -> dict[str, str]:
        form = {
            "SmsSid": message.sid,
            "SmsStatus": message.status,
            "MessageStatus": message.status,
            "To": message.recipient,
            "MessageSid": message.sid,
            "AccountSid": self._options.account_sid,
            "From": message.sender or "",
            "ApiVersion": "2010-04-01",
        }
        if message.service:
            form["MessagingServiceSid"] = message.service
        if message.error_code is not None:
            form["ErrorCode"] = str(message.error_code)
        if message.status in {"delivered", "undelivered"}:
            form["RawDlrDoneDate"] = message.updated.strftime("%y%m%d%H%M")
        return form
