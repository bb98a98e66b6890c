"""The decisions: each is one page of the same shape, numbered once, and found wherever the code points to one."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RECORDS = sorted((ROOT / "docs" / "decisions").glob("*.md"))


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.stem)
def test_each_says_why_what_and_what_follows(record):
    text = record.read_text(encoding="utf-8")
    assert text.startswith(f"# {int(record.name[:4])}. ")
    assert re.findall("^## (.*)$", text, re.MULTILINE) == ["Context", "Decision", "Consequences"]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.stem)
def test_each_fits_a_page(record):
    assert len(record.read_text(encoding="utf-8").split()) <= 700


def test_numbers_are_given_once_and_none_is_left_out():
    assert [int(record.name[:4]) for record in RECORDS] == list(range(1, len(RECORDS) + 1))


def test_what_the_code_points_to_is_there():
    code = [path for folder in ("hotline", "workers", "config") for path in (ROOT / folder).rglob("*.py")]
    named = {number for path in code for number in re.findall(r"docs/decisions/(\d{4})", path.read_text("utf-8"))}
    assert named <= {record.name[:4] for record in RECORDS}


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.stem)
def test_the_code_it_concerns_is_there(record):
    (concerns,) = re.findall(r"^Accepted\. Concerns (.*)$", record.read_text(encoding="utf-8"), re.MULTILINE)
    paths = [path for path in re.findall("`([^`]+)`", concerns) if not path.startswith("make ")]
    assert paths and [path for path in paths if not (ROOT / path).exists()] == []


def test_links_between_pages_lead_somewhere():
    pages = [*RECORDS, *(ROOT / "docs").glob("*.md"), ROOT / "README.md", ROOT / "flows" / "README.md"]
    links = [(page, link) for page in pages for link in re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8"))]
    assert [link for page, link in links if not leads(page, link)] == []


def leads(page, link):
    path, _, part = link.partition("#")
    target = page if not path else (page.parent / path)
    if not target.exists():
        return False
    headings = re.findall("^#+ (.*)$", target.read_text(encoding="utf-8"), re.MULTILINE) if part else []
    return not part or part in {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
