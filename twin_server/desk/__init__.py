"""The review desk: inspectors decide on patches, with claims, assignments, figures and a chained audit."""
