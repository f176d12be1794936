"""The words of the scenarios on publication, and what they mean in the library."""

STATES = {
    "chưa nhận": "new",
    "đã nhận": "received",
    "đã biên tập": "edited",
    "đã đề xuất": "submitted",
    "đã rà soát": "reviewed",
    "bị yêu cầu sửa": "revision_requested",
    "chờ quyết định": "awaiting_decision",
    "được duyệt đăng": "approved",
    "không được duyệt đăng": "refused",
    "đã hoàn thiện": "finalised",
    "đã đăng": "published",
    "chờ quyết định gỡ": "takedown_proposed",
    "được duyệt gỡ": "takedown_approved",
    "không được duyệt gỡ": "takedown_refused",
    "đã gỡ": "removed",
}

ACTIONS = {
    "nhận bài": "receive",
    "biên tập": "edit",
    "đề xuất": "propose",
    "rà soát": "review",
    "yêu cầu sửa": "request_revision",
    "trình quyết định": "submit_for_decision",
    "quyết định đăng": "decide_to_post",
    "quyết định không đăng": "decide_not_to_post",
    "hoàn thiện": "finalise",
    "đăng": "post",
    "trình gỡ": "propose_takedown",
    "quyết định gỡ": "decide_takedown",
    "quyết định không gỡ": "refuse_takedown",
    "gỡ": "remove",
    "kiểm duyệt": "moderate",
    "xác nhận bản cuối": "confirm_text",
    "ý kiến của cả Ban": "give_board_opinion",
    "việc khác": "other",
}

ROLES = {
    "cộng tác viên": "contributor",
    "biên tập viên": "editor",
    "Thư ký": "secretary",
    "Trưởng Ban": "head",
    "Phó Trưởng Ban": "deputy",
    "thành viên Ban": "member",
    "đơn vị thường trực": "standing_unit",
    "cả Ban Quản trị": "board",
    "người trực": "duty_officer",
    "không nêu": None,
    "không rõ": None,
}

SCOPES = {"quản lý nội dung": "content_management", "kiểm duyệt": "content_censorship", "không cần": None}

STATUSES = {"nói rõ": "stated", "suy ra": "implied", "cách hiểu": "reading"}

DEPARTURES = {
    "đề xuất khi chưa biên tập": "not_edited",
    "đề xuất không phải do biên tập viên": "proposed_by_other",
    "trình khi chưa có đề xuất": "not_proposed",
    "trình khi chưa rà soát": "not_reviewed",
    "trình khi yêu cầu sửa chưa xong": "open_revision",
    "trình không phải do Thư ký": "submitted_by_other",
    "quyết định khi chưa được trình": "decided_without_submission",
    "quyết định không đúng người": "decided_by_other",
    "quyết định không có ủy quyền": "decided_without_delegation",
    "quyết định ngoài phạm vi ủy quyền": "decided_outside_scope",
    "quyết định ngoài thời hạn ủy quyền": "decided_outside_term",
    "hoàn thiện không phải do biên tập viên": "finalised_by_other",
    "đăng không phải do biên tập viên": "posted_by_other",
    "đăng không có quyết định": "posted_without_decision",
    "đăng trước quyết định": "posted_before_decision",
    "đăng sau khi bị từ chối": "posted_after_refusal",
    "đăng khác bản đã duyệt nguyên văn": "text_changed",
    "đăng không có ý kiến của cả Ban": "no_board_opinion",
    "đăng chưa qua kiểm duyệt": "not_moderated",
    "quyết định gỡ khi chưa được trình": "takedown_not_submitted",
    "trình gỡ không phải do Thư ký": "takedown_submitted_by_other",
    "quyết định gỡ không đúng người": "takedown_decided_by_other",
    "gỡ không có quyết định": "removed_without_decision",
    "gỡ trước quyết định": "removed_before_decision",
}

SILENCES = {
    "bài không ghi nhận từ tác giả, cộng tác viên": "not_received",
    "người khác nhận bài": "received_by_other",
    "người khác biên tập": "edited_by_other",
    "người khác rà soát": "reviewed_by_other",
    "người khác yêu cầu sửa": "revision_asked_by_other",
    "không rà soát lại bản đã sửa": "revised_text_not_reviewed",
    "bước làm vào lúc văn bản không nhắc đến": "out_of_turn",
    "làm lại từ đầu sau khi bị từ chối hoặc đã gỡ": "new_round",
    "quyết định thêm lần nữa": "second_decision",
    "Trưởng Ban quyết định gỡ": "head_decides_takedown",
    "ai thực hiện việc gỡ": "remover_not_named",
    "đăng lại": "posted_again",
    "sửa thông tin đã đăng": "update_not_mentioned",
    "việc không có trong quy trình": "act_not_mentioned",
}

DOUBTS = {
    "không rõ ai làm": "actor_unknown",
    "cả Ban cùng quyết định": "collective_decision",
    "không rõ việc ủy quyền": "delegation_unknown",
    "chức danh không còn": "office_ended",
    "không thấy lúc đăng trong nhật ký": "publication_not_recorded",
    "bước không được ghi": "step_not_recorded",
    "đăng khác bản đã duyệt, chưa ai xác nhận": "text_changed_unconfirmed",
    "không rõ bản được duyệt hoặc bản được đăng": "text_unknown",
}

# The usual course of a post, from the first step to the last.
COURSE = (
    *(("nhận bài", "editor"), ("biên tập", "editor"), ("đề xuất", "editor"), ("rà soát", "secretary")),
    *(("trình quyết định", "secretary"), ("quyết định đăng", "head"), ("hoàn thiện", "editor"), ("đăng", "editor")),
    *(("trình gỡ", "secretary"), ("quyết định gỡ", "deputy"), ("gỡ", "standing_unit")),
)
