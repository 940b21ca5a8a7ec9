"""Simulation of pipe networks: EPANET (water), SWMM (drainage), pandapipes (gas and heat).

Order: engines (what is installed) → results → epanet_run, swmm_run, gas_run → fire → run → storing,
map_image, animation. Models are made by `pipe_network.models`.
"""
