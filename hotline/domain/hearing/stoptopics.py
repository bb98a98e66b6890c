"""What a wish about texts is about, and for how long: the topic it names, and its days."""

from hotline.domain.hearing.numbers import COUNTING
from hotline.domain.hearing.phrases import Words, meanings

_TOPICS = """
rides: ride, rides, viaje, viajes, driver
meetings: meeting, meetings, junta, juntas, reuniones
reminders: reminder, reminders, recordatorio, recordatorios
checkins: checkin, checkins, check, checkup, checkups, mood
tips: tip, tips, consejos
groceries: grocery, groceries, food, comida
errands: errand, errands, mandados
quotes: quote, quotes
surveys: survey, surveys, encuestas
cheers: cheer, cheers, saludos
goals: goal, goals, metas
pledges: pledge, pledges
skills: skill, skills
groups: group, groups, grupo, grupos
newsletter: newsletter, newsletters
offers: offers, ofertas
requests: requests
daily: daily, diarios, morning, evening, night, nightly
weekly: weekly
craving: craving
crisis: crisis
"""
TOPICS: dict[str, str] = meanings(_TOPICS)
_UNITS = """
1: day, days, dia, dias, hour, hours, hr, hrs, hora, horas
2: weekend
7: week, weeks, wk, wks, semana, semanas
14: fortnight
30: month, months, mes, meses
"""
_UNIT_DAYS = {unit: int(days) for unit, days in meanings(_UNITS).items()}


def topic_in(said: Words) -> str | None:
    """The topic that words name, by its plural English name: the more telling one of "daily ride texts"."""
    named = [TOPICS[word] for word in said if word in TOPICS]
    return next((t for t in named if t not in {"daily", "weekly", "reminders"}), named[0] if named else None)


def days_in(said: Words) -> int | None:
    """How many days a length of time says: "for 2 weeks" is 14, hours and "today" are 1; None where none is said."""
    for at, word in enumerate(said):
        if word in _UNIT_DAYS:
            before = said[at - 1] if at else "a"
            count = (
                2
                if before in {"couple", "par", "of", "de"}
                else COUNTING.get(before, int(before) if before.isdecimal() else 1)
            )
            return 1 if word.startswith("h") else count * _UNIT_DAYS[word]
    return 1 if {"today", "tonight", "hoy", "night", "tonite"} & set(said) or said[-2:] == ("esta", "noche") else None
