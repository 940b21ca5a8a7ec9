"""Clearance between pipes: exact 3D distances, candidate pairs, and the rules of GB 50289 as data.

Order of the modules: segments, boxes, kinds → gaps, traits → conditions → rules → requirements; then
meetings, joints → judge, surroundings → findings → check. What judges is imported from its own module.
"""

from pipe_network.clearance.segments import Closest, closest, segment_distance

__all__ = ["Closest", "closest", "segment_distance"]
