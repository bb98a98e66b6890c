"""A telephone line for people in recovery who have no smartphone."""
