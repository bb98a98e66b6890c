"""Connection overrides: how often and after what a webhook is tried again, written in the fragment of its URL."""

from dataclasses import dataclass
from urllib.parse import urlsplit

_KINDS = frozenset({"4xx", "5xx", "ct", "rt", "all"})


@dataclass(frozen=True, slots=True)
class Overrides:
    """Tries after the first (0 to 5), the outcomes that earn one, and time limits in seconds."""

    tries_more: int = 1
    after: frozenset[str] = frozenset({"ct"})
    connect: float = 5.0
    read: float = 15.0
    total: float = 15.0

    def again_after(self, outcome: str) -> bool:
        """Whether this outcome (2xx, 3xx, 4xx, 5xx, ct no connection, rt no answer) earns another try."""
        return outcome in _KINDS and bool(self.after & {"all", outcome})


def overrides_of(url: str) -> Overrides:
    """The overrides in a URL's fragment, such as `#rc=3&rp=all&ct=2000`; what cannot be read keeps its default."""
    pairs = dict(part.split("=", 1) for part in urlsplit(url).fragment.split("&") if "=" in part)
    after = frozenset(pairs.get("rp", "ct").split(",")) & _KINDS
    return Overrides(
        tries_more=int(_bounded(pairs.get("rc"), 1, 0, 5)),
        after=after or frozenset({"ct"}),
        connect=_bounded(pairs.get("ct"), 5000, 100, 10000) / 1000,
        read=_bounded(pairs.get("rt"), 15000, 100, 15000) / 1000,
        total=_bounded(pairs.get("tt"), 15000, 100, 15000) / 1000,
    )


def _bounded(text: str | None, default: int, least: int, most: int) -> int:
    if text is None or not text.isdecimal():
        return default
    return min(most, max(least, int(text)))
