/** A small PDF that says these lines, made by hand: nothing here needs a writer of PDFs. */
export function simplePdf(
  lines: readonly string[],
  extra: { catalog?: string; objects?: string[]; title?: string } = {},
): Buffer {
  const show = lines.map((line) => `(${line.replaceAll(/[()\\]/g, (sign) => `\\${sign}`)}) Tj T*`).join(' ');
  const content = lines.length > 0 ? `BT /F1 12 Tf 16 TL 60 780 Td ${show} ET` : '';
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${extra.catalog ?? ''} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title (${extra.title ?? 'Notat'}) >>`,
    ...(extra.objects ?? []),
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((body, index) => {
    const place = Buffer.byteLength(file, 'latin1');
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = Buffer.byteLength(file, 'latin1');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
