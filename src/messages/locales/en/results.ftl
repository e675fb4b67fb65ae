## /results

results-none = No counted votes have been reported in this election yet.
results-leads = { $name } leads by { $points } percentage points (computed).
results-first = { $name } is first by { $points } percentage points (computed).
results-leads-votes = { $name } leads by { $votes } votes (computed).
results-first-votes = { $name } is first by { $votes } votes (computed).
results-tied = { $names } are level.
results-sum = The stated shares add up to { $sum } (computed).
results-leading-is-not-won = Leading is not winning: no official result has been reported.
results-declared = Elected, says the source: { $names }.
results-carried = The answer, says the source: { $names }.
results-runoff = The source says { $names } go to a runoff.
findings-heading = To be noted about these figures:
finding-w201 = The shares do not add up to 100%, even allowing for rounding.
finding-w202 = The shares are not the votes divided by the valid votes stated.
finding-w204 = The share counted does not fit what it is said to be a share of.
finding-w205 = The source’s headline and its text give different numbers.
finding-w208 = The turnout does not fit the number of voters.
finding-w209 = The votes do not add up to the total stated.
finding-w302 = A candidate has fewer votes than in an earlier report.
finding-w304 = Two sources give different figures for the same count. The newer one is shown.
finding-w305 = Two sources give different figures for the same poll. The newer one is shown.
finding-n406 = An editor vouches that figures which look odd are what the source says.
results-more = { $count ->
    [one] One more line is not shown.
   *[other] { $count } more lines are not shown.
}
column-share = share
column-votes = votes
column-seats = seats
called = { $authority } has declared { $name } the winner ({ $when }, { $source }).
