import { readLocalConfig } from '../config.ts';
import { createDesk } from '../desk/create-desk.ts';
import type { Desk } from '../desk/desk.ts';
import type { DeskServices } from '../desk/services.ts';
import type { Io } from './io.ts';
import { withTable } from './open-table.ts';
import { operatorDesk } from './operator-desk.ts';

/** Opens the table that `--table` and the environment choose, and runs a job at the operator's desk. */
export function atTheDesk<T>(
  table: string | undefined,
  io: Io,
  job: (desk: Desk, services: DeskServices) => Promise<T>,
): Promise<T> {
  const choice = { ...readLocalConfig(io.env), table, create: false, samples: false };
  return withTable(choice, io, (stores) => {
    const services = operatorDesk(stores, io);
    return job(createDesk(services), services);
  });
}
