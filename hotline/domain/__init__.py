"""Pure rules of the hotline: no database, no network, no clock."""
