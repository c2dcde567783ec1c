import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { surveyExport } from '@/app/_survey-results/survey-export';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { getSummaryContent } from '@/lib/insight/server/summary-queries';
import { now, setClock } from '@/lib/platform/clock';
import { exportSurvey } from '@/lib/surveys/server/export-survey';
import { getSurveyResults } from '@/lib/surveys/server/survey-result-queries';
import { testDatabase } from '@/tests/support/database';
import { day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { seededRandom } from '@/tests/support/seeded-random';
import { cellsOf, named } from '@/tests/support/summary-cells';
import { countedFromOpenData } from '@/tests/support/summary-from-open-data';
import { countedFromRows, recountSummary } from '@/tests/support/summary-recount';
import { aSummaryWorld, scopesOf } from '@/tests/support/summary-world';
import { recountSurvey } from '@/tests/support/survey-recount';

// A page's own language, which nothing here asks for: the language of a file is given.
vi.mock('next/root-params', () => ({}));

const db = testDatabase();
// A Thursday: how far persons are counted hangs on which day of the week it is.
beforeEach(() => setClock(new Date('2026-11-26T11:00:00Z')));
afterEach(() => setClock(undefined));

describe('every figure of a summary', () => {
  it.each([1, 2, 3, 4, 5, 6])('is what somebody else counts who reads every row: world %i', async (seed) => {
    const world = await aSummaryWorld(seededRandom(seed));
    const leader = await anEmployee(['leader']);
    for (const scope of scopesOf(world)) {
      const shown = cellsOf((await getSummaryContent(leader, scope, now())) ?? { blocks: [] });
      const recount = await recountSummary(scope, copenhagenDate(now()));
      expect(named(shown, countedFromRows), JSON.stringify(scope)).toEqual(named(recount, countedFromRows));
    }
  });

  it('is counted again: from the open data, from rows, or from both', async () => {
    const [names, told] = [new Set<string>(), new Set<string>()];
    const leader = await anEmployee(['leader']);
    for (const seed of [1, 2])
      for (const scope of scopesOf(await aSummaryWorld(seededRandom(seed)))) {
        const cells = cellsOf((await getSummaryContent(leader, scope, now())) ?? { blocks: [] });
        for (const [name, at] of Object.entries(cells)) {
          names.add(name);
          if (Object.values(at).some((value) => value !== null)) told.add(name);
        }
      }
    const counted = new Set<string>([...countedFromOpenData, ...countedFromRows]);
    expect([...names].filter((name) => !counted.has(name))).toEqual([]);
    expect([...counted].filter((name) => !told.has(name))).toEqual([]);
  });
});

describe('the answers to a survey in a summary', () => {
  it.each([1, 2, 3])('are what the file of all answers comes to: world %i', async (seed) => {
    const { slug } = await aSummaryWorld(seededRandom(seed));
    const project = await db.project.findUniqueOrThrow({ where: { slug } });
    const manager = await anEmployee(['project_manager'], { manages: [project] });
    const closed = await db.phase.findFirstOrThrow({
      where: { projectId: project.id, survey: { isNot: null }, closesOn: { lt: day(0) } },
      include: { survey: true },
    });
    const written = await exportSurvey(manager, { project: slug, phase: closed.slug });
    if (!written.ok) throw new Error(written.code);
    const csv = await new Response((await surveyExport(written.value, 'csv', 'da')).body).text();
    const results = await getSurveyResults(closed.survey?.id ?? '', now());
    const { compared, differences } = recountSurvey(csv, results?.questions ?? []);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(10);
  });
});
