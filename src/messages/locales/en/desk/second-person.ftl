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
