## Publishing

published = Published: { $contest }, edition { $number }.
published-same = Readers see all of this already: { $contest }, edition { $number }.
held = Not published yet.
held-undecided = { $count ->
    [one] One fact still needs your decision.
   *[other] { $count } facts still need your decision.
}
held-errors = { $count ->
    [one] One error has to be settled: edit or drop the figure, or vouch for it.
   *[other] { $count } errors have to be settled: edit or drop the figures, or vouch for them.
}
overtaken = Not published: somebody else has published edition { $number } of { $id } since you began. It changed:
overtaken-again = Please look again. If it still holds, press “Publish” once more.
scheduled = It will be published on { $moment }. Nobody sees it before.
unscheduled = It will not be published by itself any more. The draft is open again.
publish-ask-time = When should this be published? Reply with a time and its zone, such as 21:00Z or 2026-05-03 21:00Z.
publish-time-unclear = I need the time with its zone, such as 21:00Z or 2026-05-03 21:00Z. Please reply once more.
publish-at-ask = Publish “{ $title }” on { $moment }?
due = The time for “{ $title }” has come. { $outcome }
expired = Nobody has touched the draft “{ $title }” for a week, so I have put it away. Readers have seen nothing of it. Send the article again if you still need it.
drafts-heading = Waiting to be published
drafts-none = No draft is waiting. Forward me an article to begin.
drafts-line = { $title } ({ $ids }): opened { $opened }, kept until { $expires }
drafts-line-scheduled = { $title } ({ $ids }): will be published { $moment }
