## The election a message is about

contest = { $place }: { $kind }
contest-dated = { $place }: { $kind }, { $date }
contest-round = { $contest }, round { $round }
place-unstated = Place not stated
kind-presidential = presidential election
kind-parliamentary = parliamentary election
kind-local = local election
kind-referendum = referendum
kind-party = party vote
kind-other = election

## Stage and progress

stage-none = The source does not say how far the count is.
stage-exit-polls = Exit polls only: no votes have been reported.
stage-unofficial-partial = Partial count, not official.
stage-unofficial-complete = Complete count, not official yet.
stage-official = Official result.
stage-certified = Certified result.
progress = Counted: { $progress }.
progress-unstated = Share counted: the source does not say.
progress-ballots = { $percent }% of the ballots
progress-polling-stations = { $percent }% of the polling stations
progress-expected-vote = { $percent }% of the expected vote
progress-unspecified = { $percent }%, the source does not say of what
progress-of-total = { $progress } ({ $counted } of { $total })
progress-worded = { $progress }, in the source’s words: { $wording }

## Source, as-of time, edition

source-article = { $name }
source-brief = brief after { $name }
source-agency = { $agency } via { $publisher }
source-unnamed = a source that gives no name
source-line = Source: { $source }.
source-line-dated = Source: { $source }, published { $date }.
as-of = As of { $date }.
as-of-unstated = As-of date: the source does not say.
edition-line = Edition { $number }, published { $moment }.
one-source = Everything here rests on one source: { $source }.

## Figures

date = { $day } { $year }
moment = { $date } at { $time }
moment-soon = { $weekday } { $day } at { $time }
percent = { $value }%
qualifier-over = over { $figure }
qualifier-about = about { $figure }
qualifier-under = under { $figure }
not-stated = not stated
unnamed-pollster = a pollster the source does not name

## Rehearsals

rehearsal = Rehearsal: not a real count
