"""Measurements of Ebb beside its peers; nothing in the product imports from here."""
