## /export

export-ask = Edition { $number }, each figure with its sentence. As what?
export-json = JSON, everything
export-csv = CSV, a row a figure
export-nist = NIST SP 1500-100, counts
export-ropf = ROPF, polls
export-caption = { $contest }, edition { $number }
export-refused-x001 = NIST holds counts of votes or seats, and the sources of this edition state none. Shares are not turned into votes. JSON and CSV hold everything.
export-refused-x002 = NIST needs the day of the election, and no source of this edition gives it. JSON and CSV do without.
export-refused-x003 = There are no polls in this edition, and ROPF holds nothing else.
export-refused-x004 = ROPF has no way to write the polls of this edition. JSON and CSV have one.
