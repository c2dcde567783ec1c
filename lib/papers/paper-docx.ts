import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, type PaperDocument, paragraphsOf } from './paper-document';

/** The paper for Word and LibreOffice, to be edited: real headings, real tables whose first row comes again on each page. */
export async function paperDocx({
  title,
  author,
  note,
  footer,
  facts,
  sections,
  lang,
}: PaperDocument): Promise<Uint8Array<ArrayBuffer>> {
  const front: FileChild[] = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...(note ? [new Paragraph({ children: [new TextRun({ text: note, bold: true })] })] : []),
    ...facts.map(
      ([name, value]) => new Paragraph({ children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(value)] }),
    ),
  ];
  const footers = {
    default: new Footer({
      children: [new Paragraph({ children: [new TextRun(`${footer} · `), new TextRun({ children: [PageNumber.CURRENT] })] })],
    }),
  };
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: { document: { run: { font: 'Calibri', size: 22, language: { value: lang === 'da' ? 'da-DK' : 'en-GB' } } } },
    },
    sections: sections.map(({ heading, blocks, isWide }, index) => ({
      properties: {
        page: {
          margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          size: { orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        },
      },
      footers,
      children: [
        ...(index === 0 ? front : []),
        new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
        ...blocks.flatMap(blockParts),
      ],
    })),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function blockParts(block: Block): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: block.level === 3 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3 })];
    case 'list':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'links':
      return block.items.map(
        ({ text, href }) =>
          new Paragraph({
            bullet: { level: 0 },
            children: [new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink' })] })],
          }),
      );
    case 'table':
      return [table(block), new Paragraph('')];
    default:
      return [
        ...(block.label ? [new Paragraph({ keepNext: true, children: [new TextRun({ text: block.label, bold: true })] })] : []),
        ...paragraphsOf(block.text).map(
          (text) =>
            new Paragraph({
              children: lines(text, block.quoted),
              spacing: { after: 120 },
              ...(block.quoted ? { indent: { left: 284 } } : {}),
            }),
        ),
      ];
  }
}

function table({ columns, rows, numbers = [] }: Extract<Block, { kind: 'table' }>): Table {
  const cells = (row: readonly string[], bold = false) =>
    row.map((text, at) => cell(text, { bold, isNumber: numbers.includes(at) }));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: cells(columns, true) }),
      ...rows.map((row) => new TableRow({ children: cells(row) })),
    ],
  });
}

function cell(text: string, { bold, isNumber }: { bold: boolean; isNumber: boolean }): TableCell {
  return new TableCell({
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [new Paragraph({ children: lines(text, false, bold), ...(isNumber ? { alignment: AlignmentType.RIGHT } : {}) })],
  });
}

function lines(text: string, italics = false, bold = false): TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({ text: line, italics, bold, ...(index > 0 ? { break: 1 } : {}) }));
}
