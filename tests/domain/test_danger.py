from pathlib import Path

import pytest

from hotline.domain.danger import Danger, Kind

FLOWS = Path(__file__).parents[2] / "flows"


def test_plain_words_are_sure_and_about_the_writer(screen):
    assert screen("I want to kill myself") == Danger(Kind.SUICIDE, sure=True, about="writer", threat=False)


def test_a_text_without_danger_is_none(screen):
    assert screen("can i get a ride to the meeting at 7") is None


@pytest.mark.parametrize("text", ["", "   ", "\n", "?!", "😭😭", "7", "YES", "a" * 1600])
def test_a_text_of_nothing_much_is_none(screen, text):
    assert screen(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "kil myself",
        "im feeling suicdal",
        "i wanna kill my slef",
        "k i l l  m y s e l f",
        "u n a l i v e",
        "iwannadie",
        "killmyself",
        "k!ll myself",
        "su1cide",
        "kms",
        "i want 2 die",
        "I. want. to. die.",
        "i want... to... die",
        "i 😭 want 😭 to 😭 die",
        "I WANT TO DIE",
        "i reaaally want to dieeee",
        "i want to fucking die",
    ],
)
def test_misspelt_spaced_and_shouted_words_are_heard(screen, text):
    assert screen(text).kind == Kind.SUICIDE


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("8. also i want to kill myself", Kind.SUICIDE),
        ("STOP. actually wait i cant breathe", Kind.MEDICAL),
        ("yes 7pm is fine but my boyfriend hit me again", Kind.VIOLENCE),
        ("RIDE. my friend wont wake up his lips are blue", Kind.OVERDOSE),
    ],
)
def test_danger_beside_something_else_is_heard(screen, text, kind):
    assert screen(text).kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ya no quiero vivir", Kind.SUICIDE),
        ("ME QUIERO MORIR", Kind.SUICIDE),
        ("no quiero bibir mas", Kind.SUICIDE),
        ("mi hermano no respira", Kind.OVERDOSE),
        ("mi esposo me está golpeando", Kind.VIOLENCE),
        ("me duele mucho el pecho", Kind.MEDICAL),
        ("ya no quiero to live", Kind.SUICIDE),
        ("my husband me pega", Kind.VIOLENCE),
    ],
)
def test_spanish_is_heard_without_accents_misspelt_and_mixed_with_english(screen, text, kind):
    assert screen(text).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "wish i wouldnt wake up",
        "theyd be better off without me",
        "whats the point of living",
        "tired of being alive",
        "took all my pills",
        "im on the bridge",
        "i have a loaded gun in my hand",
        "i wrote my goodbye letters",
        "giving all my stuff away",
    ],
)
def test_what_is_said_without_the_word_is_suicide_too(screen, text):
    assert screen(text).kind == Kind.SUICIDE


@pytest.mark.parametrize(
    "text",
    [
        "im not suicidal just tired",
        "i would never hurt myself",
        "he didnt hit me",
        "no chest pain today",
        "no me quiero matar",
        "nobody overdosed",
    ],
)
def test_not_takes_danger_back(screen, text):
    assert screen(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "no i want to die",
        "no, i want to kill myself",
        "why not just kill myself",
        "i cant stop thinking about killing myself",
        "they dont need me i should just die",
        "i cant promise i wont kill myself",
        "not sure if i want to be alive",
        "i dont want to live",
        "not breathing",
        "i say im fine but im not, im going to kill myself",
    ],
)
def test_not_every_not_is_a_denial(screen, text):
    assert screen(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "my uncle overdosed 10 years ago",
        "i was suicidal back in 2015",
        "when i was a kid my dad beat me",
        "had a seizure last year",
        "i used to want to die but im 2 yrs sober now",
        "hace 5 anos intente suicidarme",
    ],
)
def test_what_is_long_over_is_none(screen, text):
    assert screen(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "i overdosed last night",
        "he hit me again, he used to do it years ago",
        "my son died 2 years ago and i want to join him in heaven",
        "i lost my wife last year and i dont want to live",
    ],
)
def test_what_is_recent_or_is_back_is_danger(screen, text):
    assert screen(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "you killed it at your share",
        "im dying laughing",
        "my phone died",
        "time to kill before group",
        "that pie is to die for",
        "this heat is killing me",
        "my boss is gonna kill me if im late",
        "hit me up later",
        "im gonna kill him in fortnite",
        "in the movie he jumps off a bridge",
        "driver here, stuck on the bridge traffic is terrible",
        "muerta de hambre",
        "el trafico me mata",
        "me toca trabajar el sabado",
    ],
)
def test_idioms_games_and_films_are_none(screen, text):
    assert screen(text) is None


@pytest.mark.parametrize(
    "text",
    ["i drank again", "i used last night", "i feel so low", "i miss her so much", "craving is a 10", "recai anoche"],
)
def test_craving_slip_and_sadness_are_none(screen, text):
    assert screen(text) is None


@pytest.mark.parametrize("text", ["end of my rope", "i cant do this anymore", "ya no puedo mas", "i want to die lol"])
def test_what_may_be_a_manner_of_speaking_is_danger_but_unsure(screen, text):
    assert screen(text) == Danger(Kind.SUICIDE, sure=False, about="writer", threat=False)


@pytest.mark.parametrize(
    "text",
    [
        "are you thinking of killing yourself?",
        "do you want to die",
        "did you take too many pills?",
        "estas pensando en suicidarte?",
    ],
)
def test_a_question_to_the_reader_is_about_the_reader(screen, text):
    assert screen(text).about == "reader"


@pytest.mark.parametrize(
    "text", ["can you help me i want to die", "do you think i should kill myself", "are you there cant breathe"]
)
def test_a_cry_to_the_reader_is_about_the_writer(screen, text):
    assert screen(text).about == "writer"


@pytest.mark.parametrize(
    "text", ["my son wants to die", "she cant breathe", "he is beating her", "mi amiga se quiere matar"]
)
def test_danger_to_somebody_else_is_about_the_other(screen, text):
    assert screen(text).about == "other"


@pytest.mark.parametrize(
    "text", ["im gonna kill him", "i hit my wife last night", "if he comes back ill shoot him", "lo voy a matar"]
)
def test_threats_of_the_writer_are_violence_to_the_other(screen, text):
    assert screen(text) == Danger(Kind.VIOLENCE, sure=True, about="other", threat=True)


def test_who_is_threatened_does_not_threaten(screen):
    assert screen("he said hes going to kill me") == Danger(Kind.VIOLENCE, sure=True, about="writer", threat=False)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("he raped me and now i want to die", Kind.SUICIDE),
        ("took too much and my chest hurts", Kind.OVERDOSE),
        ("he stabbed me im bleeding", Kind.VIOLENCE),
        ("she took all her pills and wont wake up", Kind.OVERDOSE),
        ("goodbye everyone. my chest hurts", Kind.SUICIDE),
    ],
)
def test_of_two_kinds_the_more_pressing_is_answered(screen, text, kind):
    assert screen(text).kind == kind


def test_the_sure_comes_before_the_unsure(screen):
    assert screen("cant take it anymore he keeps hitting me").kind == Kind.VIOLENCE


def test_the_same_text_has_the_same_answer(screen):
    text = "he hit me and i want to die and i took too much and my chest hurts"
    assert len({screen(text) for _ in range(20)}) == 1


def test_those_who_tend_the_file_see_which_ideas_were_heard(screen):
    assert "suicide.plain" in screen.ideas("i want to kill myself")
