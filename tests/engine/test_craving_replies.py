"""At every question of the craving check-in a person is no more than their own words away, and nobody is met coldly."""

from datetime import UTC, datetime

import pytest

from hotline.domain.talk import Place, Talk, Wait
from hotline.engine import purposes
from hotline.engine.attention import attend
from hotline.engine.flow import Book
from hotline.engine.meaning import understand
from hotline.engine.sender import Standing

MOMENT = datetime(2025, 3, 5, 15, 0, tzinfo=UTC)
FOR_A_PERSON = """
tlak 2 sum1, tak 2 sum1, talk 2 some1, ned 2 talk, need 2 talk, need to talk, can sum1 call me, can some1 txt me,
cn i tlk to sm1, any1 2 talk 2, let me talk to a person, id rather talk to someone, talk 2 my sponsor, my sponsor pls,
cal me plz, someone please, some1 plz, i just wanna hear a voice, not a bot i want a person, i need a friend, need sum1,
put me through to someone, speek to someone, 8 can someone call me, hablar, kiero ablar kon alguien, ablar,
nesecito ablar con algien, necesito a alguien, q me llame alguien, con una persona xfa, mi padrino, llamenme
"""
HARD = """
im scared, im skared, im so scared, this sucks, im freaking out, im losing it, its not working, this isnt helping,
tengo miedo, tengo mucho miedo, toy asustada, no me sirve, estoy temblando
"""
CALLING_OUT = """
u there, you there?, hello?, hello??, anyone, anyone there, is anybody there, r u there, estas ahi, hay alguien ahi,
sigues ahi, hola?
"""


def listed(page: str) -> list[str]:
    return [" ".join(one.split()) for one in page.replace("\n", " ").split(",") if one.strip()]


def asked(book: Book, step: str) -> Talk:
    offered = tuple(answer.name for answer in book.step("craving", step).answers)
    return Talk(places=(Place("craving", step, wait=Wait(1, MOMENT, offered)),), turn=1)


def questions(book: Book) -> list[str]:
    return [step.name for step in book.flows["craving"].steps.values() if step.verb == "ask"]


def answers(step: str, said: str) -> bool:
    """A feeling may have set it off, and "it's not working" says no to a person: those are answers."""
    return step.startswith("trigger") or (step == "person_first" and {"not", "isnt", "no"} & set(said.split()) != set())


def led_to(book: Book, step: str, text: str) -> str | None:
    """The flow or the step a text leads to at a question of the craving check-in."""
    match attend(book, asked(book, step), Standing(), text, None):
        case purposes.Beginning(flow=flow):
            return flow
        case _:
            offered = [answer.name for answer in book.step("craving", step).answers]
            meant = understand(book.step("craving", step), offered, text)
            return book.step("craving", step).answer(meant[0]).then if meant and offered else None


@pytest.mark.parametrize("said", listed(FOR_A_PERSON))
def test_whoever_asks_for_a_person_gets_one_at_every_question(real: Book, said: str) -> None:
    led = {step: led_to(real, step, said) for step in questions(real)}
    assert {step: to for step, to in led.items() if to not in {"reach", "callme", "reach_someone"}} == {}


@pytest.mark.parametrize(("page", "flow"), [(HARD, "hard_moment"), (CALLING_OUT, "there")])
def test_whoever_is_scared_or_calls_out_gets_kind_words_at_every_question(real: Book, page: str, flow: str) -> None:
    led = {(step, said): led_to(real, step, said) for said in listed(page) for step in questions(real)}
    cold = {one: to for one, to in led.items() if to not in {flow, "reach_someone"} and not answers(*one)}
    assert cold == {}


@pytest.mark.parametrize("said", ["fighting with my sponsor", "my friends", "people at work", "someone at the bar"])
def test_people_who_set_it_off_are_no_ask_for_a_person(real: Book, said: str) -> None:
    assert isinstance(attend(real, asked(real, "trigger"), Standing(), said, None), purposes.Answering)


def test_what_helped_may_be_said_in_words_of_feeling(real: Book) -> None:
    assert isinstance(attend(real, asked(real, "what_helped"), Standing(), "crying", None), purposes.Answering)


def test_kind_words_are_no_longer_than_those_that_say_it_was_missed(real: Book) -> None:
    for language in ("en", "es"):
        words = {name: real.text(language, f"general/{name}") or "" for name in ("unclear", *KIND)}
        assert all(0 < len(words[name]) <= len(words["unclear"]) for name in KIND)


KIND = ("unclear_hard", "unclear_there", "unclear_unsure", "unclear_how", "unclear_bot", "unclear_told", "going_on")
