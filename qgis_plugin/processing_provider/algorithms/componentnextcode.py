"""Gives the next free code (16 digits) of a component class; retired codes are not given again."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Told
from ..inputs import Text


class Algorithm(EngineAlgorithm):
    """`gridtwin:componentnextcode`."""

    NAME = "componentnextcode"
    GROUP = "census"
    TITLE = ("下一个部件编码", "Next component code")
    HELP = (
        "给出某部件类别的下一个可用标识码（16位），退役编码不再使用。",
        "Gives the next free code (16 digits) of a component class; retired codes are not given again.",
    )
    METHOD = "components.next_code"
    INPUTS = (
        Text(
            "CLASS", "class_code", "部件类别代码（4位）", "Component class (4 digits)", "0101", required=True
        ),
    )
    TOLD = (Told("CODE", "code", "标识码", "Code", is_text=True),)
