/** DynamoDB's interface over LevelDB. https://github.com/architect/dynalite */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  export default function dynalite(options: {
    /** Where LevelDB keeps its files; in memory when undefined. */
    path?: string | undefined;
    /** How long a new table stays in the state CREATING. */
    createTableMs?: number;
  }): Server;
}
