import type { Actor } from '@/lib/audit/actor';
import { addTheme } from '@/lib/contributions/server/add-theme';
import { removeTheme } from '@/lib/contributions/server/remove-theme';
import { answerContribution } from '@/lib/decisions/server/answer-contribution';
import { markUse } from '@/lib/decisions/server/mark-use';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { reopenCase } from '@/lib/moderation/server/reopen-case';
import { db } from '@/lib/platform/db';
import { aProposal } from '@/tests/support/factories/participation';
import { aTheme } from '@/tests/support/factories/projects';

/** How staff settle a case and open it again. */
export const settlingCases = {
  decideCase: async (actor: Actor) => {
    const { code } = await aProposal({ isPublished: false });
    return () => decideCase(actor, { code, version: 1, outcome: 'published' });
  },
  reopenCase: async (actor: Actor) => {
    const { code } = await aProposal();
    return () => reopenCase(actor, { code, version: 1 });
  },
};

/** How staff choose the themes of what is said. */
export const choosingThemes = {
  addTheme: async (actor: Actor) => {
    const [{ code }, theme] = [await aProposal(), await aTheme()];
    return () => addTheme(actor, { code, themeId: theme.id });
  },
  removeTheme: async (actor: Actor) => {
    const [{ id, code }, theme] = [await aProposal(), await aTheme()];
    await db().contributionTheme.create({ data: { contributionId: id, themeId: theme.id, origin: 'added' } });
    return () => removeTheme(actor, { code, themeId: theme.id });
  },
};

/** How staff answer what is said. */
export const answering = {
  answerContribution: async (actor: Actor) => {
    const { code } = await aProposal();
    return () => answerContribution(actor, { code, language: 'da', text: 'Tak for forslaget.' });
  },
  markUse: async (actor: Actor) => {
    const { code } = await aProposal();
    return () => markUse(actor, { code, use: 'used', reason: 'Bænken er med i planen.' });
  },
};
