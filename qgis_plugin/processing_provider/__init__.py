"""The Processing provider `gridtwin`: each function an algorithm, one a file in `algorithms/`."""
