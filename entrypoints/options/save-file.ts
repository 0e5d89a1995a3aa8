import type { Settings } from '../../engine/model/settings';
import { writeSettingsFile } from '../../platform/settings-file';

/** Has the browser save the settings as a file of the reader's. */
export function saveFile(settings: Settings): void {
  const address = URL.createObjectURL(
    new Blob([writeSettingsFile(settings)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = 'crosslight-settings.json';
  link.click();
  // The browser has taken hold of the file by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
