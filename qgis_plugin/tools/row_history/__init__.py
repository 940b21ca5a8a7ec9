"""What happened to a row: versions with who, when, why and what, asked of the engine's `rows.history`."""
