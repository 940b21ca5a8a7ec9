from __future__ import annotations

import pytest

from sample_data.district import District
from tests.sample_data.handmade import make_district


@pytest.fixture(scope="session")
def district() -> District:
    return make_district()
