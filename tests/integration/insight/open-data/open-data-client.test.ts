import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { dereference, validate } from '@readme/openapi-parser';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type OpenName, openCatalogue, openNames } from '@/lib/insight/open-catalogue';
import { openApiDocument } from '@/lib/insight/open-document';
import { openExamples } from '@/lib/insight/open-examples';
import { db } from '@/lib/platform/db';
import { csvRows } from '@/tests/support/csv-rows';
import { testDatabase } from '@/tests/support/database';
import { aFullProject } from '@/tests/support/factories/full-project';
import { day } from '@/tests/support/factories/projects';
import { askOpenData } from '@/tests/support/open-data';

vi.mock('next/server', () => ({ connection: async () => {} }));
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }));
vi.mock('@/lib/web/page-locale', () => ({ pageLocale: async () => 'da' }));

testDatabase({ empty: 'first' });

const folder = path.resolve(`.data/open-client-${process.pid}`);

type Operation = { operationId: string; parameters: { name: string }[] };
type Document = { paths: Record<string, { get: Operation }> };
type Answer = { data?: unknown; error?: unknown; response: Response };
type Client = Record<string, (given: object) => Promise<Answer>>;
type Page = { items: { key: string }[]; next: string | null };
let client: Client;
let document: Document;

beforeAll(async () => {
  for (let projects = 0; projects < 3; projects++) await aFullProject('everybody', 'ord');
  const { phase } = await aFullProject('everybody', 'ord');
  await db().phase.update({ where: { id: phase.id }, data: { opensOn: day(-30), closesOn: day(-2) } });
  await aFullProject('nobody', 'ord');
  await aFullProject('invited', 'ord');
  document = (await (await askOpenData('/openapi.json')).json()) as Document;
  await createClient({
    input: document as never,
    output: folder,
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
    logs: { level: 'silent' },
  });
  const generated = await import(pathToFileURL(path.join(folder, 'sdk.gen.ts')).href);
  const { client: settings } = await import(pathToFileURL(path.join(folder, 'client.gen.ts')).href);
  settings.setConfig({ baseUrl: 'http://traaden.test/api/v1', fetch: (request: Request) => askOpenData(request.url, request) });
  client = generated;
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const published = `JOIN "ProjectPublication" pp ON pp."projectId" =`;
/** How many of each there are for everybody, counted apart. */
const counts: Record<OpenName, string> = {
  projects: `"Project" x ${published} x."id"`,
  phases: `"Phase" x ${published} x."projectId" JOIN "PhasePublication" p ON p."phaseId" = x."id"`,
  contributions: `"Publication" x ${published} x."projectId"`,
  areas: '(SELECT generate_series(1, 21)) x',
  'survey-results': `"Survey" x JOIN "Phase" f ON f."id" = x."phaseId" ${published} f."projectId"`,
  'vote-results': `"Phase" x ${published} x."projectId" WHERE x."closesOn" < now() AND 'prioritise' = ANY(x."acts")`,
  decisions: `"Decision" x ${published} x."projectId" WHERE x."publishedAt" IS NOT NULL`,
  effects: `"Effect" x ${published} x."projectId"`,
  evaluations: `"Evaluation" x ${published} x."projectId"`,
  'white-papers': `"WhitePaperPublication" x JOIN "WhitePaperVersion" v ON v."id" = x."versionId" JOIN "WhitePaper" w ON w."id" = v."paperId"
    JOIN "Phase" f ON f."id" = w."phaseId" ${published} f."projectId"`,
  plans: '"Plan" x',
  themes: '"Theme" x',
  initiatives: '"Initiative" x',
  committees: '"Committee" x',
  pools: '"Pool" x',
  'pool-grants': `"PoolGrant" x ${published} x."projectId"`,
  meetings: `"Meeting" x ${published} x."projectId"`,
  documents: `"ProjectDocument" x ${published} x."projectId"`,
  news: `"NewsPost" x ${published} x."projectId"`,
  coverage: `(SELECT "projectId" FROM "ProjectPublication" UNION ALL SELECT 'all'
    UNION ALL SELECT t."id" FROM "Theme" t WHERE EXISTS (SELECT 1 FROM "ContributionTheme" ct JOIN "Publication" b
      ON b."contributionId" = ct."contributionId" JOIN "ProjectPublication" q ON q."projectId" = b."projectId" WHERE ct."themeId" = t."id")
      OR (SELECT "periodTo" FROM "Plan" WHERE "id" = t."planId") = (SELECT max("periodTo") FROM "Plan")) x`,
};

describe('the OpenAPI document', () => {
  it('validates', async () => {
    expect(await validate(structuredClone(document) as never)).toMatchObject({ valid: true });
    await dereference(structuredClone(document) as never);
    expect(document).toEqual(JSON.parse(JSON.stringify(openApiDocument('http://localhost:3000'))));
  });

  it.each(openNames)('has an example of %s that is one', (name) => {
    expect(openCatalogue[name].item.strict().parse(openExamples[name])).toEqual(openExamples[name]);
  });
});

describe('a client generated from it', () => {
  it('has a call for every address', () => {
    const named = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(named.filter((name) => typeof client[name] !== 'function')).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it.each(openNames)('reads all of %s, as many as the database counts, one by one and as a table', async (name) => {
    const list = operationOf(`/${name}`);
    const all: { key: string }[] = [];
    for (let after: string | undefined; ; ) {
      const { data, error } = await call(list, { query: { limit: 3, after } });
      expect(error).toBeUndefined();
      const { items, next } = data as Page;
      all.push(...items);
      if (!next) break;
      after = new URL(next).searchParams.get('after') ?? undefined;
    }
    const [row] = await db().$queryRawUnsafe<{ count: number }[]>(`SELECT count(*)::int AS "count" FROM ${counts[name]}`);
    expect(all).toHaveLength(row?.count ?? -1);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    for (const item of all) {
      expect(openCatalogue[name].item.strict().safeParse(item).error).toBeUndefined();
      const { data } = await call(operationOf(`/${name}/{key}`), { path: { key: item.key } });
      expect(data).toEqual(item);
    }
    const { data: table } = await call(operationOf(`/${name}.csv`), {});
    const [, ...rows] = csvRows(await asText(table));
    expect(rows.map(([key]) => key)).toEqual(all.map(({ key }) => key));
  });

  it('reads everything else: index, maps, feeds and calendars', async () => {
    const keys: Record<string, string> = {};
    for (const of of ['projects', 'themes', 'areas']) {
      const { data } = await call(operationOf(`/${of}`), { query: { limit: 1 } });
      keys[of] = (data as Page).items[0]?.key ?? '';
    }
    const others = Object.entries(document.paths).filter(([address]) => !/^\/[\w-]+(\/\{key\}|\.csv)?$/.test(address));
    expect(others.length).toBe(11);
    for (const [address, { get }] of others) {
      const key = keys[address.split('/')[1] ?? ''];
      const { response, error } = await call(get, address.includes('{key}') ? { path: { key } } : {});
      expect([address, response.status, error]).toEqual([address, 200, undefined]);
    }
  });

  it('is told what it did wrong', async () => {
    const { error, response } = await call(operationOf('/contributions'), { query: { sender: 'anna' } });
    expect(response.status).toBe(400);
    expect(error).toMatchObject({ status: 400, parameter: 'sender' });
  });
});

function operationOf(address: string): Operation {
  const found = document.paths[address];
  if (!found) throw new Error(`no ${address}`);
  return found.get;
}

async function call({ operationId }: Operation, given: object): Promise<Answer> {
  const answer = await client[operationId]?.(given);
  if (!answer) throw new Error(`no ${operationId}`);
  return answer;
}

const asText = async (data: unknown) => (data instanceof Blob ? data.text() : String(data));
