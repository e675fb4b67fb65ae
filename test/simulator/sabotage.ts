import type { DispatcherServices } from '../../src/delivery/dispatcher.ts';
import type { TableClient } from '../../src/table/client.ts';

/** Every condition on a fence holds. */
export function withoutFence(client: TableClient): TableClient {
  return {
    ...client,
    send: (operation, request) => {
      const { ConditionExpression } = request as { ConditionExpression?: string };
      const holds = ConditionExpression?.replace(/\bfence <?= :fence/g, 'attribute_not_exists(nothing)');
      return client.send(operation, { ...request, ...(holds && { ConditionExpression: holds }) });
    },
  };
}

/** Nothing is written down before it is sent. */
export const withoutIntent = (services: DispatcherServices): DispatcherServices => ({
  ...services,
  queue: { ...services.queue, claim: async (delivery) => delivery },
});

/** Far above what Telegram takes. */
export const fast = (services: DispatcherServices): DispatcherServices => ({ ...services, perSecond: 1_000 });
