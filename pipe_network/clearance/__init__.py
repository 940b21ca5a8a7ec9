"""Clearance between pipes: exact 3D distances, candidate pairs, and the rules of GB 50289 as data.

Order of the modules: segments → pairs → conditions → rules → kinds → judge; findings and reports above.
"""

from pipe_network.clearance.segments import Closest, closest, segment_distance

__all__ = ["Closest", "closest", "segment_distance"]
