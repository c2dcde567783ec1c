import { describe, expect, it, vi } from 'vitest';
import { openNames } from '@/lib/insight/open-catalogue';
import { getOpenPage } from '@/lib/insight/server/open-lists';
import { now } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { csvRows } from '@/tests/support/csv-rows';
import { testDatabase } from '@/tests/support/database';
import { aFullProject } from '@/tests/support/factories/full-project';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { askOpenData, everyOpenItem } from '@/tests/support/open-data';

vi.mock('next/server', () => ({ connection: async () => {} }));
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }));
vi.mock('@/lib/web/page-locale', () => ({ pageLocale: async () => 'da' }));

const db = testDatabase();

describe('a list', () => {
  it('is read to its end by following next, each item once and in the order of keys', async () => {
    const project = await aProject();
    const phase = await aPhase({ projectId: project.id });
    const codes: string[] = [];
    for (let index = 0; index < 23; index++) codes.push((await aProposal({ phase })).code);
    await aProposal({ phase, isPublished: false });
    const seen: string[] = [];
    for (let page: string | null = `/contributions?project=${project.slug}&limit=5`; page; ) {
      const answer = await askOpenData(page);
      const { items, next } = await answer.json();
      seen.push(...items.map(({ key }: { key: string }) => key));
      if (next) expect(answer.headers.get('link')).toContain(`<${next}>; rel="next"`);
      page = next;
    }
    expect(seen).toEqual(codes.toSorted());
  });

  it('costs as many statements for many items as for one, in every resource', async () => {
    await aFullProject('everybody', 'en');
    const count = (name: (typeof openNames)[number]) =>
      countStatements(() => getOpenPage(name, { filters: {}, limit: 200 }, now()));
    const one: Record<string, number> = {};
    for (const name of openNames) one[name] = await count(name);
    for (let more = 0; more < 3; more++) await aFullProject('everybody', 'flere');
    const many: Record<string, number> = {};
    for (const name of openNames) many[name] = await count(name);
    expect(many).toEqual(one);
    expect(Math.max(...Object.values(many))).toBeLessThan(20);
  });

  it('is narrowed by what its resource says, and by nothing else', async () => {
    const { project, proposal, theme, phase } = await aFullProject('everybody', 'ord');
    await aFullProject('everybody', 'andre');
    const codes = async (query: string) =>
      (await (await askOpenData(`/contributions?${query}`)).json()).items.map(({ key }: { key: string }) => key);
    expect(await codes(`project=${project.slug}&kind=proposal`)).toEqual([proposal.code]);
    expect(await codes(`phase=${project.slug}.${phase.slug}&kind=proposal`)).toEqual([proposal.code]);
    expect(await codes(`theme=${theme.slug}&kind=proposal`)).toEqual([proposal.code]);
    expect(await codes(`area=Grenaa&project=${project.slug}`)).toEqual([proposal.code]);
    expect(await codes(`use=not_used`)).toEqual([]);
    expect(await codes('publishedFrom=2999-01-01')).toEqual([]);
    expect(await codes(`project=ingen`)).toEqual([]);
  });

  it.each([
    ['?sender=anna@borger.example', 'sender'],
    ['?email=a', 'email'],
    ['?status=hidden', 'status'],
    ['?kind=secret', 'kind'],
    ['?limit=0', 'limit'],
    ['?limit=201', 'limit'],
    ['?limit=1e2', 'limit'],
    ['?limit=5&limit=6', 'limit'],
    ['?publishedFrom=yesterday', 'publishedFrom'],
    ['?project=a%00b', 'project'],
    ['?after=', 'after'],
  ])('SEC-07: %s is refused and says what there is', async (query, parameter) => {
    const answer = await askOpenData(`/contributions${query}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const said = await answer.json();
    expect(said).toMatchObject({ type: 'about:blank', title: 'Bad Request', status: 400, parameter });
    if (parameter === 'sender') expect(said.allowed).toContain('project');
    if (parameter === 'kind') expect(said.allowed).toContain('proposal');
  });
});

describe('an answer', () => {
  it('says nothing of who wrote, also of those who show their name on the page', async () => {
    const anna = await aCitizen({ name: 'Anna Eksempel' });
    const proposal = await aProposal({ by: anna });
    await db.contribution.update({ where: { id: proposal.id }, data: { senderShown: 'name' } });
    const answer = await (await askOpenData(`/contributions/${proposal.code}`)).text();
    expect(answer).toContain(proposal.code);
    for (const secret of ['Anna', anna.personId, proposal.id, '@borger']) expect(answer).not.toContain(secret);
  });

  it('PRIV-12: holds no moment by which what one person sent can be put together', async () => {
    await aFullProject('everybody', 'ord');
    const text = JSON.stringify(await everyOpenItem('contributions'));
    expect(text).not.toMatch(/T\d\d:\d\d/);
    const feed = await (await askOpenData('/feed.atom')).text();
    const said = feed.split('<entry').filter((entry) => entry.includes(',2026:contribution/'));
    expect(said.length).toBeGreaterThan(2);
    for (const entry of said) expect(entry).toMatch(/<updated>[\d-]+T2[23]:00:00\.000Z</);
  });

  it('is what one has already: 304, with the same headers for everybody and no cookie asked', async () => {
    await aFullProject('everybody', 'ord');
    const first = await askOpenData('/projects');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(first.headers.get('access-control-allow-credentials')).toBeNull();
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await askOpenData('/projects', { headers: { 'If-None-Match': held, Cookie: 'next-auth.session-token=x' } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    const { slug } = await aProject();
    const changed = await askOpenData('/projects', { headers: { 'If-None-Match': etag } });
    expect(changed.status).toBe(200);
    expect(await changed.text()).toContain(slug);
  });

  it('is the same for what is not published and for what does not exist', async () => {
    const draft = await aFullProject('nobody', 'ord');
    const waiting = await aProposal({ isPublished: false });
    const bodies = new Set<string>();
    for (const path of [
      `/projects/${draft.project.slug}`,
      '/projects/ingen',
      `/phases/${draft.project.slug}.${draft.phase.slug}`,
      `/contributions/${waiting.code}`,
      `/contributions/${draft.proposal.code}`,
      `/decisions/${draft.decision.slug}`,
      `/meetings/${draft.meeting.id}`,
      `/projects/${draft.project.slug}/feed.atom`,
      `/projects/${draft.project.slug}/calendar.ics`,
      '/people/1',
      '/projects.xml',
      '/phases.geojson',
      '/projects/a/b/c',
      '/projects/%E0%A4%A',
      "/projects/'; drop",
      '/projects/a%00b',
    ]) {
      const answer = await askOpenData(path);
      expect(answer.status, path).toBe(404);
      bodies.add(await answer.text());
    }
    expect(bodies.size).toBe(1);
  });

  it('stops coming after too many questions from one network, and says when to ask again', async () => {
    await db.$executeRaw`INSERT INTO "RateLimit" ("key", "points", "expire")
      SELECT "key", 60001, "expire" FROM "RateLimit" WHERE false`;
    const first = await askOpenData('/committees');
    expect(first.status).toBe(200);
    await db.$executeRaw`UPDATE "RateLimit" SET "points" = 60000 WHERE "key" LIKE 'open-data:%'`;
    const answer = await askOpenData('/committees');
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({ title: 'Too Many Requests', status: 429 });
  });
});

describe('a download', () => {
  it('holds every item as a table that no spreadsheet runs', async () => {
    const phase = await aPhase();
    for (let index = 0; index < 3; index++) await aProposal({ phase, title: '=1+1', text: `+x; "y"\nz ${index}` });
    const answer = await askOpenData('/contributions.csv');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="contributions.csv"');
    const [names = [], ...rows] = csvRows(await answer.text());
    expect(names.slice(0, 3)).toEqual(['key', 'url.da', 'url.en']);
    expect(rows).toHaveLength(3);
    const title = names.indexOf('title');
    const text = names.indexOf('text');
    for (const row of rows) expect([row[title], row[text]?.slice(0, 9)]).toEqual(["'=1+1", '\'+x; "y"\n']);
  });

  it('goes on past the first two hundred', async () => {
    const phase = await aPhase();
    const { author } = await aProposal({ phase });
    await db.$executeRaw`
      WITH copies AS (
        INSERT INTO "Contribution" ("id", "code", "kind", "projectId", "phaseId", "authorId", "language", "text", "submissionKey", "submittedAt")
        SELECT 'copy-' || n, 'ND-C' || lpad(n::text, 3, '0') || '-22', 'comment', ${phase.projectId}, ${phase.id},
          ${author.personId}, 'da', 'ord', 'copy-' || n, now() FROM generate_series(1, 450) n RETURNING "id")
      INSERT INTO "Publication" ("contributionId", "projectId", "kind") SELECT "id", ${phase.projectId}, 'comment' FROM copies`;
    await db.$executeRaw`INSERT INTO "Comment" ("contributionId") SELECT "id" FROM "Contribution" WHERE "id" LIKE 'copy-%'`;
    const rows = csvRows(await (await askOpenData('/contributions.csv')).text());
    expect(rows).toHaveLength(1 + 451);
    expect(new Set(rows.map(([key]) => key)).size).toBe(452);
  });

  it('says where things lie as GeoJSON: longitude first, a box around it all', async () => {
    const { project, proposal } = await aFullProject('everybody', 'ord');
    const places = await (await askOpenData('/contributions.geojson')).json();
    expect(places.type).toBe('FeatureCollection');
    expect(places.bbox).toEqual([10.9, 56.4, 10.9, 56.4]);
    expect(places.features).toHaveLength(1);
    expect(places.features[0]).toMatchObject({
      type: 'Feature',
      id: proposal.code,
      geometry: { type: 'Point', coordinates: [10.9, 56.4] },
      properties: { key: proposal.code, project: project.slug },
    });
    const projects = await (await askOpenData('/projects.geojson')).json();
    expect(projects.features.map(({ id }: { id: string }) => id)).toEqual([project.slug]);
    expect(await (await askOpenData('/projects.geojson?status=lapsed')).json()).toEqual({
      type: 'FeatureCollection',
      features: [],
    });
  });
});
