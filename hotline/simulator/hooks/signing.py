"""The signature a carrier puts on its requests, made here from the published rule alone."""

import base64
import hashlib
import hmac
from collections.abc import Iterable
from urllib.parse import urldefrag


def sign(token: str, url: str, fields: Iterable[tuple[str, str]]) -> str:
    """Base64 of HMAC-SHA1 over the URL without its fragment, then each field's name and value, sorted by name.

    A field given twice with the same value counts once, as the published validators have it.
    """
    text = urldefrag(url).url + "".join(name + value for name, value in sorted(set(fields)))
    digest = hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode("ascii")
