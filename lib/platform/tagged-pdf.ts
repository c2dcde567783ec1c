import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Kept between documents: it reads its fonts once. */
let compiler: NodeCompiler | null = null;

/**
 * A document everybody can read with a screen reader (PDF/UA-1): with its structure, language and title. What stands in
 * it is handed over as data, never as markup, so that no words of anybody can lay it out.
 */
export function taggedPdf(template: string, data: object): Uint8Array<ArrayBuffer> {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: [join(process.cwd(), 'lib/platform/fonts')] }] });
  const written = compiler.pdf({ mainFileContent: template, inputs: { data: JSON.stringify(data) } }, { pdfStandard: 'ua-1' });
  compiler.evictCache(10);
  return new Uint8Array(written);
}
