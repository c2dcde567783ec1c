'use client';

import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { OwnSupportView } from '@/lib/participation/participation-views';
import { CommentForm, type CommentFormProps } from './comment-form';
import { Support, type SupportProps } from './support';

type TalkProps = {
  /** The form answers are written in; null while no comments are taken. */
  form: CommentFormProps | null;
  /** Receipt numbers of the comments on the page. */
  codes: string[];
  supportTexts: SupportProps['texts'];
  children: ReactNode;
};

type Read = (code: string) => Promise<OwnSupportView | null>;
type Shared = Pick<TalkProps, 'form' | 'supportTexts'> & {
  read: Read;
  /** The comment that is being answered. */
  answered: string | null;
  answer: (code: string | null) => void;
};

const TalkContext = createContext<Shared | null>(null);

/** What all comments of a page share: one form's texts, one question about the reader's own supports, one answer at a time. */
export function Talk({ form, codes, supportTexts, children }: TalkProps) {
  const [answered, answer] = useState<string | null>(null);
  const own = useRef<Promise<Record<string, OwnSupportView>>>(undefined);
  const asked = codes.join(',');
  const read = useCallback<Read>((code) => readOwn(own, asked).then((all) => all[code] ?? null), [asked]);
  const shared = useMemo(() => ({ form, supportTexts, read, answered, answer }), [form, supportTexts, read, answered]);
  return <TalkContext value={shared}>{children}</TalkContext>;
}

type ReplyLinkProps = { code: string; href: string; label: string; about: string };

/** Opens the form for an answer under its comment. Before the script is there it leads to the comment's own page, which has one. */
export function ReplyLink({ code, href, label, about }: ReplyLinkProps) {
  const talk = useContext(TalkContext);
  const isOpen = talk?.answered === code;
  const prefix = `reply-${code}`;
  useEffect(() => {
    if (isOpen) document.getElementById(`${prefix}-text`)?.focus();
  }, [isOpen, prefix]);
  if (!talk?.form) return null;
  return (
    <>
      <a
        className="btn btn-quiet btn-small"
        href={href}
        aria-expanded={isOpen}
        onClick={(event) => {
          event.preventDefault();
          talk.answer(isOpen ? null : code);
        }}
      >
        {label}
        <span className="vh">{` ${about}`}</span>
      </a>
      {isOpen ? <CommentForm {...talk.form} parent={code} idPrefix={prefix} /> : null}
    </>
  );
}

/** One's support of a comment. */
export function CommentSupport({
  code,
  title,
  count,
  label,
}: Pick<SupportProps, 'code' | 'title' | 'count'> & { label: string }) {
  const talk = useContext(TalkContext);
  if (!talk) return null;
  return (
    <Support
      kind="comments"
      code={code}
      title={title}
      count={count}
      locale={talk.form?.locale ?? ''}
      isOpen={talk.form !== null}
      signInPath={talk.form?.signInPath ?? ''}
      stepUpPath={talk.form?.stepUpPath ?? ''}
      read={talk.read}
      texts={{ ...talk.supportTexts, supports: label }}
    />
  );
}

async function readOwn(
  kept: RefObject<Promise<Record<string, OwnSupportView>> | undefined>,
  codes: string,
): Promise<Record<string, OwnSupportView>> {
  kept.current ??= fetch(`/api/me/comment-supports?codes=${codes}`, { cache: 'no-store' })
    .then((response) => (response.ok ? response.json() : {}))
    .catch(() => ({}));
  return kept.current;
}
