import type { Pack } from '../model/pack';
import { foldedName } from './folded-name';

/** Forms that would stand for two subjects. */
export function aliasFaults(pack: Pack): string[] {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const { id, aliases } of [...pack.entities, ...pack.events]) {
    for (const { text } of aliases) {
      const form = foldedName(text);
      const owner = owners.get(form) ?? id;
      if (owner !== id) faults.push(`“${text}” is a name of “${owner}” and of “${id}”`);
      if (form === '') faults.push(`subject ${id}: the name “${text}” has no letter`);
      owners.set(form, owner);
    }
  }
  return faults;
}
