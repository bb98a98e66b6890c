import pytest

from hotline.engine import meaning

WHAT = """
silence = "bye"
unclear = "bye"
[safe]
ask = "Safe?"
means = "yesno"
answers.yes = { label = "Yes", then = "bye", hear = ["safe"] }
answers.no = { label = "No", then = "bye", hear = ["not safe", "dont text"] }
[why]
ask = "What set it off?"
means = "trigger"
many = true
save = "why"
then = "bye"
answers.people = { label = "People" }
answers.place = { label = "A place" }
answers.stress = { label = "Stress" }
[rate]
ask = "0 to 10?"
number = "0..10"
then = "bye"
[free]
ask = "What helped?"
then = "bye"
[bye]
end = "x"
"""


@pytest.fixture
def meant(book_of):
    steps = book_of(walk=WHAT).flows["walk"].steps

    def understood(step, text, offered=None):
        names = [answer.name for answer in steps[step].answers] if offered is None else offered
        return meaning.understand(steps[step], names, text)

    return understood


@pytest.mark.parametrize("said", ["1", "1.", "#1", " 1 ", "option 1", "yes", "Yes!", "safe", "i am safe now", "si"])
def test_yes(meant, said):
    assert meant("safe", said) == ("yes",)


@pytest.mark.parametrize("said", ["2", "no", "not safe", "its not safe", "Don't text", "DONT TEXT ME"])
def test_no(meant, said):
    assert meant("safe", said) == ("no",)


@pytest.mark.parametrize("said", ["", "3", "0", "purple", "1 2", "12", "1 of the other people here"])
def test_a_muddle(meant, said):
    assert meant("safe", said) is None


def test_a_digit_means_what_was_offered_there(meant):
    assert meant("safe", "1", offered=["no", "yes"]) == ("no",)


def test_what_was_not_offered_is_not_meant(meant):
    assert meant("safe", "safe", offered=["no"]) is None


def test_what_is_no_longer_there_is_not_meant(meant):
    assert meant("safe", "3", offered=["yes", "no", "later"]) is None


def test_several_may_be_meant_where_many_are_asked_for(meant):
    assert meant("why", "1 and 3") == ("people", "stress")


@pytest.mark.parametrize(("said", "value"), [("8", "8"), ("about an 8", "8"), ("0", "0"), ("ten", "10"), ("ocho", "8")])
def test_a_number(meant, said, value):
    assert meant("rate", said) == (value,)


@pytest.mark.parametrize("said", ["-3", "911", "a lot of words", ""])
def test_no_number(meant, said):
    assert meant("rate", said) is None


def test_free_words_are_kept_as_they_came(meant):
    assert meant("free", " A long walk ") == ("A long walk",)


def test_no_words_are_no_answer(meant):
    assert meant("free", "  ") is None


@pytest.mark.parametrize(
    ("value", "span", "inside"),
    [(0, "0..7", True), (7, "0..7", True), (8, "0..7", False), (8, "8", True), (7, "8", False)],
)
def test_ranges(value, span, inside):
    assert meaning.in_range(value, span) is inside


@pytest.mark.parametrize(
    "said",
    [
        "ok",
        "OK.",
        "k",
        "Thank you so much!",
        "ok gracias",
        "vale",
        "👍",
        "👍🏿",
        "❤️",
        "got it thx",
        "ok grasias bye",
        "thanku",
    ],
)
def test_what_only_acknowledges(said):
    assert meaning.acknowledged(said)


@pytest.mark.parametrize("said", ["", "yes", "ok but its worse", "thanks 7", "no", "okra", "👎", "😭", "talk", "bye"])
def test_what_says_more_than_ok(said):
    assert not meaning.acknowledged(said)


@pytest.mark.parametrize("said", ["prolly like a 5 or 6", "entre 5 y 6"])
def test_of_two_numbers_on_the_scale_the_higher_counts(meant, said):
    assert meant("rate", said) == ("6",)
