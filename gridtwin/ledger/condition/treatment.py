"""What grades call for: treatment (table `road_treatments`); what a road class asks: maintenance grade."""

from __future__ import annotations

from dataclasses import dataclass

from gridtwin.ledger.condition.parameters import ConditionParameters
from gridtwin.ledger.condition.rating import Doubt, table_doubts
from gridtwin.standards import Row


@dataclass(frozen=True, slots=True)
class Advice:
    """What a table says, and what is to be confirmed about it; `text` is None when it says nothing."""

    text: str | None
    to_confirm: tuple[Doubt, ...]


def treatment(parameters: ConditionParameters, pavement: str, *, pci: str, rqi: str | None = None) -> Advice:
    """Treatment for grades: by the narrowest row that holds both; grades that no row joins go by the worse.

    The pavement is 沥青 or 水泥混凝土; concrete is treated by PCI alone.
    """
    rows = parameters.rows("road_treatments", pavement=pavement)
    doubts = list(table_doubts("road_treatments", rows, "treatments", "养护对策"))
    by_pci_only = all(row["rqi_grade"] is None for row in rows)
    if not by_pci_only and rqi is None:
        doubts.append(
            Doubt("road_treatments", "treatment by PCI alone: no RQI", "无RQI，仅按PCI确定养护对策")
        )
    second = pci if rqi is None or by_pci_only else rqi
    found = _narrowest(rows, pci, second)
    if found is None and pci != second:
        worse = max(pci, second)
        doubts.append(
            Doubt(
                "road_treatments",
                f"no treatment is listed for PCI {pci} with RQI {second}: that of {worse} is given",
                f"对策表未列PCI {pci}与RQI {second}的组合：取{worse}级的对策",
            )
        )
        found = _narrowest(rows, worse, worse)
    return Advice(None if found is None else str(found["treatment"]), tuple(doubts))


def _narrowest(rows: tuple[Row, ...], pci: str, rqi: str) -> Row | None:
    holding = [row for row in rows if _holds(row["pci_grade"], pci) and _holds(row["rqi_grade"], rqi)]
    return min(holding, key=lambda row: len(str(row["pci_grade"])), default=None)


def _holds(listed: object, grade: str) -> bool:
    ends = str(listed).split("-")
    return listed is None or ends[0] <= grade <= ends[-1]


def road_maintenance_grade(parameters: ConditionParameters, road_class: str) -> Advice:
    """Maintenance grade that a road class alone gives; the use of a street may raise it (see the scope)."""
    rows = parameters.rows("maintenance_grades", subject="road")
    found = next((row for row in rows if road_class and _is_whole_class(str(row["scope"]), road_class)), None)
    doubts = table_doubts("maintenance_grades", rows, "maintenance grades", "养护等级")
    if found is None:
        return Advice(None, doubts)
    doubt = Doubt(
        "maintenance_grades",
        f"{found['grade']} by road class alone; squares, shopping streets and the like are higher: "
        f"{rows[0]['scope']}",
        f"仅按道路等级为{found['grade']}；广场、商业街道等应提高：{rows[0]['scope']}",
    )
    return Advice(str(found["grade"]), (*doubts, doubt))


def _is_whole_class(scope: str, road_class: str) -> bool:
    """Whether a scope (parts joined by |) takes the class, not just some of it (支路中的商业街道)."""
    return any(part.endswith(road_class) for part in scope.split("|"))
