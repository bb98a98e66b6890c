import pytest

from hotline.domain.hearing.offers import LATER_MINUTES, OfferReply, answers_alone, code_in, offer_reply


@pytest.mark.parametrize(
    "text", ["1", "yes", "on my way", "i got it", "im here", "ya voy", "aqui estoy", "yes, who is it?"]
)
def test_accepting(text):
    assert offer_reply(text) == OfferReply("accept")


@pytest.mark.parametrize("text", ["yes 14", "1 14", "14 yes", "y14", "#14 on my way", "R14 yes"])
def test_accepting_with_a_code(text):
    assert offer_reply(text) == OfferReply("accept", code="14")


@pytest.mark.parametrize(
    ("text", "minutes"), [("in an hour", 60), ("in 20 min", 20), ("2 in an hour", 60), ("cant now but in 30 min", 30)]
)
def test_later_with_minutes(text, minutes):
    assert offer_reply(text) == OfferReply("later", minutes=minutes)


@pytest.mark.parametrize("text", ["later", "later tonight after 8", "when i get off", "mas tarde"])
def test_later_without_minutes(text):
    assert offer_reply(text) == OfferReply("later")


def test_the_second_choice_alone_takes_the_offer_at_its_word():
    assert offer_reply("2") == OfferReply("later", minutes=LATER_MINUTES)


@pytest.mark.parametrize("text", ["yes at 6", "1, at 6pm", "i can at noon", "call me at 6:30 pm", "si puedo a las 6"])
def test_a_yes_to_a_later_hour_is_not_now(text):
    assert offer_reply(text) == OfferReply("later", at_an_hour=True)


@pytest.mark.parametrize("text", ["no prob omw", "no problem ill call her", "np on it", "no hay bronca yo le llamo"])
def test_no_problem_takes_it(text):
    assert offer_reply(text) == OfferReply("accept")


@pytest.mark.parametrize(
    "text",
    ["im on my way whos it", "lo tomo yo", "got this 1", "k send him ovr", "put em thru", "no problem i take it"],
)
def test_taking_it_in_other_words(text):
    assert offer_reply(text) == OfferReply("accept")


def test_minutes_asked_for_are_no_code():
    assert offer_reply("gimme 20") == OfferReply("later", minutes=20)


@pytest.mark.parametrize("text", ["1 2", "no. 1", "already did one today", "i did last nite", "6pm", "at 6"])
def test_what_is_two_answers_or_none(text):
    assert offer_reply(text) is None


@pytest.mark.parametrize("text", ["3", "cant", "not now", "at work", "no puedo", "3 14"])
def test_declining(text):
    assert offer_reply(text).action == "decline"


@pytest.mark.parametrize(
    "text",
    [
        "sry was driving. 1",
        "1 sorry was asleep",
        "1 was at work",
        "sorry i fell asleep 1",
        "im here, was driving",
        "1 me quede dormida",
    ],
)
def test_what_kept_them_before_takes_no_yes_back(text):
    assert offer_reply(text) == OfferReply("accept")


@pytest.mark.parametrize("text", ["1 asleep", "1 was asleep but cant now", "1 no i was asleep", "no one was asleep"])
def test_what_keeps_them_still_does(text):
    assert offer_reply(text) is None


@pytest.mark.parametrize("text", ["sorry was asleep", "i was at work"])
def test_what_kept_them_alone_is_no_yes(text):
    assert offer_reply(text) == OfferReply("decline")


@pytest.mark.parametrize("text", ["14", "maybe", "who?", "whats wrong", "is she ok?", ""])
def test_what_is_no_answer(text):
    assert offer_reply(text) is None


def test_a_code_alone_is_still_heard():
    assert code_in("14") == "14"


@pytest.mark.parametrize("text", ["9", "14 or 15", "in 20 min", "at 10", "1234", "call 555 0123", "no"])
def test_other_numbers_are_no_codes(text):
    assert code_in(text) is None


ASKING_FIRST = {
    "accept": (
        "4 real? on my way", "who is it? on my way", "omg is she ok? im coming", "quien es? ya voy",
        "is he ok? calling now", "whats going on? i got it", "really? ok im on it", "is it jo? i can talk",
        "right now? sure", "que paso? ya le llamo", "esta bien? voy", "oh no what happened? ill call her",
        "are you serious? yes ill take it", "who? yes", "what?? omw", "how bad is it? i can talk now",
        "does she know? yes ill text her", "is it urgent? i can call", "de verdad? si claro", "otra vez? ok yo voy",
        "what happened, on my way", "is everything ok... calling him", "like now? yes", "wait who? 1", "jo? yes",
        "omg what happened?? im calling her now", "que le paso? voy para alla", "is this for real? yes",
        "Whats wrong? I can talk",
    ),
    "decline": (
        "should i go? no", "is it urgent? cant now", "who is it? cant talk rn", "can someone else do it? im at work",
        "is pat free? i cant", "right now? no", "now? im driving", "what happened? im at work sorry",
        "es urgente? no puedo", "quien es? ahorita no puedo", "really? busy", "is there nobody else? im in a meeting",
        "do i have to? no", "puede otro? estoy trabajando", "again? no sorry", "who? 3",
        "is anyone else free? im with my kids", "cant u ask rosa? im busy", "no se puede otro? ando ocupada",
    ),
    "later": (
        "can i call in an hour? im at work", "can i do it later? im driving", "can it wait 30 min? at work",
        "is it urgent? i can in 20 min", "who is it? in an hour", "puede ser en una hora? estoy trabajando",
        "puedo llamar mas tarde? ando manejando", "is it ok if i call in 15 min", "can i call after work",
        "could i text her in half an hour?", "is she ok? i can call in 10", "es urgente? en 20 minutos puedo",
        "how about in an hour? in class", "can i call later?", "can i call at 6? at work til then",
        "could it wait til after dinner?", "puedo en una hora?", "is it ok if i text her in a bit",
    ),
    None: (
        "am i late? did someone get her", "is it too late? did anyone take it", "did someone call her? is she ok",
        "who is it?", "is she ok?", "what happened?", "should i go?", "do you want me to call?", "can i call her?",
        "is somebody with her?", "is pat going?", "did pat get it? is he on his way", "are you sure? i dont know",
        "should i call? idk", "want me to come? let me know", "is he on the way? ok",
        "will she call me? or do i call", "quien es?", "debo ir?", "alguien ya fue?", "who got it? thats good",
        "is someone on it? thanks", "4 real?", "is she still there? did u tell her im coming",
        "does he know its me? ok", "what does she want? money", "k who is it", "how is she? good", "where? im home",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "action"), [(text, what) for what, texts in ASKING_FIRST.items() for text in texts])
