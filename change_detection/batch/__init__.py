"""Batch: a folder or a STAC catalogue of scenes in, every new scene compared with the best earlier one.

`sources` finds scenes, `pairing` pairs them, `process` runs what the `journal` does not have as done on one
of the `runners` (this machine or a Dask cluster) and archives it from one process, `outputs`, `labels` and
`page` write what comes out, `watching` repeats it for a folder. See docs/detection.md.
"""
