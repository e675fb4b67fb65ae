# What Teller says in English. Short, exact, calm; leading is not won, an exit poll is not a count.

## The election a message is about

contest = { $place }: { $kind }
contest-dated = { $place }: { $kind }, { $date }
contest-round = { $contest }, round { $round }
place-unstated = Place not stated
kind-presidential = presidential election
kind-parliamentary = parliamentary election
kind-local = local election
kind-referendum = referendum
kind-party = party vote
kind-other = election

## Stage and progress

stage-none = The source does not say how far the count is.
stage-exit-polls = Exit polls only: no votes have been reported.
stage-unofficial-partial = Partial count, not official.
stage-unofficial-complete = Complete count, not official yet.
stage-official = Official result.
stage-certified = Certified result.
progress = Counted: { $progress }.
progress-unstated = Share counted: the source does not say.
progress-ballots = { $percent }% of the ballots
progress-polling-stations = { $percent }% of the polling stations
progress-expected-vote = { $percent }% of the expected vote
progress-unspecified = { $percent }%, the source does not say of what
progress-of-total = { $progress } ({ $counted } of { $total })
progress-worded = { $progress }, in the source’s words: { $wording }

## Source, as-of time, edition

source-article = { $name }
source-brief = brief after { $name }
source-agency = { $agency } via { $publisher }
source-unnamed = a source that gives no name
source-line = Source: { $source }.
source-line-dated = Source: { $source }, published { $date }.
as-of = As of { $date }.
as-of-unstated = As-of date: the source does not say.
edition-line = Edition { $number }, published { $moment }.
one-source = Everything here rests on one source: { $source }.

## Figures

percent = { $value }%
qualifier-over = over { $figure }
qualifier-about = about { $figure }
qualifier-under = under { $figure }
not-stated = not stated
unnamed-pollster = a pollster the source does not name

## /results

results-none = No counted votes have been reported in this election yet.
results-leads = { $name } leads by { $points } percentage points (computed).
results-first = { $name } is first by { $points } percentage points (computed).
results-leads-votes = { $name } leads by { $votes } votes (computed).
results-first-votes = { $name } is first by { $votes } votes (computed).
results-tied = { $names } are level.
results-sum = The stated shares add up to { $sum } (computed).
results-leading-is-not-won = Leading is not winning: no official result has been reported.
results-declared = Elected, says the source: { $names }.
results-carried = The answer, says the source: { $names }.
results-runoff = The source says { $names } go to a runoff.
findings-heading = To be noted about these figures:
finding-w201 = The shares do not add up to 100%, even allowing for rounding.
finding-w202 = The shares are not the votes divided by the valid votes stated.
finding-w204 = The share counted does not fit what it is said to be a share of.
finding-w205 = The source’s headline and its text give different numbers.
finding-w208 = The turnout does not fit the number of voters.
finding-w209 = The votes do not add up to the total stated.
finding-w302 = A candidate has fewer votes than in an earlier report.
finding-w304 = Two sources give different figures for the same count. The newer one is shown.
finding-w305 = Two sources give different figures for the same poll. The newer one is shown.
finding-n406 = An editor vouches that figures which look odd are what the source says.
results-more = { $count ->
    [one] One more line is not shown.
   *[other] { $count } more lines are not shown.
}
column-share = share
column-votes = votes
column-seats = seats

## /polls

polls-none = No exit poll or opinion poll has been reported for this election.
polls-kind-exit = Exit poll
polls-kind-opinion = Opinion poll
polls-kind-quick-count = Quick count
polls-by = { $kind }: { $pollster }
polls-partners = with { $partners }
polls-in-area = in { $area }
polls-sponsor = Commissioned by { $sponsor }
polls-universe = Asked: { $universe }
polls-sample = Sample size: { $count }
polls-margin = Margin of error: ±{ $points } points
polls-mode = Way of asking: { $mode }
polls-dates = Asked { $dates }
polls-date-range = from { $start } to { $end }
polls-date-until = until { $end }
polls-date-from = from { $start }
polls-unstated = The source does not state { $items }.
polls-each = { $text } That goes for each of these polls.
polls-item-sponsor = a sponsor
polls-item-universe = who was asked
polls-item-sample = a sample size
polls-item-margin = a margin of error
polls-item-mode = the way of asking
polls-item-dates = the dates
polls-are-not-counts = A poll asks people. It is not a count.

