import { Icon } from '@/app/_ui/icon';
import { fileAddress } from '@/lib/files/file-name';
import type { FileView } from '@/lib/files/file-views';
import type { Locale } from '@/lib/i18n/locale';
import { textsIn } from '@/lib/web/texts';

type ShownFilesProps = {
  files: FileView[];
  locale: Locale;
  /** The language their sender wrote in, when it differs from the page's. */
  lang?: string;
};

/** Longest side of the small picture, as it is drawn when it is taken. */
const thumbSide = 480;
const kilo = 1024;

/** The pictures and documents of one contribution: pictures small with a way to the large, documents to fetch. */
export function ShownFiles({ files, locale, lang }: ShownFilesProps) {
  const t = textsIn(locale, 'files');
  const pictures = files.filter(({ kind }) => kind === 'picture');
  const documents = files.filter(({ kind }) => kind === 'document');
  if (files.length === 0) return null;
  return (
    <div className="shown-files">
      {pictures.length > 0 ? (
        <ul className="shots">
          {pictures.map((file) => (
            <li key={file.id}>
              <Picture file={file} lang={lang} noAlt={t(file.isScan ? 'scanAlt' : 'noAlt')} />
              {file.isScan ? <span className="small soft">{t('scanNote')}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {documents.length > 0 ? (
        <ul className="docs docs-sent">
          {documents.map(({ id, kind, name, format, bytes, isScan }) => (
            <li key={id}>
              <Icon name="doc" />
              <a href={fileAddress({ id, kind, format })}>
                {t('document', { name, format: format.toUpperCase(), size: t('size', sizeOf(bytes)) })}
              </a>
              {isScan ? <span className="small soft">{t('scanNote')}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Picture({ file, lang, noAlt }: { file: FileView; lang?: string; noAlt: string }) {
  const { id, altText, format, kind } = file;
  const [width, height] = [file.width ?? thumbSide, file.height ?? thumbSide];
  const scale = Math.min(1, thumbSide / Math.max(width, height));
  return (
    <a href={fileAddress({ id, kind, format })} lang={altText ? lang : undefined}>
      {/* biome-ignore lint/performance/noImgElement: every size is drawn when a picture is taken */}
      <img
        src={`/api/files/${id}/thumb.webp`}
        alt={altText ?? noAlt}
        width={Math.round(width * scale)}
        height={Math.round(height * scale)}
        loading="lazy"
        decoding="async"
      />
    </a>
  );
}

function sizeOf(bytes: number): { unit: 'kb' | 'mb'; amount: number } {
  if (bytes < kilo * kilo) return { unit: 'kb', amount: Math.max(1, Math.round(bytes / kilo)) };
  return { unit: 'mb', amount: Math.round((bytes / kilo / kilo) * 10) / 10 };
}
