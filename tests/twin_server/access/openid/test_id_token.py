"""ID tokens that must not hold, signed by the test itself."""

from __future__ import annotations

import base64
import hmac
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey

from twin_server.access.errors import OpenIdFailed
from twin_server.access.openid.id_token import Expected, checked_claims

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
SECONDS = int(NOW.timestamp())
EXPECTED = Expected("https://sso.example", "gridtwin", "the-nonce")
GOOD: dict[str, Any] = {
    "iss": "https://sso.example",
    "sub": "7",
    "aud": "gridtwin",
    "exp": SECONDS + 300,
    "iat": SECONDS,
    "nonce": "the-nonce",
}
KEY = RSAKey.generate_key(2048, {"kid": "k1"}, private=True)
KEYS = KeySet([RSAKey.import_key(KEY.as_dict(private=False))])


def check(claims: dict[str, Any], *, key: Any = KEY, header: dict[str, Any] | None = None) -> dict[str, Any]:
    text = jwt.encode({"alg": "RS256", "kid": "k1", **(header or {})}, dict(claims), key)
    return checked_claims(text, KEYS, EXPECTED, algorithms=["RS256", "HS256", "none"], now=NOW)


def test_a_good_one_holds() -> None:
    assert check(GOOD)["sub"] == "7"
    assert check({**GOOD, "aud": ["gridtwin"]})["sub"] == "7"
    assert check({**GOOD, "aud": ["other", "gridtwin"], "azp": "gridtwin"})["sub"] == "7"
    assert check({**GOOD, "exp": SECONDS - 30})["sub"] == "7"  # clocks differ a little


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"exp": SECONDS - 120}, "expired"),
        ({"iss": "https://evil.example"}, "iss"),
        ({"iss": None}, "iss"),
        ({"aud": "another"}, "aud"),
        ({"aud": ["another"]}, "aud"),
        ({"aud": ["gridtwin", "another"]}, "azp"),
        ({"azp": "another"}, "azp"),
        ({"nonce": "of another sign-in"}, "nonce"),
        ({"nonce": None}, "nonce"),
        ({"sub": None}, "sub"),
        ({"sub": ""}, "sub"),
        ({"sub": 7}, "sub"),
        ({"sub": "x" * 256}, "sub"),
        ({"iat": SECONDS + 3600}, "issued in the future"),
        ({"nbf": SECONDS + 3600}, "not yet valid"),
        ({"exp": "soon"}, "exp"),
        ({"exp": None}, "exp"),
    ],
)
def test_claims_that_do_not_fit(change: dict[str, Any], reason: str) -> None:
    claims = {key: value for key, value in {**GOOD, **change}.items() if value is not None}
    with pytest.raises(OpenIdFailed, match=reason):
        check(claims)


def test_a_key_of_somebody_else() -> None:
    other = RSAKey.generate_key(2048, {"kid": "k1"}, private=True)
    with pytest.raises(OpenIdFailed):
        check(GOOD, key=other)
    with pytest.raises(LookupError):
        check(GOOD, header={"kid": "k2"})


def part(value: Any) -> str:
    return (
        base64.urlsafe_b64encode(value if isinstance(value, bytes) else json.dumps(value).encode())
        .rstrip(b"=")
        .decode()
    )


@pytest.mark.parametrize("algorithm", ["none", "None", "NONE", "nOnE"])
def test_no_signature_is_no_signature(algorithm: str) -> None:
    text = f"{part({'alg': algorithm})}.{part(GOOD)}."
    with pytest.raises(OpenIdFailed):
        checked_claims(text, KEYS, EXPECTED, algorithms=["none", "RS256"], now=NOW)


def test_the_public_key_is_no_shared_secret() -> None:
    """The classic confusion: HS256 with the provider's public key as the secret."""
    signed = f"{part({'alg': 'HS256', 'kid': 'k1'})}.{part(GOOD)}"
    signature = hmac.digest(KEY.as_pem(private=False), signed.encode(), "sha256")
    with pytest.raises(OpenIdFailed):
        checked_claims(f"{signed}.{part(signature)}", KEYS, EXPECTED, algorithms=["HS256", "RS256"], now=NOW)


@pytest.mark.parametrize("text", ["", "x", "a.b.c", "..", "\u00ff.\u00ff.\u00ff", "x" * 70_000])
def test_what_is_no_token(text: str) -> None:
    with pytest.raises((OpenIdFailed, LookupError)):
        checked_claims(text, KEYS, EXPECTED, algorithms=["RS256"], now=NOW)
