"""Who is on the measured line: people in recovery, for some of them a sponsor, and drivers."""

from hotline.domain.circle_csv import read_circle
from hotline.domain.roster import read_roster
from hotline.services import roster
from hotline.services.hotline import Hotline
from tests.bench import texts

_ROSTER = "name,phone,roles,language,time_zone,shifts,skills,consented_on,consent_how\n"
_DRIVERS = (
    "name,phone,roles,language,time_zone,zip,skills,consented_on,consent_how,"
    "seats,car,plate,license_until,insurance_until,background_until,trained_on\n"
)
_AGREED = "2026-01-01,paper"
_CIRCLE = "participant_phone,supporter_phone,relation,rank,hears,consented_on\n"


def put(hotline: Hotline, numbers: range) -> None:
    """Put the phones of these numbers on the line, in recovery, with consent on paper."""
    _put(hotline, [(texts.phone(number), "participant", texts.language(number)) for number in numbers])


def put_pairs(hotline: Hotline, pairs: list[tuple[str, str]]) -> None:
    """Put people in recovery on the line, each with a sponsor of their own; both are numbers in E.164."""
    _put(hotline, [(phone, role, "en") for pair in pairs for phone, role in zip(pair, _ROLES, strict=True)])
    lines = (f"{person},{sponsor},sponsor,1,craving,2026-01-01\n" for person, sponsor in pairs)
    roster.import_circles(hotline, read_circle(_CIRCLE + "".join(lines)))


_ROLES = ("participant", "supporter")


def put_drivers(hotline: Hotline, phones: range, spread: list[str]) -> None:
    """Put the phones of these numbers on the line as drivers who may drive anybody, spread over these ZIPs."""
    papers = "4,blue Ford,XYZ7K2,2099-01-01,2099-01-01,2099-01-01,2020-01-01"
    lines = (
        f"Dee D,{texts.phone(number)},driver,en,America/Chicago,{spread[number % len(spread)]},,{_AGREED},{papers}\n"
        for number in phones
    )
    roster.import_roster(hotline, read_roster(_DRIVERS + "".join(lines), "America/Chicago", ("en", "es")))


def _put(hotline: Hotline, people: list[tuple[str, str, str]]) -> None:
    lines = (f"Jo K,{phone},{role},{tongue},America/Chicago,,,{_AGREED}\n" for phone, role, tongue in people)
    rows = read_roster(_ROSTER + "".join(lines), "America/Chicago", ("en", "es"))
    roster.import_roster(hotline, rows)
