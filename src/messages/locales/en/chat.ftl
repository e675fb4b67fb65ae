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

## /privacy and /forget

privacy-heading = What Teller keeps
privacy-kept = Of a chat: its number, and what it has chosen here: language, election, time zone, quiet hours, digests, what and whom it follows, and in which topic. With that, the newest edition it was sent or shown, for thirty days, so that a correction can reach it. It also notes whether the chat shows tables and, in a group, who may ask and what was answered last.
privacy-reports = Of a report: the figure, what you wrote about it, and your chat’s number until the editors have answered.
privacy-desk = Of editors: their number, what they did at the desk, and the name and number of the channels they have brought in.
privacy-not-kept = Not kept: your name, your other messages, where you are, what or whom you ask about.
privacy-forget = /forget deletes what is kept of this chat, at once, and ends its digests; in a group, for its administrators. What remains for 36 days is a mark that tells nobody which chat it was, so that a backup does not bring the chat back. Where something has just been sent here, the chat’s number stays where the pace is kept until the next round of sending has ended, usually within two minutes.
forget-done = Done. Nothing is kept of this chat any more.
elections-line-test = { $contest }: edition { $number } (a rehearsal, not a real count)
picture-nothing = There is nothing to draw yet: the source gives no figures for this picture, or only one count so far.
