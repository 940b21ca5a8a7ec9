"""Where training pairs come from: drawn scenes, real ground built upon, pictures with footprints."""
