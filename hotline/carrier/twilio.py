"""Twilio over its REST API, with deadlines on every call and errors that say what to do next."""

import ssl
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import requests
from twilio.base.exceptions import TwilioException, TwilioRestException, TwilioServiceException
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from config.checks import is_loopback
from hotline.carrier.port import Accepted, Account, CarrierError, Listed, Refused, Unreached, Unsure
from hotline.clock import now
from hotline.domain.carrier_errors import CREDENTIALS
from hotline.domain.delivery import CONNECT, READ

_PAGE = 100
_TOO_MANY = 429
_NO_SUCH_THING = 20404
_SERVER_FAULT = 500
_VALIDITY = (5, 36_000)  # seconds; what POST Messages takes (twilio.com/docs/messaging/api/message-resource)


class Twilio:
    """The carrier of `port.Carrier`, at Twilio or at any API compatible with it."""

    def __init__(
        self, account_sid: str, auth_token: str, *, base_url: str | None = None, messaging_service: str | None = None
    ) -> None:
        self._http = _Http(base_url)
        self._client = Client(account_sid, auth_token, http_client=self._http)
        self._service = messaging_service

    def text(self, *, to: str, sender: str, body: str, receipt_url: str, valid_for: timedelta) -> Accepted:
        """Send one text; see `port.Carrier.text`."""
        low, high = _VALIDITY
        extra = {"messaging_service_sid": self._service} if self._service else {}
        validity = min(high, max(low, int(valid_for.total_seconds())))
        made = _asked(
            lambda: self._client.messages.create(
                to=to, from_=sender, body=body, status_callback=receipt_url, validity_period=validity, **extra
            )
        )
        return _accepted(made)

    def call(self, *, to: str, sender: str, url: str, status_url: str, ring: timedelta) -> Accepted:
        """Call a phone; see `port.Carrier.call`."""
        made = _asked(
            lambda: self._client.calls.create(
                to=to, from_=sender, url=url, status_callback=status_url, timeout=int(ring.total_seconds())
            )
        )
        return _accepted(made)

    def ring_off(self, call_id: str) -> Accepted:
        """End a call that rings; see `port.Carrier.ring_off`.

        "canceled" ends only what is queued or rings, "completed" would cut off whoever has just picked up
        (twilio.com/docs/voice/api/call-resource).
        """
        return _accepted(_asked(lambda: self._client.calls(call_id).update(status="canceled")))

    def lead(self, call_id: str, url: str) -> Accepted:
        """Lead a call elsewhere; see `port.Carrier.lead`.

        A new address takes the place of what the call is doing, a Dial with all its legs too
        (twilio.com/docs/voice/tutorials/how-to-modify-calls-in-progress).
        """
        return _accepted(_asked(lambda: self._client.calls(call_id).update(url=url, method="POST")))

    def texts_to(self, number: str, since: datetime) -> list[Listed]:
        """List texts to a number; the moment is compared here, without a filter of Twilio's.

        Its filter is by whole days, and on the date *sent*, which is empty while a text is queued.
        """
        found: list[Listed] = []
        for message in _asked(lambda: list(self._stream(number, since))):
            created = message.date_created or message.date_sent
            if created is None or created.astimezone(UTC) >= since:
                found.append(_listed(message))
        return found

    def recording(self, recording_id: str) -> bytes:
        """Fetch the sound of a message; see `port.Carrier.recording`."""
        return bytes(_asked(lambda: self._sound(recording_id)))

    def _sound(self, recording_id: str) -> bytes:
        address = f"https://api.twilio.com/2010-04-01/Accounts/{self._client.account_sid}/Recordings/{recording_id}.wav"
        found = requests.get(
            self._http.moved(address), auth=self._client.auth, timeout=self._http.timeout, proxies=self._http.proxy
        )
        if not found.ok:
            raise TwilioRestException(
                found.status_code,
                address,
                "no recording",
                code=_NO_SUCH_THING if found.status_code == HTTPStatus.NOT_FOUND else found.status_code,
            )
        return bytes(found.content)

    def forget_recording(self, recording_id: str) -> None:
        """Delete a message at the carrier; see `port.Carrier.forget_recording`."""
        _asked(lambda: self._client.recordings(recording_id).delete())

    def account(self) -> Account:
        """Ask for our account; an API that is merely compatible may not have that, so our newest text is enough."""
        try:
            found = _asked(lambda: self._client.api.accounts(self._client.account_sid).fetch())
        except Unsure:
            _asked(lambda: self._client.messages.list(limit=1, page_size=1))
            return Account("active", trial=False)
        return Account(str(found.status or "active"), trial=str(found.type).casefold() == "trial")

    def _stream(self, number: str, since: datetime) -> Any:
        # Newest first, but not to the second: stop well behind the moment that is asked for.
        for message in self._client.messages.stream(to=number, page_size=_PAGE):
            yield message
            if message.date_created and message.date_created.astimezone(UTC) < since - timedelta(minutes=10):
                return


