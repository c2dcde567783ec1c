import { expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { takeFormFiles } from '@/lib/web/form-files';
import { aPdf } from '@/tests/support/corpus/pdfs';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';

const db = testDatabase();

function aForm(files: File[]): FormData {
  const form = new FormData();
  for (const [slot, file] of files.entries()) form.append(`file-${slot}`, file);
  return form;
}

const aDocument = () => new File([new Uint8Array(aPdf(['En bænk ved stien']))], 'notat.pdf');

test('a chooser left empty is no file, however the framework hands it over; a file without anything in it is one', async () => {
  const form = aForm([aDocument(), new File([], 'undefined'), new File([], ''), new File([], 'tom.pdf')]);
  const { problems, values } = await takeFormFiles(await aCitizen(), form, {});
  expect(problems).toEqual([{ field: 'file-3', code: 'fileEmpty', details: { name: 'tom.pdf' } }]);
  expect(JSON.parse(String(values.files))).toMatchObject([{ name: 'notat.pdf' }]);
});

test('a form without files asks nothing, and somebody not signed in leaves none', async () => {
  expect(await takeFormFiles(await aCitizen(), aForm([new File([], 'undefined')]), {})).toMatchObject({
    values: { files: '' },
    problems: [],
  });
  await takeFormFiles(anonymous, new FormData(), { uploadKey: 'guessed' });
  expect(await db.uploadedFile.count()).toBe(0);
});
