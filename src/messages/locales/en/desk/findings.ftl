## What the referee remarks

# The referee writes English, where it names figures; other languages say before it what the code means.
finding = { $code }: { $message }
finding-abroad = { $code }: { $meaning } ({ $message })
meaning-e101 = A share is over 100 percent.
meaning-e102 = The shares add up to far more than 100 percent.
meaning-e103 = Votes and shares contradict each other, whatever the total.
meaning-e104 = Candidates have more votes than there are.
meaning-e105 = More was counted than there is to count.
meaning-e106 = More people voted than may vote.
meaning-w201 = The shares add up oddly.
meaning-w202 = The shares are not shares of the valid votes stated.
meaning-w203 = A candidate stands in the list twice.
meaning-w204 = The progress of the count does not fit its unit.
meaning-w205 = Headline and body give different numbers.
meaning-w206 = The words say who won, but the count is not final.
meaning-w207 = Somebody is said to lead whom the figures put behind.
meaning-w208 = The turnout does not fit the voters.
meaning-w209 = The votes do not add up to their total.
meaning-w301 = A later article has counted less.
meaning-w302 = Votes went down.
meaning-w303 = A later article is of a lower stage.
meaning-w304 = Two sources disagree about the same count.
meaning-w305 = Two sources disagree about the same poll.
meaning-n401 = It is not said when a poll was taken.
meaning-n402 = Dateline and day of publication are apart.
meaning-n403 = An article is there more than once.
meaning-n404 = Everything rests on one source.
meaning-n405 = A share is less precise than the others, and the sum is off.
meaning-n406 = An editor vouches for figures that look wrong.
