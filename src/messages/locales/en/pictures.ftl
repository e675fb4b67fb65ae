## Pictures

picture-share = Share of the votes
picture-votes = Votes
picture-seats = Seats
picture-polls-and-count = Polls (outlined) beside the count (full), share in percent
picture-polls = Polls: share in percent. Polls are no count.
picture-progress = Share of the votes as the count went on
picture-turnout = The vote in figures
picture-count = Count
picture-more = { $count ->
    [one] One more does not fit here.
   *[other] { $count } more do not fit here.
}
picture-more-sources = { $count ->
    [one] One more source in the answer in text.
   *[other] { $count } more sources in the answer in text.
}
picture-rehearsal = REHEARSAL
picture-axis-ballots = ballots counted
picture-axis-polling-stations = polling stations counted
picture-axis-expected-vote = of the expected vote counted
picture-axis-unspecified = counted; the source does not say of what
