"""Import of survey files: recognised, checked, accepted."""
