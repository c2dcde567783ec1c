type ExampleTagProps = { children: string };

/** Says of one thing that it is only an example. */
export function ExampleTag({ children }: ExampleTagProps) {
  return <span className="tag-example">{children}</span>;
}
