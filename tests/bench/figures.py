"""Figures against their bars, as a table."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what was measured, what came out, the most it may be, and what it is made of."""

    what: str
    value: float
    unit: str
    bar: float | None = None
    detail: str = ""

    @property
    def missed(self) -> bool:
        """Whether it is over its bar."""
        return self.bar is not None and self.value > self.bar


def table(figures: Sequence[Figure]) -> str:
    """The figures as lines of text, each with its bar and whether it is kept."""
    rows = [("what", "figure", "bar", "", "made of"), *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(
        f"{what:<{widths[0]}}  {value:>{widths[1]}}  {bar:>{widths[2]}}  {verdict:<{widths[3]}}  {detail}".rstrip()
        for what, value, bar, verdict, detail in rows
    )


def _row(figure: Figure) -> tuple[str, str, str, str, str]:
    bar = "" if figure.bar is None else f"{figure.bar:g} {figure.unit}"
    verdict = "" if figure.bar is None else ("MISS" if figure.missed else "ok")
    return figure.what, f"{figure.value:.1f} {figure.unit}", bar, verdict, figure.detail
