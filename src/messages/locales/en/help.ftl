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
help-picture = the figures as a picture: results, polls, progress or turnout
help-source = the articles behind the figures
help-changes = what the newest edition changed
help-corrections = what was put right, and why
help-digest = what has changed, at an hour of your choice
help-follow = results, polls or a candidate, as soon as they are published
help-elections = choose another election
help-language = choose the language
help-timezone = whose clock your hours go by
help-quiet = hours without a sound
help-group = in groups: whom I answer, and who sees it
help-privacy = what is kept of this chat
help-forget = delete what is kept of this chat
help-help = this list
help-start = begin

## What Telegram shows of the bot before anybody has asked it anything

bot-description =
    Election figures, read out with care: the count and how far it is, polls and what they do not say, turnout, corrections. Each figure comes with its source, its stage and the sentence it stands in.

    Leading is not won, an exit poll is not a count, and “the source does not say” is an answer.
bot-short-description = Election figures, each with its source, its stage and the sentence it stands in.

## When something is not there

no-edition = Nothing has been published about this election yet.
no-election = No election has been loaded yet. When an editor publishes one, it will be here.
unknown-command = I do not know { $command }. These I do know:
unknown-text = I did not catch that. Ask me one of these, or see /help:
question-results = Who is leading?
question-polls = What do the polls say?
question-turnout = How many voted?
unknown-link = That link asks for something I do not have. Here is what I do have:
unknown-button = That button is from an older message. Please ask again.
damaged = The stored figures for this answer are damaged, so I would rather not show them. The next edition that the desk publishes puts this right.
