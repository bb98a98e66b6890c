"""The database: one aggregate a file, its tables and its queries together."""
