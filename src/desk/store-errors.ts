/** Somebody else published the same contest in between; nothing was changed. */
export class EditionConflict extends Error {
  override name = 'EditionConflict';
}

/** An item of the table is not what was written. The message names its kind and key, never its contents. */
export class DamagedItem extends Error {
  override name = 'DamagedItem';
}

/** An item was written by a later version, in a form that this one must neither read nor write over. */
export class NewerItem extends DamagedItem {
  override name = 'NewerItem';
}

/** A contest's current edition is damaged; its number is known all the same, so that the next one can replace it. */
export class DamagedEdition extends DamagedItem {
  override name = 'DamagedEdition';
  readonly number: number;

  constructor(message: string, number: number) {
    super(message);
    this.number = number;
  }
}

/** The table can't be reached, is throttled or does not exist; the same call may succeed later. */
export class TableUnavailable extends Error {
  override name = 'TableUnavailable';
}

/** Somebody else changed the same thing in between; nothing was changed. */
export class VersionConflict extends Error {
  override name = 'VersionConflict';
}
