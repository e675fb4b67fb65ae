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
source-line-dated = Source: { $source }, { $date }.
as-of = As of { $date }.
as-of-unstated = As-of date: the source does not say.
edition-line = Edition { $number }, published { $moment }.
one-source = Everything here rests on one source: { $source }.

## Figures

percent = { $value }%
qualifier-over = over { $figure }
qualifier-about = about { $figure }
qualifier-under = under { $figure }
points = { $value } points
not-stated = not stated
unnamed-pollster = a pollster the source does not name

## /results

results-none = No counted votes have been reported in this election yet.
results-leads = { $name } leads by { $points } percentage points (computed).
results-first = { $name } is first by { $points } percentage points (computed).
results-tied = { $names } are level.
results-sum = The stated shares add up to { $sum }% (computed).
results-leading-is-not-won = Leading is not winning: no official result has been reported.
results-declared = In the source’s words, { $name } has been elected.
results-runoff = The source says { $names } go to a runoff.
findings-heading = To be noted about these figures:
results-more = { $count ->
    [one] One more line is not shown.
   *[other] { $count } more lines are not shown.
}
seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}

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
compare-difference = difference
compare-explained = Difference: poll minus count, in percentage points (computed).
compare-count-not-final = The count is not final, so the difference may still change.

## /outlook

outlook-no-count = There is no count yet, so nothing can be said about the rest.
outlook-no-shares = The source gives no shares or votes, so nothing can be said about the rest.
outlook-no-progress = The source does not say how much has been counted, so nothing can be said about the rest.
outlook-all-counted = The source says that everything has been counted. What is left is confirmation.
outlook-outstanding = Not counted yet: { $percent } (computed).
outlook-settled = Even if all of it went to one rival, { $name } would stay ahead.
outlook-open = What is left is enough to change who is ahead: { $name } is not out of reach.
outlook-majority-certain = { $name } keeps more than half of the votes, whatever is left to count.
outlook-majority-possible = Whether anybody gets more than half of the votes is open.
outlook-majority-impossible = Nobody can reach more than half of the votes any more.
outlook-caught-from = { $name } could be caught only if the part left to count were { $percent } of all votes or more.
outlook-bounds = Lowest and highest final share each can still reach (computed; bounds, not a forecast):
outlook-range = { $low }–{ $high }
outlook-basis-ballots = This takes the source at its word that the percentage counted is of the ballots.
outlook-basis-equal-stations = The source counts polling stations, not ballots: this holds if the stations still out hold as many ballots, on average, as those counted.
outlook-basis-expected-vote = This holds if the estimate of the whole vote holds.
outlook-basis-unit-unknown = The source does not say of what the percentage is: this holds if it is of the ballots.
outlook-basis-voter-list = This assumes only that no more votes can come than there are registered voters.

## /candidate

candidate-ask = Which one do you mean?
candidate-whom = Whom would you like to look up? Write the name after the command, or choose.
candidate-unknown = Nobody by the name “{ $name }” is in this result. There are: { $names }.
candidate-rank = Place { $rank } of { $count } in the count
candidate-also-written = Also written { $names }.
candidate-party = Party: { $party }
candidate-share = Share: { $share }
candidate-votes = Votes: { $votes }
candidate-seats = Seats: { $seats }
candidate-share-unstated = Share: the source does not say.
candidate-polls = In polls, which are not counts:
candidate-poll = { $pollster }: { $share }

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
change-outcome = what the source says of the outcome
change-call = the call of the winner
change-poll = { $pollster }, { $name }
change-stage-none = not stated
change-stage-exit-polls = exit polls only
change-stage-unofficial-partial = partial count
change-stage-unofficial-complete = complete count
change-stage-official = official
change-stage-certified = certified
change-outcome-leading = leading
change-outcome-runoff = runoff
change-outcome-elected = elected, in the source’s words
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
privacy-kept = Of a chat: its number, and the language and the election it has chosen. Nothing else.
privacy-not-kept = Not kept: your name, your messages, what or whom you ask about.
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
damaged = The stored figures for this answer are damaged, so I would rather not show them. The desk can load the article again.

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
