"""Which TwiML elements there are, what may stand inside them, and which attributes they have, as published."""

from collections.abc import Mapping
from dataclasses import dataclass

Names = frozenset[str]


@dataclass(frozen=True, slots=True)
class Grammar:
    """What may be inside what, the attributes of each element, and the elements whose text is read out whole."""

    inside: Mapping[str, Names]
    attributes: Mapping[str, Names]
    spoken: Names = frozenset()


def _names(text: str) -> Names:
    return frozenset(text.split())


_SAID = "Say Play Pause"
_LEG = "statusCallback statusCallbackMethod statusCallbackEvent"

VOICE = Grammar(
    inside={
        "Response": _names(f"{_SAID} Gather Dial Enqueue Leave Record Redirect Hangup Reject"),
        "Gather": _names(_SAID),
        "Dial": _names("Number Queue"),
    },
    attributes={
        "Say": _names("voice language loop"),
        "Play": _names("loop digits"),
        "Pause": _names("length"),
        "Gather": _names(
            "action method timeout numDigits finishOnKey input speechTimeout hints language speechModel enhanced"
            " profanityFilter actionOnEmptyResult bargeIn partialResultCallback partialResultCallbackMethod debug"
            " maxSpeechTime"
        ),
        "Dial": _names(
            "action method timeout timeLimit callerId answerOnBridge hangupOnStar record ringTone sequential trim"
            " recordingStatusCallback recordingStatusCallbackMethod recordingStatusCallbackEvent recordingTrack"
            " referUrl referMethod events"
        ),
        "Number": _names(f"url method sendDigits byoc {_LEG} machineDetection amdStatusCallback"),
        "Queue": _names("url method reservationSid postWorkActivitySid"),
        "Enqueue": _names("action method waitUrl waitUrlMethod workflowSid"),
        "Record": _names(
            "action method timeout finishOnKey maxLength playBeep trim recordingStatusCallback"
            " recordingStatusCallbackMethod recordingStatusCallbackEvent transcribe transcribeCallback recordingTrack"
        ),
        "Redirect": _names("method"),
        "Reject": _names("reason"),
    },
    spoken=_names("Say"),
)

TEXTS = Grammar(
    inside={"Response": _names("Message Redirect"), "Message": _names("Body Media")},
    attributes={
        "Message": _names("to from action method statusCallback"),
        "Redirect": _names("method"),
    },
)

GRAMMARS: Mapping[str, Grammar] = {"voice": VOICE, "texts": TEXTS}
