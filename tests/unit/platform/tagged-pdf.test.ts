import { expect, test } from 'vitest';
import { taggedPdf } from '@/lib/platform/tagged-pdf';

const template = `#let d = json(bytes(sys.inputs.data))
#set document(title: "Prøve")
#set text(font: "Schibsted Grotesk", lang: "da")
#title()
#d.words`;

const written = (words: string, standard?: 'a-2a') => Buffer.from(taggedPdf(template, { words }, standard)).toString('latin1');

test('a document says the standard it keeps, and has its structure', () => {
  expect(written('Æblegrød på øen')).toContain('pdfuaid');
  expect(written('Æblegrød på øen', 'a-2a')).toContain('pdfaid');
});

test('words no typeface here has do not keep a document from being made, with its structure', () => {
  for (const words of ['Vi vil 🌊🌞', '\u{10FFFF}']) expect(written(words)).toContain('StructTreeRoot');
});
