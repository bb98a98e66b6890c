"""A spoken turn as TwiML."""

from twilio.twiml.voice_response import Dial, Gather, VoiceResponse

from hotline.domain.spoken import Listen, Spoken

EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
_LANGUAGES = {"en": "en-US", "es": "es-US"}
_LONGEST_WAIT = 60


def render(spoken: Spoken, base: str) -> str:
    """The TwiML of a spoken turn; `base` is the address of our voice routes (origin and path, no slash at the end)."""
    response = VoiceResponse()
    language = _LANGUAGES.get(spoken.language, "en-US")
    for words in spoken.says:
        response.say(words, language=language)
    if spoken.pause:
        response.pause(length=spoken.pause)
    if spoken.connect:
        # Our number is the caller id both ways: without it the carrier would show the caller's own.
        dial = Dial(
            action=f"{base}/connected/{spoken.connect.turn}",
            caller_id=spoken.connect.caller_id,
            timeout=25,
            answer_on_bridge=True,
        )
        dial.number(spoken.connect.target)
        response.append(dial)
    if spoken.listen:
        response.append(_gather(spoken.listen, language, base))
    if spoken.hang_up:
        response.hangup()
    return str(response)


def _gather(listen: Listen, language: str, base: str) -> Gather:
    gather = Gather(
        action=f"{base}/turn/{listen.turn}?again=0",
        method="POST",
        input="dtmf speech",
        timeout=max(8, min(_LONGEST_WAIT, int(listen.patience.total_seconds()))),
        action_on_empty_result=True,
        language=language,
        # The filter would star out the very words that tell us that somebody is in danger.
        profanity_filter=False,
        **({"num_digits": 1} if listen.one_key else {"finish_on_key": "#"}),
    )
    gather.say(listen.text, language=language)
    return gather
