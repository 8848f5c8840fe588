"""The verbs that window and command line share: which steps are open, and one act per button."""
