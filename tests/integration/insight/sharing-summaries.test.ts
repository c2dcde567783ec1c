import { afterEach, describe, expect, it } from 'vitest';
import { getEmbed } from '@/lib/insight/server/embed-queries';
import { makeEmbed } from '@/lib/insight/server/make-embed';
import { makeScheduledVersions } from '@/lib/insight/server/make-scheduled-versions';
import { makeShareLink } from '@/lib/insight/server/make-share-link';
import { revokeEmbed } from '@/lib/insight/server/revoke-embed';
import { revokeShareLink } from '@/lib/insight/server/revoke-share-link';
import { setSchedule } from '@/lib/insight/server/set-schedule';
import { countOpening, getShared } from '@/lib/insight/server/share-link-queries';
import { getSummarySharing } from '@/lib/insight/server/sharing-queries';
import { withdrawSummary } from '@/lib/insight/server/withdraw-summary';
import { composeMail } from '@/lib/notifications/server/compose-mail';
import { now, setClock } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';
import { aPartner } from '@/tests/support/factories/partners';
import { aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aSchedule, aShareLink, aSummary, aSummaryVersion } from '@/tests/support/factories/summaries';

const db = testDatabase();
afterEach(() => setClock(undefined));
const sure = 'yes' as const;
const dayMs = 86_400_000;
const reasons = { reasonDa: 'Et tal var forkert.', reasonEn: 'A number was wrong.' };

describe('a share link', () => {
  it('is at least 128 random bits, stands hashed in the database, and is made once however often its form is sent', async () => {
    const [{ id: summaryId }, administrator] = [await aSummary(), await anEmployee(['administrator'])];
    const form = { summaryId, label: 'Bestyrelsen', show: '', days: 30, submissionKey: crypto.randomUUID() };
    const [one, again] = [await makeShareLink(administrator, form), await makeShareLink(administrator, form)];
    const token = one.ok ? one.value.token : '';
    expect(again).toEqual(one);
    expect(token).toMatch(/^[0-9a-f]{64}$/);
    const rows = await db.shareLink.findMany();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows[0]?.expiresAt.getTime()).toBe((rows[0]?.createdAt.getTime() ?? 0) + 30 * dayMs);
  });

  it('shows the version it was made for, or the summary as it is', async () => {
    const summary = await aSummary();
    const first = await aSummaryVersion(summary, { published: false });
    await aSummaryVersion(summary, { published: false });
    const [frozen, live] = [await aShareLink(summary, { show: first.id }), await aShareLink(summary)];
    expect(await getShared(frozen.token, now())).toMatchObject({ kind: 'version', version: { number: 1, others: [] } });
    expect(await getShared(live.token, now())).toMatchObject({ kind: 'live', title: { da: summary.titleDa } });
    const elsewhere = await aSummaryVersion(await aSummary());
    const form = { summaryId: summary.id, label: 'x', show: elsewhere.id, days: 1, submissionKey: crypto.randomUUID() };
    expect(await makeShareLink(await anEmployee(['administrator']), form)).toMatchObject({ code: 'versionNotFound' });
  });

  it('answers the same when it is unknown, expired or revoked, from the next request on', async () => {
    const summary = await aSummary();
    const [revoked, expired] = [await aShareLink(summary), await aShareLink(summary, { days: 1 })];
    expect(await getShared(revoked.token, now())).not.toBeNull();
    await revokeShareLink(await anEmployee(['administrator']), { linkId: revoked.id, sure });
    const tomorrow = new Date(now().getTime() + dayMs + 1000);
    for (const [token, at] of [
      ['guessed', now()],
      [revoked.token, now()],
      [expired.token, tomorrow],
    ] as const)
      expect(await getShared(token, at)).toBeNull();
    expect(await getShared(expired.token, now())).not.toBeNull();
  });

  it('counts its openings by the day, and nothing about who opened it', async () => {
    const summary = await aSummary();
    const { id } = await aShareLink(summary);
    const at = new Date('2026-11-26T22:30:00Z');
    await Promise.all([at, at, at].map((each) => countOpening(id, each)));
    await countOpening(id, new Date('2026-11-26T23:30:00Z'));
    const sharing = await getSummarySharing(await anEmployee(['administrator']), summary.id, now());
    expect(sharing?.links[0]).toMatchObject({
      opened: 4,
      days: [
        { day: '2026-11-27', count: 1 },
        { day: '2026-11-26', count: 3 },
      ],
    });
    const columns = await db.$queryRaw<{ name: string }[]>`
      SELECT column_name AS "name" FROM information_schema.columns WHERE table_name = 'ShareLinkOpening' ORDER BY 1`;
    expect(columns.map(({ name }) => name)).toEqual(['count', 'day', 'linkId']);
  });

  it('lives a year at most, whoever writes it', async () => {
    const { id: summaryId } = await aSummary();
    const link = { summaryId, tokenHash: 'a hash', label: 'x', createdAt: now() };
    const made = db.shareLink.create({ data: { ...link, expiresAt: new Date(now().getTime() + 400 * dayMs) } });
    await expect(made).rejects.toThrow(/ShareLink_year/);
  });
});

