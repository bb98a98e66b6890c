"""Where an end of a trip is: a place that a driver can find, a name that somebody has told us of, or neither yet."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from hotline.domain.hearing.addresses import address
from hotline.domain.hearing.phrases import phrases
from hotline.domain.words import plain

_ZIP: Final = re.compile(r"\b(\d{5})(?:-\d{4})?\b")
_LAST_ZIP: Final = re.compile(r"\b(\d{5})(?:-\d{4})?$")
_LONGEST: Final = 60
_LONGEST_NAME: Final = 40
_ARTICLES: Final = frozenset({"the", "my", "la", "el", "mi", "las", "los", "a", "at", "to", "from"})
# One name for what people call by several; the person reads the one of their own language.
_ALIKE: Final = {"clinica": "clinic", "metting": "meeting"}
# Words that say what kind of place it is and not which one: there are many, so a driver cannot find it by these alone.
_KIND_OF_PLACE: Final = phrases("""
    church, hospital, clinic, shelter, library, station, store, mall, park, school, jail, court, courthouse,
    bar, gas, walmart, target, cvs, walgreens, mcdonalds, pharmacy, motel, hotel, laundromat, barbershop,
    airport, bus, stop, gym, rehab, detox, sober, halfway, recovery, house, place, mission, center, centre,
    er, emergency, room, methadone, probation, parole, office, social, security, dmv, post, bank, diner, food,
    pantry, kitchen, soup, college, dentist, doctor, doctors, dr, therapist, treatment, iop, club, hall, aa,
    na, meeting, meetings, moms, dads, sisters, brothers, friends, cousins, grandmas, aunts, uncles,
    girlfriends, boyfriends, sponsors, sponsor, mom, dad, sister, brother, friend, cousin, grandma, aunt,
    uncle, corner, deli, market, supermarket, grocery, dollar, appointment, appt, appointments, downtown,
    mental, health, counselor, group, class, interview, train, va, apartment, apt, iglesia, clinica, albergue,
    refugio, biblioteca, estacion, tienda, parque, escuela, carcel, corte, juzgado, farmacia, parada,
    lavanderia, banco, mercado, centro, rehabilitacion, dentista, consultorio, universidad, aeropuerto, super,
    mama, papa, hermana, hermano, tia, tio, abuela, amigo, amiga, casa, de, cita, junta, medico, trabajo,
    oficina, laundry, urgent, care, university
""")


@dataclass(frozen=True, slots=True)
class Spotted:
    """One end of a trip: where it is in words, its ZIP where known, and the name it goes by where it has one."""

    where: str
    zip: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class End:
    """What was said of one end: the place itself, where that is if it was asked, and its ZIP if it was asked.

    `zip_missed` is that a ZIP of it that there is not has been asked anew already.
    """

    said: str | None = None
    where: str | None = None
    zip: str | None = None
    zip_missed: bool = False


def spotted(end: End, places: Mapping[str, Spotted]) -> Spotted | None:
    """An end of a trip, or None where nothing was said of it or nobody could find it; `places` are by name."""
    if not end.said:
        return None
    name = named(end.said)
    known = places.get(name)
    if known is not None and not end.where:
        return Spotted(known.where, known.zip or zip_in(end.zip), name)
    if end.where and (instead := places.get(named(end.where))):
        return Spotted(instead.where, instead.zip or zip_in(end.zip), instead.name)
    found = _place(end.where or end.said)
    if found is None:
        return None
    return Spotted(found.where, found.zip or zip_in(end.zip), name if end.where else None)


def zips_in(said: str | None) -> list[str]:
    """All that looks like a ZIP in what was said."""
    return _ZIP.findall(said or "")


def without_zip(where: str) -> str:
    """A place without the ZIP it was said with, which is none."""
    return _ZIP.sub("", where).strip(" ,")


def zip_in(said: str | None) -> str | None:
    """The ZIP that an answer names, or None."""
    found = _ZIP.search(said or "")
    return found[1] if found else None


def named(said: str | None) -> str:
    """The name a place goes by in what was said: "home" for "my house", "clinic" for "the clinic"."""
    if not said:
        return ""
    saved = (address(said) or {}).get("saved")
    if saved:
        return saved
    words = plain(said).strip(" .,!?").split()
    while words[1:] and words[0] in _ARTICLES:
        words = words[1:]
    name = " ".join(words)[:_LONGEST_NAME]
    return _ALIKE.get(name, name)


def _place(said: str) -> Spotted | None:
    """A place that a driver can find: a street, a corner, one landmark; no city, no bare ZIP, no mere kind of place."""
    found = address(said)
    if found is None or "from" in found or not found.keys() & {"street", "cross", "landmark"}:
        return None
    zipped = _LAST_ZIP.search(plain(said).strip(" .,"))
    code = found.get("zip") or (zipped[1] if zipped else None)
    words = [word for word in re.findall(r"[a-z0-9ñ]+", found.get("landmark", "")) if word not in _ARTICLES]
    if words and code is None and all(word in _KIND_OF_PLACE for word in words):
        return None
    return Spotted(" ".join(said.split())[:_LONGEST], code)
