"""`python -m hotline.demo.people`: the demo's tables and its people, in one process, for each start takes seconds."""

from pathlib import Path

from config.settings import load_or_exit
from hotline import wiring
from hotline.cli import given
from hotline.domain.circle_csv import read_circle
from hotline.domain.roster import read_roster
from hotline.services import roster

_HERE = Path(__file__).parent


def main() -> None:
    """Make or bring up to date the tables of the environment's database, and put the demo's people on the line."""
    settings = load_or_exit()
    wiring.set_up(settings)
    wiring.know_zips(settings)
    with given.hotline() as hotline:
        people = read_roster((_HERE / "roster.csv").read_text(encoding="utf-8"), hotline.zone.key, hotline.languages)
        roster.import_roster(hotline, people)
        roster.import_circles(hotline, read_circle((_HERE / "circle.csv").read_text(encoding="utf-8")))


if __name__ == "__main__":
    main()
