"""The `[openid]` section of `access.toml`: which provider, and which of its claims give which role.

The client's secret is never in that file: it comes from an environment variable or a file of its own.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from twin_server.access.errors import BadAccessRules, OpenIdFailed
from twin_server.access.roles import role

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class RoleClaim:
    """Who has `value` in the claim has the role. A dot leads into the claim: `realm_access.roles`."""

    claim: str
    value: str
    role: str


@dataclass(frozen=True, slots=True)
class OpenIdSettings:
    """How people sign in at the city's own provider."""

    issuer: str
    client_id: str
    title: str = "OpenID Connect"
    client_secret_env: str | None = None
    client_secret_file: str | None = None
    scopes: tuple[str, ...] = ("openid", "profile")
    name_claim: str = "preferred_username"
    title_claim: str = "name"
    default_role: str | None = None
    ca_file: str | None = None
    role: tuple[RoleClaim, ...] = ()

    def client_secret(self) -> str | None:
        """The client's secret; None for a client without one.

        Raises:
            OpenIdFailed: the variable or file that should hold it does not.
        """
        if self.client_secret_env:
            found = os.environ.get(self.client_secret_env, "").strip()
            source = f"environment variable {self.client_secret_env}"
        elif self.client_secret_file:
            path = Path(self.client_secret_file)
            found = path.read_text("utf-8").strip() if path.is_file() else ""
            source = f"file {path}"
        else:
            return None
        if not found:
            raise OpenIdFailed(f"the {source} holds no client secret", zh=f"{source}中没有客户端密钥")
        return found


def parse_openid(raw: Any) -> OpenIdSettings:
    """The settings of the section.

    Raises:
        BadAccessRules: a key or value breaks a rule.
    """
    if not isinstance(raw, Mapping):
        raise BadAccessRules("openid is a section: [openid]")
    if "client_secret" in raw:
        raise BadAccessRules(
            "[openid] client_secret does not belong in a file that is copied and shared; name a variable in "
            "client_secret_env or a file in client_secret_file"
        )
    unknown = set(raw) - set(OpenIdSettings.__dataclass_fields__)
    if unknown:
        raise BadAccessRules(f"[openid] does not know {', '.join(sorted(unknown))}")
    for key in ("issuer", "client_id"):
        if not isinstance(raw.get(key), str) or not raw[key]:
            raise BadAccessRules(f"[openid] needs {key}")
    check_address(raw["issuer"], "issuer")
    if raw.get("default_role") is not None:
        role(raw["default_role"])
    scopes = tuple(raw.get("scopes", ("openid", "profile")))
    if "openid" not in scopes:
        raise BadAccessRules("[openid] scopes need 'openid' among them")
    claims = tuple(_role_claim(entry) for entry in raw.get("role", ()))
    if not claims and raw.get("default_role") is None:
        raise BadAccessRules("[openid] gives nobody a role: add [[openid.role]] or default_role")
    return OpenIdSettings(**{**raw, "scopes": scopes, "role": claims})


def check_address(address: str, what: str) -> None:
    """Refuse an address without TLS, unless it is on this machine.

    Raises:
        BadAccessRules: it is not such an address.
    """
    parts = urlsplit(address)
    is_local = parts.scheme == "http" and parts.hostname in _LOOPBACK
    if not parts.hostname or not (parts.scheme == "https" or is_local):
        raise BadAccessRules(f"{what} '{address}' must begin with https:// (http only on this machine)")


def _role_claim(entry: Any) -> RoleClaim:
    if not isinstance(entry, Mapping) or set(entry) != {"claim", "value", "role"}:
        raise BadAccessRules("[[openid.role]] has claim, value and role, and nothing else")
    return RoleClaim(str(entry["claim"]), str(entry["value"]), role(str(entry["role"])).name)
