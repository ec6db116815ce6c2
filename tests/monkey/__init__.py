"""Random but seeded actions on the whole window through real events; `python -m tests.monkey --help`."""
