"""Hot paths against what a user would pick instead, as ratios within one run."""
