"""Small programs for a developer to start from; each is run by a test, and prints what its last lines say."""
