"""The proofs that `flows check` holds over the flows, one idea a module."""
