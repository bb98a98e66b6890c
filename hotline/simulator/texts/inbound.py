"""Texts that phones send to the line: kept, answered by the carrier where it handles keywords, taken to the hotline."""

from hotline.clock import now
from hotline.simulator.background import Background
from hotline.simulator.hooks.courier import Courier, Parcel
from hotline.simulator.lines import Lines
from hotline.simulator.options import Keywords, Options
from hotline.simulator.records import Exchange, Message
from hotline.simulator.shapes import new_sid
from hotline.simulator.state import State
from hotline.simulator.texts.blocklist import Blocklist
from hotline.simulator.texts.encoding import segments
from hotline.simulator.texts.keywords import Keyword, keyword_of, stock_answer
from hotline.simulator.texts.outbound import Draft, Outbound
from hotline.simulator.texts.replies import read_answer

_MOST_HOPS = 5


class Inbound:
    """Takes texts from phones to the hotline, each phone's in the order they were sent."""

    def __init__(
        self,
        options: Options,
        state: State,
        background: Background,
        courier: Courier,
        lines: Lines,
        blocklist: Blocklist,
        outbound: Outbound,
    ) -> None:
        self._options = options
        self._state = state
        self._background = background
        self._courier = courier
        self._lines = lines
        self._blocklist = blocklist
        self._outbound = outbound

    def send(self, sender: str, body: str, recipient: str, media: tuple[str, ...] = ()) -> Message:
        """A phone texts one of our numbers; the hotline hears of it in the background."""
        at = now()
        sid = new_sid("MM" if media else "SM")
        message = Message(
            sid,
            "inbound",
            sender,
            recipient,
            body,
            "received",
            at,
            at,
            sent=at,
            media=media,
            service=self._options.messaging_service,
        )
        self._state.keep_message(message)
        keyword = self._handle_keyword(message)
        self._background.in_turn(f"from {sender}", lambda: self._tell(message, keyword))
        return message

    def _handle_keyword(self, message: Message) -> Keyword | None:
        sender, line = message.sender or "", message.recipient
        if self._options.keywords is Keywords.APP:
            return None
        keyword = keyword_of(message.body, blocked=self._blocklist.blocks(sender, line))
        if keyword is None:
            return None
        if keyword is Keyword.STOP:
            self._blocklist.add(sender, line)
        elif keyword is Keyword.START:
            self._blocklist.remove(sender, line)
        answer = Draft(sender, stock_answer(keyword, self._options), line, direction="outbound-reply")
        self._outbound.accept(answer)
        return keyword if self._options.keywords is Keywords.ADVANCED else None

    def _tell(self, message: Message, keyword: Keyword | None) -> None:
        form = self._form(message)
        if keyword is not None:
            form["OptOutType"] = keyword.value
        line = self._lines.of(message.recipient)
        exchange = self._ask(message, line.sms_url, form)
        if not exchange.went_well and line.sms_fallback_url:
            failure = {"ErrorCode": "11200", "ErrorUrl": line.sms_url}
            exchange = self._ask(message, line.sms_fallback_url, form | failure)
        for _ in range(_MOST_HOPS):
            answer = read_answer(exchange)
            self._courier.note(exchange, *answer.notes)
            for reply in answer.replies:
                self._reply(message, reply.recipient, reply.body, reply.media, reply.receipt_url)
            if answer.redirect is None:
                return
            exchange = self._ask(message, answer.redirect, form)

    def _ask(self, message: Message, url: str, form: dict[str, str]) -> Exchange:
        return self._courier.deliver(Parcel("sms", message.sid, url, form, number=message.sender))

    def _reply(
        self, message: Message, recipient: str | None, body: str, media: tuple[str, ...], receipt_url: str | None
    ) -> None:
        to = recipient or message.sender or ""
        if not self._blocklist.blocks(to, message.recipient):
            self._outbound.accept(
                Draft(to, body, message.recipient, None, media, receipt_url, direction="outbound-reply")
            )

    def _form(self, message: Message) -> dict[str, str]:
        form = {
            "ToCountry": "US",
            "ToState": "",
            "SmsMessageSid": message.sid,
            "NumMedia": str(len(message.media)),
            "ToCity": "",
            "FromZip": "",
            "SmsSid": message.sid,
            "FromState": "",
            "SmsStatus": "received",
            "FromCity": "",
            "Body": message.body,
            "FromCountry": "US",
            "To": message.recipient,
            "ToZip": "",
            "NumSegments": str(segments(message.body)),
            "MessageSid": message.sid,
            "AccountSid": self._options.account_sid,
            "From": message.sender or "",
            "ApiVersion": "2010-04-01",
        }
        if message.service:
            form["MessagingServiceSid"] = message.service
        for position, url in enumerate(message.media):
            form[f"MediaUrl{position}"] = url
            form[f"MediaContentType{position}"] = "image/jpeg"
        return form
