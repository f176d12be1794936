"""Quy chế attached to Quyết định 1624/QĐ-BHXH: the Zalo account of BHXH Việt Nam."""
