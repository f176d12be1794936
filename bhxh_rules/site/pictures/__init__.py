"""Drawings of the pages, made from the law tables and from the answers of rules; nothing is drawn by hand."""
