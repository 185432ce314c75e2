"""The live path through the graph of a ChatGPT conversation."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from fullpass.exports.values import instant, mapping


def live_path(nodes: dict[str, Any], current_node: Any) -> list[str]:
    """Keys of the nodes from the root to `current_node`, in order; every node at most once.

    A missing or dangling `current_node` is replaced by the newest leaf. A parent that is not among the nodes
    is where the path begins, and so is one that closes a cycle.
    """
    parents = {key: mapping(node).get("parent") for key, node in nodes.items()}
    if isinstance(current_node, str) and current_node in nodes:
        tip = current_node
    elif nodes:
        tip = _newest_leaf(nodes, parents)
    else:
        return []
    return list(_towards_root(tip, parents))[::-1]


def _towards_root(key: Any, parents: dict[str, Any]) -> Iterator[str]:
    seen: set[str] = set()
    while isinstance(key, str) and key in parents and key not in seen:
        seen.add(key)
        yield key
        key = parents[key]


def _newest_leaf(nodes: dict[str, Any], parents: dict[str, Any]) -> str:
    """The leaf that was written last; without times the first by key, so that it is always the same one.

    `children` is not asked: newer exports have none. When everything is a cycle, every node is a leaf.
    """
    inner = {parent for parent in parents.values() if isinstance(parent, str)}
    leaves = [key for key in nodes if key not in inner] or list(nodes)

    def age(key: str) -> tuple[float, str]:
        at = instant(mapping(mapping(nodes[key]).get("message")).get("create_time"))
        return (-at.timestamp() if at else math.inf, key)

    return min(leaves, key=age)
