"""Condition of roads, bridges and tunnels: PCI, RQI, PQI (CJJ 36), BCI, BSI (CJJ 99), each with its steps.

Order of the modules: formulas, rating, parameters → deduct, correction, grading, scores → distress,
pavement_index, riding, treatment, sidewalk → pavement_rating, bridges, tunnels, maintenance, survey,
storing, card_grades, report → workspace_roads, workspace_structures → road_ratings → of_inspection;
drawing stands alone.
"""

from gridtwin.ledger.condition.bridges import bridge_weighting, maintenance_class, rate_bridge, rate_class_one
from gridtwin.ledger.condition.distress import load_pavement
from gridtwin.ledger.condition.drawing import draw_correction, draw_curves
from gridtwin.ledger.condition.grading import find_bands
from gridtwin.ledger.condition.maintenance import (
    Area,
    bridge_maintenance_grade,
    fill_maintenance,
    maintenance_of,
)
from gridtwin.ledger.condition.of_inspection import reckoned
from gridtwin.ledger.condition.parameters import ConditionParameters, Correction, load_parameters
from gridtwin.ledger.condition.pavement_rating import rate_pavement
from gridtwin.ledger.condition.rating import Doubt, Rating
from gridtwin.ledger.condition.report import RatingReport
from gridtwin.ledger.condition.riding import rate_quality, rate_riding
from gridtwin.ledger.condition.road_ratings import rate_surface
from gridtwin.ledger.condition.scores import read_scores
from gridtwin.ledger.condition.sidewalk import grade_sidewalk_riding
from gridtwin.ledger.condition.treatment import road_maintenance_grade, treatment
from gridtwin.ledger.condition.tunnels import rate_tunnel, tunnel_weighting
from gridtwin.ledger.condition.workspace_roads import advised, rate_roads
from gridtwin.ledger.condition.workspace_structures import rate_bridges, rate_tunnels

__all__ = [
    "Area",
    "ConditionParameters",
    "Correction",
    "Doubt",
    "Rating",
    "RatingReport",
    "advised",
    "bridge_maintenance_grade",
    "bridge_weighting",
    "draw_correction",
    "draw_curves",
    "fill_maintenance",
    "find_bands",
    "grade_sidewalk_riding",
    "load_parameters",
    "load_pavement",
    "maintenance_class",
    "maintenance_of",
    "rate_bridge",
    "rate_bridges",
    "rate_class_one",
    "rate_pavement",
    "rate_quality",
    "rate_riding",
    "rate_roads",
    "rate_surface",
    "rate_tunnel",
    "rate_tunnels",
    "read_scores",
    "reckoned",
    "road_maintenance_grade",
    "treatment",
    "tunnel_weighting",
]
