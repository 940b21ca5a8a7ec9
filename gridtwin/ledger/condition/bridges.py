"""BCI and BSI of bridges (CJJ 99-2017): weights, grade A–E with its action, maintenance class Ⅰ–Ⅴ.

Scores of components are inputs: the deducts of bridge defects are not among the standards tables. Component
weights are there for beam bridges only; other structures need a city's own tables.
"""

from __future__ import annotations

from gridtwin.ledger.condition.grading import find_bands
from gridtwin.ledger.condition.parameters import ConditionParameters
from gridtwin.ledger.condition.rating import Doubt, Rating, table_doubts, unique_doubts
from gridtwin.ledger.condition.scores import Joint, Scores, Weighting, check_weights, join
from gridtwin.ledger.errors import BadConditionInput, BadRuleTable, NoConditionTable
from gridtwin.ledger.translations import in_chinese
from gridtwin.model import domain

_SCOPE = "Ⅱ-Ⅴ类桥梁"


def structure_name(structure: str) -> str:
    """Name of a structure in the weight tables: the Chinese title of the domain's code, or the text itself.

    >>> structure_name("beam")
    '梁桥'
    """
    titles = {value.value: value.zh for value in domain("bridge_structure").values}
    return str(titles.get(structure, structure))


def bridge_weighting(parameters: ConditionParameters, structure: str) -> Weighting:
    """Weights of parts and components for a structure.

    Raises:
        NoConditionTable: the tables have none; never taken as a beam bridge.
        BadRuleTable: parts of the two tables differ.
    """
    name = structure_name(structure)
    part_rows = parameters.rows("bridge_part_weights", structure=name)
    rows = parameters.rows("bridge_component_weights", structure=name)
    if not part_rows or not rows:
        known = ", ".join(
            dict.fromkeys(str(row["structure"]) for row in parameters.rows("bridge_component_weights"))
        )
        raise NoConditionTable(
            f"structure '{structure}' ({name}) has no weights of parts and components; there are {known}. "
            f"Place bridge_part_weights.csv and bridge_component_weights.csv with rows of {name} in the "
            f"workspace folder standards/ (docs/ledgers-condition.md)",
            zh=f"结构类型“{structure}”（{name}）没有部位和构件权重；现有：{known}。请在工作区standards/文件夹放置含{name}的"
            "bridge_part_weights.csv和bridge_component_weights.csv（docs/ledgers-condition.md）",
        )
    parts = {str(row["part"]): float(row["weight"] or 0) for row in part_rows}
    components: dict[str, dict[str, float]] = {part: {} for part in parts}
    for row in rows:
        if row["part"] not in components:
            raise BadRuleTable(
                f"bridge_component_weights: part '{row['part']}' of {name} is not in bridge_part_weights",
                zh=f"bridge_component_weights：{name}的部位“{row['part']}”不在bridge_part_weights中",
            )
        components[str(row["part"])][str(row["component"])] = float(row["weight"] or 0)
    doubts: tuple[Doubt, ...] = (
        *table_doubts(
            "bridge_part_weights", part_rows, _said("part weights", parts), _said("部位权重", parts)
        ),
        *table_doubts("bridge_component_weights", rows, "component weights", "构件权重"),
    )
    conflict = next((str(row["note"]) for row in part_rows if row["note"]), None)
    if conflict:
        doubts += (Doubt("bridge_part_weights", conflict, f"各出处的部位权重不一致：{in_chinese(conflict)}"),)
    return check_weights(Weighting(parts, components, doubts))


def _said(title: str, parts: dict[str, float]) -> str:
    return f"{title} {'/'.join(f'{weight:g}' for weight in parts.values())}"


def maintenance_class(parameters: ConditionParameters, road_class: str | None) -> str | None:
    """Class Ⅱ–Ⅴ of a bridge by the class of its road; class Ⅰ is never derived, it must be declared."""
    rows = parameters.rows("bridge_classes")
    return next((str(row["name"]) for row in rows if road_class and road_class in str(row["scope"])), None)


