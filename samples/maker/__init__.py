"""Turns the transcripts beside this folder into export files of the shape that the services hand out."""
