"""`python -m bhxh_rules` is the console script `bhxh-rules`."""

from bhxh_rules.cli import main

if __name__ == "__main__":
    main()
