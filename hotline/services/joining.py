"""Joining: what somebody said about themselves, written down with the very words they agreed to."""

from collections.abc import Mapping

from hotline.domain.hearing.partsofday import PARTS
from hotline.domain.hearing.secretwords import fit_as_secret, fold, no_secret
from hotline.domain.talk import Talk
from hotline.engine.phrases import fill
from hotline.services import hours
from hotline.services.trips import applying
from hotline.services.work import Work
from hotline.store import abilities, circles, people, rosters
from hotline.store.people import Person

PARTICIPANT = "participant"
_LONGEST_NAME = 20
# The zones of the menu; whoever has another one is asked by the coordinator who greets them.
_ZONES = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
}
# Minutes after midnight. Texts nobody asked for keep to 9 to 20 unless somebody chose other hours (docs/handbook.md).
HOURS = PARTS


def join(work: Work, person: Person, said: Mapping[str, str], *, words: str) -> None:
    """Put a person on the line by what they said; `words` is the step whose question they agreed to.

    Whoever wants to help agrees here and gets no role: a coordinator talks with them first.
    """
    begin, end = HOURS[said.get("hours", "any")]
    columns: dict[str, object] = {"hours_from": begin, "hours_until": end}
    if zone := _ZONES.get(said.get("zone", "")):
        columns["time_zone"] = zone
    if not person.roles:
        columns["minor"] = int(said.get("adult") == "no")
    if said.get("role") == PARTICIPANT:
        # On a phone that others read texts are plain without being asked for.
        plain = "yes" in {said.get("plain"), said.get("shared")}
        columns |= {"plain": int(plain), "secret_sealed": _secret(work, said.get("secret", ""))}
    people.save(work.tx, person.id, **columns)
    people.rename(work.tx, person.id, said.get("called", "").strip()[:_LONGEST_NAME] or None)
    agreed = _words(work, said.get("speaks") or person.language, f"join/{words}")
    _consent(work, person, said.get("role", PARTICIPANT), agreed)
    if said.get("role") == applying.DRIVER:
        applying.wants_to_drive(work, people.get(work.tx, person.id))


def _consent(work: Work, person: Person, role: str, words: str) -> None:
    if role == PARTICIPANT:
        abilities.set_roles(work.tx, person.id, person.roles | {role}, abilities.skills_of(work.tx, person.id))
    # In the zone they have just named.
    today = hours.today(work, people.get(work.tx, person.id))
    rosters.give_consent(work.tx, person.id, role, "text", today, work.at, words=words)
    if role == "supporter":
        rosters.give_consent(work.tx, person.id, rosters.CIRCLES, "text", today, work.at, words=words)


def accept_invitation(work: Work, person: Person) -> None:
    """Somebody whom the roster had said yes to our invitation, in its words.

    It names no circle, so that is a yes to every circle somebody puts them in.
    """
    today = hours.today(work, person)
    words = _words(work, person.language, f"invitation/{'helper' if person.is_helper else 'participant'}")
    for role in sorted(person.roles | {rosters.CIRCLES}):
        rosters.give_consent(work.tx, person.id, role, "text", today, work.at, words=words)
    circles.consent(work.tx, person.id, today)


def _words(work: Work, language: str | None, place: str) -> str:
    """The question somebody said yes to, as it was sent; its place is "flow/step"."""
    found = work.hotline.book.text(language or work.hotline.languages[0], f"{place}/ask") or ""
    return fill(work.hotline.book, Talk(), found)


def _secret(work: Work, word: str) -> str | None:
    return None if no_secret(word) or not fit_as_secret(word) else work.tx.vault.seal(fold(word))
