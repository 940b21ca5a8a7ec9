"""Other formats in and out. `inp` reads the sections and the topology of EPANET and SWMM files for all of them."""
