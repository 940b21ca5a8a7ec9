"""Excavation: pipes in or near a drawn pit, measures, earthwork."""
