"""Small networks put into the workspace of a test."""

from gridtwin.store import Workspace
from pipe_network.network import PipeNetwork
from tests.gridtwin.ledger.conftest import NOW


def store(workspace: Workspace, network: PipeNetwork) -> Workspace:
    """The workspace with the points and lines of a network, moved into its CRS as they stand."""
    for name, frame in (("pipe_point", network.points), ("pipe_line", network.lines)):
        workspace.write(name, frame.set_crs(workspace.crs, allow_override=True), actor="test", now=NOW)
    return workspace
