import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { typst } from './typst';

/** PDF/UA-1 for what is read on the page, PDF/A-2a for what is kept for good. Both are tagged. */
type Standard = 'ua-1' | 'a-2a';

/**
 * A document everybody can read with a screen reader: with its structure, language and title. What stands in
 * it is handed over as data, never as markup, so that no words of anybody can lay it out.
 */
export function taggedPdf(template: string, data: object, pdfStandard: Standard = 'ua-1'): Uint8Array<ArrayBuffer> {
  const compiler = typst();
  const written = writeWith(compiler, template, data, pdfStandard);
  compiler.evictCache(10);
  return new Uint8Array(written);
}

/**
 * Both standards demand a glyph for every letter. Words no typeface here has, such as pictures for feelings, must not keep a
 * document from being made: it is tagged all the same, without the standard's word for it.
 */
function writeWith(compiler: NodeCompiler, template: string, data: object, pdfStandard: Standard): Buffer {
  const source = { mainFileContent: template, inputs: { data: JSON.stringify(data) } };
  try {
    return compiler.pdf(source, { pdfStandard });
  } catch {
    return compiler.pdf(source, { pdfStandard: '1.7' });
  }
}
