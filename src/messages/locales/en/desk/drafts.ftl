## The card of a draft

draft-heading = Draft: { $title }
draft-untitled = An article without a title
draft-contest = { $contest } ({ $id }). Readers see edition { $number }.
draft-contest-new = { $contest } ({ $id }). Nothing is published yet.
draft-errors = To be settled before this can be published:
draft-warnings = Worth a second look:
draft-decided = { $decided } of { $count } facts decided.
draft-marked = { $count ->
    [one] One is marked ❗ and needs a decision of its own.
   *[other] { $count } are marked ❗ and need a decision of their own.
}
draft-ready = Ready to publish.
draft-scheduled = Everything is decided. It will be published on { $moment }.
draft-published = This draft has been published.
draft-discarded = This draft has been discarded. Readers have seen nothing of it.
draft-expired = This draft has expired: nobody touched it for a week. Send the article again if you still need it.
draft-already = You have this article under review already. Here it is.
draft-all-accepted = All accepted.
draft-rest-accepted = Accepted, except for what needs a decision of its own:
draft-vouched = Noted: you vouch for { $code }. The source says so.
contest-choice-heading = Which election is this?
contest-choice = Right now it would be published as { $id }.
contest-ask = Reply with the id of the election: its place and year in small letters, such as azerbaijan-2024.
contest-chosen = This will be published as { $id }.
preview = Preview. Readers do not see this yet:
preview-same = Preview. Readers see exactly this already:
preview-findings = Beside what is published already, this stands out:
preview-nothing = Nothing is accepted yet, so there is nothing to preview.
discard-ask = Discard “{ $title }”? Readers have seen nothing of it, and it will be gone from the desk.
