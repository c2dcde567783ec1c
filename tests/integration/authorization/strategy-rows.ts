import type { Actor } from '@/lib/audit/actor';
import { settleTheme } from '@/lib/contributions/server/settle-theme';
import { answerInBulk } from '@/lib/decisions/server/answer-in-bulk';
import { db } from '@/lib/platform/db';
import { changeLife } from '@/lib/strategy/server/change-life';
import { enterInitiative } from '@/lib/strategy/server/enter-initiative';
import { enterTheme } from '@/lib/strategy/server/enter-theme';
import { registerSuccessor } from '@/lib/strategy/server/register-successor';
import { saveThemeWords } from '@/lib/strategy/server/save-theme-words';
import { aProposal } from '@/tests/support/factories/participation';
import { aTheme } from '@/tests/support/factories/projects';
import { successorInput, themeInput, told } from '@/tests/support/factories/strategy';

/** How each command that keeps the plan is called with sound input. */
export const keepingThePlan = {
  changeLife: async (actor: Actor) => {
    const { id } = await aTheme({ position: 0 });
    return () => changeLife(actor, { ...told(), kind: 'theme', id, number: 0, state: 'active' });
  },
  enterTheme: async (actor: Actor) => {
    const plan = await planOf(await aTheme({ position: 0 }));
    return () => enterTheme(actor, themeInput(plan));
  },
  enterInitiative: async (actor: Actor) => {
    const { id: themeId } = await aTheme({ position: 0 });
    return () => enterInitiative(actor, { ...told(), themeId, titleDa: 'En sti', titleEn: 'A path' });
  },
  registerSuccessor: async (actor: Actor) => {
    const theme = await aTheme({ position: 0 });
    const plan = await planOf(theme);
    return () => registerSuccessor(actor, successorInput(plan, [theme.id]));
  },
  saveThemeWords: async (actor: Actor) => {
    const { id: themeId } = await aTheme({ position: 0 });
    return () => saveThemeWords(actor, { themeId, keywords: ['sti'] });
  },
};

/** How a suggested theme is answered. */
export const settlingThemes = {
  settleTheme: async (actor: Actor) => {
    const { code } = await aProposal();
    const { id: themeId } = await aTheme();
    return () => settleTheme(actor, { code, themeId, answer: 'confirm' });
  },
};

/** How several contributions are answered at once. */
export const answeringInBulk = {
  answerInBulk: async (actor: Actor) => {
    const { code } = await aProposal();
    return () => answerInBulk(actor, { bulkId: crypto.randomUUID(), answers: [{ code, text: 'Tak.' }] });
  },
};

async function planOf({ planId }: { planId: string }): Promise<string> {
  return (await db().plan.findUniqueOrThrow({ where: { id: planId }, select: { slug: true } })).slug;
}
