/** A piece of a page: words at a place, in points from the bottom left corner; 16 points high where no size is given. */
export type Words = readonly [x: number, y: number, words: string, size?: number];

const hex = (words: string) => [...words].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** What draws the words, in a Chinese font that is not embedded. */
export const drawn = (words: readonly Words[]) =>
  words.map(([x, y, text, size = 16]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`).join('\n');

/** What draws rules between points. */
export const ruled = (rules: readonly (readonly [x: number, y: number, toX: number, toY: number])[]) =>
  rules.map(([x, y, toX, toY]) => `${x} ${y} m ${toX} ${toY} l S`).join('\n');

/** What fills a page with a picture of one grey dot. */
export const PICTURE = 'q 595 0 0 842 0 0 cm /I1 Do Q';

/** Writes a PDF of A4 pages, each given as what draws it; `trailer` goes into the trailer, e.g. /Encrypt. */
export function pdfFile(pages: readonly string[], trailer = ''): Buffer {
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 90 >> /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream',
    ...pages.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /I1 5 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  );
}
