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
button-doubt = Report a figure
button-picture = As a picture
button-picture-results = Picture: results
button-picture-polls = Picture: polls
button-picture-progress = Picture: the count so far
button-picture-turnout = Picture: the vote
button-picture-tall = Tall, for a phone
button-picture-wide = Wide
button-in-bot = { $answer } in the bot
