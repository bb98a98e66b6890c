"""What a text is for: danger, then a stop, then what was asked last, then a chat, then start words."""

from datetime import UTC, datetime, timedelta

import pytest

from hotline.domain.danger import Danger, Kind
from hotline.domain.talk import Place, Talk, Wait
from hotline.engine import purposes as a
from hotline.engine.asked_once import SaidAfterAll
from hotline.engine.attention import attend
from hotline.engine.chats import OpenRelay, Relaying, WhichChat
from hotline.engine.flow import Book
from hotline.engine.sender import OpenOffer, Standing

NOON = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
NOTHING = Talk()
SURE = Danger(Kind.SUICIDE, sure=True, about="writer", threat=False)
UNSURE = Danger(Kind.SUICIDE, sure=False, about="writer", threat=False)
BEATEN = Danger(Kind.VIOLENCE, sure=True, about="writer", threat=False)
THREAT = Danger(Kind.VIOLENCE, sure=True, about="other", threat=True)
ASKED = Danger(Kind.SUICIDE, sure=True, about="reader", threat=False)
CHAT = OpenRelay(7, as_helper=False, crisis=False)
HELPS = OpenRelay(8, as_helper=True, crisis=False, code=21)
HELPS_TOO = OpenRelay(9, as_helper=True, crisis=False, code=22)
CRISIS = OpenRelay(10, as_helper=False, crisis=True)


def asking(flow: str, step: str, *offered: str, at: datetime = NOON) -> Talk:
    """A talk with a question open."""
    return Talk(places=(Place(flow, step, wait=Wait(3, at, offered)),), turn=3)


RATING = asking("craving", "strength")
TRIGGER = asking("craving", "trigger", "people", "place", "stress", "halt", "unsure")
HELPED = asking("craving", "what_helped")
SAFE = asking("crisis_violence", "ask_safe", "yes", "no")


def offer(number: int, code: int, *, minutes: int = 0, crossed: bool = False) -> OpenOffer:
    """An ask that was put to a helper some minutes after noon."""
    return OpenOffer(number, code, NOON + timedelta(minutes=minutes), crossed)


# --- danger -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("danger", "flow"),
    [(SURE, "crisis_suicide"), (UNSURE, "danger_check"), (BEATEN, "crisis_violence"), (THREAT, "crisis_threat")],
)
def test_danger_has_a_flow_each(real: Book, danger: Danger, flow: str) -> None:
    assert attend(real, RATING, Standing(), "words", danger) == a.InDanger(danger, flow)


def test_danger_comes_before_a_stop(real: Book) -> None:
    assert isinstance(attend(real, NOTHING, Standing(), "STOP", SURE), a.InDanger)


def test_danger_is_seen_after_a_stop_too(real: Book) -> None:
    assert isinstance(attend(real, NOTHING, Standing(stopped=True), "words", SURE), a.InDanger)


def test_the_flow_that_is_under_way_hears_it_as_an_answer(real: Book) -> None:
    talk = asking("crisis_suicide", "page")
    assert attend(real, talk, Standing(), "words", SURE) == a.Answering()


def test_another_danger_has_another_flow(real: Book) -> None:
    assert isinstance(attend(real, asking("crisis_suicide", "page"), Standing(), "words", BEATEN), a.InDanger)


def test_a_helper_may_ask_about_it(real: Book) -> None:
    assert attend(real, NOTHING, Standing(relays=(HELPS,)), "words", ASKED) == Relaying(8, "words")


def test_the_one_who_is_helped_may_not_be_taken_for_a_helper(real: Book) -> None:
    assert isinstance(attend(real, NOTHING, Standing(relays=(CHAT,)), "words", ASKED), a.InDanger)


def test_in_a_crisis_chat_a_human_is_there(real: Book) -> None:
    assert attend(real, NOTHING, Standing(relays=(CRISIS,)), "words", SURE) == Relaying(10, "words")


# --- stop and start -----------------------------------------------------------------------------------


def test_a_stop_comes_before_a_question(real: Book) -> None:
    assert isinstance(attend(real, RATING, Standing(), "STOP", None), a.Stopping)


@pytest.mark.parametrize(("text", "asks"), [("STOP", False), ("stop texting me", True), ("wrong number", False)])
def test_in_a_chat_only_a_wordy_wish_is_asked_about(real: Book, text: str, asks: bool) -> None:
    found = attend(real, NOTHING, Standing(relays=(CHAT,)), text, None)
    assert isinstance(found, a.Stopping) and found.ask_which is asks


