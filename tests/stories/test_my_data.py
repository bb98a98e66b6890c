"""What is kept about somebody: told to them, handed to them, and erased when they say so."""

from collections.abc import Iterator

from sqlalchemy import func, select

from hotline.services import privacy, retention, sweeps
from hotline.services.work import Work, working
from hotline.store.inbound import inbound
from hotline.store.rosters import consent
from hotline.store.schema import metadata
from tests.kit.line import NUMBER, PEOPLE, Line

ROSTER_ES = (
    "name,phone,roles,language,shifts,consented_on\n"
    f"Pat P,{PEOPLE['pat']},supporter,es,Mon-Fri 18:00-23:00;Sat 22:00-06:00,2026-01-01\n"
)


def test_somebody_hears_what_is_kept(line: Line) -> None:
    line.says("jo", "CRAVE")
    answer = line.says("jo", "MY DATA")
    assert "People around you: 2." in answer and "FORGET ME" in answer


def test_somebody_hears_who_they_are(line: Line) -> None:
    answer = line.says("jo", "who am i")
    assert "Here you are Jo" in answer and "Sam, Pat" in answer


def test_a_helper_hears_their_shifts(line: Line) -> None:
    assert "Your shifts: daily at all hours." in line.says("rosa", "who am i")


def test_a_helper_without_one_hears_that(line: Line) -> None:
    assert "Your shifts: none yet." in line.says("sam", "who am i")


def test_whoever_writes_spanish_reads_the_days_in_spanish(line: Line) -> None:
    line.people(ROSTER_ES, "")
    assert "Tus turnos: lun-vie 6PM-11PM, sab 10PM-6AM." in line.says("pat", "quien soy")


def test_to_be_forgotten_needs_a_yes(line: Line) -> None:
    assert "Erase it all?" in line.says("jo", "forget me")
    assert "Nothing is erased" in line.says("jo", "no")


def test_an_hour_later_nothing_of_them_is_left(line: Line) -> None:
    lived_through(line)
    line.says("jo", "FORGET ME")
    line.says("jo", "yes")
    line.later(hours=2)
    assert everything(line).isdisjoint({PEOPLE["jo"], "Jo K", "my brother again"})
    assert not [value for value in everything(line) if "brother" in value or value.startswith("Jo")]


def test_what_the_carrier_still_lists_of_them_is_not_heard_anew(line: Line) -> None:
    line.text(
        "jo", "please erase me", MessageSid=line.carrier.comes_in(PEOPLE["jo"], NUMBER, "please erase me", ago=0).sid
    )
    line.later(seconds=30)
    assert privacy.erase_by_hand(line.hotline, PEOPLE["jo"]) and sweeps.find_unheard(line.hotline) == 0


def test_after_that_time_nothing_tells_that_they_texted(line: Line) -> None:
    line.says("jo", "FORGET ME")
    line.says("jo", "yes")
    line.later(hours=2)
    line.later(days=4)
    retention.run(line.hotline)
    with line.hotline.db.read() as conn:
        assert conn.scalar(select(func.count()).select_from(inbound)) == 0


def test_whoever_is_to_be_forgotten_is_not_asked_what_was_asked_before(line: Line) -> None:
    line.says("jo", "CRAVE")
    line.says("jo", "6")
    line.says("jo", "forget me")
    answer = line.says("jo", "yes")
    assert "In an hour all of it is gone" in answer and "?" not in answer
    line.later(minutes=50)
    assert line.reads("jo") == ""


def test_nor_halfway_through_joining(line: Line) -> None:
    for words in ("JOIN", "1", "yes", "Evie", "1", "2", "1", "no", "2"):
        line.says("eve", words)
    line.says("eve", "forget me")
    answer = line.says("eve", "yes")
    assert "In an hour all of it is gone" in answer and "secret word" not in answer


