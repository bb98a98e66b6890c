"""Whatever is posted to a door, the answer is one of a few short ones, and never a fault of ours."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hotline.services.work import working
from hotline.store import inbound
from tests.kit import carrier as carriers
from tests.kit.line import NUMBER, PEOPLE, Line
from tests.web.test_gate import DOORS

FIELDS = (
    "MessageSid", "CallSid", "From", "To", "Body", "NumMedia", "OptOutType", "MessageStatus", "CallStatus", "ErrorCode",
    "Digits", "SpeechResult", "Confidence", "AccountSid", "ApiVersion", "",
)  # fmt: skip
KNOWN = st.sampled_from(
    [*PEOPLE.values(), NUMBER, "anonymous", "SM" + "1" * 32, "CA" + "2" * 32, "delivered", "undelivered", "30007", "1",
     "9", "HELP", "STOP", "START", "i want to die", "he hit me", "", "\0", "-1", "9" * 20, "😭" * 900, "x" * 1600]
)  # fmt: skip
VALUES = KNOWN | st.text(st.characters(codec="utf-8"), max_size=40)
SENDERS = st.sampled_from(sorted(PEOPLE.values())) | VALUES.map(lambda text: "x" + text)
FORMS = st.dictionaries(st.sampled_from(FIELDS) | st.text(st.characters(codec="utf-8"), max_size=8), VALUES, max_size=9)
WHOLE = st.fixed_dictionaries(
    {"MessageSid": st.from_regex(r"SM[0-9a-f]{4}", fullmatch=True), "CallSid": st.just("CA" + "3" * 32), "From": VALUES,
     "To": VALUES, "Body": VALUES, "MessageStatus": VALUES, "CallStatus": VALUES, "OptOutType": VALUES,
     "Digits": VALUES}
)  # fmt: skip
QUERIES = st.sampled_from(
    ["", "?m=1", "?m=99999999999999999999", "?offer=-1", "?offer=99999999999", "?again=x", "?m=%00"]
)
OURS = settings(max_examples=40, suppress_health_check=list(HealthCheck))


@pytest.fixture
def doors(session_line: Line) -> Iterator[Line]:
    """The doors of an empty line, which is asked many things; whose numbers come out of it is no question here."""
    with session_line.clock.told():
        session_line.build().reset()
        yield session_line


@OURS
@given(path=st.sampled_from(DOORS), form=FORMS, signature=st.text(st.characters(codec="latin-1"), max_size=30))
def test_a_form_that_the_carrier_did_not_sign_is_turned_away(doors: Line, path, form, signature) -> None:
    headers = {"X-Twilio-Signature": "".join(char for char in signature if char.isprintable())}
    answer = doors.app.test_client().post(path, data=form, headers=headers)
    assert answer.status_code in {400, 403}


@OURS
@given(sender=SENDERS, body=VALUES, more=FORMS)
def test_any_text_of_anybody_is_heard(doors: Line, sender, body, more) -> None:
    sid = doors.carrier.new_id()
    form = more | {"MessageSid": sid, "From": sender, "To": NUMBER, "Body": body}
    assert signed(doors, "/twilio/sms", form) == 200
    assert waiting(doors) == 0


@OURS
@given(path=st.sampled_from(DOORS), query=QUERIES, form=FORMS | WHOLE)
def test_a_form_that_the_carrier_signed_never_breaks_a_door(doors: Line, path, query, form) -> None:
    assert signed(doors, path.partition("?")[0] + query, form) in {200, 204, 400}
    assert waiting(doors) == 0


def signed(line: Line, path: str, form: dict[str, str]) -> int:
    """The status of the answer to a form that the carrier signed."""
    form = {**form, "AccountSid": carriers.ACCOUNT}
    signature = line.signer.compute_signature(line.base + path, form)
    return line.app.test_client().post(path, data=form, headers={"X-Twilio-Signature": signature}).status_code


def waiting(line: Line) -> int:
    """Texts that were stored and could not be heard."""
    with working(line.hotline) as work:
        return len(inbound.waiting(work.tx, work.at))
