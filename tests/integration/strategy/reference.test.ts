import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getPlan, getThemePage } from '@/lib/strategy/server/plan-queries';
import { loadReference } from '@/prisma/seed/reference/load';
import { testDatabase } from '@/tests/support/database';

const db = testDatabase();

/** Every Danish text in the source of the plan. */
function danishTexts(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'period') return [];
    return key === 'da' && typeof value === 'string' ? [value] : danishTexts(value);
  });
}

describe('loading the reference data', () => {
  it('keeps every Danish text of the plan, but for capitals', async () => {
    await loadReference(db);
    const source: unknown = JSON.parse(readFileSync('prisma/seed/reference/strategy-plan.json', 'utf8'));
    const plan = JSON.stringify(await getPlan()).toLowerCase();
    const missing = danishTexts(source).filter((text) => !plan.includes(JSON.stringify(text).slice(1, -1).toLowerCase()));
    expect(missing).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    await loadReference(db);
    const before = await getPlan();
    await loadReference(db);
    expect(await getPlan()).toEqual(before);
  });

  it('leaves a project alone that somebody has worked on', async () => {
    await loadReference(db);
    await db.project.update({
      where: { slug: 'stenvad-mosebrug' },
      data: { titleDa: 'Rettet titel', version: { increment: 1 } },
    });
    await loadReference(db);
    const project = await db.project.findUniqueOrThrow({ where: { slug: 'stenvad-mosebrug' } });
    expect(project.titleDa).toBe('Rettet titel');
  });

  it('says of every initiative that its theme is inferred, and of unsure notes that they are', async () => {
    await loadReference(db);
    const plan = await getPlan();
    expect(plan?.themes.flatMap(({ initiatives }) => initiatives).every(({ isInferred }) => isInferred)).toBe(true);
    expect(plan?.documents.flatMap(({ notes }) => notes).filter(({ isCertain }) => !isCertain)).toHaveLength(2);
  });

  it('tells how the areas of the solar cases shrank, each figure with its source', async () => {
    await loadReference(db);
    const areas = await db.projectFact.findMany({
      where: { key: 'area' },
      orderBy: [{ project: { slug: 'asc' } }, { position: 'asc' }],
      select: { amount: true, source: true, project: { select: { slug: true } } },
    });
    const of = (slug: string) => areas.filter((area) => area.project.slug === slug).map(({ amount }) => amount);
    expect(of('solceller-estruplund')).toEqual([146.2, 134, 64]);
    expect(of('solceller-kejsegaarden')).toEqual([240, 190, 136, 80]);
    expect(areas.every(({ source }) => source.length > 0)).toBe(true);
  });

  it('gives Søby no point and lets Fjellerup Strandliv be lapsed', async () => {
    await loadReference(db);
    const soeby = await db.project.findUniqueOrThrow({ where: { slug: 'solceller-soeby' } });
    const fjellerup = await db.project.findUniqueOrThrow({ where: { slug: 'fjellerup-strandliv' } });
    expect(soeby.longitude).toBeNull();
    expect(fjellerup.status).toBe('lapsed');
  });

  it('leads from a theme to the projects that carry its initiatives out', async () => {
    await loadReference(db);
    const theme = await getThemePage('samskabelse-borgerinvolvering');
    expect(theme?.initiatives.map(({ projects }) => projects[0]?.slug)).toEqual([
      'solcellesager',
      'stenvad-mosebrug',
      'det-maritime-hus',
      'fjellerup-strandliv',
    ]);
    expect(await getThemePage('findes-ikke')).toBeNull();
  });
});
