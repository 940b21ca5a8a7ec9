"""Where training pairs come from: drawn scenes, real backdrops with drawn buildings, real chips with footprints."""
