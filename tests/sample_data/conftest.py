"""The small sample city, made once a run."""

import pytest

from sample_data import District, build_district


@pytest.fixture(scope="session")
def small() -> District:
    return build_district("small", 7)
