// neighbour FOLDER CHAT stay|end: another process on an embedded table, for the tests.
import { openEmbeddedTable } from '../../src/local/embedded-table.ts';
import { createChatStore } from '../../src/table/chat-store.ts';

const [folder, chatId, then] = process.argv.slice(2);
const table = await openEmbeddedTable(folder);
await createChatStore(table).saveSettings(Number(chatId), { locale: 'az' });
process.stdout.write('saved\n');
if (then === 'stay') setInterval(() => {}, 1_000);
