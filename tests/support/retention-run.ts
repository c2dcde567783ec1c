import { carryOutRetention } from '@/lib/privacy/server/carry-out-retention';

/** A process that carries out the retention table in small steps; made to be killed. */
const [, , at = '', batch = ''] = process.argv;

await carryOutRetention(new Date(at), { batch: Number(batch) });
process.exit(0);
