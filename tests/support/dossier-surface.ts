/** The dossier page's surface: the whole document, as the popup's is, with the dossier's rules. */
import { dossierCss } from '../../components/style-dossier';
import { popupSurface } from './surface';
import type { Surface } from './surface';

export function dossierSurface(): Surface {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(dossierCss);
  const surface = popupSurface();
  // The popup's sheet would give the page another type.
  document.adoptedStyleSheets = [sheet];
  return {
    frame: surface.frame,
    show: (view, words) => surface.show(view, words),
    remove: () => {
      surface.remove();
      document.adoptedStyleSheets = [];
    },
  };
}
