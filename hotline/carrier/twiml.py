"""A spoken turn as TwiML."""

from collections.abc import Iterable, Iterator

from twilio.twiml.voice_response import Dial, Gather, VoiceResponse

from hotline.domain.spoken import Fetch, Listen, Part, Pause, Record, Ring, Sound, Spoken, aloud

EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
_LANGUAGES = {"en": "en-US", "es": "es-US"}
# Most talks of a kind end long before; without a bound a leg that nobody hung up would be paid for all day.
_LONGEST_TALK = 4 * 60 * 60


def render(spoken: Spoken, base: str) -> str:
    """The TwiML of a spoken turn; `base` is the address of our voice routes (origin and path, no slash at the end)."""
    response = VoiceResponse()
    _say(response, spoken.parts, base)
    if spoken.ring:
        response.append(_dial(spoken.ring, base))
    if spoken.listen:
        for gather in _gathers(spoken.listen, base, _language(spoken)):
            response.append(gather)
    if spoken.record:
        _record(response, spoken.record, base)
    if spoken.queue:
        response.enqueue(spoken.queue.name, action=base + spoken.queue.to, wait_url=base + spoken.queue.hold)
        # Where a carrier knows no queues the call goes on all the same.
        response.redirect(base + spoken.queue.to)
    if spoken.fetch:
        response.append(_fetch(spoken.fetch, base))
    if spoken.back is not None:
        response.redirect(base + spoken.back)
    if spoken.leave:
        response.leave()
    if spoken.hang_up:
        response.hangup()
    return str(response)


def _say(verb: VoiceResponse | Gather, parts: Iterable[Part], base: str) -> None:
    for part in parts:
        if isinstance(part, Pause):
            verb.pause(length=part.seconds)
        elif isinstance(part, Sound):
            verb.play(base + part.path)
        else:
            verb.say(aloud(part.text, part.language), language=_LANGUAGES.get(part.language, "en-US"))


def _language(spoken: Spoken) -> str:
    """What the caller is expected to speak: that of the first words they hear."""
    listening = spoken.listen.parts if spoken.listen else ()
    said = [part.language for part in (*spoken.parts, *listening) if not isinstance(part, Pause | Sound)]
    return _LANGUAGES.get(said[0] if said else "en", "en-US")


def _dial(ring: Ring, base: str) -> Dial:
    # Our number is the caller id both ways: without it the carrier would show the caller's own. Until somebody has
    # pressed 1 the caller goes on hearing it ring, instead of dead air while a helper listens to who is asking.
    dial = Dial(
        action=base + ring.to,
        caller_id=ring.caller_id,
        timeout=ring.seconds,
        time_limit=_LONGEST_TALK,
        answer_on_bridge=True,
    )
    for phone in ring.phones:
        dial.number(phone.number, url=base + phone.whisper)
    return dial


def _fetch(fetch: Fetch, base: str) -> Dial:
    dial = Dial(action=base + fetch.to, timeout=fetch.seconds, time_limit=_LONGEST_TALK)
    dial.queue(fetch.name, url=base + fetch.joined)
    return dial


def _gathers(listen: Listen, base: str, language: str) -> Iterator[Gather]:
    """One asking, or where several keys may come as many short ones as make up its time.

    The carrier has one time limit for the first key and between keys (twilio.com/docs/voice/twiml/gather): in one long
    asking a caller who forgets the pound hears nothing for all of it. Without input one asking leads to the next.
    """
    short = listen.seconds if listen.one_key else min(listen.between, listen.seconds)
    rounds = -(-listen.seconds // short)
    for number in range(rounds):
        gather = _gather(listen, base, language, short, last=number == rounds - 1)
        if number == 0:
            _say(gather, listen.parts, base)
        yield gather


def _gather(listen: Listen, base: str, language: str, seconds: int, *, last: bool) -> Gather:
    return Gather(
        action=base + listen.to,
        method="POST",
        input="dtmf speech" if listen.speech else "dtmf",
        timeout=seconds,
        action_on_empty_result=last,
        language=language,
        # The filter would star out the very words that tell us that somebody is in danger.
        profanity_filter=False,
        # Where one key is enough pound is a key as well: the carrier would not tell us of it.
        finish_on_key="" if listen.one_key else "#",
        **({"num_digits": 1} if listen.one_key else {}),
        **({"num_digits": listen.keys} if listen.keys else {}),
    )


def _record(response: VoiceResponse, record: Record, base: str) -> None:
    response.record(
        action=base + record.to,
        max_length=record.longest,
        timeout=6,
        finish_on_key="#",
        play_beep=True,
        # The carrier must not write down what was said: it stays in its logs, and nobody asked for it.
        transcribe=False,
        recording_status_callback=base + record.done,
    )
    # Where nothing is said after the tone the carrier asks for no action but goes on with what follows
    # (twilio.com/docs/voice/twiml/record): without this the call would end there.
    response.redirect(base + record.to)
