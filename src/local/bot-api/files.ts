import type { Document, File, PhotoSize } from 'grammy/types';
import { imageSize } from './image-size.ts';
import type { Upload } from './params.ts';
import { badRequest } from './refused.ts';

/** https://core.telegram.org/bots/api#sending-files */
const MAX_PHOTO_BYTES = 10 * 1024 * 1024;
const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** https://core.telegram.org/bots/api#getfile */
const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;

type Kept = { path: string; upload: Upload; photo?: PhotoSize[]; document?: Document };

/** The files that were sent, by the ids that a bot sends them again with. */
export type Files = {
  addPhoto: (upload: Upload) => PhotoSize[];
  addDocument: (upload: Upload) => Document;
  findPhoto: (fileId: string) => PhotoSize[] | undefined;
  findDocument: (fileId: string) => Document | undefined;
  /** Throws where there is no such file, or it is too big for a bot to fetch. */
  describe: (fileId: string) => File;
  find: (fileId: string) => Upload | undefined;
  /** By the path that {@link describe} gives. */
  open: (path: string) => Upload | undefined;
};

export function createFiles(nextId: () => number): Files {
  const kept = new Map<string, Kept>();
  const byPath = new Map<string, Upload>();
  const keep = (folder: string, upload: Upload, maxBytes: number) => {
    if (upload.bytes.length === 0) throw badRequest('file must be non-empty');
    if (upload.bytes.length > maxBytes)
      throw badRequest(`file of size ${upload.bytes.length} bytes is too big`);
    const id = nextId();
    const ending = /\.[A-Za-z0-9]{1,8}$/.exec(upload.name)?.[0].toLowerCase() ?? '';
    const entry: Kept = { path: `${folder}/file_${id}${ending}`, upload };
    const file = { file_id: `${folder}-${id}`, file_unique_id: `u${id}`, file_size: upload.bytes.length };
    kept.set(file.file_id, entry);
    byPath.set(entry.path, upload);
    return { entry, file };
  };
  return {
    addPhoto(upload) {
      const size = imageSize(upload.bytes);
      if (size === undefined) throw badRequest('IMAGE_PROCESS_FAILED');
      const { width, height } = size;
      const isTooLong = Math.max(width, height) > 20 * Math.min(width, height);
      if (width + height > 10_000 || isTooLong) throw badRequest('PHOTO_INVALID_DIMENSIONS');
      const { entry, file } = keep('photos', upload, MAX_PHOTO_BYTES);
      entry.photo = [{ ...file, width, height }];
      return entry.photo;
    },
    addDocument(upload) {
      const { entry, file } = keep('documents', upload, MAX_FILE_BYTES);
      entry.document = { ...file, file_name: upload.name, mime_type: mimeType(upload.name) };
      return entry.document;
    },
    findPhoto: (fileId) => kept.get(fileId)?.photo,
    findDocument: (fileId) => kept.get(fileId)?.document,
    describe(fileId) {
      const entry = kept.get(fileId);
      if (entry === undefined) throw badRequest('invalid file_id');
      const size = entry.upload.bytes.length;
      if (size > MAX_DOWNLOAD_BYTES) throw badRequest('file is too big');
      const uniqueId = (entry.document ?? entry.photo?.[0])?.file_unique_id ?? fileId;
      return { file_id: fileId, file_unique_id: uniqueId, file_size: size, file_path: entry.path };
    },
    find: (fileId) => kept.get(fileId)?.upload,
    open: (path) => byPath.get(path),
  };
}

const MIME_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  html: 'text/html',
  htm: 'text/html',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  json: 'application/json',
  md: 'text/markdown',
  png: 'image/png',
  ropf: 'text/plain',
  txt: 'text/plain',
  xml: 'application/xml',
};

export function mimeType(name: string): string {
  return MIME_TYPES[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}
