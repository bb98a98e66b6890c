"""What the doctor learns only by asking: does the carrier take us, do our doors answer, do texts get out in time?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from urllib.parse import urlsplit

import requests

from hotline.carrier.port import CarrierError, Refused, Unreached
from hotline.clock import now
from hotline.domain.carrier_errors import CREDENTIALS, MEANINGS
from hotline.domain.counted import counted
from hotline.services.finding import Finding, bars
from hotline.services.hotline import Hotline
from hotline.services.work import working
from hotline.store import late

_PATIENCE = 5.0  # seconds for one of our own doors
_SHUT = frozenset({HTTPStatus.BAD_REQUEST, HTTPStatus.FORBIDDEN})
# Beyond these a person waits longer than anything but a fault explains (urgent: docs/runbook.md wakes somebody).
_LATE = {"urgent": timedelta(minutes=1), "ordinary": timedelta(minutes=10)}
_PAGE = "docs/runbook.md"


@dataclass(frozen=True, slots=True)
class Around:
    """Where this line runs: the address of its web process here, and whether its carrier is a stand-in here."""

    web: str
    stand_in: bool = False


def carrier(hotline: Hotline, around: Around) -> Iterator[Finding]:
    """One cheap call with our credentials."""
    try:
        account = hotline.carrier.account()
    except Refused as refused:
        yield _refused(refused)
    except Unreached:
        remedy = "look at this machine's network, at the carrier's status page, and at TWILIO_API_BASE_URL if it is set"
        yield bars("carrier", "The carrier cannot be reached: no text gets out.", remedy)
    except CarrierError:
        seen = "The carrier gives no answer that can be understood."
        yield bars("carrier", seen, f"look at its status page; {_PAGE}, The carrier is down")
    else:
        if account.status != "active":
            seen = f"The carrier says that our account is {account.status}."
            yield bars("carrier", seen, "settle that in the carrier's console")
        elif around.stand_in:
            seen = "The carrier is a stand-in on this computer: no text reaches a real phone."
            yield Finding("carrier", "warn", seen, "take TWILIO_API_BASE_URL away when the trial is over")
        elif account.trial:
            seen = "The account is on trial: only numbers verified in the console are texted (21608)."
            yield Finding("carrier", "warn", seen, "upgrade the account before people rely on the line")
        else:
            yield Finding("carrier", "ok", "The carrier takes our account and token.")


def _refused(refused: Refused) -> Finding:
    if refused.code == CREDENTIALS:
        seen = f"The carrier refuses our account and token ({CREDENTIALS}): no text and no call gets out."
        remedy = "compare TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN with its console, and start the line again"
        return bars("carrier", seen, f"{remedy}; {_PAGE}, The carrier refuses us")
    known = MEANINGS.get(refused.code or 0)
    seen = f"The carrier refuses us ({refused.code or refused.http_status})."
    return bars("carrier", seen, known.tell if known else f"look the number up at the carrier; {_PAGE}")


def doors(hotline: Hotline, around: Around) -> Iterator[Finding]:
    """Our web process on this machine, and the carrier's door as the world sees it."""
    here = _answers_here(around.web)
    public = urlsplit(hotline.public_base_url).scheme == "https"
    open_to_all = _turns_strangers_away(hotline.public_base_url) if public or not here else False
    if here or open_to_all:
        yield Finding("web", "ok", "The web process answers.")
    else:
        seen = f"No web process answers at {around.web}, nor at PUBLIC_BASE_URL: no text and no call gets in."
        yield bars("web", seen, "make serve; if another program has that port, set PORT to a free one")
    if public and open_to_all:
        yield Finding("door", "ok", "The carrier's door answers at PUBLIC_BASE_URL, and turns strangers away.")
    elif public:
        seen = "From here the carrier's door does not answer at PUBLIC_BASE_URL."
        remedy = f"try it from another network; then look at the proxy and its certificate; {_PAGE}, Nothing comes in"
        yield Finding("door", "warn", seen, remedy)


def _answers_here(web: str) -> bool:
    try:
        with requests.Session() as session:
            # This very machine is not reached by a proxy, whatever the environment says of the world outside.
            session.trust_env = False
            found = session.get(f"{web}/readyz", timeout=_PATIENCE, allow_redirects=False).json()
    except (requests.RequestException, ValueError):
        return False
    return isinstance(found, dict) and "ready" in found


def _turns_strangers_away(base: str) -> bool:
    """Whether an unsigned form is refused as our gate refuses it; whatever stands in between would answer otherwise."""
    form = {"From": "a stranger without a signature"}
    try:
        found = requests.post(f"{base}/twilio/sms", data=form, timeout=_PATIENCE, allow_redirects=False)
    except requests.RequestException:
        return False
    return found.status_code in _SHUT and found.text.strip() == str(found.status_code)


def queue(hotline: Hotline) -> Iterator[Finding]:
    """Since when the oldest text of each lane has waited."""
    with working(hotline) as work:
        oldest = late.ages(work.tx)
    waits = {lane: _since(oldest.get(lane)) for lane in _LATE}
    old = {lane: wait for lane, wait in waits.items() if wait > _LATE[lane]}
    if not old:
        yield Finding("queue", "ok", "No text waits longer than it should.")
        return
    told = " and ".join(f"an {lane} text for {_spoken(wait)}" for lane, wait in old.items())
    seen, remedy = f"Texts do not get out: {told}.", f"see carrier, urgent and ordinary here; {_PAGE}, first table"
    if "urgent" in old:
        yield bars("queue", seen, remedy)
    else:
        yield Finding("queue", "warn", seen, remedy)


def _since(moment: datetime | None) -> timedelta:
    return timedelta() if moment is None else now() - moment


def _spoken(wait: timedelta) -> str:
    return counted(int(wait.total_seconds() // 60), "minute")
