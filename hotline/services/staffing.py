"""Whether those on whom every ladder rests are on the roster, have agreed, and can be reached: for the doctor."""

from collections.abc import Iterator

from hotline.domain.counted import counted
from hotline.services import helpers
from hotline.services.finding import Finding, bars
from hotline.services.hotline import Hotline
from hotline.services.work import Work, working
from hotline.store import abilities, people, pins, rosters

_LEADS = "a ladder can end with nobody"
_PAGED = "nobody would be paged"


def people_there(hotline: Hotline) -> Iterator[Finding]:
    """The lead, those trained for a crisis, and the PINs of these."""
    with working(hotline) as work:
        yield from _lead(work)
        yield from _crisis(work)


def _lead(work: Work) -> Iterator[Finding]:
    grave = _missing(work, helpers.LEAD, _LEADS, "give a coordinator the skill lead")
    if grave is not None:
        yield grave
    elif not any(one.takes_texts for one in _ready(work, helpers.LEAD)):
        seen = "The lead gets no texts and is reached by call alone: what is only texted to a lead reaches nobody."
        yield Finding("lead", "warn", seen, "give the skill lead to somebody with a phone that takes texts as well")
    else:
        yield Finding("lead", "ok", "There is a lead at the top of the ladders.")


def _crisis(work: Work) -> Iterator[Finding]:
    grave = _missing(work, helpers.CRISIS, _PAGED, "give the skill crisis to those who were trained for it")
    if grave is not None:
        yield grave
    without = set(abilities.with_skill(work.tx, helpers.CRISIS)) - pins.having(work.tx)
    if without:
        who = counted(len(without), "person", "people")
        seen = f"{who} with the skill crisis without a PIN: no number is given to them when help must find somebody."
        yield Finding("pins", "warn", seen, "ask each to choose one by text: PIN and four to eight digits")


def _missing(work: Work, skill: str, so: str, remedy: str) -> Finding | None:
    """What is wrong where nobody with a skill can be asked: none has it, none has agreed yet, or all have stopped."""
    ids = abilities.with_skill(work.tx, skill)
    if not ids:
        return bars(
            skill, f"Nobody has the skill {skill}: {so}.", f"{remedy}: python -m hotline roster import FILE.csv"
        )
    if not rosters.consented(work.tx, ids):
        seen = f"Nobody with the skill {skill} has agreed to be asked yet: {so}."
        return bars(
            skill, seen, "have them answer YES to the invitation, or import the day they agreed as consented_on"
        )
    if not _ready(work, skill):
        seen = f"Whoever has the skill {skill} and agreed has stopped our texts since, or lost their number: {so}."
        remedy = "ask them to text START from their own phone, which nobody can do for them, or NEWPHONE from a new one"
        return bars(skill, seen, remedy)
    return None


def _ready(work: Work, skill: str) -> list[people.Person]:
    """Those with a skill who agreed, and are reached by text or call."""
    agreed = rosters.consented(work.tx, abilities.with_skill(work.tx, skill))
    known = [one for one in people.many(work.tx, agreed).values() if one.number_known]
    return [one for one in known if one.call_only or not one.stopped]
