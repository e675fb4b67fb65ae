import type { MessageEntity } from 'grammy/types';
import * as z from 'zod/mini';
import type { Content } from './chat-message.ts';
import { Entities, markText } from './entities.ts';
import { findObject, findText, type Params } from './params.ts';
import { badRequest } from './refused.ts';
import { type FindMedia, settleRichMessage } from './rich-message.ts';
import { RichMessageSchema } from './rich-schema.ts';
import type { World } from './world.ts';

/** UTF-16 units. https://core.telegram.org/bots/api#sendmessage, …#sendphoto */
const MAX_TEXT_UNITS = 4096;
const MAX_CAPTION_UNITS = 1024;

/** Marked-up texts are none of Teller's; rather than shown wrongly they are refused, as a mode Telegram does not know. */
function refuseParseMode(params: Params): void {
  if (findText(params, 'parse_mode')) throw badRequest('unsupported parse_mode');
}

export function readText(params: Params): Content {
  refuseParseMode(params);
  const text = findText(params, 'text') ?? '';
  if (text === '') throw badRequest('message text is empty');
  if (text.trim() === '') throw badRequest('text must be non-empty');
  if (text.length > MAX_TEXT_UNITS) throw badRequest('message is too long');
  const entities = markText(text, findObject(params, 'entities', Entities, 'entities') ?? []);
  return { text, ...(entities.length === 0 ? {} : { entities }) };
}

export function readCaption(params: Params): { caption?: string; caption_entities?: MessageEntity[] } {
  refuseParseMode(params);
  const caption = findText(params, 'caption') ?? '';
  if (caption === '') return {};
  if (caption.length > MAX_CAPTION_UNITS) throw badRequest('message caption is too long');
  const given = findObject(params, 'caption_entities', Entities, 'caption entities') ?? [];
  const entities = markText(caption, given);
  return { caption, ...(entities.length === 0 ? {} : { caption_entities: entities }) };
}

export function readRichMessage(world: World, params: Params): Content {
  const input = findObject(params, 'rich_message', RichMessageSchema, 'rich message');
  if (input === undefined) throw badRequest('rich message must be non-empty');
  return { rich_message: settleRichMessage(input, findMedia(world, params)) };
}

export function readPhoto(world: World, params: Params): Content {
  const photo = findMedia(world, params).photo(mediaOf(params, 'photo'));
  return { photo, ...readCaption(params) };
}

export function readDocument(world: World, params: Params): Content {
  const document = findMedia(world, params).document(mediaOf(params, 'document'));
  return { document, ...readCaption(params) };
}

const Media = z.object({
  type: z.enum(['photo', 'document']),
  media: z.string(),
  caption: z.optional(z.string()),
  caption_entities: z.optional(Entities),
});

/** One picture or file of an album, or what takes a message's place. */
export function readInputMedia(world: World, params: Params): Content {
  const media = findObject(params, 'media', Media, 'InputMedia');
  if (media === undefined) throw badRequest('media is empty');
  return settleMedia(world, params, media);
}

export function readAlbum(world: World, params: Params): Content[] {
  const album = findObject(params, 'media', z.array(Media), 'media') ?? [];
  if (album.length < 2 || album.length > 10) throw badRequest('wrong number of messages to send');
  if (new Set(album.map(({ type }) => type)).size > 1) {
    throw badRequest("document can't be mixed with other media types");
  }
  return album.map((media) => settleMedia(world, params, media));
}

function settleMedia(world: World, params: Params, media: z.infer<typeof Media>): Content {
  const { caption, caption_entities } = media;
  const said = readCaption({ values: { caption, caption_entities }, uploads: params.uploads });
  const find = findMedia(world, params);
  return media.type === 'photo'
    ? { photo: find.photo(media.media), ...said }
    : { document: find.document(media.media), ...said };
}

/** What a call names as its picture or file: a part of its own, an id, `attach://part`. */
function mediaOf(params: Params, name: string): string {
  if (params.uploads.has(name)) return `attach://${name}`;
  const media = findText(params, name);
  if (media === undefined || media === '') throw badRequest(`there is no ${name} in the request`);
  return media;
}

/** Files are not fetched from addresses: the stand-in reaches nothing beyond this machine. */
function findMedia({ files }: World, { uploads }: Params): FindMedia {
  const upload = (media: string) => {
    const [, name] = /^attach:\/\/(.+)$/.exec(media) ?? [];
    if (name === undefined) return undefined;
    const file = uploads.get(name);
    if (file === undefined) throw badRequest(`can't find attached file "${name}"`);
    return file;
  };
  const wrong = (media: string) =>
    badRequest(
      /^https?:/.test(media)
        ? 'failed to get HTTP URL content'
        : "wrong remote file identifier specified: can't unserialize it. Wrong last symbol",
    );
  return {
    photo(media) {
      const file = upload(media);
      const photo = file === undefined ? files.findPhoto(media) : files.addPhoto(file);
      if (photo === undefined) throw wrong(media);
      return photo;
    },
    document(media) {
      const file = upload(media);
      const document = file === undefined ? files.findDocument(media) : files.addDocument(file);
      if (document === undefined) throw wrong(media);
      return document;
    },
  };
}
