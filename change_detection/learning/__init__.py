"""How the building-change model is trained: scenes, network, loop, export. Needs the extra `train`."""
