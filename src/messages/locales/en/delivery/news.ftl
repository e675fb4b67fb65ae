# What goes out by itself: digests, posts that are kept up to date, milestones, corrections.

digest-heading = What has changed
digest-nothing = Nothing has changed since your last digest.
digest-more-elections = { $count ->
    [one] Another election has changed, too.
   *[other] { $count } other elections have changed, too.
}
digest-button-results = Results: { $contest }
digest-button-off = No more digests
digest-button-settings = Digest settings
changes-more = { $count ->
    [one] and one more change
   *[other] and { $count } more changes
}
follow-button-stop = Stop following
follow-button-settings = What I follow
living-updated = Updated { $time }
living-updated-at = Updated { $time }, { $progress } counted
milestone-first-results = First results
milestone-half = Half is counted
milestone-complete = The count is complete
milestone-certified = The result is certified
correction-notice = Correction: figures shown here were wrong
repeat = You may have had this message already: Telegram did not say whether the first one arrived.
