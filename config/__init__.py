"""Settings, logging and the data files a coordinator may edit."""
