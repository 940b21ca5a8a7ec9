"""Talks to the provider: discovery, keys, exchange of a code, the user's claims. Believes nothing unsigned.

OpenID Connect Core 1.0, Discovery 1.0; RFC 7636 (PKCE), RFC 9207 (issuer in the answer). No token is kept.
"""

from __future__ import annotations

import logging
import ssl
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote_plus

import httpx
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri  # type: ignore[import-untyped]
from authlib.oauth2.rfc7636 import create_s256_code_challenge  # type: ignore[import-untyped]
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from twin_server.access.errors import BadAccessRules, OpenIdFailed, OpenIdUnavailable
from twin_server.access.openid.id_token import Expected, checked_claims
from twin_server.access.openid.settings import OpenIdSettings, check_address

_log = logging.getLogger(__name__)
_PATIENCE_S = 10.0
_KEPT = timedelta(hours=1)
_LARGEST = 1 << 20
_ENDPOINTS = ("authorization_endpoint", "token_endpoint", "jwks_uri")


@dataclass(frozen=True, slots=True)
class Request:
    """One sign-in at the provider: where it comes back to, and what ties the answer to it."""

    redirect_uri: str
    state: str
    nonce: str
    verifier: str


class Provider:
    """One provider. Its description and keys are kept for an hour, its keys fetched anew for an unknown one.

    Args:
        settings: of the city.
        transport: how it is reached; tests put a provider of their own behind it.
    """

    def __init__(
        self, settings: OpenIdSettings, *, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self.settings = settings
        self._transport = transport
        self._described: tuple[datetime, dict[str, Any]] | None = None
        self._keys: tuple[datetime, KeySet] | None = None

    async def address(self, request: Request, *, now: datetime) -> str:
        """Where to send the browser.

        Raises:
            OpenIdUnavailable, OpenIdFailed: the provider cannot be reached or describes itself wrongly.
        """
        described = await self._description(now)
        return str(
            prepare_grant_uri(
                described["authorization_endpoint"],
                client_id=self.settings.client_id,
                response_type="code",
                redirect_uri=request.redirect_uri,
                scope=" ".join(self.settings.scopes),
                state=request.state,
                nonce=request.nonce,
                code_challenge=create_s256_code_challenge(request.verifier),
                code_challenge_method="S256",
            )
        )

    async def claims(self, code: str, request: Request, *, now: datetime) -> dict[str, Any]:
        """What the provider says of the person that came back with this code.

        Raises:
            OpenIdUnavailable, OpenIdFailed: the provider cannot be reached, refuses the code, or its answer
                is not signed, expired, for somebody else or of another sign-in.
        """
        described = await self._description(now)
        answer = await self._exchange(described, code, request)
        id_token = answer.get("id_token")
        if not isinstance(id_token, str):
            raise OpenIdFailed("the answer has no id_token", zh="应答中没有id_token")
        expected = Expected(self.settings.issuer, self.settings.client_id, request.nonce)
        algorithms = described.get("id_token_signing_alg_values_supported", ["RS256"])
        keys = await self._key_set(described, now)
        try:
            claims = checked_claims(id_token, keys, expected, algorithms=algorithms, now=now)
        except LookupError:  # signed with a key that is not known yet
            keys = await self._key_set(described, now, anew=True)
            try:
                claims = checked_claims(id_token, keys, expected, algorithms=algorithms, now=now)
            except LookupError as error:
                raise OpenIdFailed("the id_token is signed with a key that is not the provider's") from error
        return {**await self._user_info(described, answer, claims), **claims}

    async def _description(self, now: datetime) -> dict[str, Any]:
        if self._described is not None and now - self._described[0] < _KEPT:
            return self._described[1]
        issuer = self.settings.issuer
        found = await self._get(issuer.rstrip("/") + "/.well-known/openid-configuration")
        if found.get("issuer") != issuer:
            raise OpenIdFailed(f"the provider calls itself '{found.get('issuer')}', not '{issuer}'")
        try:
            for name in _ENDPOINTS:
                check_address(str(found.get(name, "")), name)
        except BadAccessRules as error:
            raise OpenIdFailed(f"the provider's description is unusable: {error}") from error
        self._described = (now, found)
        return found

    async def _key_set(self, described: dict[str, Any], now: datetime, *, anew: bool = False) -> KeySet:
        if self._keys is not None and not anew and now - self._keys[0] < _KEPT:
            return self._keys[1]
        found = await self._get(described["jwks_uri"])
        try:
            keys = KeySet.import_key_set(found)  # type: ignore[arg-type] # checked by the library
        except (JoseError, KeyError, TypeError, ValueError) as error:
            raise OpenIdFailed(f"the provider's keys cannot be read: {error}") from error
        self._keys = (now, keys)
        return keys

    async def _exchange(self, described: dict[str, Any], code: str, request: Request) -> dict[str, Any]:
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": request.redirect_uri,
            "code_verifier": request.verifier,
        }
        secret, auth = self.settings.client_secret(), None
        methods = described.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        if secret is None or "client_secret_basic" not in methods:
            form |= {"client_id": self.settings.client_id, **({"client_secret": secret} if secret else {})}
        else:
            auth = httpx.BasicAuth(quote_plus(self.settings.client_id), quote_plus(secret))
        return await self._ask("POST", described["token_endpoint"], data=form, auth=auth)

    async def _user_info(
        self, described: dict[str, Any], answer: dict[str, Any], claims: dict[str, Any]
    ) -> dict[str, Any]:
        address, token = described.get("userinfo_endpoint"), answer.get("access_token")
        if not address or not token:
            return {}
        found = await self._get(str(address), headers={"Authorization": f"Bearer {token}"})
        if found.get("sub") != claims["sub"]:
            raise OpenIdFailed("the provider's user information is about somebody else")
        return found

    async def _get(self, address: str, *, headers: dict[str, str] | None = None) -> dict[str, Any]:
        return await self._ask("GET", address, headers=headers)

    async def _ask(self, method: str, address: str, **options: Any) -> dict[str, Any]:
        context = ssl.create_default_context(cafile=self.settings.ca_file)
        try:
            async with httpx.AsyncClient(
                timeout=_PATIENCE_S, verify=context, transport=self._transport, trust_env=False
            ) as client:
                answer = await client.request(method, address, **options)
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            _log.warning("%s cannot be reached: %r", address, error)
            raise _unavailable(self.settings.issuer) from error
        return _document(answer, address)


def _unavailable(address: str) -> OpenIdUnavailable:
    return OpenIdUnavailable(
        f"the sign-in service at {address} cannot be reached; try again shortly, or sign in with a password",
        zh=f"暂时无法连接登录服务（{address}）；请稍后重试，或使用密码登录",
    )


def _document(answer: httpx.Response, address: str) -> dict[str, Any]:
    if answer.status_code >= 500:
        _log.warning("%s answered %s", address, answer.status_code)
        raise _unavailable(address)
    try:
        found = answer.json() if len(answer.content) <= _LARGEST else None
    except ValueError:
        found = None
    if answer.status_code != 200 or not isinstance(found, dict):
        reason = str(found.get("error", ""))[:80] if isinstance(found, dict) else "no JSON object"
        raise OpenIdFailed(f"{address} answered {answer.status_code} {reason}")
    return found
