"""Which of somebody's chats their words are for: words for one person must not reach another."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from hotline.domain.hearing.claims import Claim, claim
from hotline.domain.hearing.offers import offer_reply

_NUMBERED = re.compile(r"\s*#?(?P<code>\d{1,3})\b[\s:,.\-]*(?P<words>.*)", re.DOTALL)
_DONE_WITH = re.compile(
    r"\s*(?P<words>(?:all )?done|list[oa])(?: (?:with|con))?(?: (?:case|chat|caso))?"
    r"[\s:,.\-]*#?(?P<code>\d{1,3})[\s.!]*",
    re.IGNORECASE,
)
_WITH_NUMBER = re.compile(r"\s*(?:#?(?P<before>\d{2,3})\W+)?(?P<words>[^\W\d]+)(?:\W+(?P<after>\d{2,3}))?[\s.!]*")
# An answer to an ask by its number and nothing else; what is said to us alone is said without one as well.
_SAID = r"[123]|yes|no|later|can'?t|take|accept|drop|off|away|team|needs|si|luego|tomo|dejo|fuera"
_ANSWER = re.compile(rf"\s*(?:{_SAID})\s+#?r?(?P<code>\d{{1,3}})[\s.!]*", re.IGNORECASE)
_NUMBER_FIRST = re.compile(rf"\s*#?r?(?P<code>\d{{2,3}})\s+(?:{_SAID})[\s.!]*", re.IGNORECASE)
_COMMAND = re.compile(r"\s*(?:take|drop|team|needs)[\s.!]*", re.IGNORECASE)
# Numbers of cases have two digits or more.
_LEAST_CODE = 10
# Whoever is helped tells us numbers too, "2 of my friends": there only a mark makes a tag of it.
_MARKED = re.compile(r"\s*(?:#(?P<sharp>\d{1,2})\b[\s:,.\-]*|(?P<plain>\d{1,2}):\s*)(?P<words>.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class OpenRelay:
    """A masked chat this person is in; in `crisis` a human is there already.

    `code` is the number of its case for a helper, `tag` the short number each side tells it by, `since` when it began,
    `last` when anything was said in it. `fresh`: its helper took it just now by a key of
    their phone, and has not answered the text of it.
    """

    id: int
    as_helper: bool
    crisis: bool
    code: int = 0
    tag: int = 0
    since: datetime | None = None
    last: datetime | None = None
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Relaying:
    """Words for the other side of a chat; `done` ends it, `help` is answered as well, `code` asks for one to call.

    `or_ask`: they would have answered what the helper is asked, and may be meant so.
    """

    relay_id: int
    words: str
    done: bool = False
    help: bool = False
    code: bool = False
    or_ask: bool = False


@dataclass(frozen=True, slots=True)
class SaidAgain:
    """A helper answers once more the ask that this chat came of: nothing the other side is meant to read."""

    relay_id: int


@dataclass(frozen=True, slots=True)
class WhichChat:
    """Somebody wrote while in chats, and it is not sure to whom, or which they end: `ends` where they said DONE."""

    ends: bool = False


@dataclass(frozen=True, slots=True)
class ChatOver:
    """Words for somebody whose chat is closed: nobody reads them."""


@dataclass(frozen=True, slots=True)
class DoneAgain:
    """DONE for a chat that the other side has ended: it answers nothing, and the question about the chat stays open."""


def addressed(relays: Sequence[OpenRelay], last: int | None, text: str) -> tuple[OpenRelay | None, str]:
    """The chat a text is for, and its words without the number of the chat; None where that is not sure.

    `relays` has the latest first, and is not empty; `last` is the chat the helper wrote in last, while that holds.
    With several chats it is sure when the text begins with a number, or when only the last one has been written in
    since. Whoever is helped need not choose: their words go to whoever wrote last.
    """
    if len(relays) == 1:
        return relays[0], text
    if not relays[0].as_helper:
        return _by_mark(relays, text) or (relays[0], text)
    return tagged(relays, text) or ((relays[0] if relays[0].id == last else None), text)


def tagged(relays: Sequence[OpenRelay], text: str) -> tuple[OpenRelay, str] | None:
    """The chat a helper names by its tag or by the number of its case, and the words; None where they name none."""
    for pattern in (_NUMBERED, _DONE_WITH):
        match = pattern.fullmatch(text)
        named = match and next((one for one in relays if match["code"] in {str(one.tag), str(one.code)}), None)
        if match and named:
            return named, match["words"]
    return None


def done_with(relays: Sequence[OpenRelay], text: str) -> OpenRelay | WhichChat | None:
    """The chat that DONE and a number ends, "done 45", or that it names none of them; None for every other text."""
    match = _DONE_WITH.fullmatch(text)
    if match is None:
        return None
    return next((one for one in relays if match["code"] in {str(one.tag), str(one.code)}), None) or WhichChat(ends=True)


def of_case(relay: OpenRelay, text: str) -> str:
    """What a helper says with the number of their case before or after it, "code 45"; nothing where it is not there."""
    match = _WITH_NUMBER.fullmatch(text) if relay.as_helper else None
    named = match and (match["before"] or match["after"])
    return match["words"] if match and named == str(relay.code) else ""


def names_one(relays: Sequence[OpenRelay], text: str) -> bool:
    """Whether a helper of several chats names one: "2 on my way" puts no ask off, while "2 in an hour" does."""
    if len(relays) <= 1 or not relays[0].as_helper:
        return False
    found = tagged(relays, text)
    # "1 42" has no words: it answers the ask of that number.
    if found is None or not any(char.isalpha() for char in found[1]):
        return False
    whole, words = offer_reply(text), offer_reply(found[1])
    return words is None or whole is None or words.action != whole.action


def said_again(relays: Sequence[OpenRelay], text: str) -> SaidAgain | None:
    """The chat whose ask a helper answers once more by its number, "1 17"; None where they do no such thing."""
    match = _ANSWER.fullmatch(text)
    taken = [one.id for one in relays if match and one.as_helper and match["code"] == str(one.code)]
    return SaidAgain(taken[0]) if taken else None


def claimed_again(relay: OpenRelay, text: str) -> Claim | None:
    """The claim that a helper repeats by text who took it on the phone, and the words beside it; None for other words.

    A bare yes is one only where nobody has written anything in it yet: else it may answer that.
    """
    if not relay.fresh:
        return None
    found = claim(re.sub(rf"^(\s*1)\s+#?{relay.code}\b", r"\1", text))
    return found if found and (found.sure or relay.last == relay.since) else None


def may_be_for_us(relays: Sequence[OpenRelay], text: str) -> bool:
    """Whether a helper says what they would say to us and not to whoever they are with: "1 20", "yes 20", "TAKE".

    The number is that of none of their chats; one of two digits is never a tag.
    """
    if not relays[0].as_helper:
        return False
    if _COMMAND.fullmatch(text):
        return True
    match = _ANSWER.fullmatch(text) or _NUMBER_FIRST.fullmatch(text)
    theirs = {str(one.code) for one in relays}
    return match is not None and int(match["code"]) >= _LEAST_CODE and match["code"] not in theirs


def newer(relays: Sequence[OpenRelay], asked_at: datetime) -> bool:
    """Whether a chat began after a question was asked, so that words are for the chat."""
    return any(one.since is not None and one.since > asked_at for one in relays)


def gone_on(relays: Sequence[OpenRelay], asked_at: datetime) -> bool:
    """Whether a helper's chat went on after they were asked for something: a bare "yes" is for whoever is there."""
    return any(one.as_helper and one.last is not None and one.last > asked_at for one in relays)


def _by_mark(relays: Sequence[OpenRelay], text: str) -> tuple[OpenRelay, str] | None:
    match = _MARKED.fullmatch(text)
    code = match and (match["sharp"] or match["plain"])
    named = next((one for one in relays if str(one.tag) == code), None)
    return (named, match["words"]) if match and named else None
