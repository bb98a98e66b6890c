"""A part of ours breaks: whoever uses it meets an error, as often as a story says, and then it is whole again."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from structlog.testing import capture_logs

ALWAYS = 1_000_000


class OurFault(RuntimeError):
    """What no code of ours expects."""


@contextmanager
def breaks(owner: object, name: str, times: int = ALWAYS) -> Iterator[None]:
    """A function of a module or class raises so often before it works."""
    whole, left = getattr(owner, name), [times]

    def broken(*args: object, **kwargs: object) -> object:
        if left[0] > 0:
            left[0] -= 1
            raise OurFault(name)
        return whole(*args, **kwargs)

    with pytest.MonkeyPatch.context() as patch, capture_logs():
        patch.setattr(owner, name, broken)
        yield
