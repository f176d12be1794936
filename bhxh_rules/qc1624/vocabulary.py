"""Closed vocabularies that several Điều of the Quy chế share: who acts, what is done, what a delegation covers."""

from typing import Literal

Role = Literal[
    "contributor",
    "editor",
    "secretary",
    "head",
    "deputy",
    "member",
    "standing_unit",
    "board",
    "duty_officer",
    "director_general",
    "it_centre",
    "support_centre",
    "central_unit",
    "provincial_office",
    "outsider",
]
"""Who does an act under the Quy chế; "secretary" holds both posts that Điều 11 names together."""

Scope = Literal["content_management", "content_censorship"]
"""What the head delegates to a deputy: content management (11.1.c), content censorship (9.3)."""

ProcedureAction = Literal[
    "receive",
    "edit",
    "propose",
    "review",
    "request_revision",
    "submit_for_decision",
    "decide_to_post",
    "decide_not_to_post",
    "finalise",
    "post",
    "propose_takedown",
    "decide_takedown",
    "refuse_takedown",
    "remove",
]
"""The steps of the publication procedure (Điều 11)."""
