"""Algorithms, one a file; each file's class named `Algorithm` is found by the provider."""
