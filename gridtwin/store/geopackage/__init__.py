"""The embedded store: one GeoPackage 1.3 file that QGIS opens as it is."""
