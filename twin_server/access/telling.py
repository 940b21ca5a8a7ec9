"""What a handler tells the audit about its change, beside the address and status that the guard notes."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from starlette.requests import HTTPConnection

_KEY = "gridtwin.audit"
_LONGEST = 500  # characters of a text that are noted


def tell_audit(connection: HTTPConnection, **detail: str | float | None) -> None:
    """Note these with the request, if it is one that is audited. Texts are cut."""
    known = connection.scope.setdefault(_KEY, {})
    known.update({name: one[:_LONGEST] if isinstance(one, str) else one for name, one in detail.items()})


def listen(scope: MutableMapping[str, Any]) -> dict[str, Any]:  # Any: of ASGI, JSON
    """Where handlers below this scope put what they tell."""
    told: dict[str, Any] = {}
    scope[_KEY] = told
    return told
