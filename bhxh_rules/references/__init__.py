"""What the texts refer to outside themselves: cited instruments and their successors, institutions, with evidence.

`resolve` is the public rule; it takes its facts as the functions of `bhxh_rules.zalo` do.
"""

from bhxh_rules.references.resolution import resolve

__all__ = ["resolve"]
