"""The cookies of access: the session, a sign-in on its way to the provider, and the language."""

from __future__ import annotations

from starlette.requests import HTTPConnection
from starlette.responses import Response

from twin_server.access.origin import is_secure

SESSION = "gridtwin_session"
OPENID = "gridtwin_openid"
LANGUAGE = "gridtwin_language"
_YEAR_S = 31_536_000


def cookie_name(name: str, *, secure: bool) -> str:
    """The name; over TLS with the prefix that no other host and no plain page can set."""
    return f"__Host-{name}" if secure else name


def read_cookie(connection: HTTPConnection, name: str, public_origin: str | None) -> str | None:
    """The cookie of a request."""
    secure = is_secure(connection, public_origin)
    return connection.cookies.get(cookie_name(name, secure=secure)) or None


def set_cookie(
    response: Response,
    connection: HTTPConnection,
    name: str,
    value: str,
    *,
    public_origin: str | None,
    max_age: int | None = None,
) -> None:
    """Set a cookie that scripts cannot read and other sites do not send along with forms."""
    secure = is_secure(connection, public_origin)
    response.set_cookie(
        cookie_name(name, secure=secure),
        value,
        max_age=max_age,
        path="/",
        secure=secure,
        httponly=True,
        samesite="lax",
    )


def drop_cookie(
    response: Response, connection: HTTPConnection, name: str, *, public_origin: str | None
) -> None:
    """Have the browser forget a cookie."""
    set_cookie(response, connection, name, "", public_origin=public_origin, max_age=0)


def set_language(response: Response, language: str) -> None:
    """Remember the language of the pages."""
    response.set_cookie(LANGUAGE, language, max_age=_YEAR_S, path="/", samesite="lax", httponly=True)
