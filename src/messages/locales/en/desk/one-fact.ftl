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
