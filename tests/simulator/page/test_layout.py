"""How the page fits: side by side on a desk, one below the other in a hand, and no complaint of the browser."""

import pytest

from tests.simulator.kit import ANA

pytestmark = pytest.mark.browser


def test_it_fits_a_small_screen_and_nothing_complains(page, carrier):
    carrier.text(ANA, "w" * 200)
    page.locator(".bubble").wait_for()
    assert (page.evaluate("document.documentElement.scrollWidth"), page.complaints) == (320, [])


def test_three_phones_stand_side_by_side_with_the_inbox(open_page):
    page = open_page(width=1400, height=900)
    tops = page.locator(".phone, .carrier").evaluate_all(
        "all => all.map(e => Math.round(e.getBoundingClientRect().top))"
    )
    assert len(tops) == 4 and len(set(tops)) == 1


def test_on_a_small_screen_the_carriers_list_scrolls_inside(open_page, carrier):
    page = open_page(width=360, height=740)
    for number in range(30):
        carrier.text(ANA, f"text {number}")
    page.locator(".texts").get_by_text("text 29", exact=True).wait_for()
    inside = page.locator("#panel-texts").evaluate("e => [e.clientHeight < 740, e.scrollHeight > e.clientHeight]")
    assert (inside, page.evaluate("document.documentElement.scrollWidth")) == ([True, True], 360)


@pytest.mark.parametrize("width", [1400, 1024, 961, 360, 320])
def test_the_tabs_stay_in_one_row_when_there_is_much_to_count(open_page, width):
    tabs = open_page(width=width, height=900).get_by_role("tab")
    counted = "(all, counts) => all.forEach((e, i) => { e.textContent = counts[i]; e.style.display = 'inline' })"
    tabs.locator(".count").evaluate_all(counted, ["999", "999", "9"])
    tops = tabs.evaluate_all("all => all.map(e => e.offsetTop)")
    room = tabs.first.evaluate("e => e.parentElement.clientWidth - e.parentElement.scrollWidth")
    assert len(set(tops)) == 1 and room == 0
