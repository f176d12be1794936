"""The pages of a built site in one PDF, for people who read on paper or keep what they read."""