def _accepted(made: Any) -> Accepted:
    """What was made; an answer without an id is none, whatever its status says."""
    if not made.sid:
        raise Unsure("no id")
    return Accepted(str(made.sid), str(made.status))


def _listed(message: Any) -> Listed:
    return Listed(
        carrier_id=str(message.sid),
        sender=str(message.from_ or ""),
        to=str(message.to or ""),
        body=str(message.body or ""),
        created_at=(message.date_created or now()).astimezone(UTC),
        inbound=str(message.direction) == "inbound",
        media=int(message.num_media or 0),
    )


def _asked(call: Any) -> Any:
    """Make a call to Twilio and turn whatever goes wrong into a CarrierError."""
    try:
        return call()
    except (TwilioRestException, TwilioServiceException) as error:
        raise _refused(error.code, error.status) from error
    except requests.ConnectTimeout as error:
        raise Unreached("no connection") from error
    except requests.ConnectionError as error:
        raise _broken(error) from error
    except (requests.RequestException, TwilioException, ValueError, TypeError, KeyError, AttributeError) as error:
        raise Unsure(type(error).__name__) from error


def _refused(code: int | None, status: int) -> CarrierError:
    """A refusal has a code of Twilio's own; the library puts the status where there is none.

    Without one somebody in between has answered, a proxy or a server's default page, and what became of the request
    nobody knows. Only where credentials are refused is it plain: nobody takes anything from whom they do not know.
    """
    if status == HTTPStatus.UNAUTHORIZED:
        return Refused(CREDENTIALS, status)
    if status == _TOO_MANY or (status < _SERVER_FAULT and code not in {None, 0, status}):
        return Refused(None if code == status else code, status)
    return Unsure(f"HTTP {status}")


def _broken(error: requests.ConnectionError) -> CarrierError:
    """A connection that was never made is safe to try again; one that broke may have carried the request."""
    cause = getattr(error.args[0], "reason", None) if error.args else None
    if type(cause).__name__ in {"NewConnectionError", "ConnectTimeoutError", "NameResolutionError"}:
        return Unreached("no connection")
    # A certificate is looked at before anything is sent; any other fault of TLS may come after.
    if cause is not None and cause.args and isinstance(cause.args[0], ssl.SSLCertVerificationError):
        return Unreached("certificate refused")
    return Unsure("connection broken")


class _Http(TwilioHttpClient):  # type: ignore[misc] # the library carries no types
    """Twilio's own client with a deadline for connecting and one for reading, and another origin if set."""

    def __init__(self, base_url: str | None) -> None:
        # This very machine is not reached by a proxy, whatever the environment says of the world outside: what is None
        # here is not looked up there.
        direct = {"http": None, "https": None, "all": None} if is_loopback(base_url or "") else None
        # A connection that was kept may be dead without our knowing, and a request written into it leaves a text in
        # doubt; a new one costs a tenth of a second. Saying "close" is not enough: a pool keeps what the other side
        # does not close in so many words.
        super().__init__(pool_connections=False, proxy=direct)
        # The library hands its one timeout to `requests`, which takes a pair: without it, it waits for ever.
        self.timeout = (CONNECT.total_seconds(), READ.total_seconds())
        # The library's logger writes whole requests, numbers and words included.
        self.logger.disabled = True
        self._base = urlsplit(base_url) if base_url else None

    def request(self, method: str, url: str, *args: object, headers: Any = None, **kwargs: object) -> Response:
        """One request over a connection of its own, to the origin that was set; raises what `requests` raises."""
        return super().request(
            method, self.moved(url), *args, headers={**(headers or {}), "Connection": "close"}, **kwargs
        )

    def moved(self, url: str) -> str:
        """An address of Twilio's at the origin that was set."""
        if self._base is None:
            return url
        parts = urlsplit(url)
        return urlunsplit((self._base.scheme, self._base.netloc, self._base.path + parts.path, parts.query, ""))
