"""Who asks: a person with a session, a program with a token, or anybody in front of the demo."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from starlette.requests import HTTPConnection

from twin_server.access.roles import VIEWER, is_at_least


class Kind(StrEnum):
    """How somebody showed who they are."""

    PERSON = "person"
    TOKEN = "token"  # noqa: S105 - a kind, no secret
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class Principal:
    """Who asks.

    Attributes:
        kind: person, token or demo.
        name: name of the user.
        title: name to show.
        role: role of the user at this moment.
        credential: what identifies the session or token in the store.
        scopes: what a token is good for; None for a person.
        is_pending: whether a password must be chosen first.
        is_wall: a screen that nobody sits at; it may look and nothing else.
    """

    kind: Kind
    name: str
    title: str
    role: str
    credential: str
    scopes: frozenset[str] | None = None
    is_pending: bool = False
    is_wall: bool = False

    def may(self, role: str, scope: str | None) -> bool:
        """Whether role and scopes are enough."""
        if self.scopes is not None and scope not in self.scopes:
            return False
        return is_at_least(self.role, role)


DEMO = Principal(Kind.DEMO, "demo", "演示 Demo", VIEWER, "demo")


def principal_of(connection: HTTPConnection) -> Principal:
    """Who asks, for a handler behind the access control. Its `name` is the actor of changes.

    Without access control in front (an application under test) it is the demo, which may change nothing.
    """
    found = getattr(connection.state, "principal", None)
    return found if isinstance(found, Principal) else DEMO
