"""The engine that thinks with a model of Anthropic. Importing it does not import the SDK."""

from fullpass.engines.anthropic.engine import AnthropicEngine

__all__ = ["AnthropicEngine"]
