"""Search of our own: the box on each page, the index that it reads, and the page of results."""

from bhxh_rules.site.search.assets import write_index
from bhxh_rules.site.search.box import SEARCH, search_page, with_box

__all__ = ["SEARCH", "search_page", "with_box", "write_index"]
