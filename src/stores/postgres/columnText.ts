/** Control characters and halves of surrogate pairs, and the sign that marks them. */
const unstorable = /\\|\p{Cc}|\p{Cs}/gu;

/**
 * Text as a column holds it: PostgreSQL takes neither NUL nor halves of surrogate pairs, which JSON allows. Nearly every
 * text stays as it is.
 */
export function columnText(text: string): string {
  return text.replace(unstorable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The text that a column holds. */
export function textOfColumn(column: string): string {
  return column.replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
