import { expect, test } from 'vitest';
import { composeMail } from '@/lib/notifications/server/compose-mail';
import { csvDocument } from '@/lib/platform/csv';
import { loadDemonstration } from '@/prisma/seed/demo/load';
import { loadReference } from '@/prisma/seed/reference/load';
import { fillWithPayloads } from '@/tests/e2e/hostile/hostile-site';
import { payloads } from '@/tests/e2e/hostile/payloads';
import { testDatabase } from '@/tests/support/database';

const db = testDatabase();

/** An element of a payload, or one that only a payload opens. */
const hostileElement = /<[^<>&]*\bdata-hostile\b|<(script|iframe|object|embed|xmp|math)\b/i;

test(`SEC-04: every text column holds the ${payloads.length} payloads whole, and no mail makes an element of one`, {
  timeout: 120_000,
}, async () => {
  await loadReference(db);
  await loadDemonstration(db, new Date());
  const filled = await fillWithPayloads(process.env.DATABASE_URL ?? '');
  const empty = [...filled].filter(([, rows]) => rows === 0).map(([column]) => column);
  expect(empty.length, `without an example in the demonstration: ${empty}`).toBeLessThan(filled.size * 0.1);

  const texts = (await db.contribution.findMany({ select: { text: true } })).map(({ text }) => text).join('\n');
  expect(payloads.filter((payload) => !texts.includes(payload))).toEqual([]);

  let written = 0;
  for (const delivery of await db.delivery.findMany()) {
    const mail = await composeMail(delivery);
    if (!mail) continue;
    written += 1;
    expect(mail.html, delivery.purpose).not.toMatch(hostileElement);
    expect(mail.subject, delivery.purpose).not.toMatch(/[\r\n]/);
  }
  expect(written).toBeGreaterThanOrEqual(8);
  console.info(
    `SEC-04: ${payloads.length} payloads in ${filled.size} columns (${empty.length} without an example), ${written} mails, 0 elements`,
  );
});

test('the check sees an element that was let in', () => {
  expect('<p>&lt;img data-hostile src=x&gt;</p>').not.toMatch(hostileElement);
  expect('<p><img src=x data-hostile></p>').toMatch(hostileElement);
});

test('SEC-24: no cell of a table for spreadsheets begins as a formula', () => {
  const starts = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', ...payloads];
  const document = csvDocument(starts.map((start) => [start, 1, start]));
  const cells = document.replace(/^\ufeff/, '').match(/(?:"(?:[^"]|"")*"|[^;\r\n"]+)/g) ?? [];
  expect(cells.length).toBeGreaterThanOrEqual(starts.length * 3);
  expect(cells.map((cell) => cell.replace(/^"/, '')).filter((cell) => /^[=+@\t\r]|^-/.test(cell))).toEqual([]);
});
