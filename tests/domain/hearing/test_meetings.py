import pytest

from hotline.domain.hearing.meetings import MeetingWish, meeting_wish


def wish(text):
    return meeting_wish(tuple(text.split()))


def test_nothing_need_be_said_but_meeting():
    assert wish("meeting") == MeetingWish()


def test_zip_day_and_fellowship():
    assert wish("any aa meetings near 55401 on friday") == MeetingWish("55401", "friday", "AA")


def test_a_fellowship_alone_is_its_meetings():
    assert wish("aa tonite") == MeetingWish(when="tonight", fellowship="AA")


def test_a_place_may_follow():
    assert wish("meetings in camden tonight") == MeetingWish(when="tonight")


@pytest.mark.parametrize(
    "text", ["leaving the meeting", "meeting was good", "ride to a meeting", "ma", "two zips 55401 55402 meeting"]
)
def test_speaking_of_a_meeting_is_no_request(text):
    assert wish(text) is None
