import { askReader } from './messages';
import { openOwnPage } from './own-pages';
import { siteOf } from './site';
import { switchSite, switchesFor } from './switches';
import { activeTab, type Tab } from './tabs';

/** What commands set going, as parameters, so that a test can see which does what. */
export interface CommandActions {
  step(tab: Tab, direction: 'next' | 'previous'): Promise<unknown>;
  toggleSite(site: string): Promise<unknown>;
  openDossier(): Promise<unknown>;
}

/** Every command of the manifest. `tab` is the one the reader is looking at; null where the browser does not tell. */
export const COMMANDS: Readonly<
  Record<string, (actions: CommandActions, tab: Tab | null) => Promise<unknown> | undefined>
> = {
  'next-mention': (actions, tab) => (tab === null ? undefined : actions.step(tab, 'next')),
  'previous-mention': (actions, tab) => (tab === null ? undefined : actions.step(tab, 'previous')),
  'toggle-site': (actions, tab) => {
    const site = siteOf(tab?.url);
    return site === null ? undefined : actions.toggleSite(site);
  },
  'open-dossier': (actions) => actions.openDossier(),
};

const ACTIONS: CommandActions = {
  step: ({ id }, direction) => askReader(id, 'step', { direction }),
  toggleSite: async (site) => switchSite(site, !(await switchesFor(site)).site),
  openDossier: () => openOwnPage('dossier.html#/'),
};

/** Does what a command of the manifest says, in the tab the reader is looking at. */
export async function runCommand(command: string): Promise<void> {
  await COMMANDS[command]?.(ACTIONS, await activeTab());
}
