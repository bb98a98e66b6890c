"""Files: nothing in the project speaks of the machine or the registry it was made with."""

import re

from tests.kit.source import tracked

# Written in pieces, so that this file does not speak of them either.
PLACES = (
    "/" + "work/",
    "/" + "root/",
    "/" + "home/",
    "/" + "tmp/",
    "pypi" + ".org",
    "python" + "hosted",
    "npmjs" + ".org",
)
AGENTS = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X")) + r")\b")
TEXTS = {".py", ".toml", ".md", ".txt", ".csv", ".js", ".css", ".html", ".json", ".jsonl", ".example", ".mako", ""}


def lines() -> list[tuple[str, str]]:
    """Every line of every text file, with where it stands."""
    texts = [path for path in tracked() if path.suffix in TEXTS]
    return [
        (f"{path.name}:{number}", line)
        for path in texts
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    ]


def test_no_path_of_a_machine_and_no_registry_is_named() -> None:
    assert [where for where, line in lines() if any(place in line for place in PLACES)] == []


def test_nothing_is_left_for_later() -> None:
    assert [where for where, line in lines() if AGENTS.search(line)] == []
