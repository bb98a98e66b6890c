"""A whole hotline on one computer, with a local carrier and invented people, to try it without an account."""
