const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** In a report of polls, words between a name and its share besides those of counts: "would get", "is backed by". */
export const TO_POLLED_SHARE = set(
  `would will could get be backed supported preferred favoured favored chosen is are stays stay sits remain remains unchanged steady support round
  likely slip slips slipped rise rises climb climbs climbed drop drops dropped edge edges edged down comes draw drawing attract attracting find finds
  reach reaches reaching reached level favourite choice voting intention intentions both clear well behind stands her his its own their falls fall lands
  land winning gain`,
);

/** Between a name and a number, it is surely another thing's: changes, distances, seats, other questions. */
export const NO_LINK = set(
  `points point seats seat lead gap margin majority average among women men those aged rating ratings approval approve disapprove undecided
  than since whereas while but threshold turnout sample interviewed surveyed asked questioned error ago`,
);
