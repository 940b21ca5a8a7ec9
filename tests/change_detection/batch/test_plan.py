"""What a batch would take, before anything was measured."""

from dataclasses import dataclass

import pytest

from change_detection.batch.plan import Plan
from change_detection.batch.rules import batch_rules


@dataclass(frozen=True)
class _Job:
    megapixels: float
    is_done: bool = False
    waits: bool = False


def _plan(*jobs: _Job) -> Plan:
    return Plan(jobs, (), (), (), ())


@pytest.mark.parametrize(
    ("workers", "a_pair", "seconds"),
    [(1, 0.0, 6.0), (1, 4.0, 18.0), (2, 4.0, 9.0), (8, 4.0, 6.0)],
    ids=["pixels alone", "and what each pair costs", "two at a time", "no more workers than pairs"],
)
def test_the_estimate_counts_pixels_and_pairs(workers, a_pair, seconds):
    plan = _plan(_Job(1.0), _Job(2.0), _Job(3.0), _Job(100.0, is_done=True))
    assert plan.seconds(1.0, workers, seconds_a_pair=a_pair) == pytest.approx(seconds)


def test_nothing_to_do_takes_no_time():
    assert _plan(_Job(5.0, is_done=True)).seconds(1.0, 4, seconds_a_pair=4.0) == 0


def test_the_cost_of_a_pair_is_data(tmp_path):
    assert batch_rules().estimate.seconds_a_pair == 4.0
    own = tmp_path / "batch.toml"
    own.write_text("[estimate]\nseconds_a_pair = 9\n", "utf-8")
    assert batch_rules(own).estimate.seconds_a_pair == 9