## /compare

compare-none-polls = There is no poll to compare with the count.
compare-none-results = There is no count to compare the polls with.
compare-none-common = The polls and the count name nobody in common.
compare-poll = poll
compare-count = count
compare-difference = diff.
compare-explained = diff.: poll minus count, in percentage points (computed).
compare-count-not-final = The count is not final, so the difference may still change.

## /outlook

outlook-no-count = There is no count yet, so nothing can be said about the rest.
outlook-no-shares = The source gives no shares or votes, so nothing can be said about the rest.
outlook-no-progress = The source does not say how much has been counted, so nothing can be said about the rest.
outlook-all-counted = The source says that everything has been counted. No official result has been reported.
outlook-official = The source calls this the official result and states nothing that is left to count.
outlook-certified = The source calls this result certified and states nothing that is left to count.
outlook-outstanding-ballots = Not counted yet: { $percent } of the ballots (computed).
outlook-outstanding-equal-stations = Not counted yet: { $percent } of the polling stations (computed).
outlook-outstanding-expected-vote = Not counted yet: { $percent } of the expected vote (computed).
outlook-outstanding-unit-unknown = Not counted yet: { $percent }, the source does not say of what (computed).
outlook-settled = Even if all of it went to one rival, { $name } would stay ahead.
outlook-settled-by-list = Even if every registered voter who is not counted yet had voted for one rival, { $name } would stay ahead.
outlook-open = What is left may be enough to change who is ahead: { $name } is not out of reach.
outlook-open-by-list = If every registered voter who is not counted yet had voted for one rival, { $name } might not stay ahead.
outlook-level = Nobody is ahead: { $names } are level.
outlook-majority-certain = { $name } keeps more than half of the votes, whatever is left to count.
outlook-majority-possible = Whether anybody gets more than half of the votes is open.
outlook-majority-impossible = Nobody can reach more than half of the votes any more.
outlook-caught-from = { $name } could be caught only if the part left to count were { $percent } of all votes or more.
outlook-rival-unlisted = The listed shares leave room for a rival whom the source does not list, which is reckoned with here.
outlook-hedged = The source gives some figures only roughly (“about”, “over”, “under”); they are taken at their widest.
outlook-bounds = Lowest and highest final share each can still reach (computed, rounding taken into account; bounds, not a forecast):
outlook-range = { $low }–{ $high }
outlook-basis-ballots = This takes the source at its word that the percentage counted is of the ballots.
outlook-basis-equal-stations = The source counts polling stations, not ballots: this holds if the stations still out hold as many ballots, on average, as those counted.
outlook-basis-expected-vote = This holds if the estimate of the whole vote holds.
outlook-basis-unit-unknown = The source does not say of what the percentage is: this holds if it is of the ballots.
outlook-basis-voter-list = Registered voters: { $voters }. This assumes only that no more votes can come than that.
outlook-from-votes = Shares are computed from the votes and the stated valid votes: { $votes }.
outlook-list-assumed = Shares are computed from the votes: this holds if nobody outside this list has any.

## /candidate

candidate-ask = Which one do you mean?
candidate-whom = Whom would you like to look up? Write the name after the command, or choose.
# The name asked for is not repeated: Telegram would make a mention of an @name.
candidate-unknown = Nobody by that name is in this result. There are: { $names }.
candidate-rank = Place { $rank } of { $count } in the count
candidate-also-written = Also written { $names }.
candidate-party = Party: { $party }
candidate-share = Share: { $share }
candidate-votes = Votes: { $votes }
candidate-seats = Seats: { $seats }
candidate-share-unstated = Share: the source does not say.
candidate-polls = In polls, which are not counts:
candidate-poll = { $poll }: { $share }
candidate-in-area = { $name }, { $area }

## /turnout

