"""Quy chế of 2020 on the public-service portal and the electronic one-stop system of BHXH Việt Nam."""
