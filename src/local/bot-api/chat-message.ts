import type {
  CallbackQuery,
  Chat,
  ChatMemberUpdated,
  ChosenInlineResult,
  Document,
  ForceReply,
  InlineKeyboardMarkup,
  InlineQuery,
  MessageEntity,
  MessageOrigin,
  PhotoSize,
  RichMessage,
  User,
} from 'grammy/types';

/** What a message says: a text, a picture or a file with its caption, or a rich message. */
export type Content =
  | { text: string; entities?: MessageEntity[] }
  | { photo: PhotoSize[]; caption?: string; caption_entities?: MessageEntity[]; media_group_id?: string }
  | { document: Document; caption?: string; caption_entities?: MessageEntity[]; media_group_id?: string }
  | { rich_message: RichMessage };

/** What happened in the chat instead of being said in it. */
export type Happening =
  | { pinned_message: ChatMessage }
  | { forum_topic_created: { name: string; icon_color: number } }
  | { new_chat_members: User[] }
  | { left_chat_member: User };

type Common = {
  message_id: number;
  /** Seconds since 1970. */
  date: number;
  chat: Chat;
  from?: User;
  sender_chat?: Chat;
  author_signature?: string;
  message_thread_id?: number;
  is_topic_message?: true;
  edit_date?: number;
  reply_to_message?: ChatMessage;
  reply_markup?: InlineKeyboardMarkup;
  forward_origin?: MessageOrigin;
  via_bot?: User;
  /** Of a message that one person alone sees. */
  receiver_user?: User;
  ephemeral_message_id?: number;
};

/** A message as the Bot API gives it, in the kinds that this stand-in knows. */
export type ChatMessage = Common & (Content | Happening);

/** Asks whoever sees the message to reply to it. */
export type Prompt = Pick<ForceReply, 'input_field_placeholder' | 'selective'>;

/** An update in the kinds that this stand-in hands out. */
export type ChatUpdate =
  | { message: ChatMessage }
  | { edited_message: ChatMessage }
  | { channel_post: ChatMessage }
  | { edited_channel_post: ChatMessage }
  | { callback_query: Omit<CallbackQuery, 'message' | 'game_short_name'> & { message?: ChatMessage } }
  | { inline_query: InlineQuery }
  | { chosen_inline_result: ChosenInlineResult }
  | { my_chat_member: ChatMemberUpdated };
