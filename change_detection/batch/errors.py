"""Errors of batch runs."""

from change_detection.errors import DetectionError


class NoScenes(DetectionError, FileNotFoundError):
    """A folder or catalogue holds no scene that could be used."""


class BadSource(DetectionError, ValueError):
    """A listing, a catalogue or a rule file is not well formed."""


class Misplaced(DetectionError, ValueError):
    """An image lies where the workspace's coordinate system is not used."""


class BatchBusy(DetectionError, RuntimeError):
    """Another batch is at work on the same workspace."""


class ClusterUnusable(DetectionError, RuntimeError):
    """The Dask cluster cannot be reached, or its workers cannot see the files."""


class MemoryShort(DetectionError, MemoryError):
    """A scene needed more memory than it was given."""
