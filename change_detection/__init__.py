"""Change detection: two dates in, graded patches out.

Usable without a workspace. The stages, each a module: `pair`, `align`, `normalise`, `score` (with
`detectors`), `outline`, `screen`, `archive`; `chain` runs the first five, `run` all of them; `evaluation`
measures. See docs/detection.md.
"""

from change_detection.errors import DetectionError

__all__ = ["DetectionError"]
