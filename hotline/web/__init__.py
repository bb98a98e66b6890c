"""The doors that the carrier and the coordinators knock on."""
