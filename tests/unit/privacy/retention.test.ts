import { expect, it } from 'vitest';
import { retentionNames, retentionTable } from '@/lib/privacy/retention';
import da from '@/messages/da/retention.json';
import en from '@/messages/en/retention.json';
import { markdownTable } from '@/tests/support/markdown-table';

it('says of every rule in both languages what it is about and how long it holds', () => {
  for (const texts of [da, en]) expect(Object.keys(texts.rules)).toEqual(retentionNames);
});

it('keeps forever only what says so', () => {
  for (const name of retentionNames) {
    const { keptMs, ending } = retentionTable[name];
    expect([name, keptMs === null]).toEqual([name, ending === 'kept']);
  }
});

it('the documentation shows the table the worker carries out', async () => {
  const rows = retentionNames.map((name) => {
    const { record, keptMs, basis, ending } = retentionTable[name];
    const { what, howLong } = en.rules[name];
    const hours = keptMs === null ? 'no clock' : `${keptMs / 3_600_000} h`;
    return [name, record, what, `${howLong} (${hours})`, en.endings[ending], en.basis[basis]];
  });
  const page = [
    '# How long everything is kept',
    '',
    'Written from `lib/privacy/retention.ts`, which the worker carries out every hour (`carry-out-retention`), in batches; what it',
    'removed each day stands in `RetentionCount`. `npx vitest run --project "unit*" tests/unit/privacy -u` writes this page anew.',
    'The hours count from when a thing expired, ended, was ready, answered or made; ten-minute links and the like carry their own end.',
    '',
    ...markdownTable(['Rule', 'Record class', 'What', 'How long', 'Then', 'Legal basis'], rows),
    '',
  ];
  await expect(page.join('\n')).toMatchFileSnapshot('../../../docs/retention.md');
});
