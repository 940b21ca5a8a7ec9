"""Claims: a soft lock on a patch while somebody has it open. It ends by itself; another may take it over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from gridtwin.store.columns import HOME_ZONE
from twin_server.desk.errors import ClaimedByOther
from twin_server.desk.store import claim
from twin_server.desk.who import Who


@dataclass(frozen=True, slots=True)
class Claim:
    """Who has a patch open, since when, and until when without a sign of life."""

    patch_id: str
    user_name: str
    user_title: str
    since: datetime
    until: datetime


_COLUMNS = [claim.c[name] for name in Claim.__dataclass_fields__]


def take(
    link: sa.Connection,
    patch_id: str,
    who: Who,
    *,
    now: datetime,
    length: timedelta,
    take_over: bool = False,
) -> Claim:
    """Claim a patch, or keep one's claim going. One person has one claim: the earlier patch is let go.

    Raises:
        ClaimedByOther: somebody else has it open, and `take_over` is not said.
    """
    held = find(link, patch_id, now=now)
    if held is not None and held.user_name != who.name and not take_over:
        raise other(held)
    since = held.since if held is not None and held.user_name == who.name else now
    link.execute(sa.delete(claim).where(sa.or_(claim.c.user_name == who.name, claim.c.patch_id == patch_id)))
    link.execute(sa.delete(claim).where(claim.c.until <= now))
    made = Claim(patch_id, who.name, who.title, since, now + length)
    link.execute(sa.insert(claim).values({name: getattr(made, name) for name in Claim.__dataclass_fields__}))
    return made


def release(link: sa.Connection, patch_id: str, who: Who) -> None:
    """Let a patch go; somebody else's claim stays."""
    link.execute(sa.delete(claim).where(claim.c.patch_id == patch_id, claim.c.user_name == who.name))


def find(link: sa.Connection, patch_id: str, *, now: datetime) -> Claim | None:
    """The claim on a patch that has not ended."""
    wanted = sa.select(*_COLUMNS).where(claim.c.patch_id == patch_id, claim.c.until > now)
    row = link.execute(wanted).one_or_none()
    return Claim(**row._mapping) if row else None


def live(link: sa.Connection, *, now: datetime) -> list[Claim]:
    """All claims that have not ended."""
    wanted = sa.select(*_COLUMNS).where(claim.c.until > now).order_by(claim.c.since)
    return [Claim(**row._mapping) for row in link.execute(wanted)]


def other(held: Claim) -> ClaimedByOther:
    """The refusal that names who has the patch open."""
    since = held.since.astimezone(ZoneInfo(HOME_ZONE))
    return ClaimedByOther(
        f"{held.user_title} ({held.user_name}) has this patch open since {since:%H:%M}; "
        "take another, or take it over",
        zh=f"{held.user_title}（{held.user_name}）自{since:%H:%M}起正在审核此图斑；请审核其他图斑，或接管",
    )
