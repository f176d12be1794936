"""The rules on the public-service portal and the electronic one-stop system of BHXH Việt Nam (Quy chế of 2020).

Each function takes its facts by name; a fact that is absent or None is unknown. Each returns a `Decision`. Dates may
be given as `date` or `YYYY-MM-DD`. Every verdict is provisional: the text prints no number, date or day of force, and
what is known of them comes from secondary sources (DG-0021).

Errors, the same for all: `InputError` lists every unknown name, wrong type and impossible value. `context` holds what
a verdict depends on besides the facts.
"""

__all__: list[str] = []
