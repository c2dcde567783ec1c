import { getTranslations } from 'next-intl/server';
import { FiguresOverTime } from '@/app/_contributions/figures-over-time';
import type { ThemeContent } from './_theme-content';

/** What was said under the theme month by month. Nothing before somebody has said something. */
export async function ThemeOverTime({ content: { theme, months } }: { content: ThemeContent }) {
  const t = await getTranslations('theme');
  if (months.length === 0) return null;
  return (
    <div className="wrap band">
      <FiguresOverTime
        id="over-tid"
        heading={t('overTime')}
        text={t('overTimeText')}
        periods={months}
        within={{ theme: theme.slug }}
      />
    </div>
  );
}
