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


class WrongCrs(UnusableImage):
    """The coordinates of an image cannot be meant in the CRS it names."""


class BlankImage(UnusableImage):
    """An image has no content: all nodata or one single value."""


class UnusableCloud(UnusableImage):
    """A file cannot be read as a point cloud, or its points do not suffice."""


class UnusableBuildings(DetectionError, ValueError):
    """A layer of building outlines cannot be used."""


class UnusablePair(DetectionError, ValueError):
    """Two good images cannot be compared."""


class DisjointPair(UnusablePair):
    """The two images have no ground in common."""


class ResolutionMismatch(UnusablePair):
    """The two images differ too much in resolution."""


class NothingCompared(UnusablePair):
    """None of the ground two images share could be compared: no answer, which is not "no change"."""


class UnknownPatch(DetectionError, KeyError):
    """No patch, or no run, of that name is in the workspace."""

    def __str__(self) -> str:
        return str(self.args[0])


class BadVerdict(DetectionError, ValueError):
    """A verdict on a patch breaks a rule."""


class NoEvidence(DetectionError, FileNotFoundError):
    """A patch has no evidence that a sheet could show."""


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


class ModelMissing(DetectionError, FileNotFoundError):
    """A model file, or a file it names, does not exist."""


class BadModel(DetectionError, ValueError):
    """A model file or its network is not what it says it is, or cannot be used on this input."""


class BadPlan(DetectionError, ValueError):
    """A training plan is not well formed, or does not fit what is there."""


class TooFewLabels(DetectionError, ValueError):
    """There is not enough reviewed ground to learn from."""


class NotPromoted(DetectionError):
    """A trained model is no better than the one in use, and therefore is not put to use."""


class TrainingUnavailable(DetectionError, ImportError):
    """Training was asked for, and the library it needs is not installed."""


class BadClassifier(DetectionError, ValueError):
    """A file of change classes is missing or not well formed."""
