"""`gridtwin backup` and `restore`: a workspace as one archive, and back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import JsonOption, print_json, progress_bar, say, tr


def backup(
    workspace: Annotated[Path, typer.Argument(help=tr("workspace folder", "工作区目录"))],
    archive: Annotated[
        Path, typer.Argument(help=tr("archive to write, .tar or .tar.gz", "要写入的备份文件，.tar或.tar.gz"))
    ],
    json: JsonOption = False,
) -> None:
    """Write a workspace to one archive, while others go on working."""
    from gridtwin.store.backup import back_up

    with progress_bar("backing up", "备份中") as report:
        made = back_up(workspace, archive, now=datetime.now(ZoneInfo("Asia/Shanghai")), progress=report)
    if json:
        print_json({"archive": str(archive), "files": made.files, "bytes": made.size_bytes,
                    "has_dump": made.has_dump, "left_out": list(made.left_out)})  # fmt: skip
        return
    size = f"{made.size_bytes / 1e6:,.1f} MB"
    say(
        f"{archive}: {made.files} files of '{made.name}', {size}. It holds password hashes: keep it safe.",
        f"{archive}：“{made.name}”共{made.files}个文件，{size}。其中含密码散列，请妥善保管。",
    )
    if made.left_out:
        links = ", ".join(made.left_out[:5])
        say(
            f"Links are not followed, so not in it: {links} ({len(made.left_out)} in all).",
            f"符号链接不跟随，未包含：{links}（共{len(made.left_out)}个）。",
        )


def restore(
    archive: Annotated[Path, typer.Argument(help=tr("archive that backup wrote", "backup写出的备份文件"))],
    workspace: Annotated[Path, typer.Argument(help=tr("new folder for the workspace", "恢复到的新目录"))],
    store: Annotated[
        str | None,
        typer.Option(
            help=tr(
                "PostgreSQL address to restore into; default: the one of the backup",
                "恢复到的PostgreSQL地址，默认为备份中的地址",
            )
        ),
    ] = None,
    json: JsonOption = False,
) -> None:
    """Make a workspace from an archive; every file is checked before anything is put in its place."""
    from gridtwin.store.restoring import restore as restore_archive

    with progress_bar("restoring", "恢复中") as report:
        made = restore_archive(archive, workspace, store=store, progress=report)
    if json:
        print_json({"workspace": str(workspace), "files": made.files, "made_at": made.made_at.isoformat()})
        return
    say(
        f"{workspace}: '{made.name}' as of {made.made_at:%Y-%m-%d %H:%M}, {made.files} files.",
        f"{workspace}：“{made.name}”，备份时间{made.made_at:%Y-%m-%d %H:%M}，共{made.files}个文件。",
    )


backup.__doc__ = tr(
    "Write a workspace to one archive, while others go on working.",
    "把工作区备份为一个文件，期间他人可继续工作。",
)
restore.__doc__ = tr(
    "Make a workspace from an archive; every file is checked before anything is put in its place.",
    "由备份文件恢复工作区；逐个文件校验后才就位。",
)
commands = (backup, restore)
