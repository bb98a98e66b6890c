import pytest

from hotline.domain.hearing.rides import ride_reply


@pytest.mark.parametrize("text", ["yes", "i can do it", "ill take it", "yo puedo", "count me in"])
def test_accepting(text):
    assert ride_reply(text) == "accept"


@pytest.mark.parametrize(
    ("text", "code"), [("YES R12", "R12"), ("Y12", "12"), ("14 yes", "14"), ("ill take ride 18", "18"), ("ok r8", "R8")]
)
def test_accepting_with_a_code(text, code):
    assert ride_reply(text) == {"action": "accept", "code": code}


@pytest.mark.parametrize("text", ["no", "no 12", "cant tonight", "at work", "pass", "no puedo"])
def test_declining_needs_no_code(text):
    assert ride_reply(text) == "decline"


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("leaving now", "en_route"),
        ("outside", "arrived"),
        ("silver toyota outside", "arrived"),
        ("got her", "picked_up"),
        ("listo ya lo deje", "done"),
        ("nobody here", "no_show"),
        ("flat tire", "cancel"),
        ("how far", "question"),
        ("she wont get out of the car", "incident"),
    ],
)
def test_each_step_of_a_ride(text, meaning):
    assert ride_reply(text) == meaning


@pytest.mark.parametrize(
    "text", ["10 min away", "be there in 10", "eta 10", "10 min", "estoy a 10 minutos", "in 10", "en 10"]
)
def test_minutes_away(text):
    assert ride_reply(text) == {"action": "en_route", "eta_min": 10}


@pytest.mark.parametrize("text", ["running late 15 min", "15 min late", "running 15 behind", "voy tarde 15 min"])
def test_minutes_late(text):
    assert ride_reply(text) == {"action": "late", "eta_min": 15}


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("im here tell her to come out", "arrived"),
        ("here, have him come out", "arrived"),
        ("omw have her wait out front", "en_route"),
    ],
)
def test_where_the_driver_is_and_what_the_rider_shall_do(text, meaning):
    assert ride_reply(text) == meaning


def test_late_without_minutes():
    assert ride_reply("running late") == {"action": "late"}


def test_trouble_comes_before_everything_else():
    assert ride_reply("picked him up but he is drunk and yelling") == "incident"


@pytest.mark.parametrize("text", ["1 at 6pm", "yes at 6", "puedo a las 6", "1 at noon"])
def test_a_yes_to_the_hour_takes_it(text):
    assert ride_reply(text) == "accept"


@pytest.mark.parametrize("text", ["have him call me", "have her wait out front", "already did one today", "1 2"])
def test_what_only_sounds_like_a_step_or_a_yes_is_none(text):
    assert ride_reply(text) is None


@pytest.mark.parametrize("text", ["maybe", "later", "12", "lol", ""])
def test_what_is_unclear(text):
    assert ride_reply(text) is None


@pytest.mark.parametrize(
    "text",
    ["im not there yet", "not there yet", "im not here yet", "i havent arrived yet", "havent picked her up yet",
     "i have not picked him up yet", "havent dropped her off yet", "she isnt in the car yet", "im not at the house yet",
     "i havent even arrived", "she is not coming", "they arent coming", "no llego a tiempo", "todavia no llego",
     "no llego hasta las 6", "todavia no he llegado", "aun no la he recogido", "todavia no la recogi"],
)  # fmt: skip
def test_what_has_not_happened_yet_is_no_step_of_a_ride(text):
    assert ride_reply(text) is None


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("im here but shes not here", "no_show"),
        ("hes not here yet", "no_show"),
        ("not here", "no_show"),
        ("hasnt come out", "no_show"),
        ("ella no llego", "no_show"),
        ("no llego", "no_show"),
        ("im outside, she isnt in the car yet", "arrived"),
        ("im not there yet but on my way", "en_route"),
        ("not a problem on my way", "en_route"),
        ("i havent eaten but im on my way", "en_route"),
        ("not sure which house im at the corner", "arrived"),
        ("im not coming", "decline"),
    ],
)
def test_a_no_about_something_else_leaves_the_step(text, meaning):
    assert ride_reply(text) == meaning


def test_not_there_yet_with_minutes_is_late():
    assert ride_reply("im not there yet 5 more min") == {"action": "late", "eta_min": 5}


@pytest.mark.parametrize(
    "text",
    ["i can do it if its after 5", "i can if she can be ready by 4", "i can do it if my car starts",
     "i can unless it snows", "i can take her but not back", "ill go as long as its before 4",
     "i can take it R12 if its after 5", "puedo si es despues de las 5", "yo la llevo si sale a las 4",
     "puedo llevarla pero no de regreso"],
)  # fmt: skip
def test_a_yes_that_hangs_on_something_is_asked_about(text):
    assert ride_reply(text) is None


@pytest.mark.parametrize(
    "text",
    ["i can if needed", "i can do it if you need", "i can do it if u need me", "i can do it if its still open",
     "i can if thats ok", "yes i can if possible", "ill do it unless someone already took it", "if needed i can drive",
     "yo si puedo", "si yo puedo", "claro que si puedo", "puedo si quieren", "yo voy si hace falta"],
)  # fmt: skip
def test_a_yes_with_a_polite_if_is_a_yes(text):
    assert ride_reply(text) == "accept"
