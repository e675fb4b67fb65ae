## /group, and manners in groups

group-heading = In this group
group-addressed = I answer commands and buttons, under the question and in its topic, and nothing else. The same question within ten minutes gets a pointer to the answer instead of another one. Administrators decide the rest:
group-asked-by-everybody = Anybody may ask
group-asked-by-admins = Only administrators may ask
group-answers-to-everybody = Everybody sees the answer
group-answers-to-asker = Only who asks sees it
group-private = This is about groups: send /group in one of them.
group-only-admins = In a group, its administrators decide this.
asked-before = This was answered a few minutes ago, under this message. Nothing has changed since: edition { $number }.
