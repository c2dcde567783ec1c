import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it, vi } from 'vitest';
import { surveyExport } from '@/app/_survey-results/survey-export';
import { surveyReport } from '@/app/_survey-results/survey-report';
import { anonymous } from '@/lib/audit/actor';
import { listAccess } from '@/lib/audit/server/access-queries';
import { now } from '@/lib/platform/clock';
import { exportSurvey } from '@/lib/surveys/server/export-survey';
import { getSurveyResults } from '@/lib/surveys/server/survey-result-queries';
import type { SurveyAnswers } from '@/lib/surveys/survey-answer';
import { answeredKinds } from '@/lib/surveys/survey-definition';
import { csvRows } from '@/tests/support/csv-rows';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aDefinition, aQuestion } from '@/tests/support/factories/survey-of-every-kind';
import { aResponse, aSurveyOf, manyResponses } from '@/tests/support/factories/surveys';
import { recountSurvey } from '@/tests/support/survey-recount';

// A page's own language, which nothing here asks for: the language of a file is given.
vi.mock('next/root-params', () => ({}));

const db = testDatabase();
const required = ['single', 'dropdown', 'matrix', 'scale', 'rating', 'ranking', 'image_choice'];

async function aClosedSurvey() {
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id, opensOn: day(-9), closesOn: day(-2) });
  const questions = answeredKinds.map((kind) => aQuestion(kind, { isRequired: required.includes(kind) }));
  const survey = await aSurveyOf(aDefinition(questions), phase);
  const { slug } = await db.phase.findUniqueOrThrow({ where: { id: phase.id }, select: { slug: true } });
  return {
    survey,
    address: { project: project.slug, phase: slug },
    manager: await anEmployee(['project_manager'], { manages: [project] }),
  };
}

const letters = ['a', 'b', 'c'];

/** An answer of every kind; primes spread them unevenly. */
function answersOf(number: number): SurveyAnswers {
  const at = (times: number, of: number) => (number * times) % of;
  const option = letters[at(7, 5) % 3] ?? 'a';
  const others = letters.filter((key) => key !== option);
  return {
    single: { choices: [option] },
    dropdown: { choices: [letters[at(3, 3)] ?? 'a'] },
    ...(at(1, 4) ? { multiple: { choices: at(1, 2) ? [option, 'other'] : [option] } } : {}),
    image_choice: { choices: [option] },
    ranking: { order: [option, ...others] },
    scale: { number: at(7, 5) + 1 },
    rating: { number: at(11, 5) + 1 },
    matrix: { rows: { x: ['low', 'mid', 'high'][at(1, 3)] ?? 'low', y: 'mid' } },
    number: { number: at(13, 60) },
    date: { date: `2026-0${at(1, 5) + 1}-15` },
    place: { shapes: [{ type: 'Point', coordinates: [10.8, 56.4] }] },
    allocation: { amounts: { [option]: 70, [others[0] ?? '']: 30 } },
  };
}

async function textOf(body: Uint8Array<ArrayBuffer> | ReadableStream): Promise<string> {
  return new Response(body).text();
}

