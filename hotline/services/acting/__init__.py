"""What each action of `engine/actions.py` does, by whose life it changes."""