context-registered-voters = Registered voters: { $figure }
context-turnout = Turnout: { $figure }
context-votes-cast = Votes cast: { $figure }
context-valid-votes = Valid votes: { $figure }
context-rejected-votes = Rejected votes: { $figure }
context-polling-stations = Polling stations: { $figure }
context-constituencies = Constituencies: { $figure }
context-observers = Observers: { $figure }
context-turnout-unstated = Turnout: the source does not say.
context-none = The source says nothing of voters, polling stations or observers.
ratio-voters-per-station = Registered voters per polling station: { $figure }
ratio-observers-per-station = Observers per polling station: { $figure }
ratio-turnout = Turnout: { $figure }
ratio-rejected-share = Rejected votes among votes cast: { $figure }
computed-heading = Computed from these, not stated by the source:

## /statements

statements-none = No attributed statement has been reported.
statements-intro = Said by others, and not by Teller:
statement-speaker-role = { $speaker }, { $role }
statement-medium = { $who } ({ $medium })
statement-reported = As the { $source } reports it, in other words than the speaker’s: { $quote }

## /source

sources-heading = Articles behind edition { $number }:
source-published = published { $date }
source-undated = publication date not stated
source-reference = Reference: { $reference }
source-hash = SHA-256 of the text: { $hash }
sources-is-brief = A brief tells the report in other words; its sentences are not the agency’s.
sentences-heading = The sentences behind these figures
sentences-none = No figure is shown there, so there is no sentence to show.
sentences-article = { $source } writes:
sentences-brief = The { $source } puts it in its own words:
sentences-page = Page { $page } of { $pages }

## /changes

changes-first = This is the first edition; nothing has changed yet.
changes-none = Edition { $number } shows the same figures as the one before.
changes-heading = What edition { $number } changed:
change-new = { $what }: { $to } (new)
change-gone = { $what }: { $from } is no longer stated
change-moved = { $what }: { $from } → { $to }
change-stage = Stage
change-progress = Counted
change-of = { $name }, { $what }
change-votes = votes
change-seats = seats
change-outcome = outcome
change-call = the call of the winner
change-poll = Poll by { $pollster }, { $name }
change-stage-exit-polls = exit polls only
change-stage-unofficial-partial = partial count
change-stage-unofficial-complete = complete count
change-stage-official = official
change-stage-certified = certified
change-outcome-leading = leading
change-outcome-runoff = runoff
change-outcome-elected = elected, says the source
change-context-registered-voters = Registered voters
change-context-turnout = Turnout
change-context-votes-cast = Votes cast
change-context-valid-votes = Valid votes
change-context-rejected-votes = Rejected votes
change-context-polling-stations = Polling stations
change-context-constituencies = Constituencies
change-context-observers = Observers
change-correction = Correction
change-clarification = Clarification
change-retraction = Retraction
change-reason = Reason: { $reason }

## /elections

elections-heading = Elections
elections-none = No election has been loaded yet.
elections-line = { $contest }: edition { $number }
elections-choose = Choose the one this chat asks about.
elections-chosen = This chat now asks about { $contest }.
elections-unknown = There is no such election here any more.

## /language

language-heading = Language
language-choose = Choose the language of this chat.
language-chosen = This chat now speaks English.
language-only-one = English is the only language so far.

## /privacy and /forget

privacy-heading = What Teller keeps
privacy-kept = Of a chat: its number, and the language and the election it has chosen. Nothing else, unless you report a figure.
privacy-reports = Of a report: the figure, what you wrote about it, and your chat’s number until the editors have answered.
privacy-desk = Of editors: their number, and what they did at the desk.
privacy-not-kept = Not kept: your name, your other messages, what or whom you ask about.
privacy-forget = /forget deletes what is kept of this chat, at once.
forget-done = Done. Nothing is kept of this chat any more.

## /start and /help

