"""What a coordinator has to see to in the file of a driver: papers that are missing, past, or run out soon."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from hotline.domain.trips.drivers import Papers

SOON: Final = timedelta(days=30)
_DATED: Final = (
    ("license", "license_until"),
    ("insurance", "insurance_until"),
    ("background check", "background_until"),
)


@dataclass(frozen=True, slots=True)
class Due:
    """One paper to see to: `what` is missing, past or soon; `day` is its last day, or the day of a training to come."""

    paper: str
    what: str
    day: date | None = None

    @property
    def bars(self) -> bool:
        """Whether it keeps the driver from every trip now."""
        return self.what != "soon"


def due(papers: Papers, today: date) -> list[Due]:
    """What must be seen to in a driver's papers on a day, what runs out within thirty days included."""
    return list(_due(papers, today))


def _due(papers: Papers, today: date) -> Iterator[Due]:
    for paper, column in _DATED:
        until: date | None = getattr(papers, column)
        if until is None:
            yield Due(paper, "missing")
        elif until < today:
            yield Due(paper, "past", until)
        elif until - today <= SOON:
            yield Due(paper, "soon", until)
    if papers.trained_on is None:
        yield Due("training", "missing")
    elif papers.trained_on > today:
        yield Due("training", "to come", papers.trained_on)
