/** How long it is kept which editions a chat was shown, so that a correction can reach it. */
export const SHOWN_DAYS = 30;

/** Which editions of a contest a chat was shown by an answer; kept {@link SHOWN_DAYS} days, forgotten with the chat. */
export interface ShownStore {
  /** Written before the answer goes out, and only where the newest edition shown changes. */
  saveShownEdition(chatId: number, contestId: string, edition: number, now: Date): Promise<void>;
}
