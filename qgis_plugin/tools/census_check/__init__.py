"""Duplicates, accuracy and all rules C01–C16 over the stored components."""
