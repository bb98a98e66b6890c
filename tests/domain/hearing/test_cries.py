import pytest

from hotline.domain.hearing.cries import cry, own_cry


@pytest.mark.parametrize("text", ["omg im jonsing so bad", "my cravngs wont stop omg", "tengo antojjos bien fuertes"])
def test_a_craving_is_heard_however_it_is_spelt(text: str) -> None:
    assert cry(text) == "CRAVE"


@pytest.mark.parametrize(
    "text", ["bro im freaking out help", "wey ando bien mal ayuda", "i feel like crap help me plz", "i cnt do this hlp"]
)
def test_help_as_the_last_word_is_a_cry(text: str) -> None:
    assert cry(text) == "HELP"


@pytest.mark.parametrize(
    "text",
    [
        "ke onda nesesito ablar con alguien urjente",
        "i need 2 tlk 2 sum1 its urgnt",
        "need somebody frfr tonite",
        "u got any1 awake",
        "conteste alguien",
    ],
)
def test_a_wish_for_a_person_is_heard_whatever_comes_after_it(text: str) -> None:
    assert cry(text) == "CALL"


@pytest.mark.parametrize(
    "text",
    [
        "will a meeting help",
        "thanks for the help",
        "you help",
        "no help",
        "somebody stole my bike",
    ],
)
def test_help_that_is_given_or_asked_about_is_no_cry(text: str) -> None:
    assert cry(text) is None


def test_a_story_of_ten_parts_is_heard_by_its_sentences() -> None:
    assert (
        cry("the bus was late. my boss was mean. " * 20 + "i keep thinking about using. " + "it rained. " * 30)
        == "CRAVE"
    )


def test_a_story_without_a_full_stop_is_heard_as_well() -> None:
    assert cry("so then my sister came over with the kids " * 12 + "and i need to talk to someone") == "CALL"


@pytest.mark.parametrize(
    "text", ["помогите", "助けて", "救命啊", "aidez-moi svp", "giúp tôi", "Ajuda!", "도와주세요", "ساعدوني"]
)
def test_a_cry_in_another_language_is_a_cry(text: str) -> None:
    assert cry(text) == "HELP"


@pytest.mark.parametrize("text", ["ya no nesesito ayuda", "no tengo antojos", "she needs somebody to be there for her"])
def test_what_is_denied_or_over_is_no_cry(text: str) -> None:
    assert cry(text) is None


@pytest.mark.parametrize("text", ["привет", "こんにちは", "bonjour", ""])
def test_other_words_of_other_languages_are_none(text: str) -> None:
    assert cry(text) is None


@pytest.mark.parametrize(
    "text", ["im releasing him to rehab", "im gonna be relaxing tonite", "quiere drogarse el vato"]
)
def test_other_words_that_look_like_using_are_no_cry(text: str) -> None:
    assert cry(text) is None


@pytest.mark.parametrize(
    "text", ["need sumbody 2 cover me", "jo is gonna relaps n she knows it", "how do u help with cravngs"]
)
def test_a_helper_who_speaks_of_others_or_of_their_hours_cries_for_nothing(text: str) -> None:
    assert own_cry(text) is None
