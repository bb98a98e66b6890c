"""What is said in a chat: words for the other side, the end of it, or something for the line."""

from hotline.domain.words import spaced
from hotline.engine import answers, chats
from hotline.engine.chats import OpenRelay, Relaying, SaidAgain, WhichChat
from hotline.engine.purposes import Answering, Beginning, Purpose, WhichOffer
from hotline.engine.sender import Standing

DONE = frozenset(
    {"done", "all done", "we are done", "were done", "listo", "lista", "terminamos", "ya terminamos", "fin"}
)
HELP = frozenset({"help", "info", "ayuda"})
_CODE = frozenset({"code", "codigo"})


def meant(standing: Standing, text: str) -> Purpose:
    """Words for a chat; a helper of several says by its number which one, unless nobody else wrote meanwhile."""
    ends = chats.done_with(standing.relays, text)
    if isinstance(ends, OpenRelay):
        return Relaying(ends.id, "", done=True)
    if ends and not (standing.stopped or standing.hushed):
        return ends
    relay, words = chats.addressed(standing.relays, standing.chat, text)
    if relay and not standing.again and chats.may_be_for_us(standing.relays, text):
        return WhichOffer(relay.id)
    again = chats.claimed_again(relay, words) if relay else None
    if relay and again and not again.rest:
        return SaidAgain(relay.id)
    words = again.rest if again else words
    if relay and (of_case := chats.of_case(relay, text)) and spaced(of_case) in DONE | HELP | _CODE:
        words = of_case
    said = spaced(words)
    if not relay:
        return Beginning("helper_help") if said in HELP else WhichChat()
    code = relay.as_helper and said in _CODE
    or_ask = relay.as_helper and answers.answers_an_ask(standing, text)
    return Relaying(relay.id, words, done=said in DONE, help=said in HELP, code=code, or_ask=or_ask)


def beside_a_question(standing: Standing, text: str) -> Answering:
    """What is told instead of an answer to a question of danger: their helper, if they are in a chat, reads it too."""
    if not standing.relays or standing.relays[0].as_helper:
        return Answering()
    relay, words = chats.addressed(standing.relays, standing.chat, text)
    return Answering(beside=Relaying(relay.id, words) if relay else None)
