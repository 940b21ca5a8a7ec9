"""The methods of the engine, one module a topic; each has `METHODS`."""
