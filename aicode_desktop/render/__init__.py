"""Documents: from a submission or a draft to a PDF, and from a PDF back to what it says."""
