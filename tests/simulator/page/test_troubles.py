"""Troubles on the page: each says what it does, how long it holds and how it ends; none stops a person by default."""

import pytest

from hotline.simulator.natures import NATURES

pytestmark = pytest.mark.browser


@pytest.fixture
def panel(page):
    page.get_by_role("tab", name="Troubles").click()
    return page.get_by_role("tabpanel", name="Troubles")


def test_every_trouble_says_what_it_does_and_when_it_ends(panel):
    kinds = panel.locator("[name=kind]")
    said = set()
    for value in kinds.locator("option").evaluate_all("all => all.map(one => one.value)"):
        kinds.select_option(value)
        said.add(panel.locator("form .does").inner_text())
    assert len(said) == len(NATURES)
    assert all("then it ends by itself" in words for words in said)


def test_a_refusal_is_no_opt_out_unless_chosen(panel):
    panel.locator("[name=kind]").select_option("rest_refused")
    reasons = panel.get_by_label("Why, as the carrier puts it")
    chosen = reasons.locator("option:checked").inner_text()
    marked = [each for each in reasons.locator("option").all_inner_texts() if "opt-out" in each]
    assert chosen == "21611: too many texts wait at the carrier, try later"
    assert [each[:5] for each in marked] == ["21610"]


def test_what_is_in_force_stands_above_the_phones_and_is_ended_there(page, panel, carrier):
    panel.locator("[name=kind]").select_option("rest_429")
    panel.get_by_label("How often").select_option("0")
    panel.get_by_role("button", name="Start").click()
    banner = page.get_by_role("region", name="Trouble in force")
    banner.get_by_text("until you end it").wait_for()
    banner.get_by_role("button", name="End the trouble").click()
    banner.wait_for(state="hidden")
    assert carrier.faults.all() == ()


def test_what_is_no_number_of_seconds_is_refused_in_words(panel, carrier):
    panel.locator("[name=kind]").select_option("rest_slow")
    panel.get_by_label("Seconds").fill("soon")
    panel.get_by_role("button", name="Start").click()
    panel.get_by_text("Write the seconds as a number from 0 to 600.").wait_for()
    assert carrier.faults.all() == ()
