"""Errors of change detection: what was wrong with the input, where, and what to do."""

from gridtwin.errors import GridTwinError


class DetectionError(GridTwinError):
    """Base of every error of this package."""


class ImageMissing(DetectionError, FileNotFoundError):
    """A file that was named does not exist."""


class UnusableImage(DetectionError, ValueError):
    """A file exists but cannot be read as an image, or is damaged."""


class CrsMissing(UnusableImage):
    """An image says nothing about where it lies."""


class BlankImage(UnusableImage):
    """An image has no content: all nodata or one single value."""


class UnusablePair(DetectionError, ValueError):
    """Two good images cannot be compared."""


class DisjointPair(UnusablePair):
    """The two images have no ground in common."""


class ResolutionMismatch(UnusablePair):
    """The two images differ too much in resolution."""


class UnknownDetector(DetectionError, KeyError):
    """No detector of that name is registered."""

    def __str__(self) -> str:
        return str(self.args[0])


class BadParameters(DetectionError, ValueError):
    """A parameter has no meaning for this detector or stage."""


class BadRules(DetectionError, ValueError):
    """A rule file is not well formed."""


class BadDataSet(DetectionError, ValueError):
    """A labelled data set is not laid out as declared."""
