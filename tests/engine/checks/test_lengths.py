from hotline.engine.checks import lengths
from hotline.engine.loader import load_notices

FLOW = """
%s
silence = "bye"
unclear = "bye"
[a]
say = "%s"
then = "b"
[b]
ask = "Well?"
%s
[bye]
end = "x"
"""
CHOICE = 'answers.one = { label = "One", then = "bye" }'


def short_texts(book):
    return lengths.short(book, lengths.walked(book))


def short(found, words, *, head="", answers='then = "bye"'):
    return found(short_texts, walk=FLOW % (head, words, answers))


def test_the_real_texts_are_short(real, notices):
    assert [*short_texts(real), *lengths.notices_short(notices)] == []


def test_two_segments_are_enough_for_anything(found):
    assert short(found, "x" * 280) == []
    assert "has 316 characters, and 2 of 160 may be sent" in short(found, "x" * 310)[0]


def test_one_segment_for_a_choice(found):
    assert "1 of 160 may be sent" in short(found, "x" * 155, answers=CHOICE)[0]


def test_one_segment_in_a_crisis(found):
    assert "1 of 160 may be sent" in short(found, "x" * 160, head="crisis = true")[0]


def test_blanks_count_at_their_longest(found):
    assert short(found, "x" * 125 + "{name}", answers=CHOICE) == []
    assert "has 161 characters" in short(found, "x" * 129 + "{name}", answers=CHOICE)[0]


def test_what_is_asked_again_counts_with_the_apology(found):
    notices = '[unclear]\ntext = "Sorry, I did not catch that."\n'
    long = FLOW % ("", "Hi.", CHOICE)
    faults = found(short_texts, walk=long.replace("Well?", "x" * 140), notices=notices)
    assert faults[0].startswith("walk.toml [b]: the text that leads here has 175 characters")


def test_a_notice_of_two_texts_says_so(folder):
    text = '[hi]\ntext = "%s"\n' % ("x" * 161)
    assert "has 165 characters when its blanks are full" in str(
        next(lengths.notices_short(load_notices(folder(notices=text), ("en",))))
    )
    assert list(lengths.notices_short(load_notices(folder(notices=text + "segments = 2\n"), ("en",)))) == []
