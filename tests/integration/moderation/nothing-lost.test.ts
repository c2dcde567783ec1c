import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DecideCase } from '@/lib/moderation/decide-case-schema';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { listModerationLog } from '@/lib/moderation/server/moderation-log-queries';
import { reopenCase } from '@/lib/moderation/server/reopen-case';
import { getProposalPage } from '@/lib/participation/server/proposal-queries';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { getPath } from '@/lib/thread/server/path-queries';
import { testDatabase } from '@/tests/support/database';
import { aProposal } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

const canary = 'Kanariefuglen';
const text = `${canary} bor i nummer 4. Sæt en bænk ved stien.`;
const why = { reason: 'personal_data', text: 'Du nævner en anden.' } as const;
const acts = ['published', 'redacted', 'returned', 'hidden', 'reopened'] as const;
const isShownAfter: Record<string, boolean> = { published: true, redacted: true };

/** Everything the public can read about a proposal, as text. */
async function publicly(code: string): Promise<string> {
  return JSON.stringify([await getPath(code, now()), await getProposalPage(null, code), await listModerationLog(null)]);
}

test('no sequence of decisions loses the text, shows what nobody decided to show, or lets the original out', async () => {
  const moderator = await anEmployee(['moderator']);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...acts), { minLength: 1, maxLength: 6 }), async (sequence) => {
      const { id, code } = await aProposal({ isPublished: false, text });
      let last = 'reopened';
      for (const act of sequence) {
        const { version } = await db().moderationCase.findUniqueOrThrow({ where: { contributionId: id } });
        const current = (await db().contribution.findUniqueOrThrow({ where: { id } })).text;
        const marked = current.includes(canary) ? current.replace(canary, `[[${canary}]]`) : current.replace('bænk', '[[bænk]]');
        const decision = { code, version, ...(act === 'published' ? {} : why) };
        const done =
          act === 'reopened'
            ? await reopenCase(moderator, { code, version })
            : await decideCase(moderator, { ...decision, outcome: act, markedText: marked } as DecideCase);
        if (done.ok) last = act;
        const shown = await db().publication.count({ where: { contributionId: id } });
        expect(shown === 1).toBe(isShownAfter[last] ?? false);
        const seen = await publicly(code);
        if (last !== 'published') expect(seen).not.toContain(canary);
        const kept = await db().contribution.findUniqueOrThrow({ where: { id }, include: { original: true } });
        expect([kept.text, kept.original?.text]).toContain(text);
      }
    }),
    { numRuns: 12 },
  );
});
