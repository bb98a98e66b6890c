"""The conversation engine: flows, talks and turns, without side effects."""
