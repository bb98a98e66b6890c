"""How a crisis ended is asked of whoever took it although they are in another chat too, or else the lead hears."""

from sqlalchemy import select

from hotline.services.work import working
from hotline.store import debriefs, people
from tests.kit.line import PEOPLE, Line
from tests.kit.talking import case_ended_beside_a_chat


def test_how_a_crisis_ended_is_asked_as_soon_as_the_other_chat_is_over(line: Line) -> None:
    case_ended_beside_a_chat(line)
    assert "chat with them is closed. Case" in line.says("rosa", "DONE")
    line.says("rosa", "1")
    assert outcomes(line) == ["talked"]
    line.later(minutes=11)
    assert "How did it go?" in line.reads("rosa")


def test_the_lead_hears_if_it_is_not_said(line: Line) -> None:
    case_ended_beside_a_chat(line)
    line.says("rosa", "DONE")
    for _ in range(2):
        line.later(minutes=16)
    assert "has not said how it ended" in line.reads("ana")


def test_the_lead_hears_if_it_cannot_be_asked_for_a_long_time(line: Line) -> None:
    case_ended_beside_a_chat(line)
    for _ in range(4):
        line.later(minutes=10, seconds=5)
        line.says("rosa", "i am here")
    told = line.reads("ana")
    assert told.count("could not ask yet how it ended") == 1
    assert "how did it end" in line.says("rosa", "DONE")


def test_the_lead_hears_if_whoever_took_it_can_be_texted_no_more(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    with working(line.hotline) as work:
        rosa = people.by_phone(work.tx, PEOPLE["rosa"])
        assert rosa is not None
        people.save(work.tx, rosa.id, can_text=0)
    line.says("jo", "DONE")
    assert "Rosa has not said how it ended" in line.reads("ana")


def outcomes(line: Line) -> list[str | None]:
    """How each crisis ended of which it was said."""
    with line.hotline.db.read() as conn:
        return list(conn.scalars(select(debriefs.debrief.c.outcome).where(debriefs.debrief.c.outcome.is_not(None))))
