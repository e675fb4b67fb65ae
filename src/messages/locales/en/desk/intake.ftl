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
desk-help-channels = where the desk posts
desk-help-post = results, polls or compare, kept up to date in a channel
desk-help-hold = stop everything that goes out, or one election by its id, at once
desk-help-resume = see what would go out, and let it go
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
load-page-paste = I read pages only where that was set up. Please paste the article’s text, or send it as a file.
load-page-address = I do not open this address. Please paste the article’s text.
load-page-silent = That page did not come. Please try again, or paste the article’s text.
load-page-missing = There is no page at that address. Please look at it, or paste the article’s text.
load-page-other = That is no text I can read. Please paste the article’s text.
load-page-long = That page is longer than 1 MiB. Please paste the article’s text.
load-nothing = No parts of an article are waiting here. /load begins; what follows is kept for an hour.
load-not-readable = I read .txt, .md and .html files. Please send the article as one of these, or paste its text.
load-not-fetched = Telegram did not hand me that file. Please send it once more.
unreadable-no-figures = I found no election figures in this text, so there is nothing to review.
unreadable-language = I cannot read this language yet, so I would rather not guess its figures.
unreadable-empty = There is no text in this.
unreadable-not-text = This is not text. Please send a .txt, .md or .html file.
unreadable-too-long = This is longer than any election report: more than 1 MiB, 3,000 sentences or 6,000 numbers. I have not read it.
unreadable-front-matter = The lines at the top of this file, between the “---”, are not as I know them. Please repair or remove them.
