"""Trips: asking for one, finding a driver, the day itself, and all who have to hear of it."""
