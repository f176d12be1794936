"""Quyết định 1624/QĐ-BHXH of 16/09/2024: the decision that issues the Quy chế of the Zalo account."""
