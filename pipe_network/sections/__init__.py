"""Sections of pipes: along a way (纵断面) and across all classes (横断面), as sheets, SVG and pages.

Order of the modules: drawing → fonts → svg, figure, page; plan, labels, terrain, bands, axes, band_drawing;
path → way → crossings → profile → profile_drawing, profile_facts → profile_sheet; ellipse → cut →
cut_drawing → cut_sheet; files.
"""
