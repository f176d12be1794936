"""The page for an address that is not there."""

from __future__ import annotations

import json
import re

from bhxh_rules.site.front import version_line
from bhxh_rules.site.not_found import not_found_page


def test_it_needs_no_other_file_and_no_root() -> None:
    page = not_found_page(["qc1624", "lich"])

    assert re.findall(r'(?:src|href)="([^"]*)"', page) == ["index.html"]
    assert 'known = ["lich", "qc1624"]' in page
    assert version_line() in page
    assert '<html lang="vi">' in page


def test_a_folder_of_any_name_leaves_the_script_whole() -> None:
    page = not_found_page(["l'ịch", '</script>"'])
    told = re.search(r"known = (\[.*\]), at", page)

    assert told
    assert json.loads(told[1]) == ['</script>"', "l'ịch"]
    assert page.count("</script>") == 1
