import { taggedPdf } from '@/lib/platform/tagged-pdf';
import { type Block, type PaperDocument, paragraphsOf } from './paper-document';
import { pdfTemplate } from './pdf-template';

/** The paper as PDF/UA-1: with its structure, language, title, headings and tables. */
export function paperPdf({ sections, ...paper }: PaperDocument): Uint8Array<ArrayBuffer> {
  return taggedPdf(pdfTemplate, {
    ...paper,
    sections: sections.map(({ heading, blocks, isWide = false }) => ({
      heading,
      wide: isWide,
      blocks: blocks.map((block) => setBlock(block, paper.lang)),
    })),
  });
}

/** A block as the template reads it: with everything it may leave out. */
function setBlock(block: Block, lang: PaperDocument['lang']) {
  if (block.kind === 'table') return { numbers: [], drawn: { column: -1, marks: [] }, ...block };
  if (block.kind !== 'text') return block;
  const { label = null, quoted = false, text } = block;
  return { kind: 'text', label, quoted, lang: block.lang ?? lang, paragraphs: paragraphsOf(text) };
}
