import { describe, expect, test } from 'vitest';
import type { DecideCase } from '@/lib/moderation/decide-case-schema';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { reopenCase } from '@/lib/moderation/server/reopen-case';
import { db } from '@/lib/platform/db';
import { testDatabase } from '@/tests/support/database';
import { aProposal, aSupport } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

const why = { reason: 'personal_data', text: 'Du nævner en anden ved navn.' } as const;
const redact = (code: string, marked: Partial<DecideCase>, version = 1): DecideCase => ({
  code,
  version,
  outcome: 'redacted',
  ...why,
  ...marked,
});
const words = (id: string) =>
  db().contribution.findUniqueOrThrow({
    where: { id },
    select: { text: true, proposal: { select: { title: true } }, publication: true, original: true, redaction: true },
  });
const lastEvent = async () => (await db().event.findFirst({ orderBy: { id: 'desc' } }))?.type;

describe('publishing with redaction', () => {
  const naming = () => aProposal({ isPublished: false, title: 'Kajs bænk', text: 'Kaj Holm bor i nummer 4. Sæt en bænk.' });

  test('shows marks in title and text, and keeps the original in its own table', async () => {
    const { id, code } = await naming();
    const input = redact(code, { markedTitle: '[[Kaj]]s bænk', markedText: '[[Kaj Holm]] bor i nummer 4. Sæt en bænk.' });
    expect(await decideCase(await anEmployee(['moderator']), input)).toMatchObject({ ok: true, value: { outcome: 'redacted' } });
    const now = await words(id);
    expect(now.text).toBe('⟦fjernet af kommunen: personoplysning⟧ bor i nummer 4. Sæt en bænk.');
    expect(now.proposal?.title).toBe('⟦fjernet af kommunen: personoplysning⟧s bænk');
    expect(now.publication).not.toBeNull();
    expect(now.original).toMatchObject({ title: 'Kajs bænk', text: 'Kaj Holm bor i nummer 4. Sæt en bænk.' });
    expect(now.redaction).toMatchObject(why);
    expect(await lastEvent()).toBe('contribution.redacted');
  });

  test('is refused without marks, with a changed word, without a reason or a message', async () => {
    const { id, code } = await naming();
    const moderator = await anEmployee(['moderator']);
    const sound = { markedText: '[[Kaj Holm]] bor i nummer 4. Sæt en bænk.' };
    const codeOf = async (input: DecideCase) => (await decideCase(moderator, input)) as { code?: string };
    expect(await codeOf(redact(code, { markedText: 'Kaj Holm bor i nummer 4. Sæt en bænk.' }))).toMatchObject({
      code: 'marksNeeded',
    });
    expect(await codeOf(redact(code, { markedText: '[[Kaj]] bor her.' }))).toMatchObject({ code: 'marksNotInText' });
    expect(await codeOf(redact(code, { ...sound, reason: undefined }))).toMatchObject({ code: 'reasonNeeded' });
    expect(await codeOf(redact(code, { ...sound, text: ' ' }))).toMatchObject({ code: 'textNeeded' });
    expect(await words(id)).toMatchObject({ publication: null, original: null, text: 'Kaj Holm bor i nummer 4. Sæt en bænk.' });
  });

  test('keeps no original that holds a personal number, and shows none', async () => {
    const { id, code } = await aProposal({ isPublished: false, text: 'Mit nummer er 010190-1234, ring.' });
    const moderator = await anEmployee(['moderator']);
    const half = redact(code, { markedText: 'Mit [[nummer]] er 010190-1234, ring.' });
    expect(await decideCase(moderator, half)).toMatchObject({ code: 'stillHoldsCpr' });
    await decideCase(moderator, redact(code, { markedText: 'Mit nummer er [[010190-1234]], ring.' }));
    const now = await words(id);
    expect(now.text).toContain('CPR-nummer');
    expect(now.original).toBeNull();
    expect(JSON.stringify(await db().redactedOriginal.findMany())).not.toContain('1234');
  });

  test('can be taken back, and redacted again with the first original kept', async () => {
    const { id, code } = await naming();
    const moderator = await anEmployee(['moderator']);
    await decideCase(moderator, redact(code, { markedText: '[[Kaj Holm]] bor i nummer 4. Sæt en bænk.' }));
    const { text } = await words(id);
    const again = redact(code, { markedText: text.replace('nummer 4', '[[nummer 4]]') }, 2);
    expect(await decideCase(moderator, again)).toMatchObject({ ok: true });
    expect((await words(id)).original?.text).toBe('Kaj Holm bor i nummer 4. Sæt en bænk.');
    expect(await reopenCase(moderator, { code, version: 3 })).toMatchObject({ ok: true });
    expect(await words(id)).toMatchObject({
      text: 'Kaj Holm bor i nummer 4. Sæt en bænk.',
      original: null,
      redaction: null,
      publication: null,
    });
  });

  test('gives the words back when it is shown as it was written, and the pages hear of it', async () => {
    const { id, code } = await naming();
    const moderator = await anEmployee(['moderator']);
    await decideCase(moderator, redact(code, { markedText: '[[Kaj Holm]] bor i nummer 4. Sæt en bænk.' }));
    await decideCase(moderator, { code, version: 2, outcome: 'published' });
    expect(await words(id)).toMatchObject({ text: 'Kaj Holm bor i nummer 4. Sæt en bænk.', original: null, redaction: null });
    expect(await lastEvent()).toBe('contribution.restored');
  });
});

