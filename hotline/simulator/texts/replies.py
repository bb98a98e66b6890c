"""What the hotline may answer to a text: TwiML with messages or a redirect, or plain text."""

from dataclasses import dataclass
from urllib.parse import urljoin

from hotline.simulator.records import Exchange
from hotline.simulator.twiml import TwimlFault, parse


@dataclass(frozen=True, slots=True)
class Reply:
    """One text to send back; without a number it goes to whoever wrote."""

    body: str
    recipient: str | None = None
    media: tuple[str, ...] = ()
    receipt_url: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The replies in an answer, where to ask next, and what is wrong with it."""

    replies: tuple[Reply, ...] = ()
    redirect: str | None = None
    notes: tuple[str, ...] = ()


def read_answer(exchange: Exchange) -> Answer:
    """What an answer to a text's webhook asks for; one that cannot be read asks for nothing and says why."""
    text = exchange.answer.strip()
    if not exchange.went_well or not text:
        return Answer()
    if exchange.content_type.startswith("text/plain"):
        return Answer((Reply(text),))
    try:
        document = parse(text, exchange.content_type, "texts")
    except TwimlFault as fault:
        return Answer(notes=(str(fault),))
    replies: list[Reply] = []
    for verb in document.verbs:
        if verb.name == "Redirect":
            return Answer(tuple(replies), urljoin(exchange.url, verb.text), document.notes)
        if verb.name == "Message":
            bodies = [child.text for child in verb.children if child.name == "Body"]
            media = tuple(child.text for child in verb.children if child.name == "Media")
            receipt = verb.options.get("statusCallback") or verb.options.get("action")
            where = urljoin(exchange.url, receipt) if receipt else None
            body = bodies[0] if bodies else verb.text
            replies.append(Reply(body, verb.options.get("to"), media, where))
    return Answer(tuple(replies), None, document.notes)
