import type { Actor } from '@/lib/audit/actor';
import { receiveFiles } from '@/lib/files/server/receive-files';
import { addScan } from '@/lib/participation/server/add-scan';
import { enterBatch } from '@/lib/participation/server/enter-batch';
import { enterContribution } from '@/lib/participation/server/enter-contribution';
import { exportContacts } from '@/lib/participation/server/export-contacts';
import { readSpreadsheet } from '@/lib/participation/server/read-spreadsheet';
import { undoBatch } from '@/lib/participation/server/undo-batch';
import { aPdf } from '@/tests/support/corpus/pdfs';
import { anEntry, entryInput } from '@/tests/support/factories/entries';
import { aHearing, aReply } from '@/tests/support/factories/hearings';
import { aPhase } from '@/tests/support/factories/projects';
import { aReadSheet, aSheet } from '@/tests/support/factories/spreadsheets';

const locale = 'da' as const;
const said = { uploadKey: '', dropped: [], altTexts: {}, falseAlarm: false, keepContact: false, quarantineFile: false };

/** How letters are written down for those who wrote them, one by one and many at once. */
export const entering = {
  enterContribution: async (actor: Actor) => {
    const { id: phaseId } = await aPhase();
    return () => enterContribution(actor, entryInput(phaseId));
  },
  addScan: async (actor: Actor) => {
    const { code } = await anEntry();
    const files = [{ slot: 0, name: 'brev.pdf', altText: '', bytes: aPdf(['En bænk ved stien']) }];
    const left = await receiveFiles(actor, { ...said, files });
    const uploadKey = left.ok ? left.value.uploadKey : '';
    return () => addScan(actor, { locale, code, uploadKey, scansShown: false });
  },
  readSpreadsheet: async (actor: Actor) => {
    const { id: phaseId } = await aPhase();
    const file = aSheet([{ text: 'Sæt en bænk ved stien.' }]);
    return () => readSpreadsheet(actor, { locale, phaseId, kind: 'comment', file });
  },
  enterBatch: async (actor: Actor) => {
    const { batchId } = await aReadSheet();
    return () => enterBatch(actor, { locale, batchId });
  },
  undoBatch: async (actor: Actor) => {
    const { batchId, by } = await aReadSheet();
    await enterBatch(by, { locale, batchId });
    return () => undoBatch(actor, { locale, batchId });
  },
};

/** How the addresses for letters are taken out. */
export const exportingContacts = {
  exportContacts: async (actor: Actor) => {
    const hearing = await aHearing();
    await aReply({ hearing });
    return () => exportContacts(actor, { project: hearing.project, phase: hearing.slug, reason: 'contact', words: '' });
  },
};
