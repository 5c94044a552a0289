"""How pictures look. Imported in the worker process only: matplotlib stands beneath it."""
