"""`gridtwin detect verify`: is the evidence of patches still what was archived?"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from gridtwin.cli._common import ExitCode, JsonOption, is_chinese, print_json, progress_bar, say, tr


def verify_command(
    workspace: Annotated[Path, typer.Option("--workspace", "-w", help=tr("workspace folder", "工作区目录"))],
    patch_nos: Annotated[
        list[str] | None,
        typer.Argument(help=tr("patch numbers; all patches if left out", "图斑编号；缺省为全部图斑")),
    ] = None,
    json_output: JsonOption = False,
) -> None:
    """Check the evidence of patches against its checksums and digests."""
    from change_detection.verify import verify_evidence
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened, progress_bar("verify", "核验") as bar:
        found = verify_evidence(opened, patch_nos or (), progress=bar)
    if json_output:
        print_json(asdict(found))
    else:
        for one in found.broken:
            typer.echo(f"{one.patch_no or '-'}\t{one.name}\t{one.zh if is_chinese() else one.en}")
        _tell(len(found.without_digest), len(found.without_evidence))
        say(
            f"{found.checked} patches checked, {len(found.broken)} faults.",
            f"核验 {found.checked} 个图斑，发现 {len(found.broken)} 处问题。",
        )
    if found.broken:
        raise typer.Exit(ExitCode.FINDINGS)


def _tell(without_digest: int, without_evidence: int) -> None:
    if without_digest:
        say(
            f"{without_digest} patches were archived before digests were kept: only their own lists of "
            "checksums could be checked.",
            f"{without_digest} 个图斑由旧版本归档，没有整体校验和，仅核对了各自的清单。",
        )
    if without_evidence:
        say(
            f"{without_evidence} patches have no evidence recorded.",
            f"{without_evidence} 个图斑未登记证据目录。",
        )
