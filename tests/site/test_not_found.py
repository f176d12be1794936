"""The page for an address that is not there."""

from __future__ import annotations

import re

from bhxh_rules.site.front import version_line
from bhxh_rules.site.not_found import not_found_page


def test_it_needs_no_other_file_and_no_root() -> None:
    page = not_found_page(["qc1624", "lich"])

    assert re.findall(r'(?:src|href)="([^"]*)"', page) == ["index.html"]
    assert "['lich', 'qc1624']" in page
    assert version_line() in page
    assert '<html lang="vi">' in page