start-hello = Hello. I read out election figures: each with its source, its stage and the sentence it stands in.
start-about = Right now I can tell you about { $contest }.
start-try = Try one of these, or /help for all.
help-heading = What you can ask
help-results = the count, and how far it is
help-polls = exit polls and opinion polls, with what they do not state
help-compare = polls beside the count
help-outlook = what the votes still to be counted can change, and what they cannot
help-candidate = one candidate, by name
help-turnout = voters, polling stations, observers
help-statements = who said what
help-source = the articles behind the figures
help-changes = what the newest edition changed
help-corrections = what was put right, and why
help-elections = choose another election
help-language = choose the language
help-privacy = what is kept of this chat
help-forget = delete what is kept of this chat
help-help = this list
help-start = begin

## When something is not there

no-edition = Nothing has been published about this election yet.
no-election = No election has been loaded yet. When an editor publishes one, it will be here.
unknown-command = I do not know { $command }. These I do know:
unknown-text = I answer to commands. These are the ones to begin with:
unknown-link = That link asks for something I do not have. Here is what I do have:
unknown-button = That button is from an older message. Please ask again.
damaged = The stored figures for this answer are damaged, so I would rather not show them. The next edition that the desk publishes puts this right.

## Buttons

button-results = Results
button-polls = Polls
button-compare = Polls and count
button-outlook = What is left
button-turnout = Voters
button-statements = Statements
button-source = Source
button-changes = Changes
button-sentences = Sentences behind these figures
button-next = Next page
button-elections = Other elections

## The editors' desk: what came in

desk-heading = The editors’ desk
desk-intake = Forward me an article, paste its text, or send it as a .txt, .md or .html file. I read it and show every figure beside its sentence. Nothing is published until you say so.
desk-help-drafts = what waits to be published
desk-help-load = an article: from a message you reply to, from the text after the command, or from the messages that follow
desk-help-done = that was all of it
desk-help-publish = the card of the draft; with “at 21:00Z”, at that time
desk-help-correct = put a published figure right
desk-help-clarify = make a published figure clearer
desk-help-retract = take an article back
desk-help-undo = go back to a former edition
desk-help-call = call a winner on a named authority’s word
desk-help-uncall = take that call back
desk-help-approvals = what waits for a second person
desk-help-reports = figures that readers doubt
desk-help-log = who did what with this election
desk-help-export = this edition as a file: json, csv, nist or ropf
desk-help-editors = who works at this desk
desk-help-settings = what takes two people here, and whether this is a rehearsal
load-how = Send me the article now, in as many messages as it takes, and /done after the last. Articles of one message, and .txt, .md and .html files, you can send me at any time without /load.
load-part = { $parts ->
    [one] Kept: one part
   *[other] Kept: { $parts } parts
}, { $characters } characters so far. Send the next one, or /done.
load-full = This message is as full as Telegram lets one be. If the article goes on, send /load, then all of it, then /done.
load-link-closed = I cannot see that message. Forward it to me, or paste its text.
load-nothing = No parts of an article are waiting here. /load begins; what follows is kept for an hour.
load-not-readable = I read .txt, .md and .html files. Please send the article as one of these, or paste its text.
load-not-fetched = Telegram did not hand me that file. Please send it once more.
unreadable-no-figures = I found no election figures in this text, so there is nothing to review.
unreadable-language = I cannot read this language yet, so I would rather not guess its figures.
unreadable-empty = There is no text in this.
unreadable-not-text = This is not text. Please send a .txt, .md or .html file.
unreadable-too-long = This is longer than 1 MiB, and no election report is. I have not read it.
unreadable-front-matter = The lines at the top of this file, between the “---”, are not as I know them. Please repair or remove them.

## The card of a draft

draft-heading = Draft: { $title }
draft-untitled = An article without a title
draft-contest = { $contest } ({ $id }). Readers see edition { $number }.
draft-contest-new = { $contest } ({ $id }). Nothing is published yet.
draft-errors = To be settled before this can be published:
draft-warnings = Worth a second look:
draft-more = and { $count } more
finding = { $code }: { $message }
finding-repair = { $code }: { $message } { $repair }
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

## One fact

