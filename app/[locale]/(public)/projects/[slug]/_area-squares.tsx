import { getFormatter, getTranslations } from 'next-intl/server';
import { areaSquares } from '@/lib/drawing/area-squares';
import { inLocale } from '@/lib/i18n/locale';
import type { FactView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';

const squareMetres: Record<string, number> = { ha: 10_000, 'm²': 1, m2: 1, 'km²': 1_000_000, km2: 1_000_000 };

/** The versions of an area as squares in one scale; nothing for numbers that are not areas. The table beside says the same. */
export async function AreaSquares({ fact }: { fact: FactView }) {
  const locale = await pageLocale();
  const t = await getTranslations('project.changed');
  const format = await getFormatter();
  const factor = squareMetres[fact.versions[0]?.unit ?? ''];
  if (!factor) return null;
  const shown = fact.versions.map((version) => ({ ...version, amount: version.amount ?? 0 }));
  const drawing = areaSquares(shown.map(({ amount }) => amount * factor));
  const words = shown.map(({ amount, unit }) => `${format.number(amount)} ${unit}`);
  const last = shown.length - 1;
  const kilometres = drawing.scale.metres >= 1000;
  const ground = drawing.height + 20;
  return (
    <figure>
      <svg viewBox={`-2 -22 ${drawing.width + 4} ${drawing.height + 66}`} role="img" aria-label={t('squares', { areas: words.join(', ') })}>
        {shown.map((version, index) => {
          const { side, top } = drawing.squares[index] ?? { side: 0, top: 0 };
          const isNow = index === last;
          const when = inLocale(version, 'asOf', locale);
          return (
            <g key={version.position}>
              <rect className={isNow ? 'now' : undefined} x="0" y={top} width={side} height={side} />
              {isNow ? (
                <>
                  <text className="now" x="14" y={drawing.height - 34}>
                    {words[index]}
                  </text>
                  <text x="14" y={drawing.height - 14}>
                    {t('inLatest')}
                  </text>
                </>
              ) : (
                <text x={side - 6} y={top - 6} textAnchor="end">
                  {when ? `${words[index]}, ${when}` : words[index]}
                </text>
              )}
            </g>
          );
        })}
        <path className="scale" d={`M0,${ground}v6h${drawing.scale.length}v-6`} />
        <text x={drawing.scale.length + 8} y={ground + 10}>
          {kilometres ? `${format.number(drawing.scale.metres / 1000)} km` : `${format.number(drawing.scale.metres)} m`}
        </text>
      </svg>
    </figure>
  );
}
