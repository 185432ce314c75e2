"""Groups of Italian, Portuguese, Dutch and Russian words that say the same."""

ITALIAN = """
padre papa babbo / madre mamma / nascita nato nata nascere / macchina automobile auto
"""

PORTUGUESE = """
pai papai / mae mamae / carro automovel
"""

DUTCH = """
vader papa / moeder mama / grootmoeder oma / grootvader opa / auto wagen / fiets rad / vriend vriendin maat
"""

RUSSIAN = """
отец папа отца папы / мать мама матери мамы / бабушка бабуля / дедушка дед
"""
