"""`gridtwin pipes clearance`: pipes nearer to each other, or to things around, than the standard allows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import ExitCode, is_chinese, say, tr
from gridtwin.cli.pipes._common import (
    ClassOption,
    JsonOutOption,
    NetworkArgument,
    OutOption,
    open_buried,
    option,
    remark_rows,
    tell_json,
    workspace_folder,
)
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    import geopandas as gpd

    from pipe_network.clearance.surroundings import Things

_SHOWN = 10


def clearance(
    network: NetworkArgument,
    classes: ClassOption = None,
    near: Annotated[
        str | None,
        option(
            "--near",
            "only around a place: 'x y radius' in the network's CRS, metres",
            "仅某处周围：“x y 半径”，管网坐标系，米",
        ),
    ] = None,
    gap: Annotated[
        float | None,
        option(
            "--gap",
            "instead of the standard: pairs whose surfaces are nearer than this many metres",
            "不按标准，列出表面间距小于该值（米）的管线对",
        ),
    ] = None,
    ground: Annotated[
        bool,
        option(
            "--ground/--no-ground",
            "also judge buildings, trees, poles and kerbs of a workspace",
            "同时检查工作区中的建筑物、树木、杆柱和侧石",
        ),
    ] = True,
    picture: Annotated[
        Path | None, option("--picture", "draw a map of it: .png or .svg", "绘制净距检查图：.png或.svg")
    ] = None,
    out: OutOption = None,
    json: JsonOutOption = None,
) -> None:
    """Check clearances; exit status 1 when something is too near."""
    from pipe_network.clearance.check import check_clearance, pairs_within
    from pipe_network.clearance.picture import draw_clearance
    from pipe_network.model_facts import is_model
    from pipe_network.result_files import check_result_path

    if out is not None:
        check_result_path(out)
    if picture is not None:
        check_result_path(picture, endings=(".png", ".svg"))
    place = _place(near)
    if gap is not None and not 0 < gap <= 100:
        raise UsageError(
            f"--gap {gap}: give metres above 0 and up to 100", zh=f"--gap {gap}：请给出大于0且不超过100的米数"
        )
    opened = open_buried(network, classes)
    if opened.crs is None and not is_model(opened):
        say("The network has no CRS: its coordinates are taken as metres.", "管网没有坐标系：坐标按米计。")
    if gap is not None:
        found, counts = pairs_within(opened, gap), {}
        name = "near_pair"
    else:
        report = check_clearance(opened, _ground_of(network) if ground else ())
        found, counts, name = report.findings, report.counts, "clearance"
    if place is not None:
        found = found[found.geometry.dwithin(place[0], place[1])].reset_index(drop=True)
    if picture is not None and gap is None:
        draw_clearance(opened, found, picture, chinese=is_chinese())
    _tell(found, counts, (out, json, name), remark_rows(opened))
    if len(found):
        raise typer.Exit(ExitCode.FINDINGS)


def _place(text: str | None) -> tuple[object, float] | None:
    import math

    import shapely

    if text is None:
        return None
    try:
        x, y, radius = (float(part) for part in text.replace(",", " ").split())
        if not all(math.isfinite(number) for number in (x, y, radius)) or radius <= 0:
            raise ValueError("not finite, or no radius")
    except ValueError as error:
        raise UsageError(
            f"--near '{text}': write 'x y radius', three finite figures in metres, the radius above 0",
            zh=f"--near“{text}”：请写“x y 半径”三个有效数值，单位米，半径大于0",
        ) from error
    return shapely.Point(x, y), radius


def _ground_of(network: Path) -> list[Things]:
    """Things on the ground, when the network is a workspace."""
    from gridtwin.store import open_workspace
    from pipe_network.clearance.surroundings import things_of

    folder = workspace_folder(network)
    if folder is None:
        return []
    with open_workspace(folder) as workspace:
        return things_of(workspace.read)


def _tell(
    found: gpd.GeoDataFrame,
    counts: dict[str, int],
    where: tuple[Path | None, Path | None, str],
    remarks: list[dict[str, str]],
) -> None:
    from pipe_network.result_files import Wording, plain, rows_of, write_result

    out, json, name = where
    if out is not None:
        write_result(found, out, name=name, wording=Wording(is_chinese()))
    if json is not None:
        tell_json({"counts": counts, "remarks": remarks, "findings": rows_of(plain(found))}, json)
    if "kind" in found:
        _say_findings(found, counts)
    else:
        say(f"{len(found)} pairs", f"{len(found)}对管线")
        for row in found.head(_SHOWN).itertuples():
            text = f"  {row.code} {row.other} {row.gap_m:.3f} m"
            say(text, text)
    if out is not None:
        say(f"All of them are in {out}", f"全部结果见{out}")


def _say_findings(found: gpd.GeoDataFrame, counts: dict[str, int]) -> None:
    from pipe_network.wording import value_title

    say(
        f"{counts['crossings']} crossings judged, {counts['crossings_without_level']} of them without levels",
        f"检查交叉{counts['crossings']}处，其中{counts['crossings_without_level']}处缺高程无法判定",
    )
    for kind, rows in found.groupby("kind"):
        errors = int((rows["severity"] == "error").sum())
        open_ = int(rows["to_confirm"].sum())
        english, chinese = (value_title("kind", str(kind), chinese=flag) for flag in (False, True))
        say(
            f"{english}: {len(rows)} ({errors} errors; "
            f"{open_} by figures to be confirmed against the standard)",
            f"{chinese}：{len(rows)}条（错误{errors}条；{open_}条所依数值待与标准原文核对）",
        )
        for text in rows["message_zh" if is_chinese() else "message_en"].head(3):
            say(f"  {text}", f"  {text}")
    if not len(found):
        say("Nothing is too near.", "未发现净距不足。")


COMMANDS = (
    (
        "clearance",
        clearance,
        tr(
            "Clearances in space by GB 50289: side by side, crossing, buildings, trees.",
            "按GB 50289检查管线空间净距：平行、交叉、建筑物、树木等。",
        ),
    ),
)
