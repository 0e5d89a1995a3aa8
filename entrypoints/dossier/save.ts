import type { ExportedFile } from './export';

/** Long enough for a browser to have begun the download. */
const KEPT_MS = 60_000;

/** Hands a text to the reader as a file. Nothing is sent anywhere: the browser saves it from memory. */
export function saveText({ name, type, text }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** Puts a text on the clipboard. @returns whether the browser allowed it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
