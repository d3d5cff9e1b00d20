import * as fc from 'fast-check';

// The same run everywhere: what passes here passes on every machine. FC_SEED tries other examples.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1) });
