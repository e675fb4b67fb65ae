## /polls

polls-none = No exit poll or opinion poll has been reported for this election.
polls-kind-exit = Exit poll
polls-kind-opinion = Opinion poll
polls-kind-quick-count = Quick count
polls-by = { $kind }: { $pollster }
polls-partners = with { $partners }
polls-in-area = in { $area }
polls-sponsor = Commissioned by { $sponsor }
polls-universe = Asked: { $universe }
polls-sample = Sample size: { $count }
polls-margin = Margin of error: ±{ $points } points
polls-mode = Way of asking: { $mode }
polls-dates = Asked { $dates }
polls-date-range = from { $start } to { $end }
polls-date-until = until { $end }
polls-date-from = from { $start }
polls-unstated = The source does not state { $items }.
polls-each = { $text } That goes for each of these polls.
polls-item-sponsor = a sponsor
polls-item-universe = who was asked
polls-item-sample = a sample size
polls-item-margin = a margin of error
polls-item-mode = the way of asking
polls-item-dates = the dates
polls-are-not-counts = A poll asks people. It is not a count.

## /compare

compare-none-polls = There is no poll to compare with the count.
compare-none-results = There is no count to compare the polls with.
compare-none-common = The polls and the count name nobody in common.
compare-poll = poll
compare-count = count
compare-difference = diff.
compare-explained = diff.: poll minus count, in percentage points (computed).
compare-count-not-final = The count is not final, so the difference may still change.
