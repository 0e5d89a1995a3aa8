/** The pictures' own typefaces, so that they do not depend on what a machine has. The product brings none. */
import '@fontsource/noto-serif/400.css';
import '@fontsource/noto-serif/600.css';
import '@fontsource/roboto/400.css';
import '@fontsource/roboto/600.css';

/** Loads every face, so that no picture is taken in another one. */
export async function loadFonts(): Promise<void> {
  await Promise.all([...document.fonts].map((face) => face.load()));
}

/** Gives a surface these typefaces, whatever its own sheet asks for. */
export function pinFonts(surface: HTMLElement): void {
  surface.style.setProperty('--sans', 'Roboto');
  surface.style.setProperty('--serif', "'Noto Serif'");
}