def rate_bridge(
    parameters: ConditionParameters,
    structure: str,
    scores: Scores,
    *,
    class_name: str | None = None,
    road_class: str | None = None,
) -> tuple[Rating, Rating]:
    """BCI and BSI of a bridge of classes Ⅱ–Ⅴ from component scores (0–100).

    Args:
        parameters: see `load_parameters`.
        structure: code of the domain or name in the weight tables.
        scores: by component; None where the bridge has no such component (see `read_scores`).
        class_name: Ⅱ类 … Ⅴ类; derived from the road class when empty.
        road_class: class of the road on the bridge.

    Raises:
        NoConditionTable: no weights for the structure.
        BadConditionInput: a part without scores, or a bridge of class Ⅰ.
    """
    if class_name == parameters.class_one:
        raise BadConditionInput(
            "a class Ⅰ bridge is rated by its structural result (rate_class_one), not by BCI",
            zh="Ⅰ类桥梁按结构检测结论评定为合格级或不合格级，不以BCI评定",
        )
    derived = class_name or maintenance_class(parameters, road_class)
    weighting = parameters.once(("weights", structure), lambda: bridge_weighting(parameters, structure))
    joint = join(weighting, scores, decimals=parameters.decimals)
    details = {"structure": structure_name(structure), "maintenance_class": derived, **joint.details}
    doubts = unique_doubts([joint.to_confirm, _class_doubts(class_name, derived)])
    worst = min(joint.parts, key=lambda part: joint.parts[part])
    return (
        _graded(parameters, Rating("BCI", joint.value, None, details, doubts)),
        _structure_index(parameters, joint, worst, doubts),
    )


def _structure_index(
    parameters: ConditionParameters, joint: Joint, worst: str, doubts: tuple[Doubt, ...]
) -> Rating:
    row = parameters.index_formula("BSI")
    own = table_doubts("index_formulas", [row], "BSI as the value of the worst part", "BSI取最差部位的分值")
    value = round(joint.parts[worst], parameters.decimals)
    details = {"worst_part": worst, "parts": {part: round(score, 4) for part, score in joint.parts.items()}}
    return _graded(parameters, Rating("BSI", value, None, details, unique_doubts([own, doubts])))


def _graded(parameters: ConditionParameters, rating: Rating) -> Rating:
    bands = parameters.once((rating.index, _SCOPE), lambda: find_bands(parameters, rating.index, _SCOPE))
    grade = bands.grade(rating.value or 0.0)
    row = bands.row(grade) or {}
    details = {
        **rating.details,
        "name": row.get("name"),
        "action": row.get("action"),
        "bands": bands.standard,
    }
    return Rating(
        rating.index, rating.value, grade, details, unique_doubts([rating.to_confirm, bands.doubts])
    )


def rate_class_one(parameters: ConditionParameters, result: str) -> Rating:
    """Result of a class Ⅰ bridge: 合格级 (value 1) or 不合格级 (value 0), from its structural inspection.

    Raises:
        BadConditionInput: another word.
    """
    rows = parameters.rows("bridge_class_one_results")
    names = [str(row["name"]) for row in rows]
    if result not in names:
        raise BadConditionInput(
            f"structural result '{result}' of a class Ⅰ bridge: one of {', '.join(names)}",
            zh=f"Ⅰ类桥梁的结构检测结论“{result}”：应为{'、'.join(names)}之一",
        )
    doubts = table_doubts("bridge_class_one_results", rows, "results of class Ⅰ", "Ⅰ类桥梁评定结果")
    details = {"maintenance_class": parameters.class_one, "structural_result": result}
    return Rating("class_one", float(result == names[0]), result, details, doubts)


def _class_doubts(given: str | None, derived: str | None) -> tuple[Doubt, ...]:
    if given:
        return ()
    if derived is None:
        return (
            Doubt(
                "maintenance_class", "maintenance class unknown; rated as Ⅱ–Ⅴ", "养护类别未知，按Ⅱ–Ⅴ类评定"
            ),
        )
    return (
        Doubt(
            "maintenance_class",
            f"maintenance class {derived} by road class; very large and special bridges are Ⅰ类: declare it",
            f"养护类别按道路等级取{derived}；特大桥梁及特殊结构桥梁为Ⅰ类，须在资料卡中注明",
        ),
    )
