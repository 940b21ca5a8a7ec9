"""Works and questions around pipes: cover, excavation, buffers, planned pipes, risk, statistics."""
