"""What the sensors of a register would send: courses, faults and, for a sample city, mishaps."""

from __future__ import annotations

from gridtwin.errors import UsageError
from gridtwin.sensing.register import load_channels
from gridtwin.sensing.sectors import load_sectors
from gridtwin.sensing.simulation.courses import make_courses
from gridtwin.sensing.simulation.faults import Faults
from gridtwin.sensing.simulation.making import Simulation
from gridtwin.sensing.simulation.mishaps import make_mishaps
from gridtwin.sensing.store import open_sensing
from gridtwin.sensing.tables import packaged
from gridtwin.store import Workspace


def make_simulation(
    city: Workspace, *, seed: int, faults: float = 1.0, with_mishaps: bool = False
) -> Simulation:
    """The simulation of all sensors of a workspace whose sector is known.

    Raises:
        UsageError: there is none.
    """
    table = packaged("simulation")
    with open_sensing(city) as store:
        channels = load_channels(city, store)
    courses = make_courses(channels, load_sectors(city.root / "standards"), table["variety"], seed=seed)
    if not len(courses):
        raise UsageError(
            "the register has no sensor of a known sector; see 'gridtwin sense sensors'",
            zh="登记中没有已知行业的传感器；可用gridtwin sense sensors查看",
        )
    made = Simulation(courses, Faults(courses, table, seed, faults), seed)
    if with_mishaps:
        made.mishaps = make_mishaps(courses, channels, table["mishaps"], seed=seed)
    return made