def test_it_is_asked_once(real: Book) -> None:
    found = attend(real, NOTHING, Standing(relays=(CHAT,), asked_which=7), "stop texting me", None)
    assert isinstance(found, a.Stopping) and not found.ask_which


def test_whoever_may_not_be_texted_is_not_asked_either(real: Book) -> None:
    found = attend(real, NOTHING, Standing(relays=(CHAT,), hushed=True), "stop texting me", None)
    assert isinstance(found, a.Stopping) and not found.ask_which


def test_a_pause_is_a_stop_until_there_is_a_pause(real: Book) -> None:
    assert isinstance(attend(real, NOTHING, Standing(), "no more texts today", None), a.Stopping)


def test_what_the_carrier_took_for_a_stop_is_one(real: Book) -> None:
    assert isinstance(attend(real, RATING, Standing(opt_out="STOP"), "7", None), a.Stopping)


def test_what_the_carrier_took_for_a_start_is_one_only_after_a_stop(real: Book) -> None:
    assert attend(real, NOTHING, Standing(stopped=True, opt_out="START"), "yes", None) == a.Starting()
    assert attend(real, SAFE, Standing(opt_out="START"), "yes", None) == a.Answering()


def test_start_texting_me_means_little_to_whoever_never_stopped(real: Book) -> None:
    assert not isinstance(attend(real, NOTHING, Standing(), "start texting me", None), a.Starting)


@pytest.mark.parametrize(("text", "wants"), [("HELP", True), ("talk", True), ("lol", False), ("7", False)])
def test_a_cry_for_help_is_told_from_other_words_after_a_stop(real: Book, text: str, wants: bool) -> None:
    assert attend(real, RATING, Standing(stopped=True), text, None) == a.Barred(wants_help=wants)


def test_words_after_a_stop_reach_a_chat_that_was_opened_since(real: Book) -> None:
    assert attend(real, NOTHING, Standing(stopped=True, relays=(CRISIS,)), "hi", None) == Relaying(10, "hi")


# --- hushed -------------------------------------------------------------------------------------------


def test_the_hushed_answer_the_one_question(real: Book) -> None:
    assert attend(real, SAFE, Standing(hushed=True), "who is this", None) == a.Answering()


def test_a_text_that_crossed_the_question_is_no_answer(real: Book) -> None:
    assert attend(real, SAFE, Standing(hushed=True, crossed=True), "yes", None) == a.Barred(wants_help=False)


@pytest.mark.parametrize("text", ["its safe now", "yes", "1"])
def test_they_say_late_that_it_is_safe(real: Book, text: str) -> None:
    assert attend(real, NOTHING, Standing(hushed=True, relays=(CRISIS,)), text, None) == SaidAfterAll("violence")


@pytest.mark.parametrize("text", ["not safe", "no", "2", "its not safe yet", "who is this"])
def test_and_what_does_not_say_so_is_not_taken_for_it(real: Book, text: str) -> None:
    assert attend(real, NOTHING, Standing(hushed=True), text, None) == a.Barred(wants_help=False)


# --- asks and questions -------------------------------------------------------------------------------


def test_a_yes_answers_the_one_ask(real: Book) -> None:
    found = attend(real, NOTHING, Standing(is_helper=True, offers=(offer(1, 21),)), "on my way", None)
    assert isinstance(found, a.OfferAnswered) and (found.offer_id, found.reply.action) == (1, "accept")


def test_several_asks_are_told_apart_by_number(real: Book) -> None:
    asks = Standing(is_helper=True, offers=(offer(1, 21), offer(2, 35)))
    assert attend(real, NOTHING, asks, "yes", None) == a.WhichOffer()
    found = attend(real, NOTHING, asks, "3 35", None)
    assert isinstance(found, a.OfferAnswered) and (found.offer_id, found.reply.action) == (2, "decline")


def test_the_number_alone_is_a_yes(real: Book) -> None:
    found = attend(real, NOTHING, Standing(offers=(offer(1, 21), offer(2, 35))), "35", None)
    assert isinstance(found, a.OfferAnswered) and found.reply.action == "accept"


def test_the_number_of_an_ask_that_is_over_claims_no_other(real: Book) -> None:
    assert attend(real, NOTHING, Standing(offers=(offer(1, 21),)), "1 35", None) == a.WhichOffer()


def test_a_yes_that_was_written_before_the_ask_went_out_is_none(real: Book) -> None:
    found = attend(real, NOTHING, Standing(is_helper=True, offers=(offer(1, 21, crossed=True),)), "yes", None)
    assert found == a.OfferMuddle()


