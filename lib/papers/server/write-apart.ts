import { db } from '@/lib/platform/db';
import { fileFormats } from '../paper-files';
import { writePaperFile } from './internal/write-paper-file';

// A process of its own for one file of a large paper: started by the worker, which goes on with everything else meanwhile,
// and gone with the memory it took.
const [versionId = '', asked] = process.argv.slice(2);
const format = fileFormats.find((each) => each === asked);
if (!format) throw new Error('Say which version and which format.');
await writePaperFile(versionId, format);
await db().$disconnect();
process.exit(0);
