"""Whatever happens, in whatever order: the real flows never raise, and never say a blank."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from hotline.domain.events import Began, Event, Gone, Heard, Outcome, Silence
from hotline.domain.talk import Talk
from hotline.engine.actions import ACTIONS
from hotline.engine.advance import advance
from hotline.engine.facts import GIVEN, HOST_FACTS
from hotline.engine.loader import load
from hotline.engine.render import as_text
from tests.engine.conftest import CONSTANTS, FLOWS, NOON

BOOK = load(FLOWS, constants=CONSTANTS)
OUTCOMES = sorted({outcome for action in ACTIONS.values() for outcome in action.outcomes})
SAID = st.one_of(
    st.integers(-1, 12).map(str), st.sampled_from(["yes", "no", "ok", "help", "talk", "", "👍"]), st.text()
)
KNOWN = {"helped": "a walk", **{blank: "Ana" for blanks in GIVEN.values() for blank in blanks}}


def kind(name, what):
    return st.tuples(st.just(name), what)


HEARD = kind("hear", SAID)
DONE = kind("outcome", st.sampled_from(OUTCOMES))
BEGUN = kind("begin", st.sampled_from(sorted(BOOK.flows)))
REST = kind("cross", SAID) | kind("silence", st.just("")) | kind("gone", st.just(""))
MINUTES = st.integers(0, 90).map(lambda minutes: timedelta(minutes=minutes))
STORY = st.lists(st.tuples(BEGUN | HEARD | HEARD | DONE | DONE | REST, MINUTES, st.integers(0, 3)), max_size=25)
FACTS = st.fixed_dictionaries({fact: st.booleans() for fact in HOST_FACTS})


def event(name: str, what: str, at: datetime, turn: int) -> Event:
    match name:
        case "begin":
            return Began(at, what, KNOWN)
        case "silence":
            return Silence(at, turn)
        case "outcome":
            return Outcome(at, turn, what)
        case "gone":
            return Gone(at)
        case _:
            return Heard(at, what, crossed=name == "cross")


@settings(max_examples=300)
@given(STORY, FACTS, st.sampled_from(["sms", "voice"]), st.sampled_from(["en", "es"]))
def test_no_sequence_of_events_ever_raises(story, facts, channel, language):
    talk, now = Talk(channel=channel, language=language), NOON
    for (name, what), minutes, back in story:
        now += minutes
        talk, effects = advance(BOOK, talk, event(name, what, now, talk.turn - back), facts)
        assert "{" not in as_text(effects)
        assert len(talk.places) <= len(BOOK.flows)