@pytest.mark.parametrize(("minutes", "expected"), [(1, a.OfferAnswered), (-1, a.Answering)])
def test_of_an_ask_and_a_question_the_newer_is_answered(real: Book, minutes: int, expected: type) -> None:
    standing = Standing(offers=(offer(1, 21, minutes=minutes),))
    assert isinstance(attend(real, RATING, standing, "3", None), expected)


def test_what_answers_no_question_may_answer_the_ask(real: Book) -> None:
    standing = Standing(offers=(offer(1, 21, minutes=-1),))
    assert isinstance(attend(real, RATING, standing, "on my way", None), a.OfferAnswered)


def test_a_question_is_answered_before_a_chat_is_written_in(real: Book) -> None:
    assert attend(real, RATING, Standing(relays=(CHAT,)), "7", None) == a.Answering()
    assert attend(real, RATING, Standing(relays=(CHAT,)), "hey", None) == Relaying(7, "hey")


def test_a_start_word_is_no_answer_in_words(real: Book) -> None:
    assert attend(real, HELPED, Standing(), "talk", None) == a.Beginning("reach")
    assert attend(real, HELPED, Standing(), "a long walk", None) == a.Answering()


def test_a_text_that_crossed_a_question_is_heard_for_all_else(real: Book) -> None:
    assert attend(real, RATING, Standing(crossed=True), "7", None) == a.Crossed(fits=True)
    assert attend(real, RATING, Standing(crossed=True), "HELP", None) == a.Beginning("craving")
    assert attend(real, RATING, Standing(crossed=True, relays=(CHAT,)), "7", None) == Relaying(7, "7")


# --- chats --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["DONE", "done.", "listo", "All done"])
def test_a_chat_is_ended(real: Book, text: str) -> None:
    assert attend(real, NOTHING, Standing(relays=(CHAT,)), text, None) == Relaying(7, text, done=True)


def test_help_in_a_chat_is_answered_as_well(real: Book) -> None:
    assert attend(real, NOTHING, Standing(relays=(CHAT,)), "help", None) == Relaying(7, "help", help=True)


@pytest.mark.parametrize(
    ("text", "chat", "words"), [("21 hi", 8, "hi"), ("22: hi there", 9, "hi there"), ("#21 - ok", 8, "ok")]
)
def test_a_helper_of_two_chats_names_one(real: Book, text: str, chat: int, words: str) -> None:
    assert attend(real, NOTHING, Standing(relays=(HELPS, HELPS_TOO)), text, None) == Relaying(chat, words)


def test_without_a_number_it_is_not_sure_whom_they_mean(real: Book) -> None:
    assert attend(real, NOTHING, Standing(relays=(HELPS, HELPS_TOO)), "hi", None) == WhichChat()


def test_unless_nobody_else_wrote_since(real: Book) -> None:
    assert attend(real, NOTHING, Standing(relays=(HELPS, HELPS_TOO), chat=8), "hi", None) == Relaying(8, "hi")
    assert attend(real, NOTHING, Standing(relays=(HELPS_TOO, HELPS), chat=8), "hi", None) == WhichChat()


@pytest.mark.parametrize("text", ["DONE 22", "22 done", "listo 22"])
def test_one_of_two_chats_is_ended(real: Book, text: str) -> None:
    found = attend(real, NOTHING, Standing(relays=(HELPS, HELPS_TOO)), text, None)
    assert isinstance(found, Relaying) and (found.relay_id, found.done) == (9, True)


# --- start words and all the rest ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "flow"), [("HELP", "craving"), ("ganas", "craving"), ("talk", "reach"), ("JOIN", "join"), ("hola", "menu")]
)
def test_start_words(real: Book, text: str, flow: str) -> None:
    assert attend(real, NOTHING, Standing(), text, None) == a.Beginning(flow)


@pytest.mark.parametrize(("text", "flow"), [("HELP", "helper_help"), ("ayuda", "helper_help"), ("CRAVE", "craving")])
def test_helpers_have_a_help_of_their_own(real: Book, text: str, flow: str) -> None:
    assert attend(real, NOTHING, Standing(is_helper=True), text, None) == a.Beginning(flow)


def test_a_language_is_asked_for(real: Book) -> None:
    assert attend(real, NOTHING, Standing(), "espanol", None) == a.Speaking("es")


def test_nobody_understood_it(real: Book) -> None:
    assert attend(real, NOTHING, Standing(), "asdf", None) == a.Lost()
    assert attend(real, RATING, Standing(), "asdf", None) == a.Answering()
    assert attend(real, NOTHING, Standing(offers=(offer(1, 21),)), "asdf", None) == a.OfferMuddle()
