"""What a text tells about danger to a life: to the writer, to somebody else, or asked about the reader."""

from hotline.domain.danger.kinds import Danger, Kind
from hotline.domain.danger.screen import Screen

__all__ = ["Danger", "Kind", "Screen"]