describe('returning to the author', () => {
  test('takes it out of sight with words, a reason and a date', async () => {
    const { id, code } = await aProposal();
    const at = Date.now();
    const input = { code, version: 1, outcome: 'returned', ...why, mendInDays: 7 } as const;
    expect(await decideCase(await anEmployee(['moderator']), input)).toMatchObject({ ok: true });
    const mending = await db().mending.findUniqueOrThrow({ where: { contributionId: id } });
    expect(mending).toMatchObject(why);
    expect(Math.round((mending.mendBy.getTime() - at) / 86_400_000)).toBe(7);
    expect((await words(id)).publication).toBeNull();
    expect(await lastEvent()).toBe('contribution.returned');
    expect(await db().moderationDecision.findFirst({ orderBy: { decidedAt: 'desc' } })).toMatchObject({
      outcome: 'returned',
      mendBy: mending.mendBy,
    });
  });

  test('can be taken back while the author has not sent it again', async () => {
    const { id, code } = await aProposal();
    const moderator = await anEmployee(['moderator']);
    await decideCase(moderator, { code, version: 1, outcome: 'returned', ...why });
    expect(await reopenCase(moderator, { code, version: 2 })).toMatchObject({ ok: true });
    expect(await db().mending.count({ where: { contributionId: id } })).toBe(0);
  });
});

describe('covered by another', () => {
  const cover = (code: string, coveredBy: string, version = 1): DecideCase => ({ code, version, outcome: 'covered', coveredBy });

  test('keeps both public and every support where it was given', async () => {
    const phase = await aPhase();
    const [first, second] = [await aProposal({ phase }), await aProposal({ phase, isPublished: false })];
    await aSupport({ proposal: second });
    expect(
      await decideCase(await anEmployee(['moderator']), cover(second.code, first.code.toLowerCase().toUpperCase())),
    ).toMatchObject({ ok: true });
    expect(await db().coverage.findUnique({ where: { contributionId: second.id } })).toMatchObject({ byId: first.id });
    expect((await words(second.id)).publication).not.toBeNull();
    expect(await db().support.count({ where: { proposalId: second.id } })).toBe(1);
    expect(await db().support.count({ where: { proposalId: first.id } })).toBe(0);
  });

  test.each([
    'coveringNotFound',
    'coveringItself',
    'coveringElsewhere',
    'coveringNotPublic',
    'coveringIsCovered',
    'coversOthers',
  ])('is refused: %s', async (refusal) => {
    const phase = await aPhase();
    const moderator = await anEmployee(['moderator']);
    const [a, b, c] = [await aProposal({ phase }), await aProposal({ phase }), await aProposal({ phase })];
    const elsewhere = await aProposal();
    const waiting = await aProposal({ phase, isPublished: false });
    await decideCase(moderator, cover(a.code, b.code));
    const asked: Record<string, DecideCase> = {
      coveringNotFound: cover(c.code, 'ND-XXXX-XX'),
      coveringItself: cover(c.code, c.code),
      coveringElsewhere: cover(c.code, elsewhere.code),
      coveringNotPublic: cover(c.code, waiting.code),
      coveringIsCovered: cover(c.code, a.code),
      coversOthers: cover(b.code, c.code),
    };
    expect(await decideCase(moderator, asked[refusal] as DecideCase)).toMatchObject({ code: refusal });
    expect(await db().coverage.count()).toBe(1);
  });

  test('makes no circle when two officers cover each with the other at once', async () => {
    const phase = await aPhase();
    const [a, b] = [await aProposal({ phase }), await aProposal({ phase })];
    const [one, two] = [await anEmployee(['moderator']), await anEmployee(['moderator'])];
    const results = await Promise.all([decideCase(one, cover(a.code, b.code)), decideCase(two, cover(b.code, a.code))]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db().coverage.count()).toBe(1);
  });

  test('ends when the case is decided another way or reopened', async () => {
    const phase = await aPhase();
    const moderator = await anEmployee(['moderator']);
    const [a, b] = [await aProposal({ phase }), await aProposal({ phase })];
    await decideCase(moderator, cover(a.code, b.code));
    await decideCase(moderator, { code: a.code, version: 2, outcome: 'published' });
    expect(await db().coverage.count()).toBe(0);
  });
});
