import { getTranslations } from 'next-intl/server';
import { caseDocumentKinds, directions } from '@/lib/papers/case-document';
import { type IndexFilter, indexOrders } from '@/lib/papers/case-schema';
import { pageTexts } from '@/lib/web/texts';

type IndexFilterProps = { path: string; filter: IndexFilter };

/** Narrows and orders the index; the address says how, so that it can be shared. */
export async function IndexFilterBar({ path, filter }: IndexFilterProps) {
  const t = await getTranslations('caseDesk.filter');
  const say = await pageTexts('caseRecords');
  return (
    <form className="filter-bar no-print" action={path}>
      <label htmlFor="records-direction">{t('direction')}</label>
      <select className="input" id="records-direction" name="direction" defaultValue={filter.direction ?? ''}>
        <option value="">{t('all')}</option>
        {directions.map((direction) => (
          <option key={direction} value={direction}>
            {say(`directions.${direction}`)}
          </option>
        ))}
      </select>
      <label htmlFor="records-kind">{t('kind')}</label>
      <select className="input" id="records-kind" name="kind" defaultValue={filter.kind ?? ''}>
        <option value="">{t('all')}</option>
        {caseDocumentKinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(`kinds.${kind}`)}
          </option>
        ))}
      </select>
      <label htmlFor="records-number">{t('number')}</label>
      <input
        className="input"
        id="records-number"
        name="number"
        inputMode="numeric"
        size={5}
        defaultValue={filter.number ?? ''}
      />
      <label htmlFor="records-order">{t('order')}</label>
      <select className="input" id="records-order" name="order" defaultValue={filter.order}>
        {indexOrders.map((order) => (
          <option key={order} value={order}>
            {t(`orders.${order}`)}
          </option>
        ))}
      </select>
      <button type="submit" className="btn btn-line btn-small">
        {t('show')}
      </button>
    </form>
  );
}
