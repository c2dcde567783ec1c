/** A sentence with its values: `{number} of {steps}`. */
export function filledIn(sentence: string | undefined, values: Record<string, string | number>): string {
  return (sentence ?? '').replace(/\{(\w+)\}/g, (gap, name: string) => (name in values ? String(values[name]) : gap));
}
