"""What can go wrong with users, sessions and tokens; each message says the way out."""

from __future__ import annotations

from gridtwin.errors import UsageError
from gridtwin.store.errors import ReadOnlyWorkspace, StoreFailure
from twin_server.errors import TwinError


class BadAccessRules(TwinError, ValueError):
    """A table of roles, routes or limits, or the city's `access.toml`, breaks a rule."""


class AccessStoreFailed(StoreFailure):
    """The table of users cannot be read or written."""


class AccessStoreReadOnly(ReadOnlyWorkspace, AccessStoreFailed):
    """The role may not write the table of users, or what stands beside it."""


class UnknownUser(TwinError, LookupError):
    """No user has that name."""


class UnknownToken(TwinError, LookupError):
    """No token has that id."""


class UserExists(UsageError):
    """The name is taken."""


class BadUserName(UsageError):
    """The name breaks the rules of names."""


class WeakPassword(UsageError):
    """The password breaks the rules of passwords."""


class BadScopes(UsageError):
    """A token was asked for with scopes that do not exist or go beyond its user's role."""


class LastAdministrator(UsageError):
    """The change would leave nobody who may administer."""


class NoWall(UsageError):
    """A wall may only look: it cannot have this role."""


class SignInFailed(TwinError, PermissionError):
    """Name or password is wrong; it does not say which."""


class SignInSlowed(TwinError, PermissionError):
    """Too many failures; `wait_s` says for how many seconds nothing is tried."""

    def __init__(self, wait_s: int) -> None:
        super().__init__(
            f"too many failed attempts; try again in {wait_s} s", zh=f"失败次数过多，请在{wait_s}秒后重试"
        )
        self.wait_s = wait_s


class OpenIdFailed(TwinError, PermissionError):
    """The city's sign-in service gave an answer that cannot be trusted, or none."""


class OpenIdUnavailable(OpenIdFailed):
    """The city's sign-in service cannot be reached."""
