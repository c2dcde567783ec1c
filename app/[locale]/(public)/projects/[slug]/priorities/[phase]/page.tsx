import type { Metadata } from 'next';
import { VotingPage, type VotingParams, votingMetadata } from './_voting-page';

/** Phases come and go: a placeholder, and each page is drawn when asked for. */
export const generateStaticParams = () => [{ slug: '-', phase: '-' }];

type Props = { params: Promise<VotingParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return votingMetadata(await params);
}

export default async function Voting({ params }: Props) {
  return <VotingPage {...(await params)} cursor={null} />;
}
