import type { UserFromGetMe } from 'grammy/types';
import type { ChatStore } from '../delivery/chat-store.ts';
import type { DeliveryStore, QueueView } from '../delivery/delivery-store.ts';
import type { HoldStore } from '../delivery/holds.ts';
import type { OutletStore } from '../delivery/outlet.ts';
import type { PictureStore } from '../delivery/picture-store.ts';
import type { SeatStore } from '../delivery/seat.ts';
import type { TombstoneStore } from '../delivery/tombstone.ts';
import type { Desk } from '../desk/desk.ts';
import type { EditionStore } from '../desk/stores.ts';
import type { Log } from '../log.ts';
import type { FetchPage } from '../pages/fetch-page.ts';
import type { Forms, RichTries } from './forms.ts';
import type { ClaimStore } from './once.ts';

/** What the bot needs from outside. */
export type GivenServices = {
  chats: ChatStore;
  editions: EditionStore;
  pictures: PictureStore;
  desk: Desk;
  deliveries: DeliveryStore;
  queueView: QueueView;
  seats: HoldStore & Pick<SeatStore, 'readSeat' | 'defer'>;
  outlets: OutletStore;
  tombstones: TombstoneStore;
  now: () => Date;
  /** The contest answered about in a chat that has chosen none. */
  defaultContestId: string;
  /** Who the bot is; asked of Telegram at the start when undefined. */
  botInfo: UserFromGetMe | undefined;
  /** Where the Bot API is; Telegram's own when undefined. */
  apiRoot: string | undefined;
  richMessages: RichTries;
  /** Where an update may be delivered more than once; undefined where nothing is. */
  claims?: ClaimStore;
  /** How articles are had by their address; without it editors are asked for the text. */
  fetchPage?: FetchPage;
  log: Log;
};

/** What the bot's features work with. */
export type BotServices = GivenServices & { forms: Forms };
