"""What somebody says of themselves: what helped, their language, their consent, what we keep of them."""

from hotline.domain.effects import Do
from hotline.services import broken_calls, byname, joining, numbers, privacy, remembering
from hotline.services.acting.kinds import Action
from hotline.services.asking import Told
from hotline.services.work import Work
from hotline.store import abilities, circles, people, rosters
from hotline.store.people import Person
from hotline.store.talks import Kept


def _remember(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    remembering.remember(work, person, do.saved)
    return Told()


def _resume(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    return Told(resumed=broken_calls.where(work, person), outcome="too_late")


def _speak(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    language = do.args.get("language") or do.saved.get("speaks")
    if language not in work.hotline.languages:
        return Told(outcome="done")
    people.save(work.tx, person.id, language=language)
    return Told(outcome="done", language=language)


def _join(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    joining.join(work, person, do.saved, words=do.args["words"])
    return Told()


def _put_back(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    wish, saved = byname.put_back(work, person, kept.talk, do)
    return Told(outcome=wish, saved=saved)


def _take_consent(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    joining.accept_invitation(work, person)
    return Told()


def _refuse_consent(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    rosters.revoke(work.tx, person.id, work.at)
    abilities.set_roles(work.tx, person.id, (), ())
    circles.leave(work.tx, person.id)
    return Told()


def _who_am_i(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    return Told(words=privacy.who_am_i(work, person))


def _my_data(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    return Told(words=privacy.my_data(work, person))


def _forget_me(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    privacy.forget_soon(work, person)
    return Told()


def _keep_me(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    privacy.keep(work, person)
    return Told()


def _move_phone(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    moved = numbers.move(work, person, do.saved.get("old", ""), do.saved.get("secret", ""))
    return Told(outcome="moved" if moved else "unknown")


def _not_them(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    numbers.not_theirs(work, person)
    return Told()


ACTIONS: dict[str, Action] = {
    "remember": _remember,
    "resume": _resume,
    "speak": _speak,
    "join": _join,
    "put_back": _put_back,
    "take_consent": _take_consent,
    "refuse_consent": _refuse_consent,
    "who_am_i": _who_am_i,
    "my_data": _my_data,
    "forget_me": _forget_me,
    "keep_me": _keep_me,
    "move_phone": _move_phone,
    "not_them": _not_them,
}
