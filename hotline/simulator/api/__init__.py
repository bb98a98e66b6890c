"""The JSON API the page lives on, which tests and scripts use as well."""
