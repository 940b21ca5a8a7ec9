"""Intake: messages judged by rule, stored and turned into alarms, a batch in one transaction."""
