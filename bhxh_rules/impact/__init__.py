"""From a changed clause to everything that hangs on it: rules, scenarios, readings, references, pages, sign-offs."""
