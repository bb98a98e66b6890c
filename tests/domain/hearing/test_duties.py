"""What helpers text of their hours: heard in many words, and never in a story that only begins like one."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from hotline.domain.hearing.duties import duty_wish, is_bare_off
from hotline.domain.hearing.dutyspans import span
from hotline.domain.stopping import stop_wish

# A Thursday afternoon.
NOW = datetime(2026, 11, 26, 15, 10, tzinfo=ZoneInfo("America/Chicago"))
HEARD = {
    "off": [
        "OFF",
        "off tonight",
        "im off tonight sorry",
        "not tonight",
        "esta noche no",
        "libre esta noche",
        "fuera de turno esta noche",
        "Off.",
        "going off",
        "i need off saturday",
        "off 12/24",
        "off next week",
        "off duty please",
    ],
    "on": [
        "ON",
        "back on",
        "back on now",
        "put me back on",
        "ya ando de vuelta",
        "im back again",
        "im back",
        "on duty",
        "ON 3H",
        "available",
        "disponible",
        "ya estoy",
    ],
    "break": [
        "BREAK",
        "BREAK 2H",
        "brake 2h",
        "brb 2 hrs",
        "taking a break",
        "back in 2 hours",
        "descanso 2h",
        "pausa",
        "lunch",
        "break till 5pm",
        "break until 5",
    ],
    "away": [
        "AWAY TILL MON",
        "awya till mon",
        "im away til monday",
        "on vacation till monday",
        "fuera hasta el lunes",
        "gone until dec 5",
        "away next week",
        "away dec 20 to dec 27",
    ],
    "swap": [
        "SWAP",
        "SWAP SAT",
        "can someone cover sat",
        "swap my shift saturday",
        "cambio sabado",
        "cover my sat shift",
        "swap dec 5",
    ],
    "shift": ["SHIFT", "when am i on", "whens my shift?", "my shifts", "turno", "cuando me toca"],
}
STORIES = (
    "off the wagon", "off my meds", "on my way", "on it", "im on the bus", "on sunday i used", "break down",
    "going off the deep end", "out of here", "im out of meds", "ready to die", "need a break from life",
    "shift is killing me", "swap places with me", "back pain", "break up", "break up till friday",
    "i want to be off this planet", "away from it all",
)  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), [(text, kind) for kind, texts in HEARD.items() for text in texts])
def test_a_wish_is_heard(text: str, kind: str) -> None:
    wish = duty_wish(text)
    assert wish is not None and wish.kind == kind


@pytest.mark.parametrize("text", STORIES)
def test_a_story_is_no_wish(text: str) -> None:
    assert duty_wish(text) is None


@pytest.mark.parametrize("text", [text for texts in HEARD.values() for text in texts if text != "pausa"])
def test_no_wish_about_hours_stops_or_starts_texts(text: str) -> None:
    assert stop_wish(text) is None


@pytest.mark.parametrize("text", ["STOP", "stop texting me", "unsubscribe", "START", "cancel", "quit", "alto"])
def test_no_stop_or_start_is_about_hours(text: str) -> None:
    assert duty_wish(text) is None and not is_bare_off(text)


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("2h", None, "26 17:10"),
        ("30 min", None, "26 15:40"),
        ("tonight", "26 17:00", "27 06:00"),
        ("esta noche", "26 17:00", "27 06:00"),
        ("this evening", "26 17:00", "27 06:00"),
        ("today", None, "27 00:00"),
        ("tomorrow", "27 00:00", "28 00:00"),
        ("sat", "28 00:00", "29 00:00"),
        ("this weekend", "28 00:00", "30 00:00"),
        ("till mon", None, "30 00:00"),
        ("thru sunday", None, "30 00:00"),
        ("till 9pm", None, "26 21:00"),
        ("3 days", None, "29 15:10"),
        ("sat 6pm-10pm", "28 18:00", "28 22:00"),
        ("sat 6-10p", "28 18:00", "28 22:00"),
        ("9-5pm", "27 09:00", "27 17:00"),
        ("tomorrow 9 to 5pm", "27 09:00", "27 17:00"),
        ("sat 11-2pm", "28 11:00", "28 14:00"),
        ("sat 9:30-5pm", "28 09:30", "28 17:00"),
        ("fri 8-12pm", "27 08:00", "27 12:00"),
        ("fri 8-12am", "27 20:00", "28 00:00"),
        ("sat 10-6am", "28 22:00", "29 06:00"),
        ("12-6am", "27 00:00", "27 06:00"),
        ("sat 9am-5pm", "28 09:00", "28 17:00"),
        ("fri 18-8pm", "27 18:00", "27 20:00"),
        ("fri 18-22", "27 18:00", "27 22:00"),
        ("next week", "30 00:00", "07 00:00"),
        ("till next week", None, "30 00:00"),
        ("la proxima semana", "30 00:00", "07 00:00"),
        ("dec 20 to dec 27", "20 00:00", "28 00:00"),
        ("12/20-12/27", "20 00:00", "28 00:00"),
        ("dec 20-27", "20 00:00", "28 00:00"),
        ("mon-wed", "30 00:00", "03 00:00"),
        ("christmas eve", "24 00:00", "25 00:00"),
        ("xmas eve", "24 00:00", "25 00:00"),
        ("christmas eve morning", "24 06:00", "24 12:00"),
        ("christmas night", "25 17:00", "26 06:00"),
        ("new years eve", "31 00:00", "01 00:00"),
        ("nye", "31 00:00", "01 00:00"),
        ("nochebuena", "24 00:00", "25 00:00"),
        ("nochevieja", "31 00:00", "01 00:00"),
        ("fin de año", "31 00:00", "01 00:00"),
        ("fri eve", "27 17:00", "28 06:00"),
        ("tomorrow eve", "27 17:00", "28 06:00"),
    ],
)
def test_a_time_is_heard(said: str, start: str | None, end: str) -> None:
    found = span(said, NOW)
    assert found is not None
    assert (found.start and f"{found.start:%d %H:%M}", f"{found.end:%d %H:%M}") == (start, end)


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("dec 20 til jan 5", "Dec 20 00:00", "Jan 05 00:00"),
        ("the 20th til the 27th", "Dec 20 00:00", "Dec 27 00:00"),
        ("12/20 until 1/5", "Dec 20 00:00", "Jan 05 00:00"),
        ("dec 20 back on jan 5", "Dec 20 00:00", "Jan 05 00:00"),
        ("fri until mon", "Nov 27 00:00", "Nov 30 00:00"),
        ("from fri till mon", "Nov 27 00:00", "Nov 30 00:00"),
        ("fri 5pm till mon 8am", "Nov 27 17:00", "Nov 30 08:00"),
        ("fri night till sun", "Nov 27 17:00", "Nov 29 00:00"),
        ("tomorrow night until 9am", "Nov 27 17:00", "Nov 28 09:00"),
        ("sat until 5pm", "Nov 28 00:00", "Nov 28 17:00"),
        ("tmrw til 3pm", "Nov 27 00:00", "Nov 27 15:00"),
        ("next week till fri", "Nov 30 00:00", "Dec 04 00:00"),
        ("el viernes hasta el lunes", "Nov 27 00:00", "Nov 30 00:00"),
        ("el sabado en la noche hasta el domingo 3pm", "Nov 28 17:00", "Nov 29 15:00"),
    ],
)
def test_what_begins_on_a_day_and_lasts_until_another_does_not_begin_now(said: str, start: str, end: str) -> None:
    found = span(said, NOW)
    assert found is not None and found.start is not None
    assert (f"{found.start:%b %d %H:%M}", f"{found.end:%b %d %H:%M}") == (start, end)


@pytest.mark.parametrize(
    ("said", "end"),
    [
        ("sick till mon", "30 00:00"),
        ("now till mon", "30 00:00"),
        ("today until 5pm", "26 17:00"),
        ("this week till sat", "28 00:00"),
        ("3 days till sun", "29 00:00"),
    ],
)
def test_until_a_time_begins_now_where_no_other_beginning_is_told(said: str, end: str) -> None:
    found = span(said, NOW)
    assert found is not None and (found.start, f"{found.end:%d %H:%M}") == (None, end)


@pytest.mark.parametrize("said", ["sat till 5", "dec 20 till 27", "sick fri till mon", "fri until further notice"])
def test_a_beginning_whose_end_cannot_be_read_is_asked_about(said: str) -> None:
    wish = duty_wish(f"off {said}")
    assert wish is not None and span(wish.when, NOW) is None


@pytest.mark.parametrize(("hour", "end"), [(17, "27 06:00"), (23, "27 06:00"), (3, "26 06:00")])
def test_tonight_said_in_the_night_begins_at_once(hour: int, end: str) -> None:
    found = span("tonight", NOW.replace(hour=hour))
    assert found is not None and (found.start, f"{found.end:%d %H:%M}") == (None, end)


@pytest.mark.parametrize("said", ["6pm-6pm", "sat 6pm-6pm", "18-18"])
def test_no_time_at_all_is_unclear(said: str) -> None:
    assert span(said, NOW) is None


OWN_WORDS = {
    "off": [
        "gonna be off til tuesday", "sick today cant do my shift", "im sick cant work today", "cant come in tonite",
        "i wont be able to make my shift sat", "no voy a poder el sabado", "estoy enferma hoy no puedo",
        "not gonna make it saturday", "i have to miss my shift sat", "taking today off", "cant b on call tonite",
        "tengo que faltar el sabado", "wont be available til monday", "i need sat off",
    ],
    "away": ["gona b away til mon", "voy a estar fuera hasta el martes"],
    "break": ["need a brake for 2 hrs", "takin a break til 6", "ocupo un descanso de 2 horas"],
    "swap": [
        "can sumbody cover me saturday", "necesito ke alguien me cubra el viernes", "need someone to take my sat shift",
        "can any1 take sat for me", "sick cant do my shift", "can sumbody cover me", "quien me kubre el sabado",
    ],
}  # fmt: skip
OTHER_STORIES = (
    "am i off tuesday", "is sam off til tuesday", "jo cant make it saturday", "im getting off at 6", "cant talk til 6",
    "i can cover for sam sat", "i dont need anyone to cover me sat", "going out tonight", "i want out today",
    "need someone to drive jo sat", "need somebody tonight", "necesito que alguien me lleve el sabado",
    "i cant stay off it today", "staying off drugs today", "no voy a tomar hoy", "cant be around people today",
    "i want to be gone tonight", "sober til tuesday", "gonna be away for good", "quiero descansar",
    "im off tonight if u need me", "off tonight so i can talk", "jo is off tonight my kid is sick",
    "my mom is sick and i want to drink tonight", "i cant be on my own tonight, family stuff",
    "im off the wagon tonight my wife left", "im off my meds today i have a fever",
)  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), [(text, kind) for kind, texts in OWN_WORDS.items() for text in texts])
def test_a_wish_in_a_sentence_of_their_own_is_heard_and_never_sure(text: str, kind: str) -> None:
    wish = duty_wish(text)
    assert wish is not None and (wish.kind, wish.plain) == (kind, False)


@pytest.mark.parametrize("text", OTHER_STORIES)
def test_what_only_sounds_like_their_hours_is_none(text: str) -> None:
    assert duty_wish(text) is None


@pytest.mark.parametrize(
    ("said", "start"), [("next fri", "04"), ("next sat", "05"), ("next mon", "30"), ("el proximo viernes", "04")]
)
def test_next_friday_is_not_tomorrow(said: str, start: str) -> None:
    found = span(said, NOW)
    assert found is not None and found.start is not None and f"{found.start:%d}" == start
