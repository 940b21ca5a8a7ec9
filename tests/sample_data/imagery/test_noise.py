from __future__ import annotations

import numpy as np
import pytest

from sample_data.imagery.block import Block
from sample_data.imagery.noise import BANDS, NoiseBank, noise_bank

WHOLE = Block(0.0, 0.0, 0.25, 900, 1000, 200, 300)
PART = Block(0.0, 0.0, 0.25, 950, 1100, 60, 70)


@pytest.fixture(scope="module")
def bank() -> NoiseBank:
    return noise_bank(5)


@pytest.mark.parametrize("name", BANDS)
def test_mean_nought_deviation_one(bank: NoiseBank, name: str) -> None:
    assert abs(float(bank.fields[name].mean())) < 1e-4
    assert float(bank.fields[name].std()) == pytest.approx(1.0, abs=1e-4)


@pytest.mark.parametrize(
    "how",
    [{}, {"step": 4.0}, {"step": 1.5, "stretch": 6.0, "angle": 0.7}],
    ids=["as it is", "enlarged", "stretched and turned"],
)
def test_a_part_shows_what_the_whole_shows(bank: NoiseBank, how: dict[str, float]) -> None:
    whole, part = bank.sample("lump", WHOLE, **how), bank.sample("lump", PART, **how)
    np.testing.assert_allclose(part, whole[PART.inside(WHOLE)], atol=0.12)


def test_the_seed_decides() -> None:
    again = noise_bank.__wrapped__(5)
    assert (again.fields["grain"] == noise_bank(5).fields["grain"]).all()
    assert (again.fields["grain"] != noise_bank.__wrapped__(6).fields["grain"]).any()
