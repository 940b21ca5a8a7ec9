"""Models for simulation engines out of surveyed networks: what a survey lacks is estimated by stated rules.

Order: rules (the numbers, as data) → estimates (what was assumed, one row each) → graph →
rain → water, storm, gas.
"""
