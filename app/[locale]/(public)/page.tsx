export default function FrontPage() {
  return (
    <main>
      <h1>Tråden</h1>
    </main>
  );
}
