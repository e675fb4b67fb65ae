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
change-stage-none = not stated
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
fact-in-area = { $what } ({ $area })
fact-votes = votes
fact-seats = seats
corrections-none = Nothing has been corrected, clarified or retracted in this election.
corrections-more = { $count ->
    [one] One earlier notice is not shown.
   *[other] { $count } earlier notices are not shown.
}
correction-line = { $kind } in edition { $number }, { $moment }
draft-more = and { $count } more
