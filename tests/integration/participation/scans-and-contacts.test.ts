import { describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { getServedFile } from '@/lib/contributions/server/served-file';
import { receiveFiles } from '@/lib/files/server/receive-files';
import { listCaseFiles } from '@/lib/moderation/server/case-file-queries';
import { getCaseStanding } from '@/lib/moderation/server/case-standing-queries';
import { decideFile } from '@/lib/moderation/server/decide-file';
import { showAuthor } from '@/lib/moderation/server/show-author';
import { addScan } from '@/lib/participation/server/add-scan';
import { enterContribution } from '@/lib/participation/server/enter-contribution';
import { exportContacts } from '@/lib/participation/server/export-contacts';
import { aPdf } from '@/tests/support/corpus/pdfs';
import { testDatabase } from '@/tests/support/database';
import { anEntry, entryInput } from '@/tests/support/factories/entries';
import { aGuestReply } from '@/tests/support/factories/guests';
import { aHearing, aReply } from '@/tests/support/factories/hearings';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
const locale = 'da' as const;
const said = { uploadKey: '', dropped: [], altTexts: {}, falseAlarm: false, keepContact: false, quarantineFile: false };

async function leaves(actor: Awaited<ReturnType<typeof anEmployee>>, words: string, more = {}) {
  const files = [{ slot: 0, name: 'brev.pdf', altText: '', bytes: aPdf([words]) }];
  const left = await receiveFiles(actor, { ...said, files, ...more });
  if (!left.ok) throw new Error(left.code);
  return left.value.uploadKey;
}

describe('a scan of the paper', () => {
  it('is for staff alone until somebody says that everybody may see it, and holds the words back no longer', async () => {
    const { id: phaseId } = await aPhase({ moderation: 'after' });
    const manager = await anEmployee();
    const uploadKey = await leaves(manager, 'Sæt en bænk ved stien');
    const entered = await enterContribution(manager, entryInput(phaseId, { uploadKey }));
    expect(entered).toMatchObject({ ok: true });
    const { id } = await db.contribution.findFirstOrThrow({ where: { publication: { isNot: null } } });
    const [file] = await listCaseFiles(manager, id);
    expect(file).toMatchObject({ isScan: true, screening: 'held', isReleased: false });
    expect((await getContributionViews([id]))[0]?.files).toEqual([]);
    expect(await getServedFile(anonymous, file?.id ?? '')).toBeNull();
    await decideFile(manager, { file: file?.id ?? '', outcome: 'release' });
    expect((await getContributionViews([id]))[0]?.files).toMatchObject([{ isScan: true, name: 'brev.pdf' }]);
  });

  it('is shown with the words where its officer says so, and marked as a scan', async () => {
    const { id: phaseId } = await aPhase({ moderation: 'after' });
    const manager = await anEmployee();
    const uploadKey = await leaves(manager, 'Sæt en bænk ved stien');
    await enterContribution(manager, entryInput(phaseId, { uploadKey, scansShown: true }));
    const { id } = await db.contribution.findFirstOrThrow();
    expect((await getContributionViews([id]))[0]?.files).toMatchObject([{ isScan: true }]);
  });

  it('with a personal number is never shown, whatever its officer says', async () => {
    const { id: phaseId } = await aPhase({ moderation: 'after' });
    const manager = await anEmployee();
    const uploadKey = await leaves(manager, 'Mit nummer er 0707614285', { quarantineFile: true });
    await enterContribution(manager, entryInput(phaseId, { uploadKey, scansShown: true }));
    expect(await db.uploadedFile.findMany()).toMatchObject([{ screening: 'quarantined', isScan: true }]);
    expect(await db.moderationCase.findMany()).toMatchObject([{ flags: ['file_cpr'], closedAt: null }]);
    expect(await db.publication.count()).toBe(0);
  });

  it('can be added to what was written down before, and to nothing else', async () => {
    const { code, id } = await anEntry();
    const manager = await anEmployee();
    const uploadKey = await leaves(manager, 'Sæt en bænk ved stien');
    const scan = { locale, code, uploadKey, scansShown: false };
    const own = await aReply();
    expect(await addScan(manager, { ...scan, code: own.code })).toMatchObject({ code: 'contributionNotFound' });
    const elsewhere = await anEmployee(['project_manager'], { manages: [] });
    expect(await addScan(elsewhere, scan)).toMatchObject({ code: 'contributionNotFound' });
    expect(await addScan(manager, { ...scan, uploadKey: '' })).toMatchObject({ code: 'noFileChosen' });
    expect(await addScan(anonymous, scan)).toMatchObject({ code: 'signInNeeded' });
    expect(await addScan(manager, scan)).toEqual({ ok: true, value: { code } });
    expect(await listCaseFiles(manager, id)).toMatchObject([{ isScan: true, screening: 'held' }]);
  });
});

describe('the contact on a letter', () => {
  it('is shown to whoever may see who is behind something and says why, and stands in the log of access', async () => {
    const { code } = await anEntry({ senderName: 'Karen Hansen', contact: 'Vej 1\n8500 Grenaa' });
    const moderator = await anEmployee(['moderator']);
    expect(await getCaseStanding(moderator, code)).toMatchObject({
      hasAuthor: false,
      hasSender: true,
      entry: { channel: 'letter', hasContact: true },
    });
    const shown = await showAuthor(moderator, { code, reason: 'contact', words: '' });
    expect(shown).toEqual({ ok: true, value: { name: 'Karen Hansen', email: null, contact: 'Vej 1\n8500 Grenaa' } });
    expect(await db.accessEntry.findMany()).toMatchObject([{ kind: 'identity', byId: moderator.personId, reason: 'contact' }]);
    expect(await showAuthor(await anEmployee(['leader']), { code, reason: 'contact', words: '' })).toMatchObject({ ok: false });
  });

  it('leaves with those of all who replied to a hearing, once for each reason given', async () => {
    const guest = await aGuestReply({ name: 'Grethe Gæst', email: 'grethe@gaest.example' });
    const { phaseId } = await db.hearingReply.findUniqueOrThrow({ where: { contributionId: guest.id } });
    const phase = await db.phase.findUniqueOrThrow({ where: { id: phaseId }, include: { project: true } });
    await anEntry({ phaseId, kind: 'hearing_reply', contact: 'Vej 1' });
    const hearing = { ...phase, project: phase.project.slug };
    const author = await aCitizen();
    await aReply({ hearing, by: author });
    await db.user.update({ where: { id: author.personId }, data: { name: 'Hemmelig', isProtected: true } });
    await anEntry({ phaseId, kind: 'hearing_reply', text: 'Ingen kontakt.' });

    const asked = { project: phase.project.slug, phase: phase.slug, reason: 'authority' as const, words: 'Planen er vedtaget' };
    const moderator = await anEmployee(['moderator']);
    const exported = await exportContacts(moderator, asked);
    expect(exported).toMatchObject({
      ok: true,
      value: {
        lines: [
          { number: 1, name: 'Grethe Gæst', email: 'grethe@gaest.example', contact: null },
          { number: 2, name: null, email: null, contact: 'Vej 1' },
          { number: 3, name: null, contact: null },
        ],
      },
    });
    expect(await db.accessEntry.findMany()).toMatchObject([{ kind: 'export', reason: 'authority', words: 'Planen er vedtaget' }]);
    expect(await exportContacts(moderator, { ...asked, words: 'Det er 0707614285' })).toMatchObject({ code: 'holdsCpr' });
    for (const actor of [await anEmployee(['leader']), await anEmployee(['project_manager'], { manages: [] }), author, anonymous])
      expect(await exportContacts(actor, asked)).toEqual({ ok: false, code: 'notFound' });
    expect(await db.accessEntry.count()).toBe(1);
  });

  it('of a hearing alone: another phase is as unknown as none', async () => {
    const other = await aPhase({ opensOn: day(-1) });
    const { slug } = await db.project.findUniqueOrThrow({ where: { id: other.projectId } });
    const asked = { project: slug, phase: other.slug, reason: 'contact' as const, words: '' };
    expect(await exportContacts(await anEmployee(), asked)).toEqual({ ok: false, code: 'notFound' });
    expect((await aHearing()).slug).not.toBe(other.slug);
  });
});
