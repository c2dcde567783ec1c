import { expect, test, vi } from 'vitest';
import { drawQuestions } from '@/app/_survey-results/draw-question';
import { type ExportFormat, exportFormats, surveyExport } from '@/app/_survey-results/survey-export';
import { surveyReport } from '@/app/_survey-results/survey-report';
import { now } from '@/lib/platform/clock';
import { exportSurvey } from '@/lib/surveys/server/export-survey';
import { getSurveyResults } from '@/lib/surveys/server/survey-result-queries';
import { getSurveyWork } from '@/lib/surveys/server/survey-work-queries';
import type { SurveyAnswer, SurveyAnswers } from '@/lib/surveys/survey-answer';
import { answeredKinds } from '@/lib/surveys/survey-definition';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aPhase, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aDefinition, aQuestion } from '@/tests/support/factories/survey-of-every-kind';
import { aSurveyOf, manyResponses } from '@/tests/support/factories/surveys';

// A page's own language, which nothing here asks for.
vi.mock('next/root-params', () => ({}));

const db = testDatabase();

const sizes = (process.env.LONG_SURVEY_SIZES ?? '10,10000').split(',').map(Number);
const questions = Number(process.env.LONG_SURVEY_QUESTIONS ?? 60);
const maxMs = Number(process.env.LONG_SURVEY_MAX_MS ?? 60_000);

const counted = answeredKinds.filter((kind) => !['short_text', 'long_text', 'file'].includes(kind));
const asked = Array.from({ length: questions }, (_, at) => {
  const kind = counted[at % counted.length] ?? 'single';
  return aQuestion(kind, { key: `${kind}-${at}` });
});

test(`results and exports of ${questions} questions ask as often for ${sizes.at(-1)} answers as for ${sizes[0]}`, {
  timeout: 1_800_000,
}, async () => {
  const manager = await anEmployee();
  const statements = new Map<string, number[]>();
  const lines: string[] = [];
  for (const size of sizes) {
    const survey = await aSurveyOf(aDefinition(asked), await aPhase({ opensOn: day(-9), closesOn: day(-2) }));
    for (let from = 0; from < size; from += 1_000) {
      await manyResponses(survey, Math.min(1_000, size - from), (number) => answersOf(from + number));
    }
    await db.$executeRaw`ANALYZE`;
    const phase = await db.phase.findUniqueOrThrow({
      where: { id: survey.phaseId },
      select: { slug: true, project: { select: { slug: true } } },
    });
    const address = { project: phase.project.slug, phase: phase.slug };
    const results = async () => {
      const found = await getSurveyResults(survey.id, now());
      if (!found) throw new Error('no results');
      return found;
    };
    const acts: Record<string, () => Promise<unknown>> = {
      'results, counted and drawn': async () => drawQuestions(await results(), 'da'),
      'results of staff': () => getSurveyWork(manager, address, now()),
      'report (PDF)': async () => surveyReport(await results(), 'da', now()),
      ...Object.fromEntries(exportFormats.map((format) => [`export ${format}`, () => takeOut(address, format)])),
    };
    for (const [name, act] of Object.entries(acts)) {
      const before = process.memoryUsage().rss;
      let most = before;
      const watch = setInterval(() => {
        most = Math.max(most, process.memoryUsage().rss);
      }, 20);
      const start = performance.now();
      const sent = await countStatements(act);
      const ms = performance.now() - start;
      clearInterval(watch);
      most = Math.max(most, process.memoryUsage().rss);
      statements.set(name, [...(statements.get(name) ?? []), sent]);
      lines.push(`| ${name} | ${size} | ${Math.round(ms)} | ${Math.round((most - before) / 1e6)} | ${sent} |`);
      expect(ms, name).toBeLessThan(maxMs);
    }
  }
  process.stdout.write(['| What | Answers | ms | MB more | SQL statements |', ...lines, ''].join('\n'));
  for (const [name, [one = 0, ...more]] of statements) {
    expect(Math.max(one, ...more), name).toBe(one);
  }

  async function takeOut(address: { project: string; phase: string }, format: ExportFormat): Promise<void> {
    const exported = await exportSurvey(manager, address);
    if (!exported.ok) throw new Error(exported.code);
    const { body } = await surveyExport(exported.value, format, 'da');
    const reader = new Response(body).body?.getReader();
    while (!(await reader?.read())?.done);
  }
});

/** An answer to everything, a little different for each. */
function answersOf(number: number): SurveyAnswers {
  const letters = ['a', 'b', 'c'];
  return Object.fromEntries(
    asked.map(({ key, kind }, at): [string, SurveyAnswer] => {
      const of = (count: number) => (number * (at + 3) + at) % count;
      const option = letters[of(3)] ?? 'a';
      const rest = letters.filter((letter) => letter !== option);
      const answers: Partial<Record<typeof kind, SurveyAnswer>> = {
        ranking: { order: [option, ...rest] },
        scale: { number: of(5) + 1 },
        rating: { number: of(5) + 1 },
        matrix: { rows: { x: ['low', 'mid', 'high'][of(3)] ?? 'low', y: 'mid' } },
        number: { number: of(997) },
        date: { date: `2026-0${of(9) + 1}-15` },
        place: { shapes: [{ type: 'Point', coordinates: [10.8 + of(100) / 1000, 56.4] }] },
        allocation: { amounts: { [option]: 70, [rest[0] ?? '']: 30 } },
      };
      return [key, answers[kind] ?? { choices: [option] }];
    }),
  );
}
