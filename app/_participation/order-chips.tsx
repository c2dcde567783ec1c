import { Chips } from '@/app/_ui/chips';
import { type CommentOrder, commentOrders } from '@/lib/participation/comment-order';
import { pageTexts } from '@/lib/web/texts';

type OrderChipsProps = { order: CommentOrder; pathOf: (order: CommentOrder) => string };

/** The ways to order a conversation; each is an address. */
export async function OrderChips({ order, pathOf }: OrderChipsProps) {
  const t = await pageTexts('participation.comments.order');
  return (
    <Chips
      label={t('label')}
      chips={commentOrders.map((each) => ({ href: `${pathOf(each)}#comments`, label: t(each), current: each === order }))}
    />
  );
}
