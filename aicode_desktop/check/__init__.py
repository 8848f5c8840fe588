"""From a draft to a submission, or to every finding that stands in its way."""
