"""Query options of a set: `$filter`, `$expand`, `$select`, `$orderby`, `$top`, `$skip`, `$count`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from twin_server.api.sensorthings.fields import Type
from twin_server.api.sensorthings.filters import condition, parse, path
from twin_server.api.sensorthings.kinds import ID_NAMES, KINDS
from twin_server.api.sensorthings.terms import Node, Term
from twin_server.errors import BadRequest

DEFAULT_TOP, MOST_TOP = 100, 1000
_MOST_SKIP = 100_000_000
_DEEPEST = 5
_NAMES = ("$filter", "$expand", "$select", "$orderby", "$top", "$skip", "$count")
_ONLY_ABOVE = ("$skiptoken", "$resultFormat")


@dataclass(frozen=True, slots=True)
class Order:
    """One criterion of `$orderby`."""

    text: str
    term: Term
    is_descending: bool


@dataclass(frozen=True, slots=True)
class Options:
    """What is asked of one set or entity.

    Attributes:
        raw: as they were written, for links to the next page.
        filter: the condition, and the tree it was made of.
        expand: options of each navigation that is to be followed.
        select: names, None for all.
        is_counted: whether the number of all is asked for.
        token: where the page begins, for observations.
        is_array: whether observations are asked for as data arrays.
    """

    raw: Mapping[str, str] = field(default_factory=dict)
    filter: tuple[Term, Node] | None = None
    expand: Mapping[str, Options] = field(default_factory=dict)
    select: frozenset[str] | None = None
    orderby: tuple[Order, ...] = ()
    top: int = DEFAULT_TOP
    skip: int = 0
    is_counted: bool = False
    token: str | None = None
    is_array: bool = False


def read_options(kind: str, given: Mapping[str, str], *, depth: int = 0) -> Options:
    """Options of a request, checked.

    Raises:
        BadRequest: one is unknown or cannot be read.
    """
    known = _NAMES if depth else _NAMES + _ONLY_ABOVE
    for name in given:
        if name not in known:
            raise BadRequest(
                f"'{name[:40]}' is not known here; known are {', '.join(known)}",
                zh=f"未知的查询参数“{name[:40]}”；可用：{'、'.join(known)}",
            )
    node = parse(given["$filter"]) if "$filter" in given else None
    return Options(
        raw=dict(given),
        filter=None if node is None else (condition(kind, node), node),
        expand=_expand(kind, given["$expand"], depth) if "$expand" in given else {},
        select=_select(kind, given["$select"]) if "$select" in given else None,
        orderby=_orderby(kind, given["$orderby"]) if "$orderby" in given else (),
        top=min(_whole("$top", given.get("$top", str(DEFAULT_TOP)), 10**9), MOST_TOP),
        skip=_whole("$skip", given.get("$skip", "0"), _MOST_SKIP),
        is_counted=_truth("$count", given.get("$count", "false")),
        token=given.get("$skiptoken"),
        is_array=_is_array(kind, given.get("$resultFormat")),
    )


def split(text: str, separator: str) -> list[str]:
    """Parts between separators that stand outside of parentheses and quotes.

    Raises:
        BadRequest: a parenthesis or quote is left open.
    """
    parts, depth, is_quoted = [""], 0, False
    for letter in text:
        is_quoted ^= letter == "'"
        depth += 0 if is_quoted else (letter == "(") - (letter == ")")
        if letter == separator and depth == 0 and not is_quoted:
            parts.append("")
        else:
            parts[-1] += letter
        if depth < 0:
            break
    if depth or is_quoted:
        raise BadRequest(
            f"'{text[:80]}': a parenthesis or quote has no partner", zh=f"“{text[:80]}”：括号或引号不成对"
        )
    return parts


def _expand(kind: str, text: str, depth: int) -> dict[str, Options]:
    if depth >= _DEEPEST:
        raise BadRequest(f"$expand goes {_DEEPEST} levels deep at most", zh=f"$expand最多{_DEEPEST}层")
    made: dict[str, Options] = {}
    for part in split(text, ","):
        name, inner = _expanded_name(part.strip())
        link = KINDS[kind].links.get(name)
        if link is None:
            known = ", ".join(KINDS[kind].links)
            raise BadRequest(
                f"$expand: {kind} has no '{name[:40]}'; it has {known}",
                zh=f"$expand：{kind}没有“{name[:40]}”；可用：{known}",
            )
        if name in made:
            raise BadRequest(f"$expand has {name} twice", zh=f"$expand中{name}重复")
        made[name] = read_options(link.kind, inner, depth=depth + 1)
    return made


def _expanded_name(part: str) -> tuple[str, dict[str, str]]:
    """`A/B($top=1)` is A, expanded by B with these options."""
    name, slash, rest = part.partition("/")
    if slash and "(" not in name:
        return name, {"$expand": rest}
    name, bracket, rest = part.partition("(")
    if not bracket:
        return name, {}
    if not rest.endswith(")"):
        raise BadRequest(f"$expand: '{part[:80]}' cannot be read", zh=f"$expand：“{part[:80]}”无法识别")
    return name, _inner(rest[:-1])


def _inner(text: str) -> dict[str, str]:
    made: dict[str, str] = {}
    for piece in split(text, ";"):
        key, _, value = piece.partition("=")
        if key.strip() in made:
            raise BadRequest(f"$expand: {key[:40]} stands twice", zh=f"$expand：{key[:40]}重复")
        made[key.strip()] = value
    return made


def _select(kind: str, text: str) -> frozenset[str]:
    names = [name.strip() for name in text.split(",")]
    known = [*ID_NAMES, *KINDS[kind].fields, *KINDS[kind].links]
    for name in names:
        if name not in known:
            raise BadRequest(
                f"$select: {kind} has no '{name[:40]}'; it has {', '.join(known)}",
                zh=f"$select：{kind}没有“{name[:40]}”；可用：{'、'.join(known)}",
            )
    return frozenset(names)


def _orderby(kind: str, text: str) -> tuple[Order, ...]:
    made = []
    for part in split(text, ","):
        words = part.split()
        direction = words[1].lower() if len(words) == 2 else "asc"
        if not 1 <= len(words) <= 2 or direction not in ("asc", "desc"):
            raise BadRequest(
                f"$orderby: '{part[:80]}' is not a property with asc or desc",
                zh=f"$orderby：“{part[:80]}”应为属性名加asc或desc",
            )
        term = path(kind, words[0].split("/"))
        if term.type is Type.GEO:
            raise BadRequest("$orderby: geometries have no order", zh="$orderby：几何图形不能排序")
        made.append(Order(words[0], term, direction == "desc"))
    if len(made) > 8:
        raise BadRequest("$orderby takes eight properties at most", zh="$orderby最多8个属性")
    return tuple(made)


def _whole(name: str, text: str, most: int) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= 12) or int(text) > most:
        raise BadRequest(
            f"{name} is a whole number from 0 to {most}, not '{text[:40]}'",
            zh=f"{name}须为0至{most}的整数，现为“{text[:40]}”",
        )
    return int(text)


def _truth(name: str, text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise BadRequest(
            f"{name} is true or false, not '{text[:40]}'", zh=f"{name}须为true或false，现为“{text[:40]}”"
        )
    return text.lower() == "true"


def _is_array(kind: str, text: str | None) -> bool:
    if text is not None and (text != "dataArray" or kind != "Observation"):
        raise BadRequest(
            f"$resultFormat is dataArray, for Observations; not '{text[:40]}'",
            zh=f"$resultFormat仅支持用于Observations的dataArray，现为“{text[:40]}”",
        )
    return text is not None