async function exported(actor: Parameters<typeof exportSurvey>[0], address: { project: string; phase: string }) {
  const result = await exportSurvey(actor, address);
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

describe('the file of all answers', () => {
  it('recounted by hand equals the results, kind by kind', async () => {
    const { survey, address, manager } = await aClosedSurvey();
    await manyResponses(survey, 137, answersOf);
    const file = await textOf((await surveyExport(await exported(manager, address), 'csv', 'da')).body);
    expect(csvRows(file)).toHaveLength(138);
    const results = await getSurveyResults(survey.id, now());
    const { compared, differences } = recountSurvey(file, results?.questions ?? []);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(30);
  });

  it('keeps what a spreadsheet would run from being run, and holds nothing of whose answers they are', async () => {
    const { survey, address, manager } = await aClosedSurvey();
    const author = await aCitizen();
    const long = answeredKinds.indexOf('long_text');
    await aResponse(survey, { texts: { [long]: '=HYPERLINK("http://ond.example")' }, by: author });
    const survey1 = await exported(manager, address);
    const csv = await textOf((await surveyExport(survey1, 'csv', 'da')).body);
    expect(csv).toContain(`"'=HYPERLINK(""http://ond.example"")"`);
    const { email } = await db.user.findUniqueOrThrow({ where: { id: author.personId } });
    for (const secret of [author.personId, email ?? 'none']) expect(csv).not.toContain(secret);
    const { body } = await surveyExport(await exported(manager, address), 'xlsx', 'en');
    const parts = unzipSync(new Uint8Array(await new Response(body).arrayBuffer()));
    const read = (part: string) => new TextDecoder().decode(parts[part]);
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(2);
    expect(read('xl/workbook.xml')).toContain('Codebook');
    for (const sheet of sheets) expect(read(sheet)).not.toContain('<f>');
    const words = `${read('xl/sharedStrings.xml')}`;
    expect(words).toContain('=HYPERLINK');
    expect(words).toContain('About long_text');
    const json = JSON.parse(await textOf((await surveyExport(await exported(manager, address), 'json', 'en')).body));
    expect(json.responses).toHaveLength(1);
    expect(Object.values(json.responses[0].answers)).toContain('=HYPERLINK("http://ond.example")');
  });

  it('is for those who run the project, the same as nothing to others, and each time on record', async () => {
    const { address, manager } = await aClosedSurvey();
    const other = await aProject();
    const administrator = await anEmployee(['administrator']);
    const strangers = [
      anonymous,
      await aCitizen(),
      await anEmployee(['project_manager'], { manages: [other] }),
      await anEmployee(['leader']),
    ];
    for (const stranger of strangers) expect(await exportSurvey(stranger, address)).toEqual({ ok: false, code: 'notFound' });
    expect((await listAccess(administrator)).lines).toEqual([]);
    expect((await exportSurvey(manager, { ...address, phase: 'findes-ikke' })).ok).toBe(false);
    await exported(manager, address);
    expect((await listAccess(administrator)).lines).toMatchObject([{ kind: 'export', type: 'survey.exported' }]);
  });
});

describe('the report everybody may read', () => {
  it('is a tagged document with language, title, drawings with words beside, and no small group', async () => {
    const { survey } = await aClosedSurvey();
    await manyResponses(survey, 137, answersOf);
    const results = await getSurveyResults(survey.id, now());
    if (!results) throw new Error('no results');
    const written = surveyReport(results, 'da', now());
    const raw = Buffer.from(written).toString('latin1');
    for (const mark of ['/StructTreeRoot', '/Lang (da', '/MarkInfo', '/DisplayDocTitle true', 'pdfuaid'])
      expect(raw).toContain(mark);
    const document = await getDocumentProxy(written);
    const { info } = (await document.getMetadata()) as { info: { Title?: string } };
    expect(info.Title).toBe('Resultat: Alle slags');
    const { text } = await extractText(document, { mergePages: true });
    expect(text).toContain('Om matrix');
    expect(text).toContain('Vises ikke');
    const kinds = new Set<string>();
    for (let number = 1; number <= document.numPages; number++) {
      collect((await (await document.getPage(number)).getStructTree()) as Tree | null, kinds);
    }
    for (const kind of ['H1', 'Table', 'TH', 'Figure']) expect(kinds).toContain(kind);
  });

  it('lays nothing out that somebody wrote as markup', async () => {
    const survey = await aSurveyOf(
      aDefinition([aQuestion('rating', { labelDa: '#panic("x") *fed* $x$ </text>', isRequired: true })]),
      await aPhase({ opensOn: day(-9), closesOn: day(-2) }),
    );
    await manyResponses(survey, 10, () => ({ rating: { number: 3 } }));
    const results = await getSurveyResults(survey.id, now());
    if (!results) throw new Error('no results');
    const { text } = await extractText(await getDocumentProxy(surveyReport(results, 'da', now())), { mergePages: true });
    expect(text).toContain('#panic("x") *fed* $x$ </text>');
  });
});

type Tree = { role?: string; children?: Tree[] };

function collect(tree: Tree | null, kinds: Set<string>): void {
  if (tree?.role) kinds.add(tree.role);
  for (const child of tree?.children ?? []) collect(child, kinds);
}
