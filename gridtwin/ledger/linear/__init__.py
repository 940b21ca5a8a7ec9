"""Linear referencing 桩号: calibrated routes, positions both ways, events, segmentation, realignment."""
