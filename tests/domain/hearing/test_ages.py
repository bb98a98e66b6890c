"""Whether somebody is old enough, by the age they tell."""

import pytest

from hotline.domain.hearing.ages import old_enough


@pytest.mark.parametrize(
    "text",
    """im 34; ya im over 18; 34; tengo 40 anos; turned 21 last month; im thirty four; 26yrs old; 18; i am 18 yo;
    im 52 lol; cumpli 19 en mayo; treinta y dos; veintiseis; almost 40; mayor de 18; 67 years young;
    im twenty; older than 18
    """.split(";"),
)
def test_of_age(text):
    assert old_enough(text, 18) == "yes"


@pytest.mark.parametrize(
    "text",
    """im 17; tengo 16; 15; seventeen; yeah im 17; almost 18; turning 18 in june; i will be 18 in may; under 18;
    not 18 yet;    no tengo 18; tengo 17 y medio; menor de 18; im 17 almost 18
    """.split(";"),
)
def test_not_of_age(text):
    assert old_enough(text, 18) == "no"


@pytest.mark.parametrize(
    "text",
    """yes; no; 1; 2; my son is 20; im 20 years sober; 30 days clean; over 16; im 17 and my sister is 21; why; 1990;
    ive been drinking since i was 15; tiene 40
    """.split(";"),
)
def test_no_age_of_their_own(text):
    assert old_enough(text, 18) is None
