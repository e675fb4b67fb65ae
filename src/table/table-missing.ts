import { TableUnavailable } from '../desk/store-errors.ts';

/** There is no table of this name where the client looks: not deployed yet, another region, another endpoint. */
export class TableMissing extends TableUnavailable {
  override name = 'TableMissing';
}
