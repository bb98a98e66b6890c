"""Keeps a hotline's processes running: starts them in order, restarts what dies, stops all of it, leaves nothing."""
