"""The unit grid at a click: its card, how many components lie in it."""
