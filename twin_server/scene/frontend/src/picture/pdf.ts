// A PDF of one page (PDF 1.4) that holds one JPEG: all text of the sheet is in the picture, so no reader needs a font.

export interface Sheet { jpeg: Uint8Array; width: number; height: number; title: string; made: Date }

const A4_LANDSCAPE = [841.89, 595.28] as const; // points

export function pdfOf({jpeg, width, height, title, made}: Sheet): Uint8Array {
  const [pageWidth, pageHeight] = A4_LANDSCAPE;
  const scale = Math.min(pageWidth / width, pageHeight / height);
  const [w, h] = [width * scale, height * scale];
  const place = `q ${w.toFixed(3)} 0 0 ${h.toFixed(3)} ${((pageWidth - w) / 2).toFixed(3)} ${((pageHeight - h) / 2).toFixed(3)} cm /Picture Do Q`;
  const writer = new Writer();
  writer.add('<< /Type /Catalog /Pages 2 0 R >>');
  writer.add('<< /Type /Pages /Kids [3 0 R] /Count 1 >>');
  writer.add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Resources << /XObject << /Picture 5 0 R >> >> /Contents 4 0 R >>`);
  writer.add(`<< /Length ${place.length} >>\nstream\n${place}\nendstream`);
  writer.add(`<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`, jpeg, '\nendstream');
  writer.add(`<< /Title ${utf16(title)} /Producer (GridTwin) /CreationDate (D:${stamp(made)}) >>`);
  return writer.finish(6);
}

class Writer {
  private parts: Uint8Array[] = [];
  private offsets: number[] = [];
  private size = 0;

  constructor() {
    this.put('%PDF-1.4\n');
    this.put(Uint8Array.from([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a])); // says that the file is binary
  }

  add(...body: (string | Uint8Array)[]): void {
    this.offsets.push(this.size);
    this.put(`${this.offsets.length} 0 obj\n`);
    for (const part of body) this.put(part);
    this.put('\nendobj\n');
  }

  finish(info: number): Uint8Array {
    const start = this.size;
    const count = this.offsets.length + 1;
    this.put(`xref\n0 ${count}\n0000000000 65535 f \n`);
    for (const offset of this.offsets) this.put(`${String(offset).padStart(10, '0')} 00000 n \n`);
    this.put(`trailer\n<< /Size ${count} /Root 1 0 R /Info ${info} 0 R >>\nstartxref\n${start}\n%%EOF\n`);
    const whole = new Uint8Array(this.size);
    let at = 0;
    for (const part of this.parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  private put(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part;
    this.parts.push(bytes);
    this.size += bytes.length;
  }
}

// UTF-16 with its mark, in hexadecimal: Chinese needs no escape.
const utf16 = (text: string): string =>
  `<FEFF${Array.from({length: text.length}, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('').toUpperCase()}>`;

const stamp = (at: Date): string => `${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;
