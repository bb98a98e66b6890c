"""Lists, a page at a time: the newest first, and a token so that what arrives meanwhile shifts nothing."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar
from urllib.parse import urlencode

from flask import request

from hotline.simulator.rest.fields import ANY, Rule, whole_number

PAGING: dict[str, Rule] = {
    "PageSize": Rule(whole_number(1, 1000)),
    "Page": Rule(whole_number(0, 1_000_000)),
    "PageToken": ANY,
}
Item = TypeVar("Item")


def paged(
    items: Sequence[Item], sid_of: Callable[[Item], str], view: Callable[[Item], Mapping[str, object]], name: str
) -> dict[str, object]:
    """One page of the items (newest first) as the request asks, with links to the next and the first."""
    size = int(request.args.get("PageSize", "50"))
    page = int(request.args.get("Page", "0"))
    start = _after(items, sid_of, request.args.get("PageToken", ""), page * size)
    shown = items[start : start + size]
    more = start + size < len(items)
    token = f"PA{sid_of(shown[-1])}" if shown else ""
    return {
        name: [view(item) for item in shown],
        "page": page,
        "page_size": size,
        "start": start,
        "end": start + max(0, len(shown) - 1),
        "first_page_uri": _link(size, 0, ""),
        "previous_page_uri": _link(size, page - 1, "") if page > 0 else None,
        "next_page_uri": _link(size, page + 1, token) if more else None,
        "uri": _link(size, page, request.args.get("PageToken", "")),
    }


def _after(items: Sequence[Item], sid_of: Callable[[Item], str], token: str, otherwise: int) -> int:
    last = token.removeprefix("PA")
    found = next((i + 1 for i, item in enumerate(items) if last and sid_of(item) == last), None)
    return otherwise if found is None else found


def _link(size: int, page: int, token: str) -> str:
    kept = [(k, v) for k, v in request.args.items(multi=True) if k not in PAGING]
    asked = [*kept, ("PageSize", str(size)), ("Page", str(page))]
    if token:
        asked.append(("PageToken", token))
    return f"{request.path}?{urlencode(asked)}"
