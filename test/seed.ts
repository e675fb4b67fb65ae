import fc from 'fast-check';

/**
 * Properties are tried on the same cases each time, so that one commit has one verdict. `FUZZ_SEED=N` tries others, and
 * a long run (`FUZZ_RUNS`) goes on where a short one ends.
 */
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 7_022_024) });
