/** Under which key the files of a question wait until the answers are sent: the same wherever one goes on answering. */
export function answerFilesKey(surveyId: string, question: string): string {
  return `survey.${surveyId}.${question}`;
}
