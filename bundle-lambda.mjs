import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { rolldown } from 'rolldown';

/** The table's definition is imported as its text, fonts as files beside whoever reads them. */
function assets(folder) {
  return {
    name: 'assets',
    load: {
      filter: { id: /\.(yml|ttf)$/ },
      async handler(id) {
        const source = await readFile(id);
        if (!id.endsWith('.ttf')) return `export default ${JSON.stringify(source.toString())}`;
        this.emitFile({ type: 'asset', fileName: `${folder}/${basename(id)}`, source });
        return `export default ${JSON.stringify(basename(id))}`;
      },
    },
  };
}

/** Translations are parsed here, since a cold start would wait for that; what is left to do of `fluentEntries` is short. */
const translations = {
  name: 'translations',
  load: {
    filter: { id: /\.ftl$|\/fluent-entries\.ts$/ },
    async handler(id) {
      if (id.endsWith('.ts')) {
        return `export const fluentEntries = (entries) => ({
          body: entries.map(([id, value, attributes = {}]) => ({ id, value, attributes })),
        });`;
      }
      const { body } = new FluentResource(await readFile(id, 'utf8'));
      const entries = body.map(({ id, value, attributes }) =>
        Object.keys(attributes).length === 0 ? [id, value] : [id, value, attributes],
      );
      return `export default ${JSON.stringify(entries)}`;
    },
  },
};

/** Finds what the entry loads at once: everything that can be reached from it without a dynamic import. */
function hotModules(hot) {
  return {
    name: 'hot-modules',
    buildEnd() {
      const visit = (id) => {
        const module = this.getModuleInfo(id);
        if (module === null || module.isExternal || hot.has(id)) return;
        hot.add(id);
        for (const imported of module.importedIds) visit(imported);
      };
      for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) visit(id);
    },
  };
}

/** grammY's web build asks for these to learn which browser it is in; a cold start would wait for Node's navigator. */
const NO_BROWSER = {
  'typeof window': '"undefined"',
  'typeof document': '"undefined"',
  'typeof navigator': '"undefined"',
  localStorage: 'undefined',
};

/**
 * The files of one function: `NAME.cjs` holds all that every cold start needs, since a file more is time more, and
 * `NAME-parts/` what is loaded with the first need. A folder called `NAME` alone would be what AWS's runtime takes for
 * the handler. CommonJS, because Node loads it tens of milliseconds sooner than ESM.
 */
export async function bundleLambda(name) {
  const hot = new Set();
  const bundle = await rolldown({
    input: { [name]: `src/lambda/${name}.ts` },
    platform: 'node',
    external: ['@resvg/resvg-js'],
    plugins: [assets(`${name}-parts`), translations, hotModules(hot)],
    resolve: { mainFields: ['module', 'main'] },
    transform: { target: 'node24', define: NO_BROWSER },
    // No getter of anything in here does more than say what is asked. Of grammY, every web framework's adapter falls.
    treeshake: { propertyReadSideEffects: false },
    preserveEntrySignatures: 'allow-extension',
    // What one function loads late another may need at once.
    checks: { ineffectiveDynamicImport: false },
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    minify: true,
    // One character beyond it and V8 keeps the whole file in twice the memory, and takes longer to read it.
    charset: 'ascii',
    sourcemap: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: (chunk) => (chunk.name === HOT ? `${name}.cjs` : `${name}-parts/[name]-[hash].cjs`),
    codeSplitting: { groups: [{ name: HOT, test: (id) => hot.has(id) }] },
  });
  await bundle.close();
  return output.map((file) => ({
    path: file.fileName,
    contents: Buffer.from(file.type === 'chunk' ? file.code : file.source),
  }));
}

const HOT = 'hot';
