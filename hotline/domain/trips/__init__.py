"""Trips: rides, food and errands, as a driver carries them out."""
