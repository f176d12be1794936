"""Trying a rule in the page: forms made from the facts that rules declare, and the library itself in the browser."""
