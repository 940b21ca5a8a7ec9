"""Condition of tunnels by analogy with bridges: GridTwin's own weights and bands (`data/condition.toml`)."""

from __future__ import annotations

from gridtwin.ledger.condition.grading import find_bands
from gridtwin.ledger.condition.parameters import ConditionParameters
from gridtwin.ledger.condition.rating import Doubt, Rating, unique_doubts
from gridtwin.ledger.condition.scores import Scores, Weighting, check_weights, join

_OWN = Doubt(
    "condition.tunnel",
    "weights of tunnels are GridTwin's own, by analogy with bridges: no table of a standard was seen; change "
    "them in standards/condition.toml",
    "隧道权重为网格孪生参照桥梁自定：未见标准规定；可在standards/condition.toml中修改",
)


def tunnel_weighting(parameters: ConditionParameters) -> Weighting:
    """Weights of parts and components of a tunnel."""
    tunnel = parameters.tunnel
    return check_weights(Weighting(dict(tunnel["parts"]), dict(tunnel["components"]), (_OWN,)))


def rate_tunnel(parameters: ConditionParameters, scores: Scores) -> Rating:
    """Index of a tunnel from component scores (0–100), graded A–E by the bands of bridges.

    Raises:
        BadConditionInput: a part without scores.
    """
    joint = join(tunnel_weighting(parameters), scores, decimals=parameters.decimals)
    index, scope = str(parameters.tunnel["bands_index"]), str(parameters.tunnel["bands_scope"])
    bands = find_bands(parameters, index, scope)
    borrowed = Doubt(
        "condition_bands",
        f"grades of tunnels by the bands of {index} for bridges",
        f"隧道等级借用桥梁{index}的分级标准",
    )
    doubts = unique_doubts([joint.to_confirm, (borrowed,), bands.doubts])
    return Rating("tunnel", joint.value, bands.grade(joint.value), joint.details, doubts)
