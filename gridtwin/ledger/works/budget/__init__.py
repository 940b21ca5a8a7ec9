"""What a budget buys: candidates with prices and effects, strategies, the optimum, several budgets beside."""

from gridtwin.ledger.works.budget.candidates import Candidates, road_candidates
from gridtwin.ledger.works.budget.chart import write_chart
from gridtwin.ledger.works.budget.scenarios import Scenario, Strategy, run_scenario, run_scenarios
from gridtwin.ledger.works.budget.treatments import Treatment, Treatments, load_treatments

__all__ = [
    "Candidates",
    "Scenario",
    "Strategy",
    "Treatment",
    "Treatments",
    "load_treatments",
    "road_candidates",
    "run_scenario",
    "run_scenarios",
    "write_chart",
]
