"""Which run a worker takes next, how workers are woken, and what is known of their clusters."""
