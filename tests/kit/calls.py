"""Calls for stories: somebody calls the line, or is called by it, hears TwiML, presses keys and speaks."""

from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

import requests

from tests.kit.line import NUMBER, PEOPLE, Line

PIN = "4719"


@dataclass
class Call:
    """One call as the carrier leads it: it fetches documents, reads them out, and posts what was pressed or said."""

    line: Line
    who: str
    to: str = NUMBER
    first: str = "/twilio/voice"
    sid: str = ""
    document: str = ""
    fetched: list[requests.Response] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sid = self.sid or self.line.carrier.new_id("CA")

    def answer(self) -> str:
        """The call is picked up; returns what is heard."""
        return self.fetch(self.first)

    def press(self, *keys: str) -> str:
        """Answer one question after the other by keys; what is heard on the last."""
        for answer in keys:
            self.fetch(self.action, Digits=answer)
        return self.heard

    def hear_messages(self, pin: str = PIN) -> str:
        """The key for messages, and the PIN that opens them; it is set by text where there was none."""
        if "no PIN yet" in self.press("2"):
            self.line.says(self.who, f"PIN {pin}")
            self.answer()
            self.press("2")
        return self.press(pin)

    def say(self, words: str) -> str:
        return self.fetch(self.action, SpeechResult=words, Confidence="0.9")

    def silence(self) -> str:
        """Nothing is pressed or said until the wait is over."""
        return self.fetch(self.action, Digits="")

    def hang_up(self) -> int:
        form = {**self.form, "CallStatus": "completed", "CallDuration": "12"}
        status = self.line.post("/twilio/voice/ended", form).status_code
        self.line.work()
        return status

    def fetch(self, address: str, **pressed: str) -> str:
        answer = self.line.post(address.removeprefix(self.line.base), {**self.form, **pressed})
        assert answer.status_code == 200, answer.status_code
        self.fetched.append(answer)
        self.document = answer.text
        self.line.work()
        return self.heard

    @property
    def form(self) -> dict[str, str]:
        return {
            "CallSid": self.sid,
            "From": PEOPLE.get(self.who, self.who),
            "To": self.to,
            "CallStatus": "in-progress",
            "Direction": "inbound",
        }

    @property
    def _root(self) -> ET.Element:
        return ET.fromstring(self.document)  # noqa: S314 - our own document

    @property
    def heard(self) -> str:
        """All that is read out, in order."""
        return " ".join((said.text or "") for said in self._root.iter("Say"))

    @property
    def gather(self) -> ET.Element:
        """Where the call waits for keys or speech."""
        found = self._root.find("Gather")
        assert found is not None, "the call waits for nothing"
        return found

    @property
    def gathers(self) -> list[ET.Element]:
        """All the askings that follow each other while nothing is pressed or said."""
        return self._root.findall("Gather")

    @property
    def action(self) -> str:
        return self.gather.attrib["action"]

    @property
    def over(self) -> bool:
        """Whether the line hangs up now."""
        return self._root.find("Gather") is None and self._root.find("Hangup") is not None

    @property
    def dial(self) -> ET.Element | None:
        """The phones being rung."""
        return self._root.find("Dial")

    @property
    def rings(self) -> set[str]:
        """Whose phones ring for this call now, by name where they have one."""
        names = {phone: name for name, phone in PEOPLE.items()}
        numbers = self._root.iterfind("Dial/Number")
        return {names.get(number.text or "", number.text or "") for number in numbers}

    @property
    def waits(self) -> bool:
        """Whether the call goes on: it asks, rings, records, or lets two people talk."""
        return any(self._root.find(verb) is not None for verb in ("Gather", "Dial", "Record"))

    def picked_up(self, who: str) -> "Call":
        """One of the phones being rung is picked up, by a person or a machine: what is whispered there."""
        numbers = [one for one in self._root.iterfind("Dial/Number") if one.text == PEOPLE.get(who, who)]
        assert numbers, f"the phone of {who} does not ring"
        leg = Call(self.line, NUMBER, to=PEOPLE.get(who, who), first=numbers[0].attrib["url"])
        leg.answer()
        return leg

    def rung_out(self, status: str = "no-answer", *, bridged: bool = False, **fields: str) -> str:
        """The phones have stopped ringing, or the two who spoke are done."""
        assert self.dial is not None, "no phone rings"
        return self.fetch(self.dial.attrib["action"], DialCallStatus=status, DialBridged=str(bridged).lower(), **fields)

    def leaves_a_message(self, recording: str, **fields: str) -> str:
        """Something is said after the tone."""
        record = self._root.find("Record")
        assert record is not None, "nothing is recorded"
        address = f"https://api.twilio.com/2010-04-01/Accounts/AC/Recordings/{recording}"
        form = {"RecordingUrl": address, "RecordingDuration": "9", "Digits": "#", **fields}
        return self.fetch(record.attrib["action"], **form)

    def records_nothing(self) -> str:
        """Nothing is said after the tone: the carrier asks for no action, and goes on with what follows."""
        return self.goes_on()

    def goes_on(self) -> str:
        """What is read out has been heard, and the call goes on where it says."""
        return self.fetch(self.address_after)

    @property
    def address_after(self) -> str:
        """Where the call goes on after what is read out."""
        return (self._root.findtext("Redirect") or "").strip()

    @property
    def languages(self) -> set[str]:
        return {said.attrib["language"] for said in self._root.iter("Say")}


def calling(line: Line, who: str) -> Call:
    """Somebody calls the line; it answers."""
    call = Call(line, who, to=line.hotline.line)
    call.answer()
    return call


def paged(line: Line, who: str) -> Call:
    """The newest call from the line to somebody, picked up."""
    made = [call for call in line.carrier.calls if call.to == PEOPLE.get(who, who)][-1]
    call = Call(line, NUMBER, to=made.to, first=made.body, sid=made.sid)
    call.answer()
    return call


def rung_off(line: Line, who: str) -> None:
    """The carrier reports that the newest call from the line to somebody rings no more."""
    made = [call for call in line.carrier.calls if call.to == PEOPLE[who]][-1]
    form = {"CallSid": made.sid, "CallStatus": "canceled", "From": made.sender, "To": made.to}
    line.post(made.callback.removeprefix(line.base), form)


MANY = "name,phone,roles,language,time_zone,shifts,skills,consented_on,consent_how\n" + "".join(
    f"Helper{n:02d} H,+161255502{n:02d},supporter,en,America/Chicago,Daily 00:00-24:00,,2026-01-01,paper\n"
    for n in range(1, 14)
)


def asking(line: Line, who: str = "jo") -> Call:
    """Somebody calls and asks for a person."""
    call = calling(line, who)
    call.press("0")
    return call
