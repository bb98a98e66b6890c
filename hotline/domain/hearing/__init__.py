"""What people mean by their texts: pure listeners, one a question, that decline rather than guess."""

from hotline.domain.hearing.addresses import address
from hotline.domain.hearing.dates import sober_date
from hotline.domain.hearing.keywords import Keyword, keyword
from hotline.domain.hearing.offers import OfferReply, code_in, offer_reply
from hotline.domain.hearing.ratings import rating
from hotline.domain.hearing.rides import RideReply, ride_reply
from hotline.domain.hearing.times import Heard, time_of, when
from hotline.domain.hearing.triggers import trigger
from hotline.domain.hearing.yesno import yesno

__all__ = [
    "Heard",
    "Keyword",
    "OfferReply",
    "RideReply",
    "address",
    "code_in",
    "keyword",
    "offer_reply",
    "rating",
    "ride_reply",
    "sober_date",
    "time_of",
    "trigger",
    "when",
    "yesno",
]
