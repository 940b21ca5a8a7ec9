"""The pages of access as routes of the application."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from twin_server.access.pages import account, openid, sign_in


def access_routes() -> list[BaseRoute]:
    """Routes of the pages; they stand behind the guard (twin_server/access/guard.py)."""
    static = Path(str(files("twin_server.access") / "static"))
    return [
        Mount("/sign-in/static", StaticFiles(directory=static)),
        Route("/sign-in", sign_in.show, methods=["GET"]),
        Route("/sign-in", sign_in.submit, methods=["POST"]),
        Route("/sign-in/openid", openid.leave, methods=["GET"]),
        Route("/sign-in/openid/callback", openid.arrive, methods=["GET"]),
        Route("/sign-out", sign_in.leave, methods=["POST"]),
        Route("/account", account.show, methods=["GET"]),
        Route("/account/password", account.change_password, methods=["POST"]),
        Route("/account/sessions/end", account.end_session, methods=["POST"]),
        Route("/account/tokens", account.add_token, methods=["POST"]),
        Route("/account/tokens/revoke", account.revoke_token, methods=["POST"]),
    ]
