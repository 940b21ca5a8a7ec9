"""Field tables imported step by step: file, columns, findings, stored."""