def test_whoever_asks_something_first_has_answered_too(text, action):
    found = offer_reply(text)
    assert (found.action if found else None) == action


@pytest.mark.parametrize("text", ["breathe slow. im omw", "hang on. im coming", "respira. ya voy", "stay put! im here"])
def test_whoever_is_coming_may_say_something_kind_first(text):
    assert offer_reply(text) == OfferReply("accept")


@pytest.mark.parametrize(
    "text", ["cant talk. coming", "not now. on my way", "at work. omw home", "after work, im coming"]
)
def test_to_be_coming_takes_back_no_other_answer(text):
    assert offer_reply(text) is None or offer_reply(text).action != "accept"


@pytest.mark.parametrize(
    "text", ["20 min", "24 in 20 min", "cant now but in 30 min", "3 my kid is sick", "yes at 6pm", "omw"]
)
def test_an_answer_and_nothing_else(text):
    assert answers_alone(text)


@pytest.mark.parametrize(
    "text",
    ["give it 20 minutes it will pass", "24 months clean", "1 day at a time", "i was sick too", "yes i made it home"],
)
def test_words_that_only_sound_like_an_answer(text):
    assert not answers_alone(text)


@pytest.mark.parametrize(
    "text",
    """
    3 my shift starts in 10 min | no i have to be at work in 20 minutes | no puedo, entro a trabajar en 20 minutos
    3 in class for 2 hours | cant, worked 12 hours | no im 2 hours away | sorry cant my bus comes in 5 min
    nope im out of town, 3 hours from there | 3 entro en media hora | no, my kids wake up in an hour
    """.strip()
    .replace("\n", "|")
    .split("|"),
)
def test_a_refusal_may_name_the_time_that_something_else_takes(text):
    assert offer_reply(text) == OfferReply("decline")


@pytest.mark.parametrize(
    "text",
    """
    1 i have 20 minutes | yes for 20 min | i can talk for 20 min | si, tengo 20 minutos | yes, free for an hour
    yes just got off a 12 hour shift | 1 omw 10 min | yes but only for 20 min | i have an hour
    puedo hablar por una hora | sure i got 30 min before work | si, por media hora | yes for the next hour
    """.strip()
    .replace("\n", "|")
    .split("|"),
)
def test_a_yes_may_name_how_long_they_have(text):
    assert offer_reply(text) == OfferReply("accept")


@pytest.mark.parametrize(
    "text",
    """
    2 in 20 min | cant now, 20 min ok | yes in 20 min | si pero en 20 minutos | give me 20 | 20 min | no but in 20 min
    not now, in 20 min | no problem, in 20 min | no doubt 20 min | cant for 20 min | no puedo por 20 minutos | 1 20 min
    no i get off in 20 min | i have 20 min left at work | yes busy for 20 min | yes ill be there in 20 min | no, 20 min
    no in class, free in 20 min | cant talk rn can call in 20 min | no hay problema en 20 min | yes 20 min
    """.strip()
    .replace("\n", "|")
    .split("|"),
)
def test_a_time_from_now_is_later_whatever_stands_before_it(text):
    assert offer_reply(text) == OfferReply("later", minutes=20)


@pytest.mark.parametrize(
    "text",
    """
    ill be there in a min | b there in a minute | be there in 2 mins | yes in a minute | gimme a min | 1 min | in 3 min
    ahi estoy en un minuto | ya voy en 2 minutos | ill call her in a sec | omw just a sec | be there in a couple mins
    1 in 2 min | le llamo en un minuto | im coming in a minute or two | yea gimme 2 mins sorry
    """.strip()
    .replace("\n", "|")
    .split("|"),
)
def test_a_minute_or_two_is_a_yes_now(text):
    reply = offer_reply(text)
    assert reply is not None and reply.action == "accept"


@pytest.mark.parametrize(
    "text",
    ["hold on 1 min", "wait a min", "cant now, 2 min", "2 in 1 min", "in 5 min", "one sec", "i have court in 2 min",
     "espera un minuto", "leaving for work in 3 min", "b there in 10"],
)  # fmt: skip
def test_a_wait_or_more_than_that_is_no_yes_now(text):
    reply = offer_reply(text)
    assert reply is None or reply.action != "accept"


@pytest.mark.parametrize("text", ["send em ovr", "yea send them ovr", "send em over"])
def test_to_send_somebody_over_is_a_yes_however_it_is_spelt(text):
    assert offer_reply(text) == OfferReply("accept")
