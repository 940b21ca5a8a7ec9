"""Providers that answer wrongly: each leads to a clear error, none to a session."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from joserfc import jwt
from joserfc.jwk import RSAKey

from tests.twin_server.loops import awaited
from twin_server.access.errors import OpenIdFailed, OpenIdUnavailable
from twin_server.access.openid.people import claimed_role
from twin_server.access.openid.provider import Provider, Request
from twin_server.access.openid.settings import OpenIdSettings, RoleClaim

ISSUER = "https://sso.example"
REQUEST = Request("https://twin.example/cb", "state", "the-nonce", "v" * 50)
KEY = RSAKey.generate_key(2048, {"kid": "k1"}, private=True)
DESCRIPTION = {
    "issuer": ISSUER,
    "authorization_endpoint": f"{ISSUER}/auth",
    "token_endpoint": f"{ISSUER}/token",
    "jwks_uri": f"{ISSUER}/jwks",
    "userinfo_endpoint": f"{ISSUER}/me",
}


def claims_of(**answers: Any) -> dict[str, Any]:
    """What the provider says, with some of its answers replaced."""
    now = int(time.time())
    claims = {
        "iss": ISSUER,
        "sub": "7",
        "aud": "gridtwin",
        "exp": now + 300,
        "iat": now,
        "nonce": "the-nonce",
    }
    given: dict[str, Any] = {
        "/.well-known/openid-configuration": DESCRIPTION,
        "/jwks": {"keys": [KEY.as_dict(private=False)]},
        "/token": {"access_token": "a", "id_token": jwt.encode({"alg": "RS256", "kid": "k1"}, claims, KEY)},
        "/me": {"sub": "7", "groups": ["operators"], "iss": "somebody"},
        **{f"/{name}": answer for name, answer in answers.items()},
    }

    def answer(request: httpx.Request) -> httpx.Response:
        found = given[request.url.path]
        if isinstance(found, Exception):
            raise found
        return found if isinstance(found, httpx.Response) else httpx.Response(200, json=found)

    provider = Provider(
        OpenIdSettings(ISSUER, "gridtwin", default_role="viewer"), transport=httpx.MockTransport(answer)
    )
    return awaited(provider.claims("code", REQUEST, now=datetime.now(UTC)))


def test_what_is_signed_goes_before_what_is_not() -> None:
    claims = claims_of()
    assert (claims["groups"], claims["iss"]) == (["operators"], ISSUER)


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ({"token": httpx.ConnectError("refused")}, OpenIdUnavailable),
        ({"token": httpx.ReadTimeout("slow")}, OpenIdUnavailable),
        ({"token": httpx.Response(502)}, OpenIdUnavailable),
        ({"token": httpx.Response(400, json={"error": "invalid_grant"})}, OpenIdFailed),
        ({"token": httpx.Response(200, text="<html>")}, OpenIdFailed),
        ({"token": httpx.Response(302, headers={"location": "http://169.254.169.254/"})}, OpenIdFailed),
        ({"token": ["a list"]}, OpenIdFailed),
        ({"token": {"access_token": "a"}}, OpenIdFailed),
        ({"token": {"id_token": 7}}, OpenIdFailed),
        ({"jwks": {"keys": []}}, OpenIdFailed),
        ({"jwks": {}}, OpenIdFailed),
        ({"jwks": {"keys": "none"}}, OpenIdFailed),
        ({"me": {"sub": "8"}}, OpenIdFailed),
        (
            {".well-known/openid-configuration": {**DESCRIPTION, "issuer": "https://evil.example"}},
            OpenIdFailed,
        ),
        (
            {".well-known/openid-configuration": {**DESCRIPTION, "token_endpoint": "http://sso.example/t"}},
            OpenIdFailed,
        ),
        (
            {".well-known/openid-configuration": {**DESCRIPTION, "jwks_uri": "file:///etc/passwd"}},
            OpenIdFailed,
        ),
        ({".well-known/openid-configuration": {"issuer": ISSUER}}, OpenIdFailed),
    ],
)
def test_wrong_answers(answers: dict[str, Any], kind: type[Exception]) -> None:
    with pytest.raises(kind):
        claims_of(**answers)


CITY = OpenIdSettings(
    ISSUER,
    "gridtwin",
    role=(
        RoleClaim("realm_access.roles", "city-operators", "operator"),
        RoleClaim("groups", "inspectors", "inspector"),
        RoleClaim("https://city.example/role", "chief", "administrator"),
    ),
)


@pytest.mark.parametrize(
    ("claims", "role"),
    [
        ({"realm_access": {"roles": ["x", "city-operators"]}}, "operator"),
        ({"realm_access": {"roles": ["city-operators"]}, "groups": ["inspectors"]}, "operator"),
        ({"groups": "inspectors"}, "inspector"),
        ({"https://city.example/role": "chief"}, "administrator"),
        ({"groups": [["inspectors"]]}, None),
        ({"groups": {"inspectors": True}}, None),
        ({"realm_access": "city-operators"}, None),
        ({"realm_access": None, "groups": 7}, None),
        ({}, None),
    ],
)
def test_roles_by_claims(claims: dict[str, Any], role: str | None) -> None:
    assert claimed_role(CITY, claims) == role
