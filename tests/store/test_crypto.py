"""What is sealed stays sealed: keys rotate, tampering shows, and nothing in a dump or a log tells of anybody."""

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
import structlog
from cryptography.fernet import Fernet
from sqlalchemy import String, cast, select

from config.logging import configure
from hotline.clock import now
from hotline.services import inbound, sweeps
from hotline.store.crypto import SealBroken, Vault, unwrap, wrap
from hotline.store.inbound import Incoming
from hotline.store.schema import metadata
from hotline.store.secrets import open_vault
from tests.kit.line import PEOPLE, Line

OLD, NEW = Fernet.generate_key().decode(), Fernet.generate_key().decode()
INDEX = b"i" * 32
WORDS = "the horses were loud behind grandmothers window"
ROSTER = """name,phone,roles,language,time_zone,shifts,skills,consented_on,consent_how
Josephine Kellerman,+16125550101,participant,en,America/Chicago,,,2026-01-01,paper
Samantha Sorensen,+16125550102,supporter,en,America/Chicago,,,2026-01-01,paper
Rosalinda Ruiz,+16125550104,supporter,en,America/Chicago,Daily 00:00-24:00,crisis,2026-01-01,paper
"""
CIRCLE = """participant_phone,supporter_phone,relation,rank,hears,consented_on
+16125550101,+16125550102,sponsor,1,craving;crisis,2026-01-01
"""
SECRETS = (
    *(name for row in ROSTER.splitlines()[1:] for name in row.split(",")[0].split()),
    *(phone[1:] for phone in PEOPLE.values()),
    *(phone[-7:] for phone in PEOPLE.values()),
    *(word for word in WORDS.split() if len(word) > 4),
)


def test_what_was_sealed_can_be_opened() -> None:
    assert Vault([NEW], INDEX).open(Vault([NEW], INDEX).seal("Jo, ñ, 🙂")) == "Jo, ñ, 🙂"


def test_the_same_words_are_sealed_differently_each_time() -> None:
    assert Vault([NEW], INDEX).seal("Jo") != Vault([NEW], INDEX).seal("Jo")


def test_after_a_new_key_came_first_the_old_ones_still_open() -> None:
    assert Vault([NEW, OLD], INDEX).open(Vault([OLD], INDEX).seal("Jo")) == "Jo"


def test_what_is_sealed_from_then_on_does_without_the_old_key() -> None:
    assert Vault([NEW], INDEX).open(Vault([NEW, OLD], INDEX).seal("Jo")) == "Jo"


def test_a_number_is_found_again_after_the_keys_were_rotated() -> None:
    wrapped = wrap([OLD], INDEX)
    after = Vault([NEW, OLD], unwrap([NEW, OLD], wrapped))
    assert after.index("+16125550101") == Vault([OLD], INDEX).index("+16125550101")


@pytest.mark.parametrize("place", [1, 20, 60, -5])
def test_a_changed_letter_is_noticed(place: int) -> None:
    sealed = Vault([NEW], INDEX).seal("Jo")
    changed = "A" if sealed[place] != "A" else "B"
    spoiled = sealed[:place] + changed + sealed[place:][1:]
    with pytest.raises(SealBroken):
        Vault([NEW], INDEX).open(spoiled)


def test_another_key_opens_nothing() -> None:
    with pytest.raises(SealBroken):
        Vault([NEW], INDEX).open(Vault([OLD], INDEX).seal("Jo"))


def test_an_index_tells_nothing_without_its_key() -> None:
    indexes = {Vault([NEW], key).index("+16125550101") for key in (INDEX, b"j" * 32)}
    assert len(indexes) == 2 and not any("5550101" in index for index in indexes)


def test_a_wrong_key_opens_no_database_and_says_so_in_one_sentence(line: Line) -> None:
    with pytest.raises(SealBroken) as refused, line.hotline.db.begin() as conn:
        open_vault(conn, [OLD])
    assert str(refused.value).splitlines() == [
        "none of HOTLINE_SECRET_KEYS opens this database; add the key it was made with"
    ]


def test_a_new_key_before_the_old_one_starts_and_finds_the_same_people(line: Line) -> None:
    keys = [NEW, line.environ["HOTLINE_SECRET_KEYS"]]
    with line.hotline.db.begin() as conn:
        vault = open_vault(conn, keys)
    assert vault.index("+16125550101") == line.hotline.vault.index("+16125550101")


@pytest.fixture
def logged(capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[[], str]]:
    """All that this process writes, as a real one logs it."""
    root, hooks = logging.getLogger(), (sys.excepthook, threading.excepthook)
    before, level, said_by = list(root.handlers), root.level, structlog.get_config()
    configure(logging.DEBUG)
    yield lambda: "".join(capsys.readouterr())
    root.handlers[:], (sys.excepthook, threading.excepthook) = before, hooks
    root.setLevel(level)
    structlog.configure(**said_by)


def test_no_column_and_no_line_of_a_log_holds_a_number_a_name_or_a_word(
    empty_line: Line, logged: Callable[[], str]
) -> None:
    journey(empty_line)
    said = logged()
    dumped = dump(empty_line)
    assert "turn_failed" in said and "outbox" in dumped
    assert [secret for secret in SECRETS if secret in dumped.lower() or secret in dumped] == []
    assert [secret for secret in SECRETS if secret in said] == []


def journey(line: Line) -> None:
    """A craving, an ask, a chat, a crisis, faults of the carrier and of our own."""
    line.people(ROSTER, CIRCLE)
    for words in ("HELP", "6", "3", "2", "2", WORDS, "talk"):
        line.says("jo", words)
    line.says("sam", "1")
    line.says("jo", WORDS)
    line.carrier.next_answers.extend(["reset", "refuse:30007", "busy"])
    line.says("sam", f"{WORDS} too")
    line.says("jo", f"I want to kill myself {WORDS}")
    line.says("jo", "yes")
    for sent in (*line.carrier.texts, *line.carrier.calls):
        line.post(sent.callback.removeprefix(line.base), {"MessageSid": sent.sid, "MessageStatus": "delivered"})
    line.carrier.comes_in(PEOPLE["eve"], "+16125550100", WORDS)
    sweeps.find_unheard(line.hotline)
    line.later(seconds=61)
    fail(line)
    line.later(minutes=40)


def fail(line: Line) -> None:
    """A turn that fails for a reason that quotes the text."""

    def screen(body: str) -> None:
        raise ValueError(f"cannot screen {body!r} of {PEOPLE['jo']}")

    broken = replace(line.hotline, screen=screen)
    inbound.receive(broken, Incoming("SMx", PEOPLE["jo"], "+16125550100", WORDS, 0, None, now()))


def dump(line: Line) -> str:
    """Every row of every table as text; our own number is no secret."""
    found = []
    with line.hotline.db.read() as conn:
        for table in metadata.sorted_tables:
            found.append(table.name)
            found += [repr(row) for row in conn.execute(select(*(cast(column, String) for column in table.c)))]
    return "\n".join(found).replace("+16125550100", "")
