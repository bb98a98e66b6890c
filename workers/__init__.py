"""Entry points of the worker processes; three lines each, then a service."""
