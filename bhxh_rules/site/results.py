"""What the scenarios did when they last ran, from the file that the test plugin writes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bhxh_rules.core.errors import InputError, Problem, RulesError
from bhxh_rules.site.results_shape import complaints

PASSED, FAILED, NOT_RUN = "đạt", "không đạt", "chưa chạy"
_WORDS = {"passed": PASSED, "failed": FAILED}
# As many problems of a file as are listed.
_MOST = 20


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of one scenario or example row, in Vietnamese; `failed_step` is the step that stopped it."""

    status: str
    failed_step: str | None = None


def counts(verdicts: Iterable[Verdict]) -> dict[str, int]:
    """Return how many passed, failed and did not run; those of which there is none are left out."""
    found = [verdict.status for verdict in verdicts]
    return {status: number for status in (PASSED, FAILED, NOT_RUN) if (number := found.count(status))}


@dataclass(frozen=True, slots=True)
class FeatureResults:
    """The results of one feature file by line; `remark` says why there are none, or why they are not to be used."""

    verdicts: Mapping[int, Verdict] = field(default_factory=dict)
    remark: str = ""

    def at(self, line: int) -> Verdict:
        """Return the result of the scenario or row on a line: not run where none is known."""
        return self.verdicts.get(line, Verdict(NOT_RUN))


def load_results(file: Path | None) -> Mapping[str, Any] | None:
    """Return the content of a results file; None when there is no file.

    Errors: RulesError for a file that cannot be read or is no JSON; InputError for one that is not as the test plugin
    writes it, with everything that is wrong by its place in the file.
    """
    if file is None or not file.is_file():
        return None
    try:
        found = json.loads(file.read_bytes().decode("utf-8"))
    except OSError as error:
        raise RulesError(f"không đọc được {file}: {error}", f"cannot read {file}: {error}") from None
    except RecursionError:
        raise RulesError(f"{file}: lồng nhau quá sâu", f"{file}: nested too deeply") from None
    except ValueError as error:
        raise RulesError(f"{file}: không phải JSON: {error}", f"{file}: not JSON: {error}") from None
    problems = [Problem(each.pointer, f"{file}: {each.vi}", f"{file}: {each.en}") for each in complaints(found)]
    if problems:
        raise InputError(_first(file, problems))
    content: Mapping[str, Any] = found
    return content


def _first(file: Path, problems: list[Problem]) -> tuple[Problem, ...]:
    """Return the problems as far as somebody reads on; a thousand rows may be wrong in the same way."""
    left = len(problems) - _MOST
    if left <= 0:
        return tuple(problems)
    return (*problems[:_MOST], Problem("", f"{file}: và {left} chỗ khác", f"{file}: and {left} more"))


def results_of(feature: Path, relative: str, results: Mapping[str, Any] | None) -> FeatureResults:
    """Return the results of one feature file, as long as they are of this very file and of the readings taken.

    Facts: `relative` is the path below the folder of features.
    """
    if results is None:
        return FeatureResults(remark="Chưa có kết quả chạy kịch bản.")
    if rejected := results["rejected_readings"]:
        ids = ", ".join(rejected)
        return FeatureResults(remark=f"Kết quả có sẵn được chạy theo cách hiểu kia ({ids}) nên không dùng ở đây.")
    digests = results["features"]
    uri = next((uri for uri in digests if f"/{uri}".endswith(f"/{relative}")), None)
    if uri is None:
        return FeatureResults(remark="Tệp kết quả không có kịch bản của Điều này.")
    if digests[uri] != hashlib.sha256(feature.read_bytes()).hexdigest():
        return FeatureResults(remark="Kịch bản đã đổi sau lần chạy có kết quả, nên kết quả cũ không dùng được.")
    mine = [record for record in results["scenarios"] if record["uri"] == uri]
    return FeatureResults({record.get("row") or record["line"]: _verdict(record) for record in mine})


def _verdict(record: Mapping[str, Any]) -> Verdict:
    status = _WORDS.get(record["status"], NOT_RUN)
    if status != FAILED:
        return Verdict(status)
    stopped = (step for step in record.get("steps", ()) if step.get("status") not in ("passed", "skipped"))
    step = next(stopped, None)
    return Verdict(status, None if step is None else f"{step.get('keyword', '')} {step.get('text', '')}".strip())
