import type { Actor } from '@/lib/audit/actor';
import { receiveFiles } from '@/lib/files/server/receive-files';
import { decideFile } from '@/lib/moderation/server/decide-file';
import { describePicture } from '@/lib/moderation/server/describe-picture';
import { openOriginal } from '@/lib/moderation/server/open-original';
import { aPdf } from '@/tests/support/corpus/pdfs';
import { aFile } from '@/tests/support/factories/files';

const said = { uploadKey: '', dropped: [], altTexts: {}, falseAlarm: false, keepContact: false, quarantineFile: false };

/** How each command about files is called with sound input. */
export const aboutFiles = {
  receiveFiles: async (actor: Actor) => {
    const files = [{ slot: 0, name: 'notat.pdf', altText: '', bytes: aPdf(['En bænk ved stien']) }];
    return () => receiveFiles(actor, { ...said, files });
  },
  decideFile: async (actor: Actor) => {
    const { id: file } = await aFile({ kind: 'document', screening: 'held' });
    return () => decideFile(actor, { file, outcome: 'release' });
  },
  describePicture: async (actor: Actor) => {
    const { id: file } = await aFile();
    return () => describePicture(actor, { file, altText: 'En bænk ved stien.' });
  },
  openOriginal: async (actor: Actor) => {
    const { id: file } = await aFile({ kind: 'document', screening: 'quarantined' });
    return () => openOriginal(actor, { file });
  },
};
