import type { Actor } from '@/lib/audit/actor';
import { addBlock } from '@/lib/insight/server/add-block';
import { arrangeParts } from '@/lib/insight/server/arrange-parts';
import { freezeSummary } from '@/lib/insight/server/freeze-summary';
import { makeEmbed } from '@/lib/insight/server/make-embed';
import { makeShareLink } from '@/lib/insight/server/make-share-link';
import { publishSummary } from '@/lib/insight/server/publish-summary';
import { removeSummaryTemplate } from '@/lib/insight/server/remove-summary-template';
import { renameSummary } from '@/lib/insight/server/rename-summary';
import { revokeEmbed } from '@/lib/insight/server/revoke-embed';
import { revokeShareLink } from '@/lib/insight/server/revoke-share-link';
import { saveSummaryTemplate } from '@/lib/insight/server/save-summary-template';
import { setSchedule } from '@/lib/insight/server/set-schedule';
import { startSummary } from '@/lib/insight/server/start-summary';
import { withdrawSummary } from '@/lib/insight/server/withdraw-summary';
import { writePart } from '@/lib/insight/server/write-part';
import { db } from '@/lib/platform/db';
import { aProject } from '@/tests/support/factories/projects';
import { aShareLink, aSummary, aSummaryVersion } from '@/tests/support/factories/summaries';

const sure = 'yes' as const;
const key = () => crypto.randomUUID();
const reasons = { reasonDa: 'Et tal var forkert.', reasonEn: 'A number was wrong.' };

/** How summaries are put together, frozen, shared and sent. */
export const composing = {
  startSummary: async (actor: Actor) => {
    const { id } = await aProject();
    const titles = { titleDa: 'Hvad borgerne sagde', titleEn: 'What citizens said' };
    return () => startSummary(actor, { subject: `project:${id}`, ...titles, templateId: '' });
  },
  renameSummary: async (actor: Actor) => {
    const { id: summaryId } = await aSummary();
    return () => renameSummary(actor, { summaryId, version: 1, titleDa: 'Nu', titleEn: 'Now' });
  },
  arrangeParts: async (actor: Actor) => {
    const { id: summaryId } = await aSummary();
    return () => arrangeParts(actor, { summaryId, version: 1, at: 1, act: 'up' });
  },
  addBlock: async (actor: Actor) => {
    const { id: summaryId } = await aSummary({ parts: [] });
    return () => addBlock(actor, { summaryId, version: 1, block: 'reach' });
  },
  writePart: async (actor: Actor) => {
    const { id: summaryId } = await aSummary();
    return () => writePart(actor, { summaryId, version: 1, at: '', textDa: 'Kort.', textEn: 'Short.' });
  },
  saveSummaryTemplate: async (actor: Actor) => {
    const { id: summaryId } = await aSummary();
    return () => saveSummaryTemplate(actor, { summaryId, name: `Skabelon ${key()}` });
  },
  freezeSummary: async (actor: Actor) => {
    const { id: summaryId } = await aSummary();
    return () => freezeSummary(actor, { summaryId, version: 1, reasonDa: '', reasonEn: '', submissionKey: key(), sure });
  },
  publishSummary: async (actor: Actor) => {
    const { id: versionId } = await aSummaryVersion(await aSummary(), { published: false });
    return () => publishSummary(actor, { versionId, sure });
  },
  withdrawSummary: async (actor: Actor) => {
    const { id: versionId } = await aSummaryVersion(await aSummary());
    return () => withdrawSummary(actor, { versionId, ...reasons, sure });
  },
  setSchedule: async (actor: Actor) => {
    const { id: summaryId } = await aSummary();
    return () => setSchedule(actor, { summaryId, hour: 8, partners: [], state: 'runs' });
  },
  makeShareLink: async (actor: Actor) => {
    const { id: summaryId } = await aSummary();
    return () => makeShareLink(actor, { summaryId, label: 'Bestyrelsen', show: '', days: 30, submissionKey: key() });
  },
  revokeShareLink: async (actor: Actor) => {
    const { id: linkId } = await aShareLink(await aSummary());
    return () => revokeShareLink(actor, { linkId, sure });
  },
  makeEmbed: async (actor: Actor) => {
    const { id: summaryId } = await aSummary();
    return () => makeEmbed(actor, { summaryId, label: 'Fonden', reach: 'any', origins: [] });
  },
  revokeEmbed: async (actor: Actor) => {
    const { id: summaryId } = await aSummary();
    const { id: embedId } = await db().summaryEmbed.create({ data: { summaryId, key: key(), label: 'Fonden' } });
    return () => revokeEmbed(actor, { embedId, sure });
  },
};

/** Templates belong to all who put summaries together. */
export const removingSummaryTemplates = {
  removeSummaryTemplate: async (actor: Actor) => {
    const { id: templateId } = await db().summaryTemplate.create({ data: { name: `Skabelon ${key()}`, parts: [] } });
    return () => removeSummaryTemplate(actor, { templateId });
  },
};
