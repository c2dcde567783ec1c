import sharp from 'sharp';
import { type ShareBackground, shareBackground } from '@/lib/drawing/share-background';
import { typesetSvg } from '@/lib/platform/typeset-svg';

export type ShareCard = ShareBackground & {
  /** What it is, in a few words. */
  eyebrow: string;
  title: string;
  /** Whose it is. */
  foot: string;
  lang: 'da' | 'en';
};

/** A page as people meet it where they share it: a PNG of 1200 × 630, drawn here alone. */
export async function drawShareCard({ eyebrow, title, foot, lang, ...background }: ShareCard): Promise<Buffer> {
  const size = sizeOf(title);
  const words = typesetSvg(template, { eyebrow, title, foot, lang, size, breaksWords: isTooWide(title, size) });
  return sharp(Buffer.from(shareBackground(background)))
    .composite([{ input: Buffer.from(words) }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

/** Long titles are set smaller, so that all of them is there. */
function sizeOf(title: string): number {
  if (title.length <= 32) return 64;
  return title.length <= 70 ? 52 : 40;
}

const titleWidth = 536;

/** Whether a word of it is wider than the line; words that fit stay whole. */
function isTooWide(title: string, size: number): boolean {
  return title.split(/[\s-]+/).some((word) => word.length * size * 0.6 > titleWidth);
}

const template = `
#let d = json(bytes(sys.inputs.data))
#set page(width: 1200pt, height: 630pt, margin: 0pt, fill: none)
#set text(font: "Schibsted Grotesk", lang: d.lang, fill: rgb("#0b2738"), hyphenate: d.breaksWords)
#set par(leading: 0.32em)
#place(top + left, dx: 690pt, dy: 104pt, text(size: 34pt, weight: "bold", "Tråden"))
#place(top + left, dx: 608pt, dy: 186pt, text(size: 25pt, fill: rgb("#43596a"), d.eyebrow))
#place(top + left, dx: 608pt, dy: 232pt, block(width: 536pt, height: 316pt, clip: true, text(size: d.size * 1pt, weight: "bold", d.title)))
#place(bottom + left, dx: 608pt, dy: -42pt, text(size: 23pt, fill: rgb("#43596a"), d.foot))
`;
