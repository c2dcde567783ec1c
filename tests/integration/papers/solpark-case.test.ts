import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { draftDecision } from '@/lib/decisions/server/draft-decision';
import { publishDecision } from '@/lib/decisions/server/publish-decision';
import { recordEffect } from '@/lib/decisions/server/record-effect';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { reopenCase } from '@/lib/moderation/server/reopen-case';
import { composePaper } from '@/lib/papers/compose-paper';
import { danish } from '@/lib/papers/paper-texts';
import { exportFullPaper } from '@/lib/papers/server/export-full-paper';
import { makePaperFiles } from '@/lib/papers/server/make-paper-files';
import { getPaperRow, getServedPaper } from '@/lib/papers/server/public-paper-queries';
import { publishWhitePaper } from '@/lib/papers/server/publish-white-paper';
import { replyLabel, treatedRows, type WhitePaperContent } from '@/lib/papers/white-paper';
import { now } from '@/lib/platform/clock';
import { getProjectPage } from '@/lib/projects/server/project-page-queries';
import { csvRows } from '@/tests/support/csv-rows';
import { testDatabase } from '@/tests/support/database';
import { effectInput } from '@/tests/support/factories/effects';
import { aVersion } from '@/tests/support/factories/papers';
import { aSolparkCase, done } from '@/tests/support/factories/solpark-case';
import { plainWords, readDocx, readHtml, readPdf, storedFiles } from '@/tests/support/paper-files';

const db = testDatabase({ empty: 'first' });

let solpark: Awaited<ReturnType<typeof aSolparkCase>>;
let version: Awaited<ReturnType<typeof aVersion>>;
let content: WhitePaperContent;
let files: Awaited<ReturnType<typeof storedFiles>>;

beforeAll(async () => {
  solpark = await aSolparkCase();
  version = await aVersion(solpark, 'final');
  content = JSON.parse(version.content);
  expect(await makePaperFiles()).toBe(1);
  files = await storedFiles(version.id);
}, 60_000);
afterAll(() =>
  console.info(
    `Solpark: ${content.rows.length} replies, ${Object.entries(files).map(([name, bytes]) => `${name} ${bytes.length} bytes`)}`,
  ),
);

describe('the white paper of sixty replies', () => {
  it('has every reply exactly once, in time and late, with the twelve topics and three objections', () => {
    expect(content.rows).toHaveLength(60);
    expect(new Set(content.rows.map(({ code }) => code))).toEqual(new Set(solpark.replies.map(({ code }) => code)));
    expect(content.rows.filter(({ list }) => list === 'late')).toHaveLength(5);
    expect(content.rows.filter(({ sameAs }) => sameAs !== null)).toHaveLength(4);
    expect(content.topics).toHaveLength(12);
    expect(content.objections).toHaveLength(3);
    const stands = treatedRows(content.rows).flatMap(({ labels }) => labels);
    expect([...stands].sort()).toEqual(content.rows.map(replyLabel).sort());
  });

  it('says the same in the table of HTML and Word, row by row and cell by cell', () => {
    const html = readHtml(files.html);
    const docx = readDocx(files.docx);
    expect(docx.tables).toEqual(html.tables);
    expect(docx.headings).toEqual(html.headings);
    expect(docx.headerRows).toBe(docx.tables.length);
    const replies = html.tables.find(([head]) => head?.length === 8) ?? [];
    // 55 in time, four of which stand with another.
    expect(replies).toHaveLength(1 + 51);
    const numbers = replies.slice(1).flatMap(([cell = '']) => cell.split(', '));
    expect(numbers.sort()).toEqual(
      content.rows
        .filter(({ list }) => list === 'timely')
        .map(replyLabel)
        .sort(),
    );
  });

  it('says the same in the spreadsheet, one line for each reply', () => {
    const [head, ...lines] = csvRows(new TextDecoder().decode(files.csv));
    expect(head?.slice(0, 3)).toEqual(['Liste', 'Nr.', 'Behandlet med nr.']);
    expect(lines.map(([, label]) => label)).toEqual(content.rows.map(replyLabel));
    const main = (row: (typeof content.rows)[number]) =>
      row.sameAs === null ? row : content.rows.find(({ list, number }) => list === row.list && number === row.sameAs);
    expect(lines.map((line) => [line[7], line[9]])).toEqual(content.rows.map((row) => [main(row)?.resume, main(row)?.remark]));
    expect(lines.map((line) => line[11])).toEqual(
      content.rows.map(({ code }) => solpark.said[solpark.replies.findIndex((reply) => reply.code === code)]?.text),
    );
  });

  it('says the same in the PDF, which a screen reader can find its way in', async () => {
    const pdf = await readPdf(files.pdf);
    expect(pdf.info).toMatchObject({ Title: content.title, Language: 'da' });
    expect(pdf.isMarked).toBe(true);
    expect(pdf.source).toContain('pdfuaid');
    const html = readHtml(files.html);
    expect(pdf.roles.Table).toBeGreaterThanOrEqual(html.tables.length);
    expect(pdf.roles.H1 ?? pdf.roles.H2).toBeGreaterThanOrEqual(9);
    // Words of cells that run over a page are parted by its foot: headings, replies and short cells are looked for.
    const composed = composePaper(content, new Map(), danish, 'da');
    for (const { heading } of composed.sections) expect(pdf.words).toContain(plainWords(heading));
    for (const row of content.rows) {
      const heading = plainWords(danish('replyHeading', { label: replyLabel(row), code: row.code }));
      expect([row.code, pdf.words.split(heading).length - 1]).toEqual([row.code, 1]);
    }
    for (const heading of html.headings) expect(pdf.words).toContain(plainWords(heading));
  });

  it('gives each sender’s own words in full, once, in all four', async () => {
    const [html, docx, pdf] = [readHtml(files.html).words, readDocx(files.docx).words, (await readPdf(files.pdf)).words];
    for (const text of new Set(solpark.said.map((each) => each.text))) {
      for (const words of [html, docx, pdf]) expect(words).toContain(plainWords(text));
    }
  });
});

