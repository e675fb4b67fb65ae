import type { Delivery, Order } from './delivery.ts';

/** Orders, as those who give them see them. Everything lies with its chat and is forgotten with it. */
export interface DeliveryStore {
  /**
   * Keeps an order under {@link deliveryId}. Where it stands already, what is owed, its place and its sound change,
   * and what was shown and the message stay. `dueAt`: when it is next owed; null leaves that as it is (a new living
   * post or follow waits for the next edition then).
   */
  saveOrder(order: Order, dueAt: string | null): Promise<void>;
  findDelivery(chatId: number, id: string): Promise<Delivery | undefined>;
  /** Everything owed to a chat, standing or once, in order of id. */
  listDeliveries(chatId: number): Promise<Delivery[]>;
  /** Nothing more goes out by it once this has returned, but for a sending that is under way at this moment. */
  removeDelivery(chatId: number, id: string): Promise<void>;
  /** Records what a chat has been shown by other means, so that the next digest begins there. */
  saveShown(chatId: number, id: string, shown: Readonly<Record<string, number>>): Promise<void>;
}

/** Something that went wrong, or may have; kept thirty days or until somebody deals with it. */
export type Trouble = {
  chatId: number;
  deliveryId: string;
  at: string;
  /**
   * `repeated`: sent a second time because nobody knows whether the first arrived. `unknown`: nobody knows of the last
   * sending permitted. `dead`: given up after the stated limits.
   */
  is: 'repeated' | 'unknown' | 'dead';
  /** A code such as `no-rights`; never a text of Telegram's. */
  why: string;
};

/** How the queue stands; numbers above `COUNTED_AT_MOST` are not counted on. */
export type QueueCounts = { due: number; inFlight: number; troubles: number };
export const COUNTED_AT_MOST = 10_000;

/** The queue, as `/desk`, `/resume` and `teller deliveries` look at it. */
export interface QueueView {
  countQueue(now: Date): Promise<QueueCounts>;
  /** What would go out now, the longest due first; of one contest, or of all where null. At most `limit`. */
  listDue(contestId: string | null, now: Date, limit: number): Promise<Delivery[]>;
  /** What did not go as it should, the oldest first; at most `limit`. */
  listTroubles(limit: number): Promise<Trouble[]>;
  /** Makes it due again now, with a clean slate, and strikes it off the list. */
  retry(trouble: Trouble, now: Date): Promise<void>;
  /** Strikes it off the list. */
  dismiss(trouble: Trouble): Promise<void>;
}
