"""Checks an ID token: signature, issuer, audience, time, nonce (OpenID Connect Core 3.1.3.7)."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from joserfc import jwt
from joserfc.errors import ExpiredTokenError, InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet
from joserfc.jwt import JWTClaimsRegistry

from twin_server.access.errors import OpenIdFailed

# Signatures that only the provider can make: no "none", and none with a secret that both sides know.
_TRUSTED = frozenset(
    {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"}
)
_LEEWAY_S = 60
_LONGEST = 64_000


@dataclass(frozen=True, slots=True)
class Expected:
    """What the token has to say."""

    issuer: str
    client_id: str
    nonce: str


def checked_claims(
    text: str, keys: KeySet, expected: Expected, *, algorithms: Sequence[str], now: datetime
) -> dict[str, Any]:
    """The claims of a token that holds.

    Raises:
        LookupError: it is signed with a key that is not in `keys`.
        OpenIdFailed: it does not hold.
    """
    if len(text) > _LONGEST:
        raise OpenIdFailed("the id_token is too long")
    allowed = sorted(_TRUSTED & set(algorithms))
    try:
        claims = jwt.decode(text, keys, algorithms=allowed).claims
        _registry(expected, now).validate(claims)
    except InvalidKeyIdError as error:
        raise LookupError(str(error)) from error
    except ExpiredTokenError as error:
        raise OpenIdFailed(
            "the provider's answer has expired; check the clocks of both machines, then sign in again",
            zh="登录服务的应答已过期；请检查两台机器的时钟后重新登录",
        ) from error
    except (JoseError, ValueError, TypeError) as error:
        raise OpenIdFailed(
            f"the provider's answer does not hold: {error}", zh=f"登录服务的应答无效：{error}"
        ) from error
    _check_parties(claims, expected)
    return claims


def _registry(expected: Expected, now: datetime) -> JWTClaimsRegistry:
    return JWTClaimsRegistry(
        now=int(now.timestamp()),
        leeway=_LEEWAY_S,
        iss={"essential": True, "value": expected.issuer},
        sub={"essential": True},
        aud={"essential": True, "value": expected.client_id},
        exp={"essential": True},
        iat={"essential": True},
        nonce={"essential": True},
    )


def _check_parties(claims: dict[str, Any], expected: Expected) -> None:
    """What the registry does not look at: nonce in constant time, authorised party, form of the subject."""
    if not hmac.compare_digest(str(claims["nonce"]).encode(), expected.nonce.encode()):
        raise OpenIdFailed(
            "the provider's answer belongs to another sign-in (nonce)", zh="应答不属于本次登录（nonce）"
        )
    audience = claims["aud"]
    has_several = isinstance(audience, list) and len(audience) > 1
    party = claims.get("azp")
    if (has_several or party is not None) and party != expected.client_id:
        raise OpenIdFailed(
            "the provider's answer is for another application (azp)", zh="应答属于其他应用（azp）"
        )
    subject = claims["sub"]
    if not isinstance(subject, str) or not 0 < len(subject) <= 255:
        raise OpenIdFailed("the provider's answer names no person (sub)", zh="应答中没有用户标识（sub）")
