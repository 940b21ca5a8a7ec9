"""The detectors themselves, one a module; which are on offer stands in ../data/detectors.toml."""
