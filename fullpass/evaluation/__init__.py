"""How good an engine is, measured on exports whose truth is known. Figures: docs/evaluation.md."""
