"""Talks that stand in flows which have been edited since."""

from tests.engine.samples import FLOWS, MENU, RATE


def test_what_was_offered_keeps_its_meaning_after_an_edit(talk, book_of):
    talk.begin("menu")
    edited = MENU.replace("answers.rate", 'answers.new = { label = "New", then = "joke" }\nanswers.rate')
    talk.book = book_of(**{**FLOWS, "menu": edited})
    assert talk.hear("1") == "How strong, 0 to 10?"


def test_an_answer_taken_out_after_it_was_offered_is_asked_again(talk, book_of):
    talk.begin("menu")
    gone = next(line for line in MENU.splitlines() if line.startswith("answers.both"))
    talk.book = book_of(**{**FLOWS, "menu": MENU.replace(gone, "").replace("tries = 0", "tries = 1")})
    assert talk.hear("3") == "Say again? What?\n1 Rate\n2 Joke"


def test_a_step_that_was_renamed_is_found(talk, book_of):
    talk.begin("rate")
    talk.book = book_of(**{**FLOWS, "rate": 'renamed = { rate = "strength" }\n' + RATE.replace("[rate]", "[strength]")})
    assert talk.hear("9") == "Get a person."


def test_a_step_that_is_gone_starts_its_flow_over(talk, book_of):
    talk.begin("rate")
    talk.book = book_of(**{**FLOWS, "rate": RATE.replace("[rate]", "[strength]")})
    assert talk.hear("9") == "How strong, 0 to 10?"


def test_a_flow_that_is_gone_is_left(talk, book_of):
    talk.begin("walk")
    talk.book = book_of(**{name: text for name, text in FLOWS.items() if name != "walk"})
    assert talk.hear("9") == ""
    assert talk.talk.places == ()