fact = { $what }: { $value }
fact-new = , new
fact-same = , as before
fact-changed = , was { $from }
fact-edited = . An editor sets { $edits }
fact-edit-value = { $value }
fact-edit-name = the name { $name }
fact-edit-area = the area { $area }
fact-edit-whole = it for the whole contest
fact-in-area = { $what } ({ $area })
fact-votes = votes
fact-seats = seats
fact-outcome = outcome
fact-poll = Poll by { $pollster }
fact-mark-open = ▫️
fact-mark-must = ❗
fact-mark-accept = ✅
fact-mark-drop = ❌
fact-mark-edit = ✏️
fact-heading = Fact { $number } of { $count }
fact-whole-article = This comes from the article as a whole, not from one sentence.
fact-ask-value = { $fact }

    Reply with the right value.
fact-ask-stage = { $fact }

    Reply with the right stage: exit-polls, unofficial-partial, unofficial-complete, official or certified.
fact-ask-name = { $fact }

    Reply with the right name. It goes for every figure of the same row.
fact-ask-area = { $fact }

    Reply with the area this is for, or with “-” if it is for the whole contest.
fact-done-accept = Accepted: { $what }.
fact-done-drop = Dropped: { $what }.
fact-done-edit = Edited: { $what }. The sentence stays beside it.

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

## Correcting, retracting, calling

amend-unchanged = That would change nothing: readers see it so already in { $contest }, edition { $number }.
figure-choice-corrects = Which figure is wrong?
figure-choice-clarifies = Which figure should be clearer?
figure-choice-doubts = Which figure do you want to report?
correct-ask = { $what }: { $value }

    Reply with two lines: the right value, and below it the reason. Readers will see both.
retract-line = { $hash } – { $title }
retract-how = To take one back, write /retract, the beginning of its hash and the reason: /retract { $hash } The agency has withdrawn it.
undo-how = Write the edition to go back to, and the reason: /undo 2 The later figures were wrong. Readers see edition { $number } now; going back makes a new one.
call-how = A call takes four lines, and a second person:
    /call the winner’s name
    who says so, such as the Central Election Commission
    where they say it, such as an address
    when, such as 2024-02-11
uncall-how = Write why the call is taken back: /uncall The Commission has withdrawn it.
called = { $authority } has declared { $name } the winner ({ $when }, { $source }).
corrections-none = Nothing has been corrected, clarified or retracted in this election.
corrections-more = { $count ->
    [one] One earlier notice is not shown.
   *[other] { $count } earlier notices are not shown.
}
correction-line = { $kind } in edition { $number }, { $moment }

## A second person

approval-asked = This takes two people: { $why }. Another editor can let it happen with /approvals within a day.
approval-why-first-publication = it is the first edition of this election
approval-why-final-stage = it shows the result as official
approval-why-retraction = it takes an article back
approval-why-call = it is about who has won
approvals-heading = Waiting for a second person
approvals-none = Nothing waits for a second person.
approvals-line = { $number }. { $id }: { $what }
    Asked for by { $who }, open until { $expires }. It takes two people: { $why }.
approval-approved = Approved: { $what }.
approval-refused = Refused: { $what }. Readers have seen nothing of it.
proposal-publish = publish “{ $title }”
proposal-publish-at = publish “{ $title }” on { $moment }
proposal-correct = correct { $what } to { $value } (reason: { $reason })
proposal-retract = retract the article { $hash } (reason: { $reason })
proposal-undo = go back to edition { $number } (reason: { $reason })
proposal-call = call { $name } the winner on the word of { $authority } ({ $when }, { $source })
proposal-uncall = take back the call of the winner (reason: { $reason })

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
log-scheduled = scheduled draft
log-unscheduled = unscheduled draft
log-settings-changed = changed the settings of
log-editor-added = added
log-editor-removed = removed
log-report-answered = answered report

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

## A reader doubts a figure

doubt-ask = { $what }: { $value }

    What is wrong with it? Reply in a sentence. The editors get it together with the sentence behind the figure, and their answer comes here.
doubt-thanks = Thank you. The editors have it, and their answer will come to this chat.
reports-heading = Figures that readers doubt
reports-none = No reader doubts a figure right now.
reports-line = { $number }. { $figure } ({ $id }, edition { $edition })
reports-note = A reader writes: { $note }
report-ask = { $figure }

    Reply with your answer. The reader gets it as you write it.
