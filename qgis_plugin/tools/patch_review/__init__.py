"""Review of change patches: queue, both dates, facts, verdicts by one key; the service of the web desk."""