describe('from publication to adoption to effect', () => {
  it('shows the paper, the decision and the effect, and each sender what became of theirs', async () => {
    expect(await getServedPaper(anonymous, version.id, 'pdf')).toBeNull();
    done(await publishWhitePaper(solpark.officer, { versionId: version.id, sure: 'yes' }));
    expect(await getServedPaper(anonymous, version.id, 'json')).toMatchObject({ isPublic: true });
    const { id: committeeId } = await db.committee.create({
      data: { slug: 'eksempeludvalget', nameDa: 'Eksempeludvalget', nameEn: 'The Example Committee' },
    });
    const decided = {
      projectId: solpark.projectId,
      slug: 'eksempelby-solpark-vedtaget',
      committeeId,
      outcome: 'approved_changed',
      titleDa: 'Lokalplanen er vedtaget',
      titleEn: 'The local plan is adopted',
      textDa: 'Vedtaget med ændringerne i hvidbogen.',
      textEn: 'Adopted with the changes in the white paper.',
      meetingOn: '2026-11-20',
      agendaItem: '4',
      complaintDa: 'Du kan klage.',
      complaintEn: 'You can complain.',
      complaintUntil: null,
      minorityDa: null,
      minorityEn: null,
    } as const;
    done(await draftDecision(solpark.officer, decided));
    const { id } = await db.decision.findUniqueOrThrow({ where: { slug: decided.slug } });
    done(await publishDecision(solpark.officer, { id }));
    done(await recordEffect(solpark.officer, { ...effectInput(), projectId: solpark.projectId, submissionKey: 'effect' }));
    const page = await getProjectPage(solpark.hearing.project, now());
    expect(page?.effects).toHaveLength(1);
    const own = await getPaperRow(solpark.replies[0]?.id ?? '');
    expect(own).toMatchObject({ label: '1', recommendation: 'change', changes: [{ place: '§ 5.3' }] });
    expect(own?.labels).toHaveLength(2);
  });

  it('takes words out of the files when a reply is hidden afterwards, and leaves the hash as it was', async () => {
    const target = solpark.replies[7];
    const text = solpark.said[7]?.text ?? '';
    const moderationCase = await db.moderationCase.findUniqueOrThrow({ where: { contributionId: target?.id ?? '' } });
    done(await reopenCase(solpark.officer, { code: target?.code ?? '', version: moderationCase.version }));
    const reopened = await db.moderationCase.findUniqueOrThrow({ where: { contributionId: target?.id ?? '' } });
    done(
      await decideCase(solpark.officer, {
        code: target?.code ?? '',
        version: reopened.version,
        outcome: 'hidden',
        reason: 'personal_data',
        text: 'Der står et navn.',
      }),
    );
    expect(await getServedPaper(anonymous, version.id, 'html')).toBe('remade');
    // As a paper of thousands is made: each file in a process of its own.
    expect(await makePaperFiles({ apartFrom: 0 })).toBe(1);
    const served = await getServedPaper(anonymous, version.id, 'html');
    if (served === null || served === 'remade') throw new Error('not served');
    const { words } = readHtml(served.bytes);
    // The resumé is the municipality’s own; the words of the sender are gone from the appendix.
    expect(words.split(plainWords(text)).length).toBe(2);
    expect(words).toContain(plainWords('Gengives ikke længere.'));
    const after = await db.whitePaperVersion.findUniqueOrThrow({ where: { id: version.id } });
    expect(after.sha256).toBe(version.sha256);
  });

  it('gives those who decide the names, and puts it on record', async () => {
    const before = await db.accessEntry.count();
    const full = done(await exportFullPaper(solpark.officer, { paperId: solpark.id }));
    expect((await readPdf(full.bytes)).words).toContain(plainWords('Den må ikke offentliggøres.'));
    expect(await db.accessEntry.count()).toBe(before + 1);
  });
});
