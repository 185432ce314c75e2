"""Telling web apps, persons and staff what became true: callbacks, mail, alerts."""
