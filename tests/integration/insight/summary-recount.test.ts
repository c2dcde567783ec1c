import { describe, expect, it } from 'vitest';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { getSummaryContent } from '@/lib/insight/server/summary-queries';
import { now } from '@/lib/platform/clock';
import { getSurveyResults } from '@/lib/surveys/server/survey-result-queries';
import { testDatabase } from '@/tests/support/database';
import { anEmployee } from '@/tests/support/factories/staff';
import { seededRandom } from '@/tests/support/seeded-random';
import { columnIn, figureIn } from '@/tests/support/summary-figures';
import { recountSummary } from '@/tests/support/summary-recount';
import { aSummaryWorld } from '@/tests/support/summary-world';

const db = testDatabase();

const without = (counts: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
const numbers = (cells: Record<string, unknown>) => Object.values(cells).map(Number);

describe('every figure of a summary', () => {
  it.each([1, 2, 3, 4, 5, 6])('is what somebody else counts who reads every row: world %i', async (seed) => {
    const { slug, id } = await aSummaryWorld(seededRandom(seed));
    const at = now();
    const summary = await getSummaryContent(await anEmployee(['leader']), { slug }, at);
    const recount = await recountSummary(slug, copenhagenDate(at));
    for (const key of ['persons', 'first', 'returning', 'contributions', 'supports', 'letters'] as const)
      expect(figureIn(summary, 'reach', key), key).toBe(recount[key]);
    expect(columnIn(summary, 'reach', 'parts', 'count')).toEqual(recount.parts);
    expect(columnIn(summary, 'reach', 'parts', 'persons')).toEqual(recount.partPersons);
    expect(without(columnIn(summary, 'contributions', 'kinds', 'count'))).toEqual(recount.kinds);
    expect(without(columnIn(summary, 'contributions', 'months', 'count'))).toEqual(recount.months);
    expect(columnIn(summary, 'themes', 'themes', 'count')).toEqual(recount.themes);
    expect(without(columnIn(summary, 'stance', 'stances', 'count'))).toEqual(recount.stances);
    const { waiting, ...uses } = columnIn(summary, 'use', 'uses', 'count');
    expect(without(uses)).toEqual(recount.uses);
    expect(waiting).toBe(recount.contributions - numbers(recount.uses).reduce((sum, count) => sum + count, 0));
    expect(figureIn(summary, 'use', 'answered')).toBe(recount.answered);
    expect(figureIn(summary, 'use', 'marked')).toBe((recount.uses.used ?? 0) + (recount.uses.partly_used ?? 0));
    const placed = numbers(columnIn(summary, 'places', 'places', 'count')).reduce((sum, count) => sum + count, 0);
    expect([0, recount.placed]).toContain(placed);
    expect(numbers(columnIn(summary, 'proposals', 'proposals', 'supports'))).toEqual(recount.mostSupports);
    const survey = await db.survey.findFirstOrThrow({ where: { phase: { projectId: id } } });
    expect(figureIn(summary, 'surveys', survey.id)).toBe((await getSurveyResults(survey.id, at))?.persons);
  });
});