def test_whoever_keeps_it_all_is_asked_again_only_what_they_begin(line: Line) -> None:
    for words in ("CRAVE", "6", "forget me", "yes"):
        line.says("jo", words)
    assert line.says("jo", "KEEP") == "OK. What's here stays. Text TALK any time to ask for a person."


def test_whoever_waits_for_a_person_still_hears_how_that_stands(line: Line) -> None:
    for words in ("talk", "forget me", "yes"):
        line.says("jo", words)
    line.says("sam", "1")
    assert "Sam" in line.reads("jo")


def test_and_is_not_asked_afterwards_how_it_was(line: Line) -> None:
    for words in ("talk", "forget me", "yes"):
        line.says("jo", words)
    line.says("sam", "1")
    line.reads("jo")
    line.says("sam", "DONE")
    read = line.reads("jo")
    assert "closed" in read and "?" not in read


def test_the_proof_of_consent_stays(line: Line) -> None:
    line.says("jo", "forget me")
    line.says("jo", "1")
    line.later(hours=2)
    with working(line.hotline) as work:
        proof = work.tx.conn.execute(
            select(consent.c.what, consent.c.revoked_at).where(
                consent.c.number_index == work.tx.vault.index(PEOPLE["jo"]), consent.c.what == "participant"
            )
        ).one()
    assert proof.revoked_at is not None


def test_keep_within_the_hour_keeps_all(line: Line) -> None:
    line.says("jo", "forget me")
    line.says("jo", "yes")
    assert "What's here stays" in line.says("jo", "KEEP")
    line.later(hours=3)
    assert "Here you are Jo" in line.says("jo", "who am i")


def test_nobody_is_erased_in_the_middle_of_a_chat(line: Line) -> None:
    line.says("jo", "forget me")
    line.says("jo", "yes")
    line.says("jo", "talk")
    line.says("sam", "1")
    line.later(minutes=29)
    line.says("jo", "still here")
    line.later(minutes=29)
    line.says("jo", "still here")
    line.later(minutes=10)
    line.reads("sam")
    line.says("jo", "thanks")
    assert line.reads("sam") == "Jo: thanks"


def test_whoever_was_forgotten_may_come_back_as_new(line: Line) -> None:
    line.says("jo", "forget me")
    line.says("jo", "yes")
    line.later(hours=2)
    assert "0 to 10" in line.says("jo", "HELP")
    assert "don't know your name" in line.says("jo", "who am i")


def test_a_copy_has_their_own_words(line: Line) -> None:
    line.says("jo", "CRAVE")
    line.says("jo", "7 it is my brother again")
    copy = privacy.export(line.hotline, PEOPLE["jo"])
    assert "7 it is my brother again" in str(copy) and PEOPLE["sam"] not in str(copy)


def test_a_helpers_copy_has_what_they_were_asked_and_said_of_it_and_no_danger_of_others(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    for words in ("1", "DONE", "1"):
        line.says("rosa", words)
    copy = privacy.export(line.hotline, PEOPLE["rosa"])
    assert copy is not None
    held = {table: len(found) for table, found in copy.items() if isinstance(found, list)}
    assert (held["offer"], held["relay"], held["debrief"], held["request"]) == (1, 1, 1, 0)


def lived_through(line: Line) -> None:
    """Jo has had a craving, a chat with Sam, and a promise to be called."""
    for words in ("CRAVE", "7", "stress", "3"):
        line.says("jo", words)
    line.says("sam", "1")
    line.says("jo", "it is my brother again")
    line.says("sam", "im here")
    line.says("jo", "DONE")
    line.later(minutes=1)


def everything(line: Line) -> set[str]:
    """Every value in the database, with what is sealed opened."""
    with working(line.hotline) as work:
        return {value for table in metadata.sorted_tables for value in values(work, table.name)}


def values(work: Work, table: str) -> Iterator[str]:
    for row in work.tx.conn.execute(select(metadata.tables[table])).mappings():
        for name, value in row.items():
            if isinstance(value, str) and table != "secret":
                yield work.tx.vault.open(value) if name.endswith("_sealed") else value
