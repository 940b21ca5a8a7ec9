"""`gridtwin sense forget`: delete what is older than the rules keep, and roll up what waits."""

from __future__ import annotations

from gridtwin.cli._common import JsonOption, print_json, say
from gridtwin.cli.sense._common import WorkspaceArgument, now


def forget(workspace: WorkspaceArgument, json: JsonOption = False) -> None:
    """Delete old observations; the running intake does so by itself every day."""
    from gridtwin.sensing.intake.lock import only_intake
    from gridtwin.sensing.intake.pipeline import make_pipeline
    from gridtwin.sensing.store import open_sensing
    from gridtwin.store import open_workspace

    rolled = 0
    with open_workspace(workspace) as city, open_sensing(city) as store, only_intake(store):
        pipeline = make_pipeline(city, store)
        while done := pipeline.maintain(now()):
            rolled += done
        gone = pipeline.forget(now())
    counts = {name: getattr(gone, name) for name in ("raw", "minutes", "hours", "refused", "alarms")}
    if json:
        print_json({"rolled_up_hours": rolled, "forgotten": counts})
        return
    say(
        f"Rolled up {rolled:,} hours; forgot {counts['raw']:,} observations (days on PostgreSQL), "
        f"{counts['minutes']:,} minutes, {counts['hours']:,} hours, {counts['refused']:,} refused, "
        f"{counts['alarms']:,} alarms.",
        f"汇总{rolled:,}个小时；删除观测{counts['raw']:,}（PostgreSQL按日分区）、分钟{counts['minutes']:,}、"
        f"小时{counts['hours']:,}、拒收{counts['refused']:,}、报警{counts['alarms']:,}。",
    )


COMMANDS = (("forget", forget, ("Delete what is older than the rules keep.", "删除超过保存期限的数据。")),)
