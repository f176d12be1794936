from __future__ import annotations

from bhxh_rules.qc352.dieu_11.law import LAWS

PRINTED = "http://dichvucong.baohiemxahoi.gov.vn"
K1, K2B, K3 = "qc352/d11.k1", "qc352/d11.k2.b", "qc352/d11.k3"


def test_the_tables() -> None:
    assert [[(row.key, row.at) for row in table.rows] for table in LAWS] == [
        [
            (("registration", "all_information_entered"), f"{K1}.a"),
            (("registration", "entered_on_portal"), f"{K1}.a"),
            (("registration", "credentials_announced"), f"{K1}.b"),
            (("use", "registered_account_used"), f"{K1}.c"),
            (("change", "all_information_entered"), f"{K1}.a"),
            (("change", "changed_on_portal"), f"{K1}.d"),
            (("change", "registered_information_changed"), f"{K1}.d"),
        ],
        [(PRINTED, f"{K1}.a")],
        [("email", f"{K1}.b"), ("text_message", f"{K1}.b")],
        [("account", f"{K1}.c")],
        [("level_3", K2B), ("level_4", K2B)],
        [("inspection", K2B), ("comparison", K2B)],
        [("file_changed", f"{K3}.a"), ("handling_agency_request", f"{K3}.a")],
        [("place", f"{K3}.b")],
    ]
