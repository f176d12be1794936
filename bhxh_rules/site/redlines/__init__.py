"""Pages that show what one wording changed of another, word by word."""
