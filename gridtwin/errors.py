"""The base of every error that GridTwin raises on purpose.

A message says the value, the rule and the way out. Each package derives its own errors in its `errors.py`.
`str(error)` is English; `error.zh` says the same in Chinese, where somebody wrote it.
"""


class GridTwinError(Exception):
    """Something a user can mend: the message says what is wrong, where, and what to do."""

    def __init__(self, message: object = "", *, zh: str | None = None) -> None:
        super().__init__(message)
        self.zh = zh


class UsageError(GridTwinError, ValueError):
    """A value from outside (argument, option, file field) breaks a rule."""
