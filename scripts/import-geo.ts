import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { importAreas } from '@/lib/contributions/server/import-areas';
import { db } from '@/lib/platform/db';
import { AreaFileFault, type AreaKind, areaKinds } from '@/lib/projects/area-file';

const usage = `npm run import:geo -- --kind ${areaKinds.join('|')} FILE.geojson`;

/** Takes in a boundary, parishes or postal districts from a file (docs/operate.md). */
const { values, positionals } = parseArgs({ options: { kind: { type: 'string' } }, allowPositionals: true });
const kind = areaKinds.find((each): each is AreaKind => each === values.kind);
const [file] = positionals;
if (!kind || !file || positionals.length > 1) {
  console.error(usage);
  process.exit(1);
}
try {
  const { number, areas, isNew, places } = await importAreas(kind, path.basename(file), await readFile(file));
  console.log(
    isNew
      ? `Taken in as ${kind} number ${number}: ${areas} areas. ${places} places on the map were named anew.`
      : `This is the file that holds already (${kind} number ${number}). Nothing was changed.`,
  );
} catch (error) {
  if (!(error instanceof AreaFileFault)) throw error;
  console.error(`Nothing was taken in. ${error.message}`);
  process.exitCode = 1;
} finally {
  await db().$disconnect();
}
