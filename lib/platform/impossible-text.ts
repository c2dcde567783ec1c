/** PostgreSQL: invalid byte sequence, such as a null character in a text. */
const notText = '22021';

/** True where a value asked for cannot be text in any row: nothing is called that. */
export function isImpossibleText(error: unknown): boolean {
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: { originalCode?: string } } } };
  return meta?.driverAdapterError?.cause?.originalCode === notText;
}
