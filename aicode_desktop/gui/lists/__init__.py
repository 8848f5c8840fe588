"""Qt table models: the rows of models, measures, differences and records."""
