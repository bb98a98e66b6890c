"""The local carrier: the phones on one side, the hotline on the other, everything in memory in between."""

from hotline.simulator.background import Background
from hotline.simulator.clockwork import Clockwork
from hotline.simulator.faults import Faults
from hotline.simulator.hooks.courier import Courier
from hotline.simulator.lines import Lines
from hotline.simulator.options import Options, is_e164
from hotline.simulator.records import Call, Exchange, Message, Phone
from hotline.simulator.state import State
from hotline.simulator.texts.blocklist import Blocklist
from hotline.simulator.texts.inbound import Inbound
from hotline.simulator.texts.outbound import Outbound
from hotline.simulator.texts.receipts import Receipts
from hotline.simulator.voice.board import Board
from hotline.simulator.voice.leg import Leg
from hotline.simulator.voice.queues import Queues
from hotline.simulator.voice.switchboard import PhoneIsBusy, Switchboard
from hotline.simulator.voice.tools import Tools

_LONGEST = 1600


class NotPossible(Exception):
    """What was asked of a phone cannot be done; the message is a sentence for whoever asked."""


class Carrier:
    """State and behaviour of one local carrier; every method may be called from any thread."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.state = State(options.phones, options.kept)
        self.background = Background()
        self.faults = Faults(self.state)
        self.lines = Lines(options, self.state)
        self.blocklist = Blocklist(options, self.state)
        self.clock = Clockwork(options.clock_file, options.zone)
        self.courier = Courier(options, self.state, self.background, self.faults)
        receipts = Receipts(options, self.background, self.courier, self.faults)
        self.outbound = Outbound(options, self.state, self.background, receipts, self.faults)
        self.inbound = Inbound(
            options, self.state, self.background, self.courier, self.lines, self.blocklist, self.outbound
        )
        self.board = Board(self.state)
        self.queues = Queues(self.state)
        self.switchboard = Switchboard(
            Tools(options, self.state, self.background, self.courier, self.lines, self.board, self.queues)
        )

    def text(self, sender: str, body: str, recipient: str | None = None, media: tuple[str, ...] = ()) -> Message:
        """A phone texts the line (or another of our numbers); raises `NotPossible` with the reason."""
        to = self._ours(sender, recipient)
        if len(body) > _LONGEST:
            raise NotPossible(f"A text has at most {_LONGEST} characters.")
        if not body and not media:
            raise NotPossible("The text is empty: write something first.")
        if self.state.is_landline(sender):
            raise NotPossible("A landline sends no texts. It can call.")
        return self.inbound.send(sender, body, to, media)

    def call(self, caller: str, recipient: str | None = None, *, withheld: bool = False) -> Call:
        """A phone dials the line, which may withhold its number; raises `NotPossible` with the reason."""
        to = self._ours(caller, recipient)
        try:
            return self.switchboard.call_the_line(caller, to, withheld=withheld)
        except PhoneIsBusy:
            raise NotPossible("This phone is in a call already.") from None

    def leg(self, sid: str) -> Leg:
        """The phone's side of a call under way: answer, press, speak, hang up; raises `NotPossible` once it ended."""
        leg = self.board.leg(sid)
        if leg is None:
            raise NotPossible("This call has ended, or never was.")
        return leg

    def add_phone(self, phone: Phone) -> Phone:
        """One more phone on the page, or another name for one that is there."""
        if not is_e164(phone.number):
            raise NotPossible("Write the number with a plus and its country code, such as +16125550106.")
        if phone.number in self.lines:
            raise NotPossible("That is one of the line's own numbers.")
        with self.state.change():
            self.state.phones[phone.number] = phone
        return phone

    def remove_phone(self, number: str) -> bool:
        """Take a phone off the page; whether it was there."""
        with self.state.change():
            return self.state.phones.pop(number, None) is not None

    def replay(self, exchange_id: int) -> Exchange | None:
        """Send a request to the hotline again, byte for byte; None where it is not remembered."""
        exchange = self.state.exchanges.get(exchange_id)
        return None if exchange is None else self.courier.replay(exchange)

    def settle(self, seconds: float = 60.0) -> bool:
        """Wait until no text, receipt or report is under way; calls are not waited for."""
        return self.background.settle(seconds)

    def reset(self) -> None:
        """Forget everything but the phones of the start, end all calls and troubles; the clock stays as it is."""
        self.board.hang_up_all()
        self.queues.clear()
        self.faults.clear()
        self.state.reset()

    def wish_afresh(self) -> None:
        """Ask whoever started us to begin afresh, the hotline with us; raises `NotPossible` where nobody would."""
        if self.options.afresh_file is None:
            raise NotPossible("Only the phones and the carrier begin afresh here: the hotline is on its own.")
        self.options.afresh_file.touch()

    def close(self) -> None:
        """End all calls and all work behind them."""
        self.board.hang_up_all()
        self.background.close()

    def _ours(self, sender: str, recipient: str | None) -> str:
        to = recipient or self.options.numbers[0]
        if to not in self.lines:
            raise NotPossible("That is none of the line's numbers.")
        if sender in self.lines:
            raise NotPossible("The line cannot text or call itself.")
        return to
