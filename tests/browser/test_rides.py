"""A ride on the phone page, in a browser: Jo asks for it, two drivers are asked, one has it, the other hears so."""

import os
import signal
from pathlib import Path

import pytest

from tests.kit import browser
from tests.kit.phones import Phone

pytestmark = pytest.mark.browser
SIZE = {"width": 1280, "height": 900}


@pytest.fixture(scope="module")
def page(demo):
    with browser.showing(demo.url, viewport=SIZE) as page:
        # Drivers are asked by day.
        demo.ask("POST", "/clock", {"to": "10:00"})
        yield page


def asks(jo: Phone) -> None:
    """Jo asks for a ride, and says where the places are that the line does not know yet."""
    jo.texts("ride to the clinic tomorrow 3pm")
    for asked, answer in (
        ('find "clinic" yet', "1400 W Lake St 55408"),
        ("Where from?", "home"),
        ('find "home" yet', "2210 Bloomington Ave 55404"),
    ):
        jo.reads(asked)
        jo.texts(answer)


def test_two_drivers_are_asked_and_the_first_yes_has_the_ride(page, demo):
    jo, rosa, lou = (Phone(page, name) for name in ("Jo K", "Rosa", "Lou"))
    asks(jo)
    assert "3:00 PM, from home to clinic" in jo.reads("Right?")
    jo.texts("1")
    jo.reads("asking 2 drivers now")
    offer, same = (driver.reads("You get the address after your yes") for driver in (rosa, lou))
    assert offer == same and "ZIP 55404 to 55408" in offer
    assert not {"Jo", "Bloomington", "Lake"} & set(offer.replace(".", " ").split())
    rosa.texts("yes")
    yours = rosa.reads("It's yours")
    assert all(said in yours for said in ("Jo, 1 rider", "From 2210 Bloomington Ave", "to 1400 W Lake St"))
    told = jo.reads("Rosa drives you")
    assert "blue Honda, plate ends in 482" in told
    lou.texts("yes i can")
    assert lou.reads("Someone else has it") == "Thank you. Someone else has it already. Nothing more is needed."
    if folder := os.environ.get("PICTURES"):
        pictures(page, Path(folder))


def test_words_of_the_day_go_to_the_other_and_no_number_does(page, demo):
    jo, rosa = Phone(page, "Jo K"), Phone(page, "Rosa")
    demo.settles()
    demo.ask("POST", "/clock", {"seconds": 28 * 3600})
    rosa.texts("on my way")
    jo.reads("Rosa is on the way")
    jo.texts("can you wait 10")
    assert rosa.reads("can you wait 10") == "Jo: can you wait 10"


def pictures(page, folder: Path) -> None:
    """The page as a wide screen and a small one show it."""
    for width in (1280, 360):
        page.set_viewport_size({"width": width, "height": 900})
        page.screenshot(path=folder / f"rides-{width}.png", full_page=True, animations="disabled")
    page.set_viewport_size(SIZE)


def test_ctrl_c_ends_all_of_it(demo):
    assert demo.ends(signal.SIGINT) == 0
