"""What is remembered: tables, and the few functions that read and write them, in bulk.

Synchronous; stands on the coach only. Never decides what to say or when.
"""
