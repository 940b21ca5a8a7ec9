"""What is kept with a feature beside its own fields: records, files, earlier versions."""
