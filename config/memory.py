"""What a process holds for good once it has started: content that no garbage collection need look over."""

import ctypes
import gc

# A text, or a thousand drivers read, makes some thousand short-lived objects; Python's own threshold is 700.
_THRESHOLD = 10_000


def keep_what_is_loaded() -> None:
    """Leave all that is there now out of every later garbage collection: it is large and never changes."""
    gc.collect()
    # What loading took for a moment goes back to the system: 8 MB, where the C library can do that.
    if trim := getattr(ctypes.CDLL(None), "malloc_trim", None):
        trim(0)
    gc.freeze()
    gc.set_threshold(_THRESHOLD)
