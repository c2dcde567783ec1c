import { typst } from './typst';

/** Words set as a drawing: every letter an outline, so that whatever draws it on needs no typeface of its own. */
export function typesetSvg(template: string, data: object): string {
  const compiler = typst();
  const drawn = compiler.plainSvg({ mainFileContent: template, inputs: { data: JSON.stringify(data) } });
  compiler.evictCache(10);
  return drawn;
}
