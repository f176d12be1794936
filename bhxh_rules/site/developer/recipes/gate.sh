# Stop the pipeline when the regulation changes.
#
# The file is the official text as it came in. Exit code 0 is no change of meaning, 1 a change that nobody has looked
# at, 2 a file that cannot be read. The JSON names each clause, and what hangs on it.

if bhxh-rules corpus check "$1" --json > impact.json; then
  echo "no change of meaning"
else
  code=$?
  echo "look at impact.json before you go on (exit code $code)"
  exit "$code"
fi

# Prints, for the text as it is pinned:
# no change of meaning
