"""What requests about sensors have in common: which sensors, how many, and who may change something."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Query, Request
from fastapi.dependencies.models import Dependant

from gridtwin.sensing.channels import Channels
from twin_server.access.principal import Principal, principal_of
from twin_server.city import City, parse_bbox
from twin_server.errors import BadRequest, NotAllowed, NotFound
from twin_server.sensing.selection import Selection
from twin_server.sensing.service import Sensing

_MOST_NAMES = 200
_NAMES = {"max_length": _MOST_NAMES}


def _selection(
    bbox: Annotated[str | None, Query(description="west,south,east,north in degrees")] = None,
    grid: Annotated[str, Query(description="first digits of unit grid codes", pattern=r"^\d{0,15}$")] = "",
    sector: Annotated[list[str], Query(description="sectors; may be repeated", **_NAMES)] = [],  # noqa: B006
    property: Annotated[list[str], Query(description="observed properties", **_NAMES)] = [],  # noqa: A002, B006
    code: Annotated[list[str], Query(description="device numbers", **_NAMES)] = [],  # noqa: B006
) -> Selection:
    return Selection(parse_bbox(bbox), grid, tuple(sector), tuple(property), tuple(code))


Selected = Annotated[Selection, Depends(_selection)]


def known_parameters(request: Request) -> None:
    """Refuse a parameter that nothing would be done with: a mistyped filter would answer with everything.

    Raises:
        BadRequest: the request has one.
    """
    known = _query_names(request.scope["route"].dependant)
    unknown = sorted(set(request.query_params) - known)
    if unknown:
        listed = ", ".join(sorted(known)) or "none"
        raise BadRequest(
            f"'{unknown[0][:80]}' is no parameter here; known are: {listed}",
            zh=f"此处没有参数“{unknown[0][:80]}”；可用：{listed}",
        )


def _query_names(dependant: Dependant) -> set[str]:
    """Names of the query parameters of a route and of all that it depends on."""
    below = [_query_names(one) for one in dependant.dependencies]
    return {one.alias for one in dependant.query_params}.union(*below)


def sensing_of(request: Request) -> Sensing:
    """Sensing of the workspace."""
    city: City = request.app.state.city
    return city.sensing


def numbers(selection: Selection, channels: Channels) -> tuple[int, ...] | None:
    """Numbers of the channels that are meant; None: all there ever were."""
    return None if selection.is_all else tuple(selection.numbers(channels))


def channel_of(channels: Channels, code: str) -> int:
    """The channel of a device number.

    Raises:
        NotFound: the register does not have it.
    """
    found = channels.by_code.get(code)
    if found is None:
        raise NotFound(
            f"the register has no sensor '{code[:80]}'; /api/sensing/sensors lists them",
            zh=f"登记中没有传感器“{code[:80]}”；可用/api/sensing/sensors查看",
        )
    return found


def allowed(request: Request, role: str, scope: str) -> Principal:
    """Who asks, if that role and scope are theirs.

    Raises:
        NotAllowed: they are not.
    """
    principal = principal_of(request)
    if not principal.may(role, scope):
        raise NotAllowed(
            f"this needs the role '{role}'; yours is '{principal.role}'",
            zh=f"此操作需要角色“{role}”；您的角色是“{principal.role}”",
        )
    return principal


def text_of(body: dict[str, object], name: str, *, longest: int, is_required: bool = True) -> str:
    """A text of a JSON body, without control characters.

    Raises:
        BadRequest: it is missing, no text or too long.
    """
    given = body.get(name, "")
    is_clean = isinstance(given, str) and len(given) <= longest and given.isprintable()
    if not is_clean or (is_required and not str(given).strip()):
        need = "needs" if is_required else "may have"
        raise BadRequest(
            f"the body {need} '{name}', a line of text of at most {longest} characters",
            zh=f"请求体中的“{name}”{'必填，' if is_required else ''}须为不超过{longest}字的一行文本",
        )
    return str(given).strip()


def only(body: dict[str, object], *names: str) -> None:
    """Refuse keys that nothing would be done with.

    Raises:
        BadRequest: the body has one.
    """
    unknown = sorted(set(body) - set(names))
    if unknown:
        raise BadRequest(
            f"'{unknown[0][:80]}' is not known here; known are {', '.join(names)}",
            zh=f"未知的键“{unknown[0][:80]}”；可用：{'、'.join(names)}",
        )
