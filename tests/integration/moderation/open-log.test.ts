import { describe, expect, test } from 'vitest';
import type { HidingReason } from '@/lib/contributions/contribution';
import { appealDecision } from '@/lib/moderation/server/appeal-decision';
import { getAppeal, listAppeals } from '@/lib/moderation/server/appeal-queries';
import { listBlocks } from '@/lib/moderation/server/block-queries';
import { decideAppeal } from '@/lib/moderation/server/decide-appeal';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { listQuarters } from '@/lib/moderation/server/figure-queries';
import { imposeBlock } from '@/lib/moderation/server/impose-block';
import { listModerationLog } from '@/lib/moderation/server/moderation-log-queries';
import { getOwnCase } from '@/lib/moderation/server/own-case-queries';
import { db } from '@/lib/platform/db';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

async function aHidden(reason: HidingReason = 'abuse', appealed = false) {
  const said = await aProposal();
  await decideCase(await anEmployee(['moderator']), { code: said.code, version: 1, outcome: 'hidden', reason, text: 'Nej.' });
  if (appealed) await appealDecision(said.author, { code: said.code, locale: 'da', text: 'Jo.' });
  return said;
}

async function answer(outcome: 'upheld' | 'rejected') {
  const { id } = await db().appeal.findFirstOrThrow({ where: { decidedAt: null } });
  await decideAppeal(await anEmployee(['moderator']), { id, outcome, answer: 'Fordi.' });
}

describe('the open log', () => {
  test('keeps the line of what was restored after an appeal, and says what it led to', async () => {
    await aHidden('abuse', true);
    expect((await listModerationLog(null)).lines).toMatchObject([{ outcome: 'hidden', appeal: 'waits' }]);
    await answer('upheld');
    expect((await listModerationLog(null)).lines).toMatchObject([{ outcome: 'hidden', appeal: 'upheld' }]);
  });

  test('shows the lines of one rule alone', async () => {
    await aHidden('abuse');
    await aHidden('advertising');
    expect((await listModerationLog(null, 'advertising')).lines).toMatchObject([{ reason: 'advertising', appeal: null }]);
    expect((await listModerationLog(null, 'unlawful')).lines).toEqual([]);
  });

  test('has one line for what was hidden, taken back and hidden again', async () => {
    const { code } = await aHidden('abuse');
    const moderator = await anEmployee(['moderator']);
    await decideCase(moderator, { code, version: 2, outcome: 'published' });
    expect((await listModerationLog(null)).lines).toEqual([]);
    await decideCase(moderator, { code, version: 3, outcome: 'hidden', reason: 'unlawful', text: 'Nej.' });
    expect((await listModerationLog(null)).lines).toMatchObject([{ reason: 'unlawful' }]);
  });

  test('and every list beside it take as many statements for many rows as for one', async () => {
    const moderator = await anEmployee(['administrator']);
    const measure = async () => ({
      log: await countStatements(() => listModerationLog(null)),
      appeals: await countStatements(() => listAppeals(moderator)),
      blocks: await countStatements(() => listBlocks(moderator)),
      figures: await countStatements(() => listQuarters()),
    });
    const block = { days: 7, reason: 'abuse', text: 'Nej.' } as const;
    await imposeBlock(moderator, { code: (await aHidden('abuse', true)).code, ...block });
    const one = await measure();
    for (let index = 0; index < 12; index++)
      await imposeBlock(moderator, { code: (await aHidden('abuse', true)).code, ...block });
    expect(await measure()).toEqual(one);
    expect(one.log).toBe(1);
  });
});

describe('the figures', () => {
  test('count each contribution once, what holds now, and appeals with what came of them', async () => {
    await aHidden('abuse', true);
    await answer('rejected');
    await aHidden('advertising', true);
    await answer('upheld');
    const { code } = await aProposal({ isPublished: false });
    await decideCase(await anEmployee(['moderator']), { code, version: 1, outcome: 'published' });
    const [quarter, ...others] = await listQuarters();
    expect(others).toEqual([]);
    expect(quarter).toMatchObject({
      decided: 3,
      hidden: 1,
      hiddenBy: { abuse: 1 },
      redacted: 0,
      appeals: 2,
      upheld: 1,
      reports: 0,
    });
    expect(quarter?.medianHours).toBeGreaterThanOrEqual(0);
  });
});

describe('one’s own case', () => {
  test('is the author’s alone, with the rule, the words and the way to appeal', async () => {
    const { code, author } = await aHidden('abuse');
    expect(await getOwnCase(await aCitizen(), code)).toBeNull();
    expect(await getOwnCase({ kind: 'anonymous' }, code)).toBeNull();
    const own = await getOwnCase(author, code);
    expect(own).toMatchObject({
      decision: { outcome: 'hidden', reason: 'abuse', text: 'Nej.' },
      appealRefusal: null,
      appeals: [],
    });
    await appealDecision(author, { code, locale: 'da', text: 'Jo.' });
    expect(await getOwnCase(author, code)).toMatchObject({
      appealRefusal: 'alreadyAppealed',
      appeals: [{ text: 'Jo.', outcome: null }],
    });
  });

  test('is not read by appeal by anybody but employees', async () => {
    const { author } = await aHidden('abuse', true);
    const { id } = await db().appeal.findFirstOrThrow();
    expect(await getAppeal(author, id)).toBeNull();
    expect((await listAppeals(author)).appeals).toEqual([]);
    expect(await getAppeal(await anEmployee(['leader']), id)).toMatchObject({ refusal: 'notAllowed', text: 'Jo.' });
  });
});
