"""Stages ↔ database: claiming a run, working in slices, checkpoints, the ledger."""
