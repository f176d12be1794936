"""Two Vietnamese social-security regulations as typed, tested, citable rules.

Importing the package imports nothing else: each public name is fetched from its module when it is first asked for.
"""

__version__ = "0.1.0"

__all__ = [
    "Context",
    "Decision",
    "GapError",
    "InputError",
    "LawError",
    "NoValueError",
    "Outcome",
    "RulesError",
    "__version__",
    "case_code",
    "portal",
    "references",
    "zalo",
]

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    from bhxh_rules import case_code, portal, references, zalo
    from bhxh_rules.core.context import Context
    from bhxh_rules.core.decision import Decision, Outcome
    from bhxh_rules.core.errors import GapError, InputError, LawError, NoValueError, RulesError
else:
    # Hidden from type checkers: to them, a module with a __getattr__ has every name.
    _SUBMODULES = ("case_code", "portal", "references", "zalo")
    _HOMES = {
        "Context": "bhxh_rules.core.context",
        "Decision": "bhxh_rules.core.decision",
        "GapError": "bhxh_rules.core.errors",
        "InputError": "bhxh_rules.core.errors",
        "LawError": "bhxh_rules.core.errors",
        "NoValueError": "bhxh_rules.core.errors",
        "Outcome": "bhxh_rules.core.decision",
        "RulesError": "bhxh_rules.core.errors",
    }

    def __getattr__(name: str) -> object:
        """Fetch a public name from the module that defines it, once (PEP 562)."""
        # `from bhxh_rules import zalo` in here would ask this very function for `zalo`, without end.
        from importlib import import_module

        if name in _SUBMODULES:
            return import_module(f"bhxh_rules.{name}")
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(_HOMES[name]), name)
        return found

    def __dir__() -> list[str]:
        """List what is there and what can be fetched."""
        return sorted({*globals(), *__all__})
