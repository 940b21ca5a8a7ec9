"""Print the steps of a rating, so that a reader can recompute it by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import typer

from gridtwin.cli._common import is_chinese, tr

if TYPE_CHECKING:
    from gridtwin.ledger.condition import Doubt, Rating


def print_surface(rating: Rating) -> None:
    """Steps of PCI (or FCI of a sidewalk)."""
    details = rating.details
    area = details["inspected_area_m2"]
    _line(
        f"Pavement {details['pavement']}, inspected area {area:g} m²",
        f"路面{details['pavement']}，检测面积{area:g} m²",
    )
    if details["distresses"]:
        _table(
            tr(
                "type group area_m2 density_% deduct share_u weight_w deduct*w",
                "类型 类别 面积m2 密度% 单项扣分 占比u 权重w 扣分*w",
            ),
            [
                (
                    each["type"],
                    each["group"],
                    *(each[key] for key in ("area_m2", "density_pct")),
                    *_weighted(each),
                )
                for each in details["distresses"]
            ],
        )
        _table(
            tr("group deduct share_u weight_w deduct*w", "类别 扣分 占比u 权重w 扣分*w"),
            [(each["group"], *_weighted(each)) for each in details["groups"]],
        )
    if details["not_counted"]:
        _line(
            f"below their limit, not counted: {details['not_counted']}",
            f"未达计量下限，不计：{details['not_counted']}处",
        )
    _line(
        f"{rating.index} = 100 - {details['total_deduct']:g}",
        f"{rating.index} = 100 - {details['total_deduct']:g}",
    )
    print_value(rating)
    if details.get("treatment"):
        _line(f"treatment: {details['treatment']}", f"养护对策：{details['treatment']}")


def _weighted(each: dict[str, Any]) -> tuple[object, ...]:
    return each["deduct"], each["share"], each["weight"], round(each["deduct"] * each["weight"], 4)


def print_formula(rating: Rating) -> None:
    """Steps of RQI or PQI: the formula and what went into it."""
    inputs = {key: value for key, value in rating.details.items() if isinstance(value, int | float)}
    given = ", ".join(f"{key} = {value:g}" for key, value in inputs.items())
    _line(
        f"{rating.index} = {rating.details['formula']}; {given}",
        f"{rating.index} = {rating.details['formula']}；{given}",
    )
    print_value(rating)


def print_parts(rating: Rating) -> None:
    """Steps of BCI or of a tunnel's index: components, parts, index."""
    rows = [
        (part, each["component"], each["score"], each["weight"], round(each["score"] * each["weight"], 4))
        for part, step in rating.details["parts"].items()
        for each in step["components"]
    ]
    _table(tr("part component score weight score*weight", "部位 构件 评分 权重 评分*权重"), rows)
    parts = rating.details["parts"].items()
    _table(
        tr("part value weight value*weight", "部位 分值 权重 分值*权重"),
        [
            (part, step["value"], step["weight"], round(step["value"] * step["weight"], 4))
            for part, step in parts
        ],
    )
    print_value(rating)


def print_value(rating: Rating) -> None:
    """Value, grade, and what the grade asks for."""
    grade = rating.grade or tr("none", "未定级")
    name, action = rating.details.get("name"), rating.details.get("action")
    more = f" {name}: {action}" if name and action else ""
    _line(
        f"{rating.index} {rating.value:g}, grade {grade}{more}",
        f"{rating.index} {rating.value:g}，等级{grade}{more}",
    )


def print_doubts(doubts: Iterable[tuple[Doubt, int | None]]) -> None:
    """What is to be confirmed, each with the number of ratings it concerns."""
    listed = list(doubts)
    if listed:
        _line("To be confirmed:", "待核参数：")
    for doubt, number in listed:
        count = "" if number is None else f" ({number})"
        _line(f"  [{doubt.parameter}] {doubt.en}{count}", f"  [{doubt.parameter}] {doubt.zh}{count}")


def _line(english: str, chinese: str) -> None:
    typer.echo(tr(_named(english), chinese))


def _named(text: str) -> str:
    """English names for those of standards tables."""
    from gridtwin.ledger.names import built_in_names

    return text if is_chinese() else built_in_names().in_english(text)


def _table(heading: str, rows: Sequence[tuple[object, ...]]) -> None:
    """Tab-separated, as other tables of the commands are."""
    typer.echo("\t".join(heading.split()))
    for row in rows:
        typer.echo("\t".join(f"{cell:g}" if isinstance(cell, float) else _named(str(cell)) for cell in row))
