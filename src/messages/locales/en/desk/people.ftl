## Who works here, and what they did

editors-heading = Editors
editors-line = { $id }: { $role }
editors-configured = { $line }, named in the settings
editors-how = Change it with /editors add ID, /editors owner ID or /editors remove ID. An ID is Telegram’s number of a person, not a name.
editors-owners-only = Only owners change this list.
editors-unclear = I did not understand that.
editor-added = { $id } is an editor now.
owner-added = { $id } is an owner now.
editor-removed = { $id } is no editor any more.
role-owner = owner
role-editor = editor
who = editor { $id }
who-operator = the operator
who-sample = the samples’ loader
log-heading = Log: { $contest }
log-none = Nothing has happened here yet.
log-edition = { $moment }: { $who } { $did } edition { $number }.
log-deed = { $moment }: { $who } { $did } { $subject }.
log-noted = { $line } ({ $note })
log-approved-by = Approved by { $who }.
log-differences = { $count ->
    [one] One fact was decided otherwise than read.
   *[other] { $count } facts were decided otherwise than read.
}
log-published = published
log-corrected = corrected a figure in
log-clarified = made a figure clearer in
log-retracted = took an article back in
log-undone = went back in
log-called = called the winner in
log-uncalled = took back the call in
log-loaded = loaded draft
log-discarded = discarded draft
log-asked = asked for
log-approved = approved
log-refused = refused
log-held = held back
log-resumed = let go
log-outlet-linked = linked
log-outlet-unlinked = unlinked
log-post-made = posted in
log-post-ended = ended a post in
log-scheduled = scheduled draft
log-unscheduled = unscheduled draft
log-settings-changed = changed the settings of
log-editor-added = added
log-editor-removed = removed
log-report-answered = answered report
log-wish-publish = publishing
log-wish-correct = a correction
log-wish-retract = a retraction
log-wish-undo = going back
log-wish-call = a call of the winner
log-wish-uncall = taking back the call of the winner

settings-heading = Settings of { $id }
settings-how = A call always takes two people. A rehearsal is settled before the first edition, and stays one.
settings-owners-only = A call always takes two people. Only owners change these.
setting-on = { $setting }: yes
setting-off = { $setting }: no
setting-first = Two people for the first edition
setting-final = Two people for an official result
setting-retraction = Two people for a retraction
setting-rehearsal = Rehearsal
button-setting-on = { $setting }: switch on
button-setting-off = { $setting }: switch off
