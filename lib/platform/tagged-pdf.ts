import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Kept between documents: it reads its fonts once. */
let compiler: NodeCompiler | null = null;

/** PDF/UA-1 for what is read on the page, PDF/A-2a for what is kept for good. Both are tagged. */
type Standard = 'ua-1' | 'a-2a';

/**
 * A document everybody can read with a screen reader: with its structure, language and title. What stands in
 * it is handed over as data, never as markup, so that no words of anybody can lay it out.
 */
export function taggedPdf(template: string, data: object, pdfStandard: Standard = 'ua-1'): Uint8Array<ArrayBuffer> {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: [join(process.cwd(), 'lib/platform/fonts')] }] });
  const written = writeWith(compiler, template, data, pdfStandard);
  compiler.evictCache(10);
  return new Uint8Array(written);
}

/**
 * Both standards demand a glyph for every letter. Words no typeface here has, such as pictures for feelings, must not keep a
 * document from being made: it is tagged all the same, without the standard's word for it.
 */
function writeWith(typst: NodeCompiler, template: string, data: object, pdfStandard: Standard): Buffer {
  const source = { mainFileContent: template, inputs: { data: JSON.stringify(data) } };
  try {
    return typst.pdf(source, { pdfStandard });
  } catch {
    return typst.pdf(source, { pdfStandard: '1.7' });
  }
}
