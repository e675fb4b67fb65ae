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
