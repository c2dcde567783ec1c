import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { examineFile } from '@/lib/files/server/internal/examine-file';
import { aDocx, aLyingZipBomb, anOdt, anXlsx, aPptx, aZipBomb } from '@/tests/support/corpus/offices';
import { aLockedPdf, aPdf, aScriptedPdf } from '@/tests/support/corpus/pdfs';
import { aHugePng, eicar, fourQuarters, heicHead, htmlPage, jpegAndHtml, svgWithScript } from '@/tests/support/corpus/pictures';

const said = { falseAlarm: false, keepContact: false, quarantineFile: false };
const examine = (name: string, bytes: Uint8Array, more: Partial<typeof said> = {}) =>
  examineFile({ name, bytes }, { ...said, ...more });

describe('ABU-09: a file that is not taken says why', () => {
  let hugePng: Buffer;
  let brokenJpeg: Buffer;
  beforeAll(async () => {
    hugePng = await aHugePng();
    const jpeg = await sharp(await fourQuarters(400, 400))
      .jpeg()
      .toBuffer();
    brokenJpeg = jpeg.subarray(0, jpeg.length / 2);
  });

  test.each([
    ['a virus', 'brev.pdf', () => eicar(), 'fileVirus'],
    ['a virus in a document', 'brev.pdf', () => Buffer.concat([aPdf(['Hej']), eicar()]), 'fileVirus'],
    ['a zip bomb', 'brev.docx', () => aZipBomb(), 'fileUnpacksTooLarge'],
    ['a drawing with a script', 'tegning.svg', svgWithScript, 'fileSvg'],
    ['a drawing with a script under another name', 'tegning.png', svgWithScript, 'fileSvg'],
    ['a web page called a picture', 'foto.jpg', htmlPage, 'fileNotWhatItSays'],
    ['81 million pixels', 'stort.png', () => hugePng, 'fileTooManyPixels'],
    ['nothing', 'tom.pdf', () => Buffer.alloc(0), 'fileEmpty'],
    ['a picture called a document', 'foto.pdf', () => hugePng, 'fileNotWhatItSays'],
    ['a document called a picture', 'brev.jpg', () => aPdf(['Hej']), 'fileNotWhatItSays'],
    ['a Word file called Excel', 'brev.xlsx', () => aDocx([['Hej']]), 'fileNotWhatItSays'],
    ['a PDF with something in front of it', 'brev.pdf', () => Buffer.concat([htmlPage(), aPdf(['Hej'])]), 'fileNotWhatItSays'],
    ['a PDF that runs a script', 'brev.pdf', aScriptedPdf, 'fileScripted'],
    ['macros', 'brev.docx', () => aDocx([['Hej']], { 'word/vbaProject.bin': 'x' }), 'fileMacros'],
    ["Apple's own format", 'IMG_0001.HEIC', heicHead, 'fileHeic'],
    ["Apple's own format under another name", 'IMG_0001.jpg', heicHead, 'fileHeic'],
    ['a program', 'program.exe', () => Buffer.from('MZ\x90\0'), 'fileKind'],
    ['half a picture', 'halvt.jpg', () => brokenJpeg, 'fileBroken'],
    ['more than 10 MB', 'stor.pdf', () => Buffer.alloc(10 * 1024 * 1024 + 1), 'fileTooLarge'],
  ])('%s', async (_what, name, make, code) => {
    expect(await examine(name, make())).toMatchObject({ ok: false, code });
  });
});

test('ABU-09: a picture that is a web page too is drawn anew and is a picture only', async () => {
  const examined = await examine('foto.jpg', await jpegAndHtml());
  expect(examined).toMatchObject({ ok: true, file: { kind: 'picture', format: 'webp', width: 64, height: 48 } });
  const parts = examined.ok ? Object.values(examined.file.parts) : [];
  expect(parts.map((part) => Buffer.from(part).toString('latin1').includes('alert('))).toEqual([false, false]);
});

describe('ABU-09: a document that cannot be read is held back', () => {
  test.each([
    ['a locked PDF', 'brev.pdf', () => aLockedPdf()],
    ['a PDF that is a picture of a text', 'brev.pdf', () => aPdf([])],
    ['a damaged PDF', 'brev.pdf', () => Buffer.from('%PDF-1.7\nintet')],
    ['a locked Word file', 'brev.docx', () => Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')],
    ['a locked OpenDocument file', 'brev.odt', () => anOdt([], true)],
    ['a damaged Word file', 'brev.docx', () => Buffer.from('PK\x03\x04intet')],
    ['a bomb that says it is small', 'brev.docx', () => aLyingZipBomb()],
  ])('%s', async (_what, name, make) => {
    expect(await examine(name, make())).toMatchObject({
      ok: true,
      file: { screening: 'held', findings: ['unreadable'], text: null },
    });
  });
});

describe('ABU-07: a personal number is found in a document', () => {
  const number = '010180-1234';
  test.each([
    ['PDF', 'brev.pdf', () => aPdf(['Hej', `Mit nummer er ${number}.`])],
    ['the properties of a PDF', 'brev.pdf', () => aPdf(['Hej'], { title: number })],
    ['Word, also when it is formatted in parts', 'brev.docx', () => aDocx([['Hej'], ['Mit nummer er 0101', '80-', '1234.']])],
    [
      'a note in Word',
      'brev.docx',
      () => aDocx([['Hej']], { 'word/comments.xml': `<w:p><w:r><w:t>${number}</w:t></w:r></w:p>` }),
    ],
    [
      'the properties of a Word file',
      'brev.docx',
      () => aDocx([['Hej']], { 'docProps/core.xml': `<dc:title>${number}</dc:title>` }),
    ],
    ['Excel', 'ark.xlsx', () => anXlsx(['Navn', number])],
    ['Excel, where a number cell has lost its zero', 'ark.xlsx', () => anXlsx(['Navn', 101801234])],
    ['PowerPoint', 'dias.pptx', () => aPptx(['Hej', number])],
    ['OpenDocument', 'brev.odt', () => anOdt(['Hej', number])],
  ])('%s', async (_what, name, make) => {
    const asked = await examine(name, make());
    expect(asked).toMatchObject({ ok: false, code: 'cprInFile', details: { excerpt: expect.stringContaining('•') } });
    expect(JSON.stringify(asked)).not.toContain('1234');
    const sent = await examine(name, make(), { quarantineFile: true });
    expect(sent).toMatchObject({ ok: true, file: { screening: 'quarantined', findings: expect.arrayContaining(['cpr']) } });
    expect(sent.ok && sent.file.text).not.toMatch(/010180|101801234/);
  });

  test('what looks like one comes back too', async () => {
    expect(await examine('brev.pdf', aPdf(['Sagen er 070761-4286.']))).toMatchObject({ ok: false, code: 'fileMayHoldCpr' });
  });

  test('a personal number in the name of a file comes back without being said', async () => {
    const asked = await examine('010180-1234.pdf', aPdf(['Hej']));
    expect(asked).toMatchObject({ ok: false, code: 'cprInFileName', details: { excerpt: '••••••-••••.pdf' } });
  });
});

test('a document with an address is held back, one without anything is clear', async () => {
  expect(await examine('brev.pdf', aPdf(['Skriv til anna@eksempel.dk']))).toMatchObject({
    ok: true,
    file: { screening: 'held', findings: ['email'] },
  });
  expect(await examine('brev.docx', aDocx([['En bænk & et bord']]))).toMatchObject({
    ok: true,
    file: { screening: 'clear', findings: [], text: 'En bænk & et bord', format: 'docx' },
  });
});