describe('an embed', () => {
  it('shows the newest published version that holds, and nothing once it is revoked', async () => {
    const [summary, administrator] = [await aSummary(), await anEmployee(['administrator'])];
    const form = { summaryId: summary.id, label: 'Fonden', reach: 'sites' as const };
    expect(await makeEmbed(administrator, { ...form, origins: [] })).toMatchObject({ code: 'originsNeeded' });
    await makeEmbed(administrator, { ...form, origins: ['https://fonden.example'] });
    const { id: embedId, key } = await db.summaryEmbed.findFirstOrThrow();
    expect(await getEmbed(key)).toMatchObject({ origins: ['https://fonden.example'], version: null, isRevoked: false });
    await aSummaryVersion(summary);
    const second = await aSummaryVersion(summary);
    await aSummaryVersion(summary, { published: false });
    expect(await getEmbed(key)).toMatchObject({ version: { number: 2 } });
    await withdrawSummary(administrator, { versionId: second.id, ...reasons, sure });
    expect(await getEmbed(key)).toMatchObject({ version: { number: 1 } });
    await revokeEmbed(administrator, { embedId, sure });
    expect(await getEmbed(key)).toMatchObject({ version: null, isRevoked: true });
    expect(await getEmbed('unknown')).toBeNull();
  });
});

describe('a schedule', () => {
  const setAt = new Date('2026-10-20T10:00:00Z');
  const due = new Date('2026-11-02T07:00:00Z');

  it('makes one version a month and one mail for each member with a grant, however many workers ask at once', async () => {
    const project = await aProject();
    const [granted, revoked] = [await aPartner([project]), await aPartner([project])];
    await db.partnerGrant.updateMany({ data: { startsOn: new Date('2026-01-01') } });
    const summary = await aSummary({ projectId: project.id });
    const partners = [...granted.organisationIds, ...revoked.organisationIds];
    await aSchedule(summary, { setAt, partners });
    await db.partnerGrant.updateMany({
      where: { organisationId: { in: [...revoked.organisationIds] } },
      data: { revokedAt: setAt },
    });
    setClock(due);
    expect(await makeScheduledVersions(new Date(due.getTime() - 1))).toEqual({ made: 0, failed: 0 });
    const made = await Promise.all([1, 2, 3].map(() => makeScheduledVersions(due)));
    expect(made.reduce((sum, each) => sum + each.made, 0)).toBe(1);
    expect(await makeScheduledVersions(new Date('2026-11-20T12:00:00Z'))).toEqual({ made: 0, failed: 0 });
    const mails = await db.delivery.findMany({ where: { purpose: 'partner_summary' } });
    expect(mails.map(({ recipientId }) => recipientId)).toEqual([granted.personId]);
    const [mail] = mails;
    expect(mail && (await composeMail(mail))?.text).toContain(summary.titleDa);
    setClock(new Date('2026-12-01T07:00:00Z'));
    await makeScheduledVersions(new Date('2026-12-01T07:00:00Z'));
    const versions = await db.summaryVersion.findMany({ orderBy: { number: 'asc' } });
    expect(versions.map(({ number }) => number)).toEqual([1, 2]);
    expect(JSON.parse(versions[1]?.content ?? '{}').change.reason).toEqual({ da: 'Månedlig opgørelse', en: 'Monthly summary' });
  });

  it('makes nothing while it is paused, and says when it is next', async () => {
    const [summary, administrator] = [await aSummary(), await anEmployee(['administrator'])];
    const form = { summaryId: summary.id, hour: 8, partners: [] };
    setClock(setAt);
    await setSchedule(administrator, { ...form, state: 'paused' });
    expect((await getSummarySharing(administrator, summary.id, due))?.schedule).toMatchObject({ isPaused: true, nextAt: null });
    expect(await makeScheduledVersions(due)).toEqual({ made: 0, failed: 0 });
    await setSchedule(administrator, { ...form, state: 'runs' });
    expect((await getSummarySharing(administrator, summary.id, setAt))?.schedule?.nextAt).toEqual(due);
    const stranger = (await aPartner()).organisationIds[0] ?? '';
    expect(await setSchedule(administrator, { ...form, partners: [stranger], state: 'runs' })).toMatchObject({
      code: 'partnerNotGranted',
    });
  });

  it('that fails is tried three times, then given up for the month, where staff see it', async () => {
    const summary = await aSummary();
    await aSchedule(summary, { setAt });
    await db.projectPublication.deleteMany({ where: { projectId: summary.projectId ?? '' } });
    const results = [];
    for (let each = 0; each < 4; each++) results.push(await makeScheduledVersions(due));
    expect(results.map(({ made, failed }) => [made, failed])).toEqual([
      [0, 0],
      [0, 0],
      [0, 1],
      [0, 0],
    ]);
    const sharing = await getSummarySharing(await anEmployee(['administrator']), summary.id, due);
    expect(sharing?.schedule?.runs).toMatchObject([{ month: '2026-11', doneAt: null, failedAt: due }]);
  });
});
