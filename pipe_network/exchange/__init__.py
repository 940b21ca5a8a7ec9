"""Other formats in and out. `inp` reads sections and topology of EPANET and SWMM files for all of them."""
