"""Users, sessions, tokens, failures and the audit on SQLite or PostgreSQL. `open_store` opens them."""

from twin_server.access.store.database import AccessStore, open_store, read_file, read_served

__all__ = ["AccessStore", "open_store", "read_file", "read_served"]
