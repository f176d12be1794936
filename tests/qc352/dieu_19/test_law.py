from bhxh_rules.qc352.dieu_19 import LAWS
from bhxh_rules.qc352.dieu_19.law import CAPTURE, INTAKE_PROCESSES, LINKED_SETUP


def test_the_process_of_each_way() -> None:
    assert [(row.key, row.phase, row.governed_by, row.at) for row in INTAKE_PROCESSES.rows] == [
        ("online_on_portal", "one_stop_process", "decision_838_2017", "qc352/d19.k1"),
        ("at_counter", "counter_process", "procedure_rules", "qc352/d19.k2.a"),
        ("public_post", "counter_process", "procedure_rules", "qc352/d19.k2.a"),
    ]


def test_the_duties() -> None:
    assert [(row.key, row.capture_methods, row.at) for row in CAPTURE.rows] == [
        ("reception_officer", ("photograph", "scan"), "qc352/d19.k2.b")
    ]
    assert [(row.key, row.capacities, row.from_stage, row.to_stage) for row in LINKED_SETUP.rows] == [
        ("qc352/d19.k2.c", ("focal_reception", "system_manager"), "reception", "result_return")
    ]
    assert LAWS[:-1] == (INTAKE_PROCESSES, CAPTURE, LINKED_SETUP)
