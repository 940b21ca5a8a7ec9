"""In which language an answer speaks: what `lang` says, else what the client prefers, else Chinese."""

from __future__ import annotations

from starlette.requests import Request

CHINESE, ENGLISH = "zh", "en"


def language_of(request: Request) -> str:
    """`zh` or `en`."""
    asked = request.query_params.get("lang")
    if asked in (CHINESE, ENGLISH):
        return asked
    for wish in request.headers.get("accept-language", "").split(","):
        language = wish.strip()[:2].lower()
        if language in (CHINESE, ENGLISH):
            return language
    return CHINESE
