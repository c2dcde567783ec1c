import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { personalKinds, recordClasses } from '@/lib/privacy/data-class';
import { schemaClasses } from '@/lib/privacy/schema-classes';
import { markdownTable } from '@/tests/support/markdown-table';

const files = globSync('prisma/schema/*.prisma').sort();
const schema = files.map((file) => readFileSync(file, 'utf8')).join('\n');
const { columns, faults } = schemaClasses(schema);

it('every column of the schema carries a data class', () => {
  expect(faults).toEqual([]);
  expect(columns.length).toBeGreaterThan(350);
  expect(new Set(columns.map(({ record }) => record))).toEqual(new Set(recordClasses));
});

it.each([
  ['a model without a record class', '/// Words.\nmodel Box {\n  id String @id\n}\n', 'Box: no record class'],
  ['an unknown record class', '/// Record class: secret.\nmodel Box {\n  id String @id\n}\n', 'Box: no record class'],
  ['text without a class', aBox('note String?'), 'Box.note: does not say what it holds of a person'],
  ['a number without a class', aBox('birthYear Int?'), 'Box.birthYear: does not say what it holds of a person'],
  ['an unknown class', aBox('note String /// Personal: secret'), 'Box.note: no such class: secret'],
  [
    'somebody’s id without a class, also where nothing else is personal',
    aBox('checkedById String', 'Personal: nothing.'),
    'Box.checkedById: names somebody and does not say who',
  ],
])('refuses %s', (_, text, fault) => {
  expect(schemaClasses(text).faults).toEqual([fault]);
});

it('lets dates, keys of other rows and whole tables without persons be', () => {
  expect(schemaClasses(aBox('at DateTime\n  isOpen Boolean')).faults).toEqual([]);
  expect(schemaClasses(aBox('label String', 'Personal: nothing.')).faults).toEqual([]);
});

it('the documentation shows every personal column as the schema has it', async () => {
  await expect(documentation()).toMatchFileSnapshot('../../../docs/personal-data.md');
});

function aBox(column: string, more = ''): string {
  return `/// Record class: account. ${more}\nmodel Box {\n  id String @id\n  ${column}\n}\n`;
}

function documentation(): string {
  const personal = columns.filter(({ personal }) => personal !== 'nothing');
  const kinds = Object.entries(personalKinds).map(([kind, { holds, isExported }]) => [kind, holds, isExported ? 'yes' : 'no']);
  const tables = [...new Set(personal.map(({ table }) => table))].sort().map((table) => {
    const own = personal.filter((column) => column.table === table);
    return [table, own[0]?.record ?? '', own.map(({ column, personal }) => `${column}: ${personal}`).join(', ')];
  });
  return [
    '# Personal data',
    `Written from \`prisma/schema/\`: ${columns.length} columns, ${personal.length} of them personal. A column without a class fails the`,
    'unit tests. `npx vitest run --project "unit*" tests/unit/privacy -u` writes this page anew.',
    '',
    '## What a column can hold of a person',
    '',
    ...markdownTable(['Class', 'What it holds', 'In the export'], kinds),
    '',
    '## Where it lies',
    '',
    ...markdownTable(['Table', 'Record class', 'Columns'], tables),
    '',
  ]
    .join('\n')
    .replace('data\nWritten', 'data\n\nWritten');
}
