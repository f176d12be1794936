"""Every scenario of the feature files, with the Vietnamese steps of `tests/steps`."""

from pytest_bdd import scenarios

scenarios(".")
