import { Option } from 'commander';
import type { Program } from './options.js';

export function addInit({ cli, streams, end }: Program): void {
  type Flags = { project?: string; from?: string[]; json?: boolean };
  cli
    .command('init')
    .description('make a project that builds at once; write over nothing')
    .argument('[dir]', 'folder of the project, made where it is not there; . for here')
    .addOption(new Option('--project <dir>', 'the same, as the other commands name it'))
    .option(
      '--from <files...>',
      'documents to begin with, instead of an example; themes are drafted from them',
    )
    .option('--json', 'print what was written, for scripts')
    .action(async (dir: string | undefined, { project, from = [], json = false }: Flags) => {
      const { init } = await import('../commands/init.js');
      end(await init({ folder: dir ?? project ?? null, from, json }, streams));
    });
}
