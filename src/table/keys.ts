import { chatPartition, contestPartition, type Key, shardOf } from './answer-keys.ts';

/** One entry a contest, to list them by. */
export const CONTESTS = 'CONTESTS';
export const contestKey = (contestId: string): Key => ({ pk: CONTESTS, sk: contestId });

/** Says which publication of this number became the edition, for every edition but the current one. */
export const formerKey = (contestId: string, number: number): Key => ({
  pk: contestPartition(contestId),
  sk: `EDITION#${padded(number, 6)}`,
});

export const formers = (contestId: string): Key => ({ pk: contestPartition(contestId), sk: 'EDITION#' });

/** The documents of one publication; a failed attempt at the same number lies in a partition of its own. */
export const publicationPartition = (contestId: string, number: number, publication: string): string =>
  `EDITION#${contestId}#${number}#${publication}`;
export const EDITION = 'EDITION';
export const RECORD = 'RECORD';
export const QUOTES = 'QUOTES#';
export const quotesPage = (page: number): string => `${QUOTES}${padded(page, 4)}`;

export const readings = (contestId: string): Key => ({ pk: contestPartition(contestId), sk: 'READING#' });
export const readingKey = (contestId: string, sha256: string): Key => ({
  pk: contestPartition(contestId),
  sk: `READING#${sha256}`,
});
export const readingPartition = (contestId: string, sha256: string, digest: string): string =>
  `READING#${contestId}#${sha256}#${digest}`;
export const READING = 'READING';

/** Every draft's state is an item of this one partition, to list them by; what is under review lies by itself. */
export const DRAFTS = 'DRAFTS';
export const draftKey = (id: string): Key => ({ pk: DRAFTS, sk: id });
export const draftPartition = (id: string): string => `DRAFT#${id}`;

/** The parts of the article that an editor is sending; "BEGUN" is before "PART". */
export const partsPartition = (userId: number): string => `PARTS#${userId}`;

/** Where the desk posts: few, and listed whole. */
export const OUTLETS = 'OUTLETS';
export const outletKey = (id: string): Key => ({ pk: OUTLETS, sk: id });

export const APPROVALS = 'APPROVALS';
export const approvalKey = (id: string): Key => ({ pk: APPROVALS, sk: id });

export const EDITORS: Key = { pk: 'EDITORS', sk: 'LIST' };

export const contestSettingsKey = (contestId: string): Key => ({
  pk: contestPartition(contestId),
  sk: 'SETTINGS',
});

/** The trace of a contest, in the order of time; that of the desk itself under no contest's name. */
export const logPartition = (contestId: string | null): string => `LOG#${contestId ?? ''}`;
export const deedKey = (contestId: string | null, at: string, id: string): Key => ({
  pk: logPartition(contestId),
  sk: `${at}#${id}`,
});

export const FIGURE_REPORTS = 'FIGURE-REPORTS';
export const figureReportKey = (id: string): Key => ({ pk: FIGURE_REPORTS, sk: id });
/** How many reports a chat has sent in an hour; forgotten with the chat. */
export const reportCountKey = (chatId: number, hour: string): Key => ({
  pk: chatPartition(chatId),
  sk: `REPORTS#${hour}`,
});

/** Changed whenever the same figures are drawn otherwise, so that no old drawing is sent for them. */
const DRAWING = 1;
export const pictureKey = (picture: {
  contestId: string;
  edition: number;
  chart: string;
  shape: string;
  locale: string;
}): Key => ({
  pk: `PICTURES#${picture.contestId}`,
  sk: [padded(picture.edition, 6), picture.chart, picture.shape, picture.locale, DRAWING].join('#'),
});

export const DELIVERY = 'DELIVERY#';
export const deliveryKey = (chatId: number, id: string): Key => ({
  pk: chatPartition(chatId),
  sk: `${DELIVERY}${id}`,
});
export const deliveryIn = (key: Key): string => key.sk.slice(DELIVERY.length);

export const TROUBLE = 'TROUBLE#';
export const troubleKey = (chatId: number, deliveryId: string, at: string, is: string): Key => ({
  pk: chatPartition(chatId),
  sk: `${TROUBLE}${deliveryId}#${at}#${is}`,
});

/** Parts of the index `due`: what is owed, and what went wrong with it. */
export const dueShard = (part: string): string => `DUE#${part}`;
export const TROUBLES = 'TROUBLES';

/** Points to a standing order of a chat, to find them by the contest that they follow. */
export const followersOf = (contestId: string, chatId: number): Key => ({
  pk: followersPartition(contestId, shardOf(chatId)),
  sk: `${chatId}#`,
});
export const followersPartition = (contestId: string, shard: number): string =>
  `FOLLOWERS#${contestId}#${shard}`;
export const followerKey = (contestId: string, chatId: number, id: string): Key => ({
  pk: followersPartition(contestId, shardOf(chatId)),
  sk: `${chatId}#${id}`,
});

/** The dispatcher's seat, the pace, and what is held back. */
export const SEAT: Key = { pk: 'DISPATCH', sk: 'SEAT' };

/** How far the news of a contest has been carried. */
export const fanOutKey = (contestId: string): Key => ({ pk: contestPartition(contestId), sk: 'FAN-OUT' });

/** One part of a document that is kept in several items. */
export const partKey = (partition: string, document: string, part: number): Key => ({
  pk: partition,
  sk: `${document}#${padded(part, 4)}`,
});
/** The document a part belongs to. */
export const documentOf = (key: Key): string => key.sk.slice(0, key.sk.lastIndexOf('#'));

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

/** How many updates beyond the free ones a chat has sent in a minute; forgotten with the chat. */
export const floodKey = (chatId: number, minute: string): Key => ({
  pk: chatPartition(chatId),
  sk: `FLOOD#${minute}`,
});

/** That an update is being handled, or has been; forgotten with the chat. */
export const claimKey = (chatId: number, updateId: number): Key => ({
  pk: chatPartition(chatId),
  sk: `UPDATE#${updateId}`,
});

/** That an update which was delivered before is being handled; forgotten with the chat. */
export const tryKey = (chatId: number, updateId: number): Key => ({
  pk: chatPartition(chatId),
  sk: `TRY#${updateId}`,
});

/** Updates that could not be handled, in the order of time. */
export const QUARANTINE = 'QUARANTINE';
export const quarantineKey = (at: string, id: string): Key => ({ pk: QUARANTINE, sk: `${at}#${id}` });

/** That chats were forgotten, by their hashes. */
export const FORGOTTEN = 'FORGOTTEN';
export const tombstoneKey = (name: string): Key => ({ pk: FORGOTTEN, sk: name });
