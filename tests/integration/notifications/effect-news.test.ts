import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/audit/actor';
import { markUse } from '@/lib/decisions/server/mark-use';
import { recordEffect } from '@/lib/decisions/server/record-effect';
import { countAudience } from '@/lib/notifications/server/audience-size';
import { composeMail } from '@/lib/notifications/server/compose-mail';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { effectInput } from '@/tests/support/factories/effects';
import { aFollow } from '@/tests/support/factories/following';
import { aCitizen, aProposal, aSupport } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { tellEverybody } from '@/tests/support/tell-everybody';

const db = testDatabase();

async function toldOf(type: string, personId: string): Promise<string[]> {
  const { id: eventId } = await db.event.findFirstOrThrow({ where: { type }, orderBy: { id: 'desc' } });
  return (await db.notification.findMany({ where: { eventId, recipientId: personId } })).map(({ purpose }) => purpose);
}

const measure = (manager: Actor, projectId: string) =>
  recordEffect(manager, { ...effectInput(), projectId, submissionKey: crypto.randomUUID() });

/** A project with one used proposal, one that was not, and people around both. */
async function aUsedProposal() {
  const manager = await anEmployee();
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id });
  const [used, unused] = [await aProposal({ phase }), await aProposal({ phase })];
  await markUse(manager, { code: used.code, use: 'used', reason: 'Bænken er med i planen.' });
  await markUse(manager, { code: unused.code, use: 'used', reason: 'En fejl.' });
  await markUse(manager, { code: unused.code, use: 'not_used', reason: 'Der er ikke plads.' });
  const { themeId } = await db.projectTheme.findFirstOrThrow({ where: { projectId: project.id } });
  const people = {
    author: used.author.personId,
    supporter: (await aSupport({ proposal: used })).personId,
    follower: (await aFollow({ projectId: project.id })).personId,
    themeFollower: (await aFollow({ themeId })).personId,
  };
  const others = {
    unusedAuthor: unused.author.personId,
    unusedSupporter: (await aSupport({ proposal: unused })).personId,
    elsewhere: (await aFollow({ projectId: (await aProject()).id })).personId,
  };
  return { manager, project, used, people, others };
}

describe('a measured effect', () => {
  it('is told once to the author of what was used, to who supported it and to followers, and to nobody else', async () => {
    const { manager, project, used, people, others } = await aUsedProposal();
    const several = await aCitizen();
    await aSupport({ proposal: used, by: several });
    await aFollow({ projectId: project.id, by: several });
    await measure(manager, project.id);
    await tellEverybody();
    await tellEverybody();
    expect(await toldOf('effect.measured', people.author)).toEqual(['effect_measured']);
    expect(await toldOf('effect.measured', people.supporter)).toEqual(['effect_joined']);
    expect(await toldOf('effect.measured', several.personId)).toEqual(['effect_joined']);
    expect(await toldOf('effect.measured', people.follower)).toEqual(['effect_news']);
    expect(await toldOf('effect.measured', people.themeFollower)).toEqual(['effect_news']);
    for (const personId of Object.values(others)) expect(await toldOf('effect.measured', personId)).toEqual([]);
  });

  it('leads from the mail to the page of the project, and the author has the mail at once', async () => {
    const { manager, project, people } = await aUsedProposal();
    await measure(manager, project.id);
    await tellEverybody();
    const delivery = await db.delivery.findFirstOrThrow({ where: { recipientId: people.author, purpose: 'effect_measured' } });
    for (const [locale, line, path] of [
      ['da', `Det er målt: ${effectInput().indicatorDa}`, `/projekter/${project.slug}`],
      ['en', effectInput().indicatorEn, `/en/projects/${project.slug}`],
    ]) {
      const mail = await composeMail({ ...delivery, locale: locale ?? 'da' });
      expect(mail?.text).toContain(line);
      expect(mail?.text).toContain(path);
    }
  });

  it('that is about to be written down says how many will hear of it', async () => {
    const { manager, project, people } = await aUsedProposal();
    const themes = await db.projectTheme.findMany({ where: { projectId: project.id } });
    const ids = { project: project.id, theme: themes.map(({ themeId }) => themeId) };
    const before = await countAudience(manager, 'effect.measured', ids);
    expect(before).toBe(Object.keys(people).length);
    await measure(manager, project.id);
    await tellEverybody();
    const { id: eventId } = await db.event.findFirstOrThrow({ where: { type: 'effect.measured' } });
    expect(await db.notification.count({ where: { eventId } })).toBe(before);
    expect(await countAudience(await aCitizen(), 'effect.measured', ids)).toBe(0);
    expect(await countStatements(() => countAudience(manager, 'effect.measured', ids))).toBe(1);
  });

  it('of a draft would be told to nobody', async () => {
    const { id } = await aProject({ published: false });
    await aFollow({ projectId: id });
    expect(await countAudience(await anEmployee(), 'effect.measured', { project: id })).toBe(0);
  });
});
