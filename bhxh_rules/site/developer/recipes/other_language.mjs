// Ask from another language, here JavaScript on Node.
//
// One process for each question, JSON in and out. Exit code 2 is malformed input, told on standard error; every verdict
// is exit code 0. Dates are local calendar dates in Vietnam: keep them as text, and never make timestamps of them.

import { spawnSync } from "node:child_process";

function ask(rule, facts) {
  const input = JSON.stringify(facts);
  const done = spawnSync("bhxh-rules", ["evaluate", rule, "--json", "-", "--lang", "en"], { input, encoding: "utf-8" });
  if (done.status !== 0) {
    throw new Error(done.stderr.trim().split("\n")[0]);
  }
  return JSON.parse(done.stdout);
}

const decision = ask("zalo.answer_deadline", { start: "2026-08-20", units: 1 });
console.log(decision.outcome, decision.value.due);

try {
  ask("zalo.answer_deadline", { start: "2026-08-20", unit: 1 });
} catch (error) {
  console.log("refused");
}

// Prints:
// determined 2026-08-24
// refused
