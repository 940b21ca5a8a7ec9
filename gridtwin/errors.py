"""The base of every error that GridTwin raises on purpose.

A message says the value, the rule and the way out. Each package derives its own errors in its `errors.py`.
"""


class GridTwinError(Exception):
    """Something a user can mend: the message says what is wrong, where, and what to do."""


class UsageError(GridTwinError, ValueError):
    """A value from outside (argument, option, file field) breaks a rule."""
