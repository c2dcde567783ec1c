import type { ReactNode } from 'react';
import { Stop, type StopState } from './stop';
import { Voice } from './voice';

type ContributionCardProps = {
  id?: string;
  /** The support button, or nothing. */
  support?: ReactNode;
  /** Title of a proposal; a comment has none. */
  title?: ReactNode;
  text: string;
  lang?: string;
  /** Who, where, when: what of the sender is published. */
  by: ReactNode;
  /** An example tag, badges and the like, in the same line. */
  tags?: ReactNode;
  /** Where it is on the thread, with the way to its path page. */
  where?: { state: StopState; label: string; href: string };
  answer?: { heading: ReactNode; children: ReactNode };
  children?: ReactNode;
  /** Under the answer. */
  below?: ReactNode;
};

/** One thing a citizen said, in their own voice, with the answer knotted to it. An `<li>` for a `<ul class="said-list">`. */
export function ContributionCard(props: ContributionCardProps) {
  const { where, answer } = props;
  return (
    <li className={props.support ? 'contribution' : 'contribution contribution-plain'} id={props.id}>
      {props.support}
      <div>
        {props.title ? <h3 dir="auto">{props.title}</h3> : null}
        <Voice text={props.text} lang={props.lang} quoted={!props.title} />
        <p className="meta">
          <span>{props.by}</span>
          {props.tags}
          {where ? (
            <a className="where" href={where.href}>
              <Stop state={where.state} />
              <span>{where.label}</span>
            </a>
          ) : null}
        </p>
        {props.children}
        {answer ? (
          <div className="answer">
            <h3>{answer.heading}</h3>
            {answer.children}
          </div>
        ) : null}
        {props.below}
      </div>
    </li>
  );
}
