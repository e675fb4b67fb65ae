import * as z from 'zod/mini';
import { findInteger, findObject, findText, isSet, type Params } from '../params.ts';
import { badRequest, Refused } from '../refused.ts';
import type { World } from '../world.ts';
import type { Methods } from './method.ts';

const Kinds = z.array(z.string());

/** How a bot gets its updates; waiting for them is the server's. */
export const RECEIVING: Methods = {
  getUpdates(world, params) {
    if (world.webhookUrl !== '') {
      throw new Refused(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    allow(world, params);
    const limit = Math.min(Math.max(findInteger(params, 'limit') ?? 100, 1), 100);
    return world.updates.take(findInteger(params, 'offset') ?? 0, limit);
  },
  setWebhook(world, params) {
    const url = findText(params, 'url') ?? '';
    if (url !== '' && !/^https?:\/\/[^/\s]+/.test(url)) {
      throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
    }
    const secret = findText(params, 'secret_token') ?? '';
    if (!/^[A-Za-z0-9_-]{0,256}$/.test(secret)) {
      throw badRequest('secret token contains unallowed characters');
    }
    allow(world, params);
    drop(world, params);
    world.webhookUrl = url;
    return true;
  },
  deleteWebhook(world, params) {
    drop(world, params);
    world.webhookUrl = '';
    return true;
  },
  getWebhookInfo(world) {
    const allowed = world.updates.allowed();
    return {
      url: world.webhookUrl,
      has_custom_certificate: false,
      pending_update_count: world.updates.waiting(),
      ...(allowed === undefined ? {} : { allowed_updates: allowed }),
    };
  },
  getFile({ files }, params) {
    return files.describe(findText(params, 'file_id') ?? '');
  },
  logOut: () => true,
  close: () => true,
};

function allow({ updates }: World, params: Params): void {
  const kinds = findObject(params, 'allowed_updates', Kinds, 'allowed_updates');
  if (kinds !== undefined) updates.allow(kinds);
}

function drop({ updates }: World, params: Params): void {
  if (isSet(params, 'drop_pending_updates')) updates.clear();
}
