import { taggedPdf } from '@/lib/platform/tagged-pdf';
import { type PaperDocument, paragraphsOf } from './paper-document';
import { pdfTemplate } from './pdf-template';

/** The paper as PDF/UA-1: with its structure, language, title, headings and tables. */
export function paperPdf({ sections, ...paper }: PaperDocument): Uint8Array<ArrayBuffer> {
  return taggedPdf(pdfTemplate, {
    ...paper,
    sections: sections.map(({ heading, blocks, isWide = false }) => ({
      heading,
      wide: isWide,
      blocks: blocks.map((block) =>
        block.kind === 'text'
          ? {
              kind: 'text',
              label: block.label ?? null,
              quoted: block.quoted ?? false,
              lang: block.lang ?? paper.lang,
              paragraphs: paragraphsOf(block.text),
            }
          : block,
      ),
    })),
  });
}