report-answered = Your answer is on its way to the reader.
report-unreachable = Your answer is kept, but the reader cannot be reached any more.
report-told = You reported “{ $figure }”. The editors answer: { $answer }

## Why something was not done

refusal-not-allowed = Only owners may do this.
refusal-not-a-person = That is not the number of a person.
refusal-last-owner = This is the last owner; name another one first.
refusal-configured-owner = This owner is named in the settings, and can only be removed there.
refusal-no-draft = There is no such draft any more.
refusal-draft-closed = Nothing was changed: this draft is not open any more.
refusal-draft-changed = Nothing was changed: this draft has moved on since that card. Here it is as it stands now.
refusal-too-many-parts = No article has that many parts. Send it as a file instead.
refusal-no-fact = There is no such fact in this article.
refusal-not-a-value = I do not understand that value, so nothing was changed. Write it as a plain number, such as 92.05 or 4,281,625.
refusal-not-a-contest-id = An election’s id is its place and year in small letters with hyphens, such as azerbaijan-2024.
refusal-no-contest = There is no such election.
refusal-no-figure = There is no such figure in what readers see now.
refusal-several-figures = Several figures are meant by this; please choose one.
refusal-no-reason = Readers will see the reason, so there has to be one.
refusal-no-article = No single article here has a hash that begins like that.
refusal-no-edition = There is no such edition to go back to.
refusal-not-shown = Readers see another value by now, so nothing was changed. Please look again.
refusal-no-candidate = Nobody by that name stands in the current edition, or more than one.
refusal-no-call = No winner is called here.
refusal-no-approval = That does not wait for anybody any more.
refusal-same-person = It takes another person than the one who asked.
refusal-time-not-ahead = That time has passed, so nothing was scheduled.
refusal-time-too-far = A draft is kept for a week; please choose a time before that ends.
refusal-too-many-reports = The editors take three reports an hour from one chat. Please write again later.
refusal-no-report = Somebody has answered that report already.
refusal-real-contest = This election has editions already, so it cannot become a rehearsal.
refusal-test-contest = A rehearsal stays a rehearsal.

## Rehearsals

rehearsal = Rehearsal: not a real count
elections-line-test = { $contest }: edition { $number } (a rehearsal, not a real count)

## The desk's buttons

desk-button-accept-rest = Accept all
desk-button-fact = Step through
desk-button-view = Back to the draft
desk-button-accept = Accept
desk-button-drop = Drop
desk-button-edit-value = Edit the value
desk-button-edit-name = Edit the name
desk-button-edit-area = Edit the scope
button-vouch = Vouch for { $code }
desk-button-contest = Which election?
desk-button-name-contest = Another election
desk-button-preview = Preview
desk-button-publish = Publish
desk-button-ask-time = Publish at a time
desk-button-publish-at = Yes, publish then
desk-button-unschedule = Take back the time
desk-button-discard = Discard
desk-button-discard-surely = Yes, discard it
button-back = Page before
button-fact-before = Fact before
button-fact-after = Next fact
button-contest-read = As read: { $id }
button-contest-other = For { $id } instead
button-look = Look at { $number }
button-approve = Approve { $number }
button-refuse = Refuse { $number }
button-answer = Answer { $number }
button-doubt = Report a figure

## /export

export-ask = Edition { $number }, each figure with its sentence. As what?
export-json = JSON, everything
export-csv = CSV, a row a figure
export-nist = NIST SP 1500-100, counts
export-ropf = ROPF, polls
export-caption = { $contest }, edition { $number }
export-refused-x001 = NIST holds counts of votes or seats, and the sources of this edition state none. Shares are not turned into votes. JSON and CSV hold everything.
export-refused-x002 = NIST needs the day of the election, and no source of this edition gives it. JSON and CSV do without.
export-refused-x003 = There are no polls in this edition, and ROPF holds nothing else.
export-refused-x004 = ROPF has no way to write the polls of this edition. JSON and CSV have one.
