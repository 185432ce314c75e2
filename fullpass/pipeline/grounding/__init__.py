"""Whether a statement rests on what the person said: what contradicts it, what shows that it adds nothing.

`support` says why a statement is quarantined, `follows` whether it says no more than its quote, `own_words`
when the person's own sentence stands instead. Every other module is one such rule, or what some of them read.
"""
