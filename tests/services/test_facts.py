"""What flows may decide on is what the services know how to look up."""

from hotline.engine.facts import HOST_FACTS
from hotline.services import turns


def test_every_fact_of_the_host_is_looked_up_and_no_other():
    assert set(turns._FACTS) | set(turns._OF_THE_TALK) == set(HOST_FACTS)
