"""How pipes hang together: one graph per class as arrays, traces, paths, pieces, loops, dead ends.

Order of the modules: parameters → graph → walk → sums → limits → near → distance → trace → blocks →
structure → from_inp, from_network → saved → opening.
"""
